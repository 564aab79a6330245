import type { Token } from '../names/tokens.ts';
import { determiners, prepositions } from '../names/words.data.ts';
import type { LocalAttribution } from './attribute.ts';
import { cueVerb } from './cue-verbs.ts';
import type { Passage } from './passage.ts';
import { namingWords, outletWords, workNouns } from './works.data.ts';

/**
 * True for a word or name in quotation marks that nobody is shown to have said: a programme (`on “Good Day”`), a
 * nickname, a so-called term. `at` is the quotation's token.
 */
export function isScare(passage: Passage, at: number, attribution: LocalAttribution): boolean {
  const { text, stretches, tokens } = passage;
  const stretch = stretches[tokens[at].quotation];
  const words = text.slice(stretch.start, stretch.end).split(/\s+/);
  if (words.length > 9 || standsApart(passage, at)) return false;
  const titled = isTitleCase(words);
  if (titled && isWork(tokens, at)) return true;
  if (isNamed(tokens, at)) return true;
  const told =
    attribution.how === 'before' ||
    attribution.how === 'after' ||
    attribution.how === 'colon' ||
    attribution.how === 'dash';
  if (titled && words.length > 1 && !hasCueBeside(tokens, at)) return true;
  return words.length <= 3 && !told;
}

/** A quotation that is a sentence or a paragraph by itself. */
function standsApart({ tokens, text }: Passage, at: number): boolean {
  const before = tokens[at - 1];
  const starts = !before || /^[.?!:]$/.test(before.text) || before.kind === 'quotation';
  const next = tokens[at + 1];
  return starts && (!next || next.kind === 'quotation' || /[.?!,]$/.test(text.slice(0, tokens[at].end - 1)));
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
  const before = tokens[at - 1];
  if (before?.text === "'s")
    return outletWords.has(tokens[at - 2]?.lower) || /^\p{Lu}{2,}/u.test(tokens[at - 2]?.text ?? '');
  return before?.lower === 'on' || before?.lower === 'titled';
}

/** `nicknamed “…”`, `the so-called “…”`, `known as “…”` */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).filter((token) => !determiners.has(token.lower));
  const [first, second] = before.slice(-2);
  const last = second ?? first;
  return last !== undefined && (namingWords.has(last.lower) || (last.lower === 'as' && first?.lower === 'known'));
}

/** A verb that tells of speech stands right before, a short object or article between: `called him a “…”`. */
function hasCueBeside(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (cueVerb(tokens[i].lower) || tokens[i].text === ':' || tokens[i].text === ',') return true;
    if (prepositions.has(tokens[i].lower) && tokens[i].lower !== 'as') return false;
  }
  return cueVerb(tokens[at + 1]?.lower ?? '') !== undefined || cueVerb(tokens[at + 2]?.lower ?? '') !== undefined;
}
