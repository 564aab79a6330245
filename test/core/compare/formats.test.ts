import { describe, expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compare-sources.ts';
import { comparisonAsCsv } from '../../../src/core/compare/formats/csv.ts';
import { comparisonAsHtml } from '../../../src/core/compare/formats/html.ts';
import { comparisonAsMarkdown } from '../../../src/core/compare/formats/markdown.ts';
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
  expect(csv.split('\r\n')[0]).toBe(`Quotations,Said,"'=cmd|""x""","'=cmd|""x"""`);
});
