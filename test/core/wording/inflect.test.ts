import { expect, test } from 'vitest';
import { adverbOf, inflectVerb, pluralOf } from '../../../src/core/wording/inflect.ts';

const forms = (verb: string) =>
  (['third', 'past', 'participle', 'ing'] as const).map((form) => inflectVerb(verb, form)).join(' ');

test('verbs', () => {
  expect(forms('slam')).toBe('slams slammed slammed slamming');
  expect(forms('bash')).toBe('bashes bashed bashed bashing');
  expect(forms('whine')).toBe('whines whined whined whining');
  expect(forms('decry')).toBe('decries decried decried decrying');
  expect(forms('speak')).toBe('speaks spoke spoken speaking');
  expect(forms('assail')).toBe('assails assailed assailed assailing');
  expect(forms('lie')).toBe('lies lied lied lying');
  expect(forms('argue')).toBe('argues argued argued arguing');
  expect(forms('panic')).toBe('panics panicked panicked panicking');
  expect(forms('propel')).toBe('propels propelled propelled propelling');
});

test('plurals', () => {
  expect(['person', 'crony', 'boss', 'crisis', 'thief', 'lackey'].map(pluralOf)).toEqual([
    'people',
    'cronies',
    'bosses',
    'crises',
    'thieves',
    'lackeys',
  ]);
});

test('adverbs', () => {
  expect(['bizarre', 'angry', 'feeble', 'hysterical', 'dramatic', 'tone-deaf', 'ugly'].map(adverbOf)).toEqual([
    'bizarrely',
    'angrily',
    'feebly',
    'hysterically',
    'dramatically',
    null,
    null,
  ]);
});
