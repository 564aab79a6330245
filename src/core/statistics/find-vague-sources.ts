import type { Span } from '../text/span.ts';
import { phrase, type Token } from './tokens.ts';
import {
  BELIEVED,
  CROWDS,
  FACELESS,
  INSIDERS,
  LAID_TO,
  LOOSE_WORDS,
  NAMELESS_PAPERS,
  NAMING,
  PAPER_VERBS,
  PRESENT_VERBS,
  RUMORED,
  SAYING_VERBS,
  SIDES,
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
    const source = readGroup(tokens, at) ?? readBelief(tokens, at) ?? readRumor(tokens, at);
    if (source) found.push(source);
  }
  return found;
}

function readGroup(tokens: readonly Token[], at: number): VagueSource | null {
  const { word, kind, capital } = tokens[at];
  if (kind !== 'word' || (capital && at > 0)) return null;
  const isPaper = NAMELESS_PAPERS.has(word);
  const near = pastNearness(tokens, at + 1);
  if (!isPaper && !FACELESS.has(word) && !CROWDS.has(word) && !(near && INSIDERS.has(word))) return null;
  const from = groupStart(tokens, at);
  const group = { start: tokens[from].start, end: tokens[at].end };
  if (isLaidTo(tokens, from, at)) return { ...group, start: tokens[from - 2].start, kind: 'people', group };
  if (isNamed(tokens, from) || (isPaper && hasOwner(tokens, from, at))) return null;
  const verb = near ?? callVerb(tokens, at) ?? verbAfter(tokens, at, verbsOf(word));
  if (verb === null || (word === 'study' && tokens[from].word !== 'one')) return null;
  return { start: group.start, end: tokens[verb].end, kind: isPaper ? 'papers' : 'people', group };
}

function verbsOf(word: string): ReadonlySet<string> {
  if (NAMELESS_PAPERS.has(word)) return PAPER_VERBS;
  return CROWDS.has(word) ? PRESENT_VERBS : SAYING_VERBS;
}

/** `Critics call the pier a waste`; those who call for one want it, and nothing more is said. */
function callVerb(tokens: readonly Token[], at: number): number | null {
  if (!SIDES.has(tokens[at].word) || !/^call(?:ed)?$/.test(tokens[at + 1]?.word ?? '')) return null;
  return CALLED.test(tokens[at + 2]?.word ?? '') ? at + 1 : null;
}

const CALLED = /^(?:the|a|an|it|this|that|these|those|him|her|them|his|its|their)$/;

/** `according to insiders`, with nothing after them that could be their name or place. */
function isLaidTo(tokens: readonly Token[], from: number, at: number): boolean {
  if (!LAID_TO.has(tokens[at].word) || phrase(tokens, from - 2, from) !== 'according to') return false;
  if (hasOwner(tokens, from, at)) return false;
  const next = tokens[at + 1];
  return !next || (/^[,.;:?!]$/.test(next.word) && !NAMING.has(tokens[at + 2]?.word));
}

const LONGEST_NEARNESS = 7;

/** Past `close to the talks` and `familiar with the matter`, which is no name as long as no name stands in it. */
function pastNearness(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:close to|familiar with)$/.test(phrase(tokens, at, at + 2))) return null;
  for (let i = at + 2; i < at + LONGEST_NEARNESS; i++) {
    if (tokens[i]?.kind !== 'word' || tokens[i].capital) return null;
    if (SAYING_VERBS.has(tokens[i].word)) return i;
  }
  return null;
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

/** `Harvard experts`, `her critics in Leeds`, `Ida Brandt and others`: a name or an owner right before the group. */
function isNamed(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (before.kind === 'sign') return /^[-/&’']$/.test(before.word);
  return (
    before.word.endsWith("'s") ||
    (before.capital && from > 1) ||
    (before.word === 'and' && !!tokens[from - 2]?.capital) ||
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

/** `it has been reported that`, `it was widely alleged that`. */
function readRumor(tokens: readonly Token[], at: number): VagueSource | null {
  if (tokens[at].word !== 'it') return null;
  const be = tokens[at + 1]?.word === 'has' ? at + 2 : at + 1;
  if (!/^(?:is|was|been)$/.test(tokens[be]?.word ?? '')) return null;
  const verb = /^(?:widely|often|also)$/.test(tokens[be + 1]?.word ?? '') ? be + 2 : be + 1;
  if (!RUMORED.has(tokens[verb]?.word) || tokens[verb + 1]?.word !== 'that' || isBy(tokens, verb)) return null;
  return { start: tokens[at].start, end: tokens[verb].end, kind: 'passive', group: null };
}

function isBy(tokens: readonly Token[], verb: number): boolean {
  return / by /.test(` ${phrase(tokens, verb, verb + 8)} `);
}
