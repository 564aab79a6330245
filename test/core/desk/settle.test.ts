import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { readDeskFile, type Settled } from '../../../src/core/desk/desk-file.ts';
import { addSettled, leaveOutSettled, settledAs } from '../../../src/core/desk/settle.ts';
import type { Finding } from '../../../src/core/report.ts';
import { mark, unmark } from '../../support/marked.ts';

const findingsOf = (marked: string) => {
  const { text, spans } = unmark(marked);
  const article = readArticle('a.txt', text);
  const findings = spans.map(
    (span): Finding => ({
      ...span,
      rule: 'loaded-wording',
      severity: 'information',
      message: '',
      evidence: [],
      suggestions: [],
      notes: [],
    }),
  );
  return { article, findings };
};

const settleFirst = (marked: string): Settled => {
  const { article, findings } = findingsOf(marked);
  return settledAs(article, findings[0], 'pier.txt');
};

/** Leaves the settled findings out of the first text and draws what stays open. */
const check = (marked: string, settled: readonly Settled[], open: string) => {
  const { article, findings } = findingsOf(marked);
  expect(mark(article.text, leaveOutSettled(article, findings, { file: 'pier.txt', settled }).findings)).toBe(open);
};

const entry = settleFirst('The council faced a «flood» of letters from the town.');

describe('leaves out', () => {
  test('the finding itself', () =>
    check(
      'The council faced a «flood» of letters from the town.',
      [entry],
      'The council faced a flood of letters from the town.',
    ));
  test('after an edit elsewhere', () =>
    check('On Monday the mayor faced a «flood» of letters.', [entry], 'On Monday the mayor faced a flood of letters.'));
  test('the words anywhere, where the desk says so', () =>
    check(
      'A «flood» here, a «Flood» there.',
      [{ rule: 'loaded-wording', words: 'flood' }],
      'A flood here, a Flood there.',
    ));
});

describe('keeps', () => {
  test('the same words in another place', () => check('A «flood» of boats came.', [entry], 'A «flood» of boats came.'));
  test('another rule’s finding', () =>
    check('A «flood» came.', [{ rule: 'name-variant', words: 'flood' }], 'A «flood» came.'));
  test('another file’s', () =>
    check('A «flood» came.', [{ rule: 'loaded-wording', words: 'flood', file: 'b.txt' }], 'A «flood» came.'));
});

test('tells an entry of this file that fits nothing any more', () => {
  const { article, findings } = findingsOf('A calm day.');
  const other: Settled = { ...entry, file: 'other.txt' };
  expect(leaveOutSettled(article, findings, { file: 'pier.txt', settled: [entry, other] }).stale).toEqual([entry]);
});

describe('writes', () => {
  test('a new file', () => expect(readDeskFile(addSettled('', entry)).desk.settled).toEqual([entry]));
  test('into a file, keeping its comments', () => {
    const written = addSettled('{\n  // ours\n  "rules": {}\n}\n', entry);
    expect(written).toContain('// ours');
    expect(readDeskFile(written).desk.settled).toEqual([entry]);
  });
  test('nothing into a file with a mistake in it', () =>
    expect(() => addSettled('{ "rules": {} "settled": [] }', entry)).toThrow('line 1, column 15: a comma'));
  test('one more beside others', () =>
    expect(readDeskFile(addSettled(addSettled('', entry), { ...entry, words: 'wave' })).desk.settled).toHaveLength(2));
});
