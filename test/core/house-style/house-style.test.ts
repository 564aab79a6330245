import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHouseStyle } from '../../../src/core/house-style/house-style.ts';
import { compilePattern, PatternRefused } from '../../../src/core/house-style/linear-pattern.ts';

const refusal = (text: string) => readHouseStyle([{ path: 'Desk/Rule.yml', text }]).refused[0]?.reason;

test('refuses by name what it cannot run', () => {
  expect(refusal('extends: existence\ntokens:\n  - (a)\\1')).toContain('refers back');
  expect(refusal('extends: existence\ntokens:\n  - a(?=b)c')).toContain('looks ahead');
  expect(refusal('extends: existence\ntokens:\n  - "(ab"')).toContain('not understood');
  expect(refusal('extends: spelling')).toContain('“spelling”');
  expect(refusal('extends: sequence\ntokens:\n  - tag: NN')).toContain('parts of speech');
  expect(refusal('extends: existence\nlevel: fatal')).toContain('“level”');
  expect(refusal('message: no kind')).toContain('extends');
  expect(refusal('a: [')).toContain('not YAML');
  expect(refusal('- a list')).toContain('no rule');
});

test('passes over files that are no rules', () => {
  const files = ['README.md', 'Vocab/News/accept.txt', 'config/scripts/x.yml'].map((path) => ({ path, text: 'x' }));
  expect(readHouseStyle(files)).toMatchObject({ rules: [], refused: [] });
});

test('any file gives an answer', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() =>
        readHouseStyle([{ path: 'Desk/Rule.yml', text: `extends: existence\ntokens:\n  - ${text}` }]),
      ).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

test('both engines find the same', () => {
  const pattern = fc.array(fc.constantFrom('a', 'b', ' ', '(?:', ')', '|', '?', '.', '\\b', '[ab]'), { maxLength: 9 });
  const text = fc.array(fc.constantFrom('a', 'b', ' ', 'c'), { maxLength: 20 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(pattern, text, (parts, sample) => {
      const source = parts.join('');
      const quick = placesOf(source, sample);
      if (quick) expect(placesOf(`${source}(?i:)`, sample)).toEqual(quick);
    }),
    { numRuns: 150 },
  );
});

/** The `(?i:)` of the caller says nothing but sends the pattern to the linear engine. */
function placesOf(source: string, text: string): readonly (readonly [number, number])[] | null {
  try {
    return compilePattern(source)
      .findAll(text)
      .map(({ start, end }) => [start, end] as const);
  } catch (error) {
    expect(error).toBeInstanceOf(PatternRefused);
    return null;
  }
}

test('a pattern that others need hours for takes no time', () => {
  const pattern = compilePattern('(?:a+)+b');
  expect(pattern.findAll('a'.repeat(20_000))).toEqual([]);
});
