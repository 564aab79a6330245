import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../../src/core/article/article.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

/** One line a block, `kind: words`; what is blanked in the prose is left out. */
const outline = (text: string, path = 'a.txt') => {
  const { blocks, prose } = readArticle(path, text);
  return blocks.map(
    ({ kind, bodyStart, end }) => `${kind}: ${prose.slice(bodyStart, end).replace(/\s+/g, ' ').trim()}`,
  );
};

const check = (text: string, expected: readonly string[], path?: string) =>
  expect(outline(text, path)).toEqual(expected);

const kindOfLast = (line: string): BlockKind => {
  const { blocks } = readArticle('a.txt', `Pier shut\n\nThe pier shut on Friday after a storm.\n\n${line}\n`);
  return blocks[blocks.length - 1].kind;
};

describe('plain text', () => {
  test('headline, byline, paragraphs and the dateline', () =>
    check(
      'Pier shut by storm\nBy Ann Lee\n\nOSTERVIK, Nordland (NWA) — The pier shut on Friday.\n\nNobody was hurt.\n',
      [
        'headline: Pier shut by storm',
        'byline: By Ann Lee',
        'paragraph: The pier shut on Friday.',
        'paragraph: Nobody was hurt.',
      ],
    ));
  test('a line is a paragraph even where no blank line parts them', () =>
    check('The pier shut on Friday.\nNobody was hurt.', [
      'paragraph: The pier shut on Friday.',
      'paragraph: Nobody was hurt.',
    ]));
  test('lines wrapped by hand are one paragraph', () =>
    check(
      'The pier was shut on Friday after a storm tore\noff planks and left the ferry without a berth for\nthe weekend.\n\nNobody was hurt.',
      [
        'paragraph: The pier was shut on Friday after a storm tore off planks and left the ferry without a berth for the weekend.',
        'paragraph: Nobody was hurt.',
      ],
    ));
  test('a title above a caption belongs to it', () =>
    check(
      'Harbour master Ann Lee\nHarbour master Ann Lee inspects the pier. (AP Photo/Bo Day)\n\nThe pier shut on Friday.\n',
      [
        'caption: Harbour master Ann Lee',
        'caption: Harbour master Ann Lee inspects the pier. (AP Photo/Bo Day)',
        'paragraph: The pier shut on Friday.',
      ],
    ));
  test('share buttons copied with a caption are part of it', () =>
    check(
      'The pier shut on Friday.\n\nFacebook Twitter Pinterest Ann Lee: “We wait.” Photograph: Bo Day\n\nIt will open.\n',
      [
        'paragraph: The pier shut on Friday.',
        'caption: Ann Lee: “We wait.” Photograph: Bo Day',
        'paragraph: It will open.',
      ],
    ));
  test('subheads stand alone and end in no full stop', () =>
    check(
      'The pier shut on Friday.\n\nA long wait\n\nIt will open in May.\n\n“We wait,” he said.\n\nWhy now?\n\nThe end came.',
      [
        'paragraph: The pier shut on Friday.',
        'subhead: A long wait',
        'paragraph: It will open in May.',
        'paragraph: “We wait,” he said.',
        'subhead: Why now?',
        'paragraph: The end came.',
      ],
    ));
  test('leftover markup and addresses of pages are no prose', () =>
    check('The <a href="https://a.example/b">port</a> wrote at https://a.example/c today.', [
      'paragraph: The port wrote at today.',
    ]));
});

describe('lines of the site', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Recommended',
    'Trending on Harbour Videos',
    'Join the conversation as a member',
    'Read more',
    'Read more: How the pier was built',
    '© 2024 Harbour Times. All rights reserved. Do not reproduce.',
    'Sign up for our newsletter',
    'Story continues below',
    'Ann Lee contributed to this report.',
  ])('boilerplate: %s', (line) => expect(kindOfLast(line)).toBe('boilerplate'));
  test.each([
    'Advertising brought in half of the money.',
    'Sharing the berth is hard, she said.',
    'The port published its figures on Monday.',
    'By noon everyone had gone home.',
    'They had sent the plans via email.',
  ])('prose: %s', (line) => expect(kindOfLast(line)).toBe('paragraph'));
  test.each(['AP Photo/Ann Lee, File', 'Photo by Ann Lee', 'Photo: Ann Lee / Reuters'])('credit: %s', (line) =>
    expect(kindOfLast(line)).toBe('credit'),
  );
});

describe('Markdown', () => {
  test('front matter, headings, block quotations, code and links', () =>
    check(
      '---\ntitle: "Pier: shut"\n---\n\n# Pier shut\n\nBy **Ann Lee**\n\nThe [port](https://a.example "t") **shut** `x = 1`.\n\n> We wait.\n\n## Why\n\n- One thing\n\n```\ncode\n```\n',
      [
        'front-matter: ',
        'headline: Pier shut',
        'byline: By Ann Lee',
        'paragraph: The port shut .',
        'block-quotation: We wait.',
        'subhead: Why',
        'list-item: One thing',
        'code: ',
      ],
      'a.md',
    ));
  test('offsets are those of the file', () => {
    const text = '---\ntitle: x\n---\n\nThe **pier** shut.\n';
    const { blocks, prose } = readArticle('a.md', text);
    expect(prose).toHaveLength(text.length);
    expect(prose.slice(blocks[1].start, blocks[1].end)).toBe('The   pier   shut.');
  });
});

describe('what the article is', () => {
  const meta = (text: string, path = 'a.txt') => readArticle(path, text).meta;
  test('front matter', () =>
    expect(
      meta(
        '---\ntitle: "Pier shut"\noutlet: Harbour Times\nauthor: [Ann Lee, Bo Day]\ndate: 2031-05-04\nsection: Opinion\n---\nText.',
      ),
    ).toEqual({
      headline: 'Pier shut',
      source: 'Harbour Times',
      byline: 'Ann Lee, Bo Day',
      date: '2031-05-04',
      dateline: null,
      url: null,
      section: 'Opinion',
    }));
  test('broken front matter is no prose and no error', () =>
    check('---\ntitle: "x\n---\n\nText here.', ['front-matter: ', 'paragraph: Text here.']));
  test('the outlet of the copyright line', () =>
    expect(meta('Text.\n\n© 2031 Harbour Times. All rights reserved.').source).toBe('Harbour Times'));
  test('the outlet of the folder', () => expect(meta('Text.', 'harbour-times/pier.txt').source).toBe('Harbour Times'));
  test('no outlet in a folder of articles', () => expect(meta('Text.', 'articles/pier.txt').source).toBeNull());
  test.each(['0001-11-30', '2024-13-01', '2024-02-41', '9999-12-31'])('%s is no date', (date) =>
    expect(meta(`---\ntitle: Pier shut\ndate: ${date}\n---\nText.`).date).toBeNull(),
  );
  test('a date in a line of its own', () =>
    expect(meta('Pier shut\n\nMay 4, 2031\n\nThe pier shut.').date).toBe('2031-05-04'));
  test('with its weekday', () =>
    expect(meta('Pier shut\n\nSunday, May 4, 2031\n\nThe pier shut.').date).toBe('2031-05-04'));
  test('with the day first', () =>
    expect(meta('Pier shut\n\nBy Ann Lee\n4 May 2031\n\nThe pier shut.').date).toBe('2031-05-04'));
  test('a dateline before a double hyphen', () =>
    expect(meta('Pier shut\n\nOLD QUAY -- The pier shut on Friday.').dateline).toBe('OLD QUAY'));
});
