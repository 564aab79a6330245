import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '../../../src/core/article/looks-like-article.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';

const kindOf = (path: string, text: string) => looksLikeArticle(readArticle(path, text)).kind;

const NEWS =
  'Pier shut after storm\n\nThe pier at Ostervik was shut on Friday after a storm tore planks from its deck, the port said. ' +
  '“We could not let anybody walk on it,” harbour master Ann Lee told reporters on Saturday.\n\n' +
  'Nobody was hurt, according to the police. The ferry to Lund will sail from the old berth until the end of March.\n';

describe('articles', () => {
  test('a news story without front matter', () => expect(kindOf('pier.txt', NEWS)).toBe('article'));
  test('an opinion piece with a byline', () =>
    expect(
      kindOf(
        'pier.md',
        'Let the pier go\n\nBy Ann Lee\n\nWe have loved the pier for a century, and for most of that time it has loved us back. But last ' +
          'winter the council paid for new planks for the third time, and the sea took them again in February. It is time to say what ' +
          'everybody in Ostervik already knows.',
      ),
    ).toBe('article'));
  test('a file that says so by its ending', () => expect(kindOf('draft.article', 'Pier shut.')).toBe('article'));
});

describe('other files', () => {
  test('a log', () =>
    expect(
      kindOf('build.txt', '2031-05-04 12:00:01 INFO start\n2031-05-04 12:00:02 WARN retry=3 host=a\n'.repeat(20)),
    ).toBe('other'));
  test('a licence', () =>
    expect(
      kindOf(
        'terms.txt',
        'Permission is hereby granted to any person to use this work under the terms of this licence. You shall keep this notice in ' +
          'every copy that you make of it. Please note that the licensor gives you no warranty and shall not be liable to you for any ' +
          'claim, and that your use of the work means that you accept this licence.',
      ),
    ).toBe('other'));
  test('requirements', () =>
    expect(kindOf('deps.txt', 'left==1.2.0\nright>=2.0\nboth==3.1.4\n'.repeat(10))).toBe('other'));
  test('a manual in Markdown', () =>
    expect(
      kindOf(
        'guide.md',
        '# Port tool\n\nInstall it with `npm install port`, then run `port open`. You can set your `PORT_HOME` to any folder that you ' +
          'like, and the tool will look there first when it reads your files.\n\n```sh\nport open --all\n```\n\nIf you click the button, your page opens. Please run the tool again after you change the settings of your project.\n',
      ),
    ).toBe('other'));
  test('news by its words but a README by its name', () => expect(kindOf('README.md', NEWS)).toBe('other'));
  test('another language', () =>
    expect(
      kindOf(
        'pier.txt',
        'Der Steg in Ostervik wurde am Freitag nach einem Sturm gesperrt, wie der Hafen mitteilte. „Wir konnten niemanden darauf lassen“, ' +
          'sagte Hafenmeisterin Ann Lee am Samstag. Verletzt wurde niemand, so die Polizei. Die Fähre nach Lund legt bis Ende März vom alten ' +
          'Anleger ab, und die Fahrgäste müssen sich auf längere Wege einstellen.',
      ),
    ).toBe('other'));
  test('nothing at all', () => expect(kindOf('empty.txt', '')).toBe('other'));
});

test('notes to oneself are prose, no article', () =>
  expect(
    kindOf(
      'notes.txt',
      'Things to think about before the meeting: the hall is too small for the whole club, and the heating has been broken since the ' +
        'winter. I would rather meet in the garden if the weather holds, with the long table and the old lamps that we found in the cellar.',
    ),
  ).toBe('prose'));
