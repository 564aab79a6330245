import { expect, test } from 'vitest';
import { compileLexicon, entriesOf } from '../../../src/core/wording/compile-lexicon.ts';
import { wordClasses } from '../../../src/core/wording/lexicon/word-classes.data.ts';
import { wordGroups } from '../../../src/core/wording/lexicon/word-groups.ts';

const entries = entriesOf(wordGroups);

test('no word stands twice in one part of speech and context', () => {
  const seen = new Set<string>();
  const twice = entries
    .map(({ lemma, part, only }) => `${part} ${lemma} ${JSON.stringify(only)}`)
    .filter((key) => seen.has(key) || !seen.add(key));
  expect(twice).toEqual([]);
});

test('left and right weigh the same', () => {
  const sides = new Map(Object.entries({ left: 'right', leftist: 'rightist', leftism: 'rightism' }));
  for (const [left, right] of [...sides]) sides.set(right, left);
  const mirrored = (words: string) => words.replace(/\p{L}+/gu, (word) => sides.get(word) ?? word);
  const weights = new Map(
    entries.map(({ part, lemma, ...entry }) => [
      `${part} ${lemma}`,
      `${entry.weight} ${JSON.stringify([entry.only, entry.never, entry.strong])}`,
    ]),
  );
  const sided = [...weights].filter(
    ([word]) => /\b(?:left|right)(?:ist|ism)?\b/.test(word) && !/ yeah |sizing/.test(word),
  );
  expect(sided.filter(([word, weight]) => weights.get(mirrored(word)) !== mirrored(weight))).toEqual([]);
});

test('every reason is one sentence that a person can read', () => {
  const sentences = wordGroups.flatMap(({ reason, words }) => [
    reason,
    ...Object.values(words).flatMap((word) => (typeof word === 'string' ? [] : (word.reason ?? []))),
  ]);
  expect(sentences.filter((sentence) => !/^\p{Lu}[^.]*\.$/u.test(sentence))).toEqual([]);
  expect(wordGroups.map(({ fine }) => fine).filter((fine) => !/^Fine [^.]*\.$/.test(fine))).toEqual([]);
});

test('no strong word is offered as a neutral one', () => {
  const strong = compileLexicon(wordGroups.filter((group) => group.weight === 'strong'));
  const offered = new Set(entries.flatMap(({ alternatives }) => alternatives));
  const loaded = [...offered].filter((word) =>
    strong.get(word)?.some(({ entry, tokens }) => tokens.length === 1 && entry.weight === 'strong' && !entry.only),
  );
  expect(loaded).toEqual([]);
});

test('contexts name classes that there are', () => {
  const open = new Set(['#quote', '#end', '#start', '#name', '#possessive']);
  const named = JSON.stringify(wordGroups).match(/#[a-z-]+/g) ?? [];
  expect(named.filter((name) => !open.has(name) && !(name in wordClasses))).toEqual([]);
});
