import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { findStyleBreaches, type StyleBreach } from '../../../src/core/house-style/find-style-breaches.ts';
import { readHouseStyle, type StyleFile } from '../../../src/core/house-style/house-style.ts';
import { partsOfSpeech } from '../../../src/core/house-style/parts-of-speech.ts';
import { readSpeech } from '../../../src/core/speech/read-speech.ts';
import { mark, unmark } from '../../support/marked.ts';

const ruleFile = (text: string): StyleFile => ({ path: 'Desk/Rule.yml', text: `message: "'%s'"\n${text}` });

function find(text: string, ...files: readonly StyleFile[]): readonly StyleBreach[] {
  const article = readArticle('story.md', text);
  return findStyleBreaches(article, readSpeech(article), readHouseStyle(files, partsOfSpeech));
}

function check(rule: string, marked: string, ...others: readonly StyleFile[]): void {
  const { text } = unmark(marked);
  expect(mark(text, find(text, ruleFile(rule), ...others))).toBe(marked);
}

describe('existence', () => {
  const rule = 'extends: existence\nignorecase: true\ntokens:\n  - very\n  - in order to';
  test('flags whole words', () => check(rule, '«Very» few came «in order to» see every boat.'));
  test('flags parts of words where asked', () =>
    check('extends: existence\nnonword: true\ntokens:\n  - "[!]{2,}"', 'They came«!!» And left.'));
  test('leaves exceptions alone', () => check(`${rule}\nexceptions:\n  - Very`, 'Very few and «very» late.'));
  test('puts raw patterns before the tokens', () =>
    check('extends: existence\nraw:\n  - "(?:so|too) "\ntokens:\n  - late', 'It was «so late» and late.'));
  test('looks ahead at the end of a pattern', () =>
    check('extends: existence\ntokens:\n  - data(?! base)', 'The «data» and the data base.'));
  test('looks behind at its beginning', () =>
    check('extends: existence\ntokens:\n  - (?<=the )pier', 'They saw the «pier» and a pier.'));
});

describe('substitution', () => {
  const rule = 'extends: substitution\nignorecase: true\nswap:\n  utili[sz]e: use|employ\n  (\\w+)gate: $1 affair';
  test('flags what the desk replaces', () => check(rule, 'They «utilise» it; «Harborgate» goes on.'));
  test('offers each of the better words', () => {
    const [first, second] = find('They utilise it; Harborgate goes on.', ruleFile(rule));
    expect(first).toMatchObject({ replacements: ['use', 'employ'], message: "'use' or 'employ'" });
    expect(second.replacements).toEqual(['Harbor affair']);
  });
});

describe('the other kinds', () => {
  test('occurrence flags a sentence with too many', () =>
    check('extends: occurrence\nscope: sentence\nmax: 2\ntoken: ","', '«One, two, three, four.» One, two.'));
  test('repetition flags a word that follows itself', () =>
    check('extends: repetition\nalpha: true\ntokens:\n  - "[^\\\\s]+"', 'Down at «the the» pier.'));
  test('consistency flags the rarer of two', () =>
    check('extends: consistency\neither:\n  adviser: advisor', 'The adviser met an «advisor» and an adviser.'));
  test('conditional flags what is never spelled out', () =>
    check(
      'extends: conditional\nfirst: \\b([A-Z]{3,5})\\b\nsecond: (?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)',
      'The Port Harbor Trust (PHT) met. The PHT and the «WXYZ» agreed.',
    ));
  test('capitalization flags a heading in the wrong case', () =>
    check(
      'extends: capitalization\nscope: heading\nmatch: $sentence',
      '# «The Harbor Board Votes Again Today»\n\nIt Did So.',
    ));
  test('capitalization leaves the right case alone', () =>
    check('extends: capitalization\nscope: heading\nmatch: $title', '# The Harbor Board Votes on a Plan\n\nIt did.'));
  test('sequence flags words that follow each other', () =>
    check(
      'extends: sequence\ntokens:\n  - pattern: more\n  - pattern: "[a-z]+er"\n    skip: 1',
      'It is «more far bigger» now.',
    ));
  test('sequence tells words by their parts of speech', () =>
    check(
      'extends: sequence\ntokens:\n  - tag: DT\n  - tag: JJ\n  - tag: NN|NNS',
      'They bought «the big plans» and left.',
    ));
});

describe('vocabulary', () => {
  const accept = { path: 'Vocab/News/accept.txt', text: '[Vv]ery\nPierside\n' };
  test('accepted words are exceptions, and are spelled as the desk spells them', () =>
    check(
      'extends: existence\nignorecase: true\ntokens:\n  - very\n  - quite',
      'Very few and «quite» late at «pierside».',
      accept,
    ));
  test('rejected words are flagged', () =>
    check('extends: existence\ntokens:\n  - xx', 'A «mega» plan.', {
      path: 'config/vocabularies/News/reject.txt',
      text: 'mega\n',
    }));
});

describe('leaves alone', () => {
  const rule = 'extends: existence\ntokens:\n  - very';
  test('quoted words', () => check(rule, '“It was very late when we came home,” she said.'));
  test('other scopes', () => check(`${rule}\nscope: heading`, '# A «very» long day\n\nIt was very late.'));
  test('scopes that are ruled out', () =>
    check(`${rule}\nscope: text & ~heading`, '# A very long day\n\nIt was «very» late.'));
});
