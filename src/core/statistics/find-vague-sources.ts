import type { Span } from '../text/span.ts';
import { phrase, type Token } from './tokens.ts';
import {
  BELIEVED,
  CROWDS,
  FACELESS,
  LOOSE_WORDS,
  NAMELESS_PAPERS,
  NAMING,
  PAPER_VERBS,
  PRESENT_VERBS,
  SAYING_VERBS,
} from './vague-sources.data.ts';

/** An attribution to nobody: the words from the group to its verb, as in `Some experts say`. */
export interface VagueSource extends Span {
  readonly kind: 'people' | 'papers' | 'passive';
  /** The words that stand where a name should; `null` where none could (`it is believed`). */
  readonly group: Span | null;
}

/** The vague sources of a sentence: `critics say`, `several studies showing`, `is widely believed to`. */
export function findVagueSources(tokens: readonly Token[]): readonly VagueSource[] {
  const found: VagueSource[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const source = readGroup(tokens, at) ?? readBelief(tokens, at);
    if (source) found.push(source);
  }
  return found;
}

function readGroup(tokens: readonly Token[], at: number): VagueSource | null {
  const { word, kind, capital } = tokens[at];
  if (kind !== 'word' || (capital && at > 0)) return null;
  const isPaper = NAMELESS_PAPERS.has(word);
  if (!isPaper && !FACELESS.has(word) && !CROWDS.has(word)) return null;
  const from = groupStart(tokens, at);
  if (isNamed(tokens, from) || (isPaper && hasOwner(tokens, from, at))) return null;
  const verb = verbAfter(tokens, at, isPaper ? PAPER_VERBS : CROWDS.has(word) ? PRESENT_VERBS : SAYING_VERBS);
  if (verb === null || (word === 'study' && tokens[from].word !== 'one')) return null;
  const group = { start: tokens[from].start, end: tokens[at].end };
  return { start: group.start, end: tokens[verb].end, kind: isPaper ? 'papers' : 'people', group };
}

/** `the research`, `his research`: a paper that the text has spoken of. */
function hasOwner(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (/^(?:the|his|her|its|their)$/.test(tokens[i].word)) return true;
  return false;
}

function groupStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && LOOSE_WORDS.has(tokens[from - 1].word)) from--;
  return from;
}

/** `Harvard experts`, `her critics in Leeds`: a name or an owner right before the group. */
function isNamed(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (before.kind === 'sign') return /^[-/&’']$/.test(before.word);
  return (
    before.word.endsWith("'s") ||
    (before.capital && from > 1) ||
    !/^(?:and|but|that|while|as|though|although|because|yet|what|when|where|if|so|or|despite|which|still|however|meanwhile|now)$/.test(
      before.word,
    )
  );
}

function verbAfter(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): number | null {
  let next = at + 1;
  if (NAMING.has(tokens[next]?.word)) return null;
  while (
    /^(?:also|now|often|still|widely|have|has|had|long|generally)$/.test(tokens[next]?.word ?? '') &&
    !verbs.has(tokens[next].word)
  )
    next++;
  if (/^(?:have|has)$/.test(tokens[next]?.word ?? '')) next++;
  const word = tokens[next]?.word ?? '';
  if (word === 'have' || word === 'has') return null;
  return verbs.has(word) ? next : null;
}

/** `is widely believed to`, `it is thought that`: nobody is there who does. */
function readBelief(tokens: readonly Token[], at: number): VagueSource | null {
  if (!/^(?:is|are|was|were)$/.test(tokens[at].word)) return null;
  const adverb = /^(?:widely|generally|commonly|now|often|also|long)$/.test(tokens[at + 1]?.word ?? '');
  const verb = adverb ? at + 2 : at + 1;
  const word = tokens[verb]?.word ?? '';
  if (!BELIEVED.has(word) || !/^(?:to|that)$/.test(tokens[verb + 1]?.word ?? '') || isBy(tokens, verb)) return null;
  const isIt = tokens[at - 1]?.word === 'it';
  if (word === 'considered' && !adverb) return null;
  return { start: tokens[isIt ? at - 1 : at].start, end: tokens[verb].end, kind: 'passive', group: null };
}

function isBy(tokens: readonly Token[], verb: number): boolean {
  return / by /.test(` ${phrase(tokens, verb, verb + 8)} `);
}
