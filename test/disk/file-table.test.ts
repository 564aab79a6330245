import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileColumns, fileTable, type IndexedFile } from '../../src/disk/file-table.ts';

const place = fc.record({
  start: fc.nat(2 ** 40),
  length: fc.nat(2 ** 31),
  line: fc.integer({ min: 1, max: 2 ** 31 }),
});
const file = fc.record({
  path: fc.string({ unit: 'grapheme' }).map((name) => `/archive/${Buffer.from(name).toString()}`),
  size: fc.nat(2 ** 50),
  modified: fc.double({ noNaN: true }),
  form: fc.constantFrom('', '{"kind":"page"}'),
});
const row = fc.record({ entry: fc.option(place), passedOver: fc.option(fc.constantFrom('has no text', 'is binary')) });
/** Files with different paths, each with its rows. */
const rows = fc
  .uniqueArray(fc.tuple(file, fc.array(row, { minLength: 1, maxLength: 3 })), { selector: ([{ path }]) => path })
  .map((files) => files.flatMap(([one, parts]): IndexedFile[] => parts.map((part) => ({ ...one, ...part }))));

test('rows come out of the columns as they went in', () =>
  fc.assert(
    fc.property(rows, (given) => {
      const table = fileTable(structuredClone(fileColumns(given)));
      expect([...table]).toEqual(given);
      expect(given.map((_, i) => table.pathAt(i))).toEqual(given.map(({ path }) => path));
      for (const [row, { path }] of given.entries()) expect(table.rowsOf(path)).toContain(row);
      expect(table.rowsOf('/archive')).toEqual([]);
      expect([table.hasBelow('/archive'), table.hasBelow('/arch')]).toEqual([
        given.some(({ path }) => path.length > 9),
        false,
      ]);
      expect(given.map((_, i) => table.isArticle(i))).toEqual(given.map(({ passedOver }) => passedOver === null));
    }),
  ));

test('a path is kept once, however many articles the file has', () => {
  const entry = (line: number) => ({ start: line, length: 1, line });
  const given = Array.from({ length: 1_000 }, (_, i) => ({
    path: '/archive/wires.jsonl',
    size: 9,
    modified: 1,
    form: '{}',
    entry: entry(i + 1),
    passedOver: null,
  }));
  expect(fileColumns(given).paths).toHaveLength('/archive/wires.jsonl'.length);
});
