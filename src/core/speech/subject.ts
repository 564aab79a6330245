import { isAdverb, isFunctionWord, phraseEndingAt, phraseStartingAt, type TokenRange } from '../names/noun-phrase.ts';
import type { Token } from '../names/tokens.ts';
import { auxiliaries, daysAndMonths, determiners, pronouns, relatives } from '../names/words.data.ts';
import { beforeApposition, isBreak } from './apposition.ts';
import { clauseSubject } from './clause-subject.ts';
import type { Cue, Subject } from './cue.ts';
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import { addressedVerbs, carriers, catenatives, documents, timeNouns } from './cues.data.ts';

interface VerbPlace {
  readonly at: number;
  readonly to: number;
  readonly verb: CueVerb;
}

/** Whoever does what the verb says: the phrase before it, behind a turned verb (`said Ruiz`), or of the whole clause. */
export function findSubject(
  tokens: readonly Token[],
  place: VerbPlace,
  sentence: TokenRange,
  earlier: readonly Cue[],
): Subject | null {
  const { at, to, verb } = place;
  const quoted = verb.lemma === 'quote' ? quotedAs(tokens, to, sentence) : null;
  if (quoted) return quoted;
  if (verb.kind === 'saying' && isTurned(tokens, place, sentence)) {
    const turned = subjectAfter(tokens, to, sentence.to, 'after');
    if (turned) return turned;
  }
  if (isPassive(tokens, at, verb, sentence)) return agentAfter(tokens, to, sentence);
  if (verb.form === 'base' && tokens[at - 1]?.lower === 'to' && at - 1 > sentence.from) {
    return beforeInfinitive(tokens, at - 1, sentence) ?? clauseSubject(tokens, at, sentence, earlier);
  }
  if (verb.form !== 'ing' || !isParticiple(tokens, at, sentence) || hasOwnNoun(tokens, at, sentence)) {
    const before = subjectBefore(tokens, at - 1, sentence);
    if (before) return before;
  }
  return clauseSubject(tokens, at, sentence, earlier);
}

/** In `the Ledger quoted Ana Ruiz as saying` the words are hers. */
function quotedAs(tokens: readonly Token[], to: number, sentence: TokenRange): Subject | null {
  const quoted = subjectAfter(tokens, to, sentence.to, 'after');
  const isSaying = quoted && tokens[quoted.to]?.lower === 'as' && tokens[quoted.to + 1]?.lower === 'saying';
  return isSaying ? quoted : null;
}

/** A turned verb stands behind a quotation or a comma, its subject behind it: “…,” `said` Ruiz; it is late, `said` Ruiz. */
function isTurned(tokens: readonly Token[], { at, to, verb }: VerbPlace, sentence: TokenRange): boolean {
  if (verb.form === 'ing' || addressedVerbs.has(verb.lemma)) return false;
  let i = at - 1;
  while (i > sentence.from && (isBreak(tokens[i]) || isAdverb(tokens[i]))) i--;
  if (i >= sentence.from && tokens[i].kind === 'quotation') return true;
  if (verb.weak || tokens[at - 1]?.text !== ',' || at - 1 <= sentence.from) return false;
  if (closesApposition(tokens, at - 1, sentence)) return false;
  const phrase = phraseStartingAt(tokens, to, sentence.to);
  if (!phrase || daysAndMonths.has(tokens[phrase.from].lower)) return false;
  if (!(tokens[phrase.from].capital || determiners.has(tokens[phrase.from].lower))) return false;
  const next = tokens[phrase.to];
  return phrase.to >= sentence.to || /^[,.;]$/.test(next.text);
}

/** In `Ana Ruiz, head of the dock, asked Brand` the verb has its subject before the commas. */
function closesApposition(tokens: readonly Token[], comma: number, sentence: TokenRange): boolean {
  const subject = beforeApposition(tokens, comma, sentence);
  if (!subject || !tokens[subject.from].capital || subject.to >= comma) return false;
  return subject.from === sentence.from || tokens[subject.from - 1].kind === 'quotation';
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
  return i >= sentence.from && passiveAuxiliaries.has(tokens[i].lower);
}

const passiveAuxiliaries = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]);

function agentAfter(tokens: readonly Token[], to: number, sentence: TokenRange): Subject | null {
  for (let i = to; i < sentence.to && i < to + 12; i++) {
    if (tokens[i].lower === 'by') return subjectAfter(tokens, i + 1, sentence.to, 'agent');
  }
  return null;
}

/** `officials began to say`, `it led Ruiz to say`: who the infinitive is about. */
function beforeInfinitive(tokens: readonly Token[], to: number, sentence: TokenRange): Subject | null {
  const before = tokens[to - 1];
  if (catenatives.has(before.lower)) return subjectBefore(tokens, to - 2, sentence);
  if (before.kind !== 'word' || isFunctionWord(before) || !before.capital || daysAndMonths.has(before.lower))
    return null;
  const phrase = phraseEndingAt(tokens, to - 1, sentence.from);
  return phrase && { ...phrase, place: 'before' };
}

function isParticiple(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  let i = at - 1;
  while (i > sentence.from && isAdverb(tokens[i])) i--;
  return !auxiliaries.has(tokens[i]?.lower ?? '') || i < sentence.from;
}

/** `the share of voters saying`: the noun before a participle is its subject, unless it carries another's words. */
function hasOwnNoun(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  let i = at - 1;
  while (i > sentence.from && isAdverb(tokens[i])) i--;
  const noun = tokens[i];
  if (i < sentence.from || noun.kind !== 'word' || isFunctionWord(noun)) return false;
  if (cueVerb(noun.lower) || daysAndMonths.has(noun.lower)) return false;
  if (pronouns.has(noun.lower) && noun.lower !== 'others') return false;
  const phrase = phraseEndingAt(tokens, i, sentence.from);
  if (!phrase) return false;
  if (phrase.from > sentence.from && tokens[phrase.from - 1].lower === 'with') return true;
  for (let k = phrase.from; k < phrase.to; k++) if (carriers.has(tokens[k].lower)) return false;
  return true;
}

/** The phrase that ends at `last`, auxiliaries, adverbs, times and appositions passed over. */
export function subjectBefore(tokens: readonly Token[], last: number, sentence: TokenRange): Subject | null {
  let i = last;
  while (i >= sentence.from && isBetween(tokens, i, sentence)) i--;
  if (i < sentence.from) return null;
  const token = tokens[i];
  if (relatives.has(token.lower)) return { from: i, to: i + 1, head: { from: i, to: i + 1 }, place: 'before' };
  if (isBreak(token)) return beforeApposition(tokens, i, sentence);
  const phrase = phraseEndingAt(tokens, i, sentence.from);
  if (!phrase) return null;
  const opening = i < last ? openingDocument(tokens, phrase.from, sentence) : null;
  return opening ?? beforeRelative(tokens, phrase.from, sentence) ?? { ...phrase, place: 'before' };
}

/** `A poll that the university took in May found`: what opens the sentence finds, not the university. */
function openingDocument(tokens: readonly Token[], from: number, sentence: TokenRange): Subject | null {
  const that = from - 1;
  if (tokens[that]?.lower !== 'that' || !documents.has(tokens[that - 1]?.lower)) return null;
  const phrase = phraseEndingAt(tokens, that - 1, sentence.from);
  return phrase?.from === sentence.from ? { ...phrase, place: 'before' } : null;
}

/** `an official who spoke to Ruiz said`: the subject is not the last noun of the clause but what it explains. */
function beforeRelative(tokens: readonly Token[], from: number, sentence: TokenRange): Subject | null {
  for (let i = from - 1; i > sentence.from && i > from - 10; i--) {
    const { kind, lower } = tokens[i];
    if (kind === 'sign' || kind === 'quotation' || lower === 'that') return null;
    if (lower !== 'who' || i + 1 >= from) continue;
    const phrase = phraseEndingAt(tokens, i - 1, sentence.from);
    return phrase && { ...phrase, place: 'before' };
  }
  return null;
}

/** Words that stand between a subject and its verb: `has`, `repeatedly`, `on Tuesday`, `less than two weeks ago`. */
function isBetween(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  const token = tokens[at];
  if (auxiliaries.has(token.lower) || isAdverb(token)) return true;
  if (daysAndMonths.has(token.lower) && (token.capital || at > sentence.from)) return true;
  if (timeNouns.has(token.lower)) return true;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (daysAndMonths.has(next.lower))
    return ['on', 'in', 'last', 'late', 'early', 'this', 'later', 'that'].includes(token.lower);
  if (timeNouns.has(next.lower)) return token.kind === 'number' || determiners.has(token.lower);
  return next.lower === 'two' || token.lower === 'than' || (token.lower === 'less' && next.lower === 'than');
}
