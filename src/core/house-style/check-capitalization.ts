import { breachAt, type Check, exceptionsOf } from './check.ts';
import { compilePattern } from './linear-pattern.ts';
import type { CapitalizationRule } from './style-rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Flags a stretch that is not in the wanted case. */
export function checkCapitalization(rule: CapitalizationRule, vocabulary: Vocabulary): Check {
  const isException = exceptionsOf(rule, vocabulary);
  const fits = fitsCase(rule, isException);
  return (stretches) =>
    stretches
      .filter(({ text }) => /\p{L}/u.test(text) && !isException(text) && !fits(text))
      .map((stretch) => breachAt(stretch, { start: 0, end: stretch.text.length }));
}

function fitsCase(rule: CapitalizationRule, isException: (word: string) => boolean): (text: string) => boolean {
  switch (rule.match) {
    case '$lower':
      return (text) => text === text.toLowerCase();
    case '$upper':
      return (text) => text === text.toUpperCase();
    case '$title':
      return (text) =>
        shareOf(wordsOf(text), (word, index, all) => isException(word) || fitsTitle(word, index, all, rule)) >
        rule.threshold;
    case '$sentence':
      return (text) =>
        shareOf(wordsOf(text), (word, index, all) => isException(word) || fitsSentence(word, index, all, rule)) >
        rule.threshold;
    default: {
      const whole = compilePattern(`\\A(?:${rule.match})`);
      return (text) => whole.findAll(text).length > 0;
    }
  }
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

function shareOf(
  words: readonly string[],
  fits: (word: string, index: number, all: readonly string[]) => boolean,
): number {
  return words.filter(fits).length / Math.max(1, words.length);
}

function fitsTitle(word: string, index: number, all: readonly string[], { style }: CapitalizationRule): boolean {
  const bare = bareWord(word);
  const small = style === 'Chicago' ? CHICAGO_SMALL : AP_SMALL;
  const isEdge = index === 0 || index === all.length - 1 || all[index - 1].endsWith(':');
  if (!isEdge && small.has(bare.toLowerCase())) return bare === bare.toLowerCase();
  return !/^\p{Ll}/u.test(bare);
}

function fitsSentence(
  word: string,
  index: number,
  all: readonly string[],
  { indicators }: CapitalizationRule,
): boolean {
  const bare = bareWord(word);
  if (index === 0) return !/^\p{Ll}/u.test(bare);
  if (indicators.some((sign) => all[index - 1].endsWith(sign))) return true;
  return bare === bare.toLowerCase() || bare === bare.toUpperCase();
}

const bareWord = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const AP_SMALL: ReadonlySet<string> = new Set('a an and as at but by for in nor of on or so the to up yet'.split(' '));
const CHICAGO_SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into nor of off on onto or out over per so than the to up upon via with yet'.split(
    ' ',
  ),
);
