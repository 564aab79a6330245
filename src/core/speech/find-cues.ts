import { isAdverb, isFunctionWord, type TokenRange } from '../names/noun-phrase.ts';
import { bodies, roles } from '../names/titles.data.ts';
import type { Token } from '../names/tokens.ts';
import { auxiliaries, determiners, prepositions, pronouns } from '../names/words.data.ts';
import type { Cue } from './cue.ts';
import { cueVerb } from './cue-verbs.ts';
import { nounForms, phraseCues, speechNouns } from './cues.data.ts';
import { nounCueAt } from './noun-cues.ts';
import type { Passage } from './passage.ts';
import { findSubject, subjectAfter } from './subject.ts';

/** The cues of one sentence, in the order of the text. */
export function findCues(passage: Passage, sentence: TokenRange): readonly Cue[] {
  const { tokens } = passage;
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const cue =
      phraseCueAt(tokens, i, sentence) ?? verbCueAt(tokens, i, sentence, cues) ?? nounCueAt(tokens, i, sentence);
    if (cue) cues.push(cue);
  }
  return cues;
}

function phraseCueAt(tokens: readonly Token[], at: number, sentence: TokenRange): Cue | null {
  const words = phraseCues.find((phrase) => phrase.every((word, i) => tokens[at + i]?.lower === word));
  if (!words) return null;
  const to = at + words.length;
  return {
    from: at,
    to,
    verb: null,
    weak: false,
    kind: 'according',
    subject: subjectAfter(tokens, to, sentence.to, 'agent'),
  };
}

function verbCueAt(tokens: readonly Token[], at: number, sentence: TokenRange, earlier: readonly Cue[]): Cue | null {
  const verb = tokens[at].kind === 'word' ? cueVerb(tokens[at].lower) : undefined;
  if (!verb || (tokens[at].capital && at > sentence.from)) return null;
  const particle = verb.particles.length > 0 && verb.particles.includes(tokens[at + 1]?.lower);
  if (verb.particles.length > 0 && !particle) return null;
  if (isNoun(tokens, at, sentence)) return null;
  const to = particle && verb.particles[0] !== 'that' ? at + 2 : at + 1;
  const subject = findSubject(tokens, { at, to, verb }, sentence, earlier);
  return {
    from: at,
    to,
    verb,
    weak: verb.weak || (verb.form === 'base' && isHeldOff(tokens, at)),
    kind: verb.kind,
    subject,
  };
}

/** `would call`, `to say`: words that are not said yet. */
function isHeldOff(tokens: readonly Token[], at: number): boolean {
  return ['to', 'would', 'will', 'could', 'can', 'should', 'might', 'may', 'must'].includes(tokens[at - 1]?.lower);
}

/** `the report`, `his claims`, `a proposed ban`, `in answer`: forms of cue verbs that are none where they stand. */
function isNoun(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  const verb = cueVerb(tokens[at].lower);
  if (at === sentence.from) return verb?.form !== 'ing';
  const before = tokens[at - 1];
  if (determiners.has(before.lower) || before.text === "'s") return true;
  if (verb?.form === 'ing' && speechNouns.has(tokens[at].lower)) return isQualified(tokens, at - 1, sentence);
  if (verb?.form === 'ing' || verb?.form === 'past') return false;
  if (before.lower === 'to' || auxiliaries.has(before.lower)) return false;
  if (prepositions.has(before.lower)) return true;
  if (speechNouns.has(tokens[at].lower) || nounForms.has(tokens[at].lower) || verb?.weak || verb?.kind === 'calling')
    return !isPlainSubject(tokens, at - 1);
  return verb?.form === 'base' ? !isBaseVerbAfter(before) : !closesPhrase(tokens, at - 1, sentence);
}

/** `a stern warning`: an article and a word that tells nobody; `a pilot warning` is a pilot who warns. */
function isQualified(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  const { lower, capital, kind } = tokens[at];
  if (
    capital ||
    kind !== 'word' ||
    at <= sentence.from ||
    !/^(?:an?|another|his|her|its|their)$/.test(tokens[at - 1].lower)
  )
    return false;
  return !roles.has(lower) && !bodies.has(lower) && !lower.endsWith('s');
}

/** A word that can only be a subject, or come behind one: `she`, `who`, `also`, `Ruiz`, but not `the Reno attacks`. */
function isPlainSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at];
  if (isAdverb(before)) return at === 0 || isPlainSubject(tokens, at - 1);
  if (before.capital) return at === 0 || !determiners.has(tokens[at - 1].lower);
  if (auxiliaries.has(before.lower) || pronouns.has(before.lower)) return true;
  return ['who', 'that', 'which', 'and', ')', ','].includes(before.lower);
}

/** Before an s-form a plain noun needs its article: `the report states`, but not `in certain states`. */
function closesPhrase(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  for (let i = at; i >= sentence.from && i >= at - 4; i--) {
    const token = tokens[i];
    if (determiners.has(token.lower) || pronouns.has(token.lower) || token.text === "'s") return true;
    if (token.kind !== 'word') return i === at;
    if (isFunctionWord(token)) return i === at;
    if (token.capital || (isAdverb(token) && i === at)) return true;
  }
  return at < sentence.from + 4;
}

/** A base form is a verb after a plural or a pronoun: `critics say`, `they argue`. */
function isBaseVerbAfter(before: Token): boolean {
  if (['that', 'who', 'and', 'not', 'also', 'people', ')', ','].includes(before.lower)) return true;
  return pronouns.has(before.lower) || before.lower.endsWith('s') || isAdverb(before) || before.capital;
}
