import type { Finding } from '../../src/core/report.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { ReviewedArticle } from './review-folder.ts';

const COLUMNS = 96;

/** Draws each article with its findings under their lines, so that a change of behaviour reads as a change of text. */
export function drawReport(articles: readonly ReviewedArticle[]): string {
  return `${articles.map(drawArticle).join('\n\n')}\n`;
}

function drawArticle({ path, text, findings }: ReviewedArticle): string {
  const title = `${path} · ${findings.length} finding${findings.length === 1 ? '' : 's'}`;
  const drawn = rowsOf(text).flatMap((row) => [
    `${row.label.padStart(4)} | ${text.slice(row.start, row.end)}`.trimEnd(),
    ...findings.flatMap((finding) => drawFinding(finding, row, text)),
  ]);
  return [title, '='.repeat(title.length), ...drawn].join('\n');
}

/** The underline in every row that the finding touches, and its words in the last of them. */
function drawFinding(finding: Finding, row: Row, text: string): string[] {
  const start = Math.max(finding.start, row.start);
  const end = Math.min(finding.end, row.end);
  if (start >= end) return [];
  const underline = `     | ${' '.repeat(start - row.start)}${'^'.repeat(end - start)}`;
  if (text.slice(row.end, finding.end).trim()) return [underline];
  return [underline, ...linesOf(finding).map((line) => `     |   ${line}`)];
}

function linesOf(finding: Finding): string[] {
  return [
    `${finding.rule} (${finding.severity}): ${finding.message}`,
    ...finding.notes.map((note) => `  · ${note}`),
    ...finding.evidence.map((place) => {
      const from = [place.outlet, place.date, place.speakerName].filter(Boolean).join(', ');
      return `  = ${place.path} (${from}) ${place.similarity.toFixed(2)}: ${oneLine(place.text)}`;
    }),
    ...finding.suggestions.map(({ title, preferred }) => `  > ${title}${preferred ? ' (preferred)' : ''}`),
  ];
}

interface Row extends Span {
  /** The line's number in its first row, '' in those that follow. */
  readonly label: string;
}

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const [number, line] of text.replace(/\n$/, '').split('\n').entries()) {
    rows.push(
      ...wrap(line).map(([from, to], at) => ({
        label: at ? '' : `${number + 1}`,
        start: start + from,
        end: start + to,
      })),
    );
    start += line.length + 1;
  }
  return rows;
}

function wrap(line: string): readonly (readonly [number, number])[] {
  const rows: [number, number][] = [];
  let from = 0;
  while (line.length - from > COLUMNS) {
    const blank = line.lastIndexOf(' ', from + COLUMNS);
    const to = blank > from ? blank + 1 : from + COLUMNS;
    rows.push([from, to]);
    from = to;
  }
  return [...rows, [from, line.length]];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
