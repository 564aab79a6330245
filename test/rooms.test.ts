import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import from, besides itself and libraries. The same table is drawn in ARCHITECTURE.md. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  protocol: ['core'],
  disk: ['core'],
  panel: ['protocol'],
  server: ['core', 'protocol', 'disk'],
  cli: ['core', 'protocol', 'disk', 'server'],
  extension: ['core', 'protocol'],
};

/** The rooms of the core from the ground up; a file may import from its own floor and those below. */
const floors: readonly (readonly string[])[] = [
  ['text', 'group-by.ts'],
  ['article', 'entries'],
  ['names'],
  ['speech'],
  ['statistics', 'wording'],
  ['corpus', 'house-style', 'reading.ts', 'reading-memory.ts', 'report.ts', 'settings.ts'],
  ['compare', 'desk', 'rules'],
  ['review.ts', 'word-table.ts'],
];

const source = 'src';
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** `core/text/span.ts` for each file that this one imports from the project. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const relative = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => match[1]);
  return relative.map((path) => normalize(join(dirname(file), path))).filter((path) => !path.startsWith('..'));
}

const floorOf = (file: string) => floors.findIndex((floor) => floor.includes(file.split('/')[1]));

describe('imports point inwards', () => {
  test.each(Object.keys(rooms))('%s', (room) => {
    const wrong = files
      .filter((file) => file.startsWith(`${room}/`))
      .flatMap((file) => importsOf(file).map((imported) => `${file} → ${imported}`))
      .filter((line) => ![room, ...rooms[room]].includes(line.split(' → ')[1].split('/')[0]));
    expect(wrong).toEqual([]);
  });

  test('every room is in the table', () => expect(readdirSync(source).sort()).toEqual(Object.keys(rooms).sort()));
});

test('in the core imports go down', () => {
  const core = files.filter((file) => file.startsWith('core/'));
  expect(core.filter((file) => floorOf(file) < 0)).toEqual([]);
  const upwards = core.flatMap((file) =>
    importsOf(file)
      .filter((imported) => floorOf(imported) > floorOf(file))
      .map((imported) => `${file} → ${imported}`),
  );
  expect(upwards).toEqual([]);
});
