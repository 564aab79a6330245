import { isAdverb, isFunctionWord, phraseEndingAt, phraseStartingAt, type TokenRange } from '../names/noun-phrase.ts';
import type { Token } from '../names/tokens.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  daysAndMonths,
  determiners,
  prepositions,
  pronouns,
  relatives,
} from '../names/words.data.ts';
import type { Cue, Subject } from './cue.ts';
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import { carriers } from './cues.data.ts';

interface VerbPlace {
  readonly at: number;
  readonly to: number;
  readonly verb: CueVerb;
}

/** Whoever does what the verb says: the phrase before it, behind a turned verb (`said Ruiz`), or of the whole clause. */
export function findSubject(
  tokens: readonly Token[],
  { at, to, verb }: VerbPlace,
  sentence: TokenRange,
  earlier: readonly Cue[],
): Subject | null {
  const turned =
    verb.kind === 'saying' && isTurned(tokens, at, sentence) ? subjectAfter(tokens, to, sentence.to, 'after') : null;
  if (turned) return turned;
  if (isPassive(tokens, at, verb, sentence)) return agentAfter(tokens, to, sentence);
  if (verb.form !== 'ing' || !isParticiple(tokens, at, sentence) || hasOwnNoun(tokens, at, sentence)) {
    const before = subjectBefore(tokens, at - 1, sentence);
    if (before) return before;
  }
  return clauseSubject(tokens, at, sentence, earlier);
}

/** A turned verb stands right behind a quotation: “…,” `said` Ruiz; “…,” then `added` softly Ruiz. */
function isTurned(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  let i = at - 1;
  while (i > sentence.from && (/^(?:,|--+|[—–-])$/.test(tokens[i].text) || isAdverb(tokens[i]))) i--;
  return i >= sentence.from && tokens[i].kind === 'quotation';
}

/** The phrase that begins at `first`. */
export function subjectAfter(
  tokens: readonly Token[],
  first: number,
  high: number,
  place: Subject['place'],
): Subject | null {
  let from = first;
  while (from < high && isAdverb(tokens[from])) from++;
  const phrase = from < high ? phraseStartingAt(tokens, from, high) : null;
  return phrase && { ...phrase, place };
}

function isPassive(tokens: readonly Token[], at: number, verb: CueVerb, sentence: TokenRange): boolean {
  if (verb.form !== 'past') return false;
  let i = at - 1;
  while (i > sentence.from && isAdverb(tokens[i])) i--;
  return (
    ['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"].includes(tokens[i]?.lower) && i >= sentence.from
  );
}

function agentAfter(tokens: readonly Token[], to: number, sentence: TokenRange): Subject | null {
  for (let i = to; i < sentence.to && i < to + 12; i++) {
    if (tokens[i].lower === 'by') return subjectAfter(tokens, i + 1, sentence.to, 'agent');
  }
  return null;
}

function isParticiple(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  let i = at - 1;
  while (i > sentence.from && isAdverb(tokens[i])) i--;
  return !auxiliaries.has(tokens[i]?.lower ?? '') || i < sentence.from;
}

/** `the share of voters saying`: the noun before a participle is its subject, unless it carries another's words. */
function hasOwnNoun(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  const noun = tokens[at - 1];
  if (at - 1 < sentence.from || noun.kind !== 'word' || isFunctionWord(noun) || isAdverb(noun)) return false;
  if (carriers.has(noun.lower) || cueVerb(noun.lower) || daysAndMonths.has(noun.lower)) return false;
  return !pronouns.has(noun.lower) || noun.lower === 'others';
}

/** The phrase that ends at `last`, auxiliaries, adverbs, days and appositions passed over. */
function subjectBefore(tokens: readonly Token[], last: number, sentence: TokenRange): Subject | null {
  let i = last;
  while (i >= sentence.from && isBetween(tokens, i, sentence)) i--;
  if (i < sentence.from) return null;
  const token = tokens[i];
  if (relatives.has(token.lower)) return { from: i, to: i + 1, head: { from: i, to: i + 1 }, place: 'before' };
  if (token.text === ',' || token.text === '—' || token.text === '–' || token.text === '--' || token.text === '-') {
    return beforeApposition(tokens, i, sentence);
  }
  const phrase = phraseEndingAt(tokens, i, sentence.from);
  return phrase && { ...phrase, place: 'before' };
}

/** Words that stand between a subject and its verb: `has`, `repeatedly`, `on Tuesday`, `late last week`. */
function isBetween(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  const token = tokens[at];
  if (auxiliaries.has(token.lower) || isAdverb(token)) return true;
  if (daysAndMonths.has(token.lower) && (token.capital || at > sentence.from)) return true;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    daysAndMonths.has(next.lower) &&
    ['on', 'in', 'last', 'late', 'early', 'this'].includes(token.lower)
  );
}

/** From the comma that closes an apposition back to what it explains: `Ruiz, a lawyer who ran twice, said`. */
function beforeApposition(tokens: readonly Token[], comma: number, sentence: TokenRange): Subject | null {
  let end = comma;
  for (let steps = 0; steps < 6; steps++) {
    const opening = commaBefore(tokens, end - 1, sentence);
    if (opening < 0) break;
    if (isApposition(tokens, opening + 1, end)) {
      const phrase = phraseEndingAt(tokens, opening - 1, sentence.from);
      const next = commaBefore(tokens, opening - 1, sentence);
      if (phrase && !(next >= 0 && isApposition(tokens, next + 1, opening))) return { ...phrase, place: 'before' };
    } else break;
    end = opening;
  }
  const phrase = phraseEndingAt(tokens, end - 1, sentence.from);
  return phrase && { ...phrase, place: 'before' };
}

function commaBefore(tokens: readonly Token[], last: number, sentence: TokenRange): number {
  for (let i = last; i >= sentence.from; i--) {
    if (tokens[i].kind === 'quotation') return -1;
    if (/^(?:,|—|–|--|-)$/.test(tokens[i].text)) return i;
  }
  return -1;
}

/** True for `a lawyer`, `who ran twice`, `of Ohio`, `68`, `D-Mass.` between two commas, but not for a new clause. */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (first.kind === 'number' || relatives.has(first.lower) || prepositions.has(first.lower)) return true;
  if (['a', 'an', 'the', 'one', 'his', 'her', 'and', 'or', 'whose', 'also', 'both', 'their'].includes(first.lower))
    return true;
  return !first.capital || to - from <= 3;
}

/** The subject that a participle or a second verb shares: of the cue before it, or else of the sentence. */
function clauseSubject(
  tokens: readonly Token[],
  at: number,
  sentence: TokenRange,
  earlier: readonly Cue[],
): Subject | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const { subject, verb } = earlier[i];
    if (subject && verb && verb.form !== 'ing' && verb.form !== 'base') return { ...subject, place: 'clause' };
  }
  return sentenceSubject(tokens, at, sentence);
}

/** The first phrase of a sentence that no preposition governs: of `In an interview, Ruiz left` it is `Ruiz`. */
export function sentenceSubject(tokens: readonly Token[], before: number, sentence: TokenRange): Subject | null {
  let i = sentence.from;
  for (let parts = 0; parts < 5 && i >= 0 && i < sentence.to; parts++) {
    while (i < sentence.to && leadsIn(tokens[i])) i++;
    if (i >= sentence.to) return null;
    const phrase = isFunctionWord(tokens[i]) || isGerund(tokens[i]) ? null : phraseStartingAt(tokens, i, sentence.to);
    if (phrase && !isTime(tokens, phrase)) return { ...phrase, place: 'clause' };
    i = afterComma(tokens, i, sentence);
  }
  return before > sentence.from ? firstPhrase(tokens, sentence, before) : null;
}

/** `But`, `however`, `still`: words before the subject that open no clause of their own. */
function leadsIn({ lower, kind }: Token): boolean {
  if (kind === 'sign') return true;
  if (subordinators.has(lower) || prepositions.has(lower)) return false;
  return conjunctions.has(lower) || adverbs.has(lower) || sentenceAdverbs.has(lower) || lower.endsWith('ly');
}

const subordinators = new Set(
  'if when while as after because although though since once whether unless before until'.split(' '),
);

const sentenceAdverbs = new Set(
  'however meanwhile moreover furthermore nevertheless nonetheless indeed perhaps maybe here there yes no well likewise otherwise'.split(
    ' ',
  ),
);

const timeNouns = new Set(
  'hours minutes days weeks months years decades moments time times ago later earlier'.split(' '),
);

/** `A month later`, `Hours after`: a phrase for a time is no subject. */
function isTime(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  const timely = (token: Token | undefined) =>
    token !== undefined && (daysAndMonths.has(token.lower) || timeNouns.has(token.lower));
  return timely(last) || (timely(next) && (to - from === 1 || determiners.has(tokens[from].lower)));
}

function isGerund({ lower }: Token): boolean {
  return lower.length > 5 && lower.endsWith('ing');
}

function afterComma(tokens: readonly Token[], from: number, sentence: TokenRange): number {
  for (let i = from; i < sentence.to; i++) if (tokens[i].text === ',' || tokens[i].text === '—') return i + 1;
  return -1;
}

function firstPhrase(tokens: readonly Token[], sentence: TokenRange, before: number): Subject | null {
  for (let i = sentence.from; i < before; i++) {
    const token = tokens[i];
    if (isFunctionWord(token) || token.kind !== 'word' || cueVerb(token.lower)) continue;
    if (i > sentence.from && prepositions.has(tokens[i - 1].lower)) continue;
    const phrase = phraseStartingAt(tokens, i, before);
    if (phrase) return { ...phrase, place: 'clause' };
  }
  return null;
}
