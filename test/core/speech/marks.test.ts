import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../../src/core/speech/marks.ts';

/** Draws each quotation of a passage as `{words}`. */
function check(text: string, expected: string, singles = false): void {
  let drawn = text;
  for (const { start, end } of [...pairMarks(text, singles)].reverse()) {
    drawn = `${drawn.slice(0, start)}{${drawn.slice(start, end)}}${drawn.slice(end)}`;
  }
  expect(drawn).toBe(expected);
}

describe('double marks', () => {
  test('curly', () => check('“Wait,” she said.', '“{Wait,}” she said.'));
  test('straight', () => check('"Wait," she said. "Now."', '"{Wait,}" she said. "{Now.}"'));
  test('doubled apostrophes', () => check("''Wait,'' she said.", "''{Wait,}'' she said."));
  test('three apostrophes at the end', () => check("''He said 'no.'''", "''{He said 'no.'}''"));
  test('an opener that faces the wrong way', () => check('She said ”wait” twice.', 'She said ”{wait}” twice.'));
  test('a closer that faces the wrong way', () => check('“rapists“ and more', '“{rapists}“ and more'));
  test('curly opened, straight closed', () => check('“Wait," she said.', '“{Wait,}" she said.'));
  test('curly inside straight', () => check('"The “old” pumps," she said.', '"{The “old” pumps,}" she said.'));
  test('curly inside straight that never closes', () => check('"The “old” pumps leak.', '"{The “old” pumps leak.}'));
  test('straight inside curly', () => check('“The "old" pumps,” she said.', '“{The "old" pumps,}” she said.'));
  test('paragraphs run together', () => check('“No,” he said Monday.“Yes.”', '“{No,}” he said Monday.“{Yes.}”'));
  test('guillemets', () => check('« Non », dit-il.', '« {Non} », dit-il.'));
  test('low marks', () => check('„Nein“, sagte er.', '„{Nein}“, sagte er.'));
});

describe('a lost mark', () => {
  test('a lost closer ends with the passage', () => check('“The pumps leak.', '“{The pumps leak.}'));
  test('a lost closer ends where another quotation opens', () =>
    check('“The pumps leak. She said “wait” again.', '“{The pumps leak. She said} “{wait}” again.'));
  test('a lost opener opens nothing', () => check('The pumps leak,” she said.', 'The pumps leak,” she said.'));
});

describe('no marks of quotation', () => {
  test('inches', () => check('He is 6\'2" tall.', 'He is 6\'2" tall.'));
  test('decades and elisions', () => check("In the '90s, rock 'n' roll.", "In the '90s, rock 'n' roll.", true));
  test('attributes of leftover markup', () => check('<tweet id="12">Hello', '<tweet id="12">Hello'));
});

describe('single marks', () => {
  test('in a headline', () => check("Ferry 'will sail'", "Ferry '{will sail}'", true));
  test('with an apostrophe inside', () => check('‘We don’t know,’ he said', '‘{We don’t know,}’ he said', true));
  test('with an elision inside', () =>
    check("'Rock 'n' roll it is,' he said", "'{Rock 'n' roll it is,}' he said", true));
  test('with a plural owner inside', () =>
    check("'The crews' boats leak,' he said", "'{The crews' boats leak,}' he said", true));
  test('nothing where they are not asked for', () => check("Ferry 'will sail'", "Ferry 'will sail'"));
});
