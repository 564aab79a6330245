import { isAdverb, isFunctionWord, phraseEndingAt, type TokenRange } from '../names/noun-phrase.ts';
import type { Token } from '../names/tokens.ts';
import { auxiliaries, determiners, prepositions } from '../names/words.data.ts';
import type { Cue, Subject } from './cue.ts';
import { cueVerb } from './cue-verbs.ts';
import { phraseCues, speechNouns } from './cues.data.ts';
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
  if (!verb || (tokens[at].capital && at > sentence.from && verb.form !== 'ing')) return null;
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

/** `Ruiz's claim`, `a statement from Ruiz`: the owner of the words speaks. */
function nounCueAt(tokens: readonly Token[], at: number, sentence: TokenRange): Cue | null {
  if (!speechNouns.has(tokens[at].lower)) return null;
  const owner = ownerBefore(tokens, at, sentence) ?? ownerAfter(tokens, at, sentence);
  return { from: at, to: at + 1, verb: null, weak: true, kind: 'noun', subject: owner };
}

function ownerBefore(tokens: readonly Token[], at: number, sentence: TokenRange): Subject | null {
  for (let i = at - 1; i >= sentence.from && i >= at - 4; i--) {
    const { lower, text, kind } = tokens[i];
    if (text === "'s" || (text.endsWith("'") && kind === 'word')) {
      const phrase = phraseEndingAt(tokens, text === "'s" ? i - 1 : i, sentence.from);
      return phrase && { ...phrase, place: 'agent' };
    }
    if (['his', 'her', 'their', 'its', 'my', 'our'].includes(lower)) {
      return { from: i, to: i + 1, head: { from: i, to: i + 1 }, place: 'agent' };
    }
    if (kind !== 'word' || isFunctionWord(tokens[i]) || determiners.has(lower)) return null;
  }
  return null;
}

function ownerAfter(tokens: readonly Token[], at: number, sentence: TokenRange): Subject | null {
  const link = tokens[at + 1]?.lower;
  if (at + 2 >= sentence.to || (link !== 'from' && link !== 'by')) return null;
  return subjectAfter(tokens, at + 2, sentence.to, 'agent');
}

/** `the report`, `his claims`, `a proposed ban`, `in answer`: forms of cue verbs that are none where they stand. */
function isNoun(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  if (at === sentence.from) return !tokens[at].lower.endsWith('ing') && cueVerb(tokens[at].lower)?.form !== 'past';
  const before = tokens[at - 1];
  if (determiners.has(before.lower) || before.text === "'s") return true;
  const form = cueVerb(tokens[at].lower)?.form;
  if (form === 'base' || form === 's') {
    if (before.lower === 'to' || auxiliaries.has(before.lower)) return false;
    return prepositions.has(before.lower) || (form === 'base' && !isBaseVerbAfter(before));
  }
  return false;
}

/** A base form is a verb after a plural or a pronoun: `critics say`, `they argue`. */
function isBaseVerbAfter(before: Token): boolean {
  return (
    ['they', 'we', 'i', 'you', 'who', 'that', 'and', 'not', 'also'].includes(before.lower) ||
    before.lower.endsWith('s') ||
    isAdverb(before) ||
    before.lower === 'people' ||
    before.text === ')' ||
    before.text === ',' ||
    before.capital
  );
}
