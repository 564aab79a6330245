import type { Token } from '../names/tokens.ts';
import { determiners, prepositions, pronouns } from '../names/words.data.ts';
import { cueVerb } from './cue-verbs.ts';
import { speechNouns } from './cues.data.ts';
import type { LocalAttribution } from './local-attribution.ts';
import { type Passage, sentenceAt, standsAlone } from './passage.ts';
import { namingWords, outletWords, workNouns } from './works.data.ts';

/**
 * True for a word or name in quotation marks that nobody is shown to have said: a programme (`on “Good Day”`), a
 * nickname, a so-called term. `at` is the quotation's token.
 */
export function isScare(passage: Passage, at: number, attribution: LocalAttribution): boolean {
  const { text, stretches, tokens } = passage;
  const stretch = stretches[tokens[at].quotation];
  if (stretch.end - stretch.start > 200) return false;
  const words = text.slice(stretch.start, stretch.end).split(/\s+/);
  if (words.length > 9 || standsAlone(passage, sentenceAt(passage, at))) return false;
  const titled = isTitleCase(words);
  if (titled && isWork(tokens, at)) return true;
  if (words.length <= 3 && isNobody(tokens, attribution)) return true;
  if (isNamed(tokens, at, titled) || isNickname(tokens, at, words)) return true;
  if (titled && words.length > 1 && !hasCueBeside(tokens, at)) return true;
  if (isPredicate(tokens, at) && !titled) return false;
  const told = ['before', 'after', 'colon', 'dash'].includes(attribution.how);
  return words.length <= 3 && !told && !/[!?]$/.test(words.at(-1) ?? '');
}

/** `It is maddening to hear them called “assets”`: the words are laid in the mouth of nobody in particular. */
function isNobody(tokens: readonly Token[], { subject, cue, how }: LocalAttribution): boolean {
  if (how !== 'before' || !cue || !subject || subject.to - subject.from > 2) return false;
  if (cueVerb(tokens[cue.from].lower)?.kind !== 'calling') return false;
  return ['it', 'there', 'people'].includes(tokens[subject.to - 1].lower);
}

/** She was “absurd”; he went after it as a “sham”: words that describe, in somebody's view. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  if (['is', 'are', 'was', 'were', "'s", "'re", 'being'].includes(tokens[i]?.lower)) return true;
  while (i > 0 && ['a', 'an', 'the'].includes(tokens[i].lower)) i--;
  return tokens[i]?.lower === 'as' && tokens[i - 1]?.lower !== 'such';
}

/** Marcia `“Cia”` Price */
function isNickname(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return words.length === 1 && Boolean(before?.capital && after?.capital && before.end + 1 === tokens[at].start);
}

const SMALL = /^(?:of|the|a|an|in|on|to|and|or|for|with|at|by|from|vs\.?|de|la|para)$/i;

/** `The Long Goodbye`, `60 Minutes`: every word that counts begins with a capital or a digit. */
function isTitleCase(words: readonly string[]): boolean {
  if (/[.?!]$/.test(words.slice(0, -1).join(' '))) return false;
  return words.every((word, i) => (i > 0 && SMALL.test(word)) || /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
}

/** A word for a work stands near: `the film “…”`, `CNN's “…”`, `“…,” a novel`. */
function isWork(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 4), at);
  if (near.some((token) => workNouns.has(token.lower))) return true;
  if (tokens.slice(at + 1, at + 4).some((token) => workNouns.has(token.lower))) return true;
  if (/^(?:which|by|starring|whose)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  const before = tokens[at - 1];
  if (before?.text === "'s")
    return outletWords.has(tokens[at - 2]?.lower) || /^\p{Lu}{2,}/u.test(tokens[at - 2]?.text ?? '');
  return before?.lower === 'on' || before?.lower === 'titled';
}

/** `nicknamed “…”`, `the so-called “…”`, `known as the “…”`, `a blog called “…”` */
function isNamed(tokens: readonly Token[], at: number, titled: boolean): boolean {
  const near = tokens.slice(Math.max(0, at - 3), at).filter((token) => !determiners.has(token.lower));
  const [before, last] = [near.at(-2), near.at(-1)];
  if (!last) return false;
  if (namingWords.has(last.lower) || (last.lower === 'as' && before?.lower === 'known')) return true;
  const names = last.lower === 'called' || last.lower === 'dubbed';
  return names && titled && before !== undefined && !before.capital && !pronouns.has(before.lower);
}

/** A verb that tells of speech stands right before, a short object or article between: `called him a “…”`. */
function hasCueBeside(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { lower, text } = tokens[i];
    if (cueVerb(lower) || speechNouns.has(lower) || text === ':' || text === ',') return true;
    if (prepositions.has(lower) && !['as', 'to', 'of', 'on', 'for', 'about'].includes(lower)) return false;
  }
  return cueVerb(tokens[at + 1]?.lower ?? '') !== undefined || cueVerb(tokens[at + 2]?.lower ?? '') !== undefined;
}
