import { describe, expect, test } from 'vitest';
import { addExport } from '../../../src/core/desk/add-export.ts';
import { emptyDesk, readDeskFile, withDesk } from '../../../src/core/desk/desk-file.ts';
import { defaultSettings } from '../../../src/core/settings.ts';

describe('reads', () => {
  test('rules, wording, corpus, styles, files and settled findings, with comments and trailing commas', () => {
    const { desk, problems } = readDeskFile(`{
      // our desk
      "rules": { "loaded-wording": "hint", "copied-passage": "off", },
      "wording": {
        "level": "thorough",
        "categories": { "label": "careful" },
        "sections": { "Sports": "off" },
        "exemptSections": ["Letters"],
      },
      "corpus": ["../archive"],
      "styles": ["styles"],
      "files": { "drafts/**": "never" },
      "exports": { "wires.csv": { "text": "body", "headline": 2 } },
      "settled": [{ "rule": "loaded-wording", "words": "flood", "reason": "a real one" }],
    }`);
    expect(problems).toEqual([]);
    expect(desk).toEqual({
      rules: { 'loaded-wording': 'hint', 'copied-passage': 'off' },
      wording: {
        level: 'thorough',
        categories: { label: 'careful' },
        sections: { sports: 'off' },
        exemptSections: ['letters'],
      },
      corpus: ['../archive'],
      styles: ['styles'],
      files: { 'drafts/**': 'never' },
      exports: { 'wires.csv': { text: 'body', headline: '2' } },
      settled: [{ rule: 'loaded-wording', words: 'flood', reason: 'a real one' }],
    });
  });
  test('what makes sense of a file with mistakes, and tells the rest', () => {
    const { desk, problems } = readDeskFile('{ "rules": { "loaded-wording": "loud" }, "corpus": "x", "settled": [3] }');
    expect(desk).toEqual(emptyDesk);
    expect(problems).toEqual([
      '“rules”: “loaded-wording” takes one of error, warning, information, hint, off.',
      '“corpus” has to be a list.',
      '“settled”: entry 1 needs a “rule” and its “words”.',
    ]);
  });
  test('the names that there are, and tells the others', () => {
    const { desk, problems } = readDeskFile(
      '{ "rulez": {}, "rules": { "spelling": "off" }, "wording": { "mood": 1, "level": "wild" }, "settled": [{ "rule": "spelling", "words": "colour" }] }',
    );
    expect(desk.rules).toEqual({});
    expect(problems).toEqual([
      '“rulez” is not known in the desk file, which takes rules, wording, corpus, styles, files, exports, settled.',
      '“rules”: there is no rule “spelling”.',
      '“mood” is not known in “wording”, which takes level, categories, sections, exemptSections.',
      '“level” takes one of careful, thorough.',
      '“settled”: entry 1: there is no rule “spelling”.',
    ]);
  });
  test('the exports that can be read, and tells the others', () => {
    const { desk, problems } = readDeskFile(
      '{ "exports": { "a.csv": { "headline": "title" }, "b.csv": { "text": "body", "mood": "sad" }, "c.csv": 3 } }',
    );
    expect(desk.exports).toEqual({ 'b.csv': { text: 'body' } });
    expect(problems).toEqual([
      '“mood” is not known in “exports”, “b.csv”, which takes text, headline, date, outlet, byline, url, section.',
      '“exports”: “a.csv” has to say which column is the “text”.',
      '“exports”: “c.csv” has to say which column is the “text”.',
    ]);
  });
  test.each(['', ' \n'])('an empty file as an empty desk: %j', (text) =>
    expect(readDeskFile(text)).toEqual({ desk: emptyDesk, problems: [] }),
  );
  test.each([
    ['{\n  "corpus": ["a"]\n  "styles": ["b"]\n}', 'line 3, column 3: a comma is missing before this place.'],
    ['{ "corpus": ["a" }', 'line 1, column 18: a comma is missing before this place.'],
    [
      '{ corpus: [] }',
      'line 1, column 3: this word means nothing in JSON; text stands in double quotation marks ("…").',
    ],
    ['{', 'line 1, column 2: a closing brace (}) is missing.'],
    ['{ "corpus": ["a] }', 'line 1, column 14: a closing quotation mark (") is missing.'],
  ])('where a mistake of syntax stands, in words: %j', (text, problem) =>
    expect(readDeskFile(text).problems).toEqual([expect.stringContaining(`${problem} `)]),
  );
  test.each([
    ['{ "corpus": ["a" }', 'Reviews go on with what could be read of the file.'],
    ['{', 'The file is left out until that is mended; reviews go on without it.'],
    ['[]', 'The file is left out until that is mended; reviews go on without it.'],
  ])('what becomes of a broken file: %j', (text, sentence) => {
    const [problem] = readDeskFile(text).problems;
    expect(problem.slice(-sentence.length)).toBe(sentence);
  });
  test('the categories that there are, and tells the others', () => {
    const { desk, problems } = readDeskFile(
      '{ "wording": { "categories": { "shouting": "off", "saying": "loud", "label": "off" } } }',
    );
    expect(desk.wording).toEqual({ categories: { label: 'off' } });
    expect(problems).toEqual([
      '“categories”: “saying” takes one of off, careful, thorough.',
      '“categories”: there is no category “shouting”.',
    ]);
  });
  test.each(['null', '[]', '{', '\u0000'])('any text: %j', (text) => {
    const { desk, problems } = readDeskFile(text);
    expect(desk).toEqual(emptyDesk);
    expect(problems.length).toBeGreaterThan(0);
  });
});

test('goes before what a person has set, and leaves the rest', () => {
  const { desk } = readDeskFile('{ "rules": { "name-variant": "off" }, "wording": { "level": "thorough" } }');
  const settings = withDesk({ ...defaultSettings, rules: { 'name-variant': 'error', 'copied-passage': 'hint' } }, desk);
  expect(settings.rules).toEqual({ 'name-variant': 'off', 'copied-passage': 'hint' });
  expect(settings.wording).toEqual({ ...defaultSettings.wording, level: 'thorough' });
});

test('goes before what a person has set for the same category or section, and leaves the others', () => {
  const { desk } = readDeskFile('{ "wording": { "categories": { "label": "off" }, "sections": { "town": "off" } } }');
  const mine = { categories: { label: 'thorough', saying: 'off' }, sections: { town: 'thorough' } } as const;
  const { wording } = withDesk({ ...defaultSettings, wording: { ...defaultSettings.wording, ...mine } }, desk);
  expect([wording.categories, wording.sections]).toEqual([{ label: 'off', saying: 'off' }, { town: 'off' }]);
});

describe('writes the columns of an export', () => {
  const columns = { text: 'body', headline: 'title' };
  test('beside what is there, comments included', () => {
    const text = addExport('{\n  // ours\n  "corpus": ["a"]\n}\n', 'wires.csv', columns);
    expect(text).toContain('// ours');
    expect(readDeskFile(text).desk).toMatchObject({ corpus: ['a'], exports: { 'wires.csv': columns } });
  });
  test('into a new file', () =>
    expect(readDeskFile(addExport('', 'wires.csv', columns)).desk.exports).toEqual({ 'wires.csv': columns }));
  test('in place of older ones', () =>
    expect(readDeskFile(addExport(addExport('', 'a.csv', { text: 'x' }), 'a.csv', columns)).desk.exports).toEqual({
      'a.csv': columns,
    }));
  test('never into what is no JSON', () =>
    expect(() => addExport('{ corpus }', 'a.csv', columns)).toThrow(SyntaxError));
});
