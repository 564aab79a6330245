import { expect, test } from 'vitest';
import { changeChoice, noChoice, type SourceChange } from '../../src/protocol/source-choice.ts';

const after = (...changes: readonly (readonly [SourceChange, string])[]) =>
  changes.reduce((choice, [change, source]) => changeChoice(choice, source, change), noChoice);

test('what is pinned twice stands once, behind the others', () =>
  expect(after(['pin', 'a'], ['pin', 'b'], ['pin', 'a']).pinned).toEqual(['b', 'a']));
test('what was pinned and removed is pinned again when it is put back', () =>
  expect(after(['pin', 'a'], ['remove', 'a'], ['putBack', 'a'])).toEqual({ ...noChoice, pinned: ['a'] }));
test('what was removed and is added is there', () =>
  expect(after(['remove', 'a'], ['add', 'a'])).toEqual({ ...noChoice, added: ['a'] }));
test('every change can be undone', () => {
  expect(after(['pin', 'a'], ['unpin', 'a'])).toEqual(noChoice);
  expect(after(['remove', 'a'], ['putBack', 'a'])).toEqual(noChoice);
});
