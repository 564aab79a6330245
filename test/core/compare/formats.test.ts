import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compare-sources.ts';
import { comparisonAsCsv } from '../../../src/core/compare/formats/csv.ts';
import { comparisonAsHtml } from '../../../src/core/compare/formats/html.ts';
import { comparisonAsMarkdown } from '../../../src/core/compare/formats/markdown.ts';
import { tablesOf } from '../../../src/core/compare/formats/table.ts';
import { read } from '../../../src/core/review.ts';

const QUOTED = '“The old lock gates were never built for barges of this weight,” Ilse Brandt said on Monday.';

const compare = (...headlines: readonly string[]) =>
  compareSources(
    headlines.map((headline, i) =>
      read(
        `${i}.txt`,
        `---\ntitle: ${JSON.stringify(headline)}\nsource: ${JSON.stringify(`Paper ${i}`)}\n---\n\n${i ? QUOTED.replace('never', 'always') : QUOTED}`,
      ),
    ),
    { aborted: false },
  );

describe('HTML', () => {
  test('says what differs and marks it', async () => {
    const html = comparisonAsHtml(await compare('Lock', 'Gates'));
    expect(html).toContain('altered: “always” for “never”');
    expect(html).toContain('<mark>always</mark>');
  });
  test('escapes what articles say, and allows no script', async () => {
    const html = comparisonAsHtml(await compare('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain("default-src 'none'");
  });
});

test('Markdown keeps its table whatever the words', async () => {
  const markdown = comparisonAsMarkdown(await compare('a | b', '# *c*'));
  expect(markdown).toContain('a \\| b');
  expect(markdown).toContain('\\# \\*c\\*');
  const rows = markdown.split('\n').filter((line) => line.startsWith('| “'));
  expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([5]);
});

test('CSV quotes what it must and runs nothing as a formula', async () => {
  const comparison = await compare('x', 'y');
  const csv = comparisonAsCsv({
    ...comparison,
    sources: comparison.sources.map((source) => ({ ...source, outlet: '=cmd|"x"' })),
  });
  expect(csv.split('\r\n')[0]).toBe(`Quotations,Statement,"'=cmd|""x""","'=cmd|""x"""`);
});

describe('tables', () => {
  const table = async (title: string, ...texts: readonly string[]) => {
    const readings = texts.map((text, i) => read(`${i}.txt`, text));
    return tablesOf(await compareSources(readings, { aborted: false })).find((one) => one.title === title);
  };

  test('a row of figures begins with the figure, and its sentence is cut around it', async () => {
    const report =
      'The ferry line, which has carried people and sheep between the two islands since 1904, lost $1.8 million last year, its report said, and the island council wants to know why nobody was told.';
    const rows = (await table('Figures', report, 'The council met.'))?.rows ?? [];
    expect(rows.map(([first]) => first)).toContain(
      '$1.8 million · … two islands since 1904, lost $1.8 million last year, its report said, and the island …',
    );
    expect(rows[0][1]).toBe('one source only');
  });

  test('what the words of a quotation’s cell mean', async () =>
    expect((await table('Quotations', QUOTED, QUOTED))?.about).toContain('shortened: a part of them'));
  test('a passage that stands in no quotation marks gets none', async () => {
    const report =
      'Ferry stays in port\n\nThe report states:\n\nThe ferry was tested once in June by one man with a pump.\n\nEver since the storm of 2021, the line has lost riders to the bus across the bay.';
    const rows = (await table('Quotations', report, 'The council met.'))?.rows ?? [];
    expect(rows.map(([first]) => first)).toEqual([
      'The ferry was tested once in June by one man with a pump. (The report)',
    ]);
  });
});
