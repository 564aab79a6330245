import { resolve } from 'node:path';
import { createColors } from 'picocolors';
import { isPage } from '../../core/entries/export-form.ts';
import type { Evidence, Finding, Severity } from '../../core/report.ts';
import { lineStarts, positionAt } from '../../core/text/lines.ts';
import { pathHere } from '../path-here.ts';
import type { FileReview } from '../review-all.ts';
import { printable } from './display-width.ts';
import { type ExcerptRow, excerptOf } from './excerpt.ts';
import type { Format } from './formats.ts';
import { createLocator } from './sources.ts';
import { summaryOf } from './summary.ts';

/** Findings as a good compiler prints its own: the words underlined, the rule, the evidence, what could be done. */
export const prettyReport: Format = async (reviews, { terminal, sources }) => {
  const page: Page = {
    ...createInk(terminal.colour),
    columns: terminal.columns,
    locate: createLocator(sources),
    pathOf: (shown) => pathHere(sources.pathOf(shown) ?? resolve(shown)),
    told: new Set(),
  };
  const blocks: string[] = [];
  for (const review of reviews) {
    const starts = lineStarts(review.reading.article.text);
    for (const finding of review.findings) blocks.push(await findingBlock({ ...review, starts }, finding, page));
  }
  return `${[...blocks, summaryOf(reviews)].join('\n')}\n`;
};

interface Page extends Ink {
  readonly columns: number;
  readonly locate: ReturnType<typeof createLocator>;
  /** The path of a source from the current folder, so that it can be followed. */
  readonly pathOf: (shown: string) => string;
  /** Notes that stand further up already: each is printed once. */
  readonly told: Set<string>;
}

interface LinedReview extends FileReview {
  readonly starts: Uint32Array;
}

async function findingBlock({ reading, file, starts }: LinedReview, finding: Finding, page: Page): Promise<string> {
  const severity = page.severities[finding.severity];
  const at = positionAt(starts, finding.start);
  const name = pathHere(file.path);
  const place = isPage(file.path) ? name : `${name}:${at.line + 1}:${at.character + 1}`;
  const gutter = Math.max(3, String(positionAt(starts, finding.end).line + 1).length + 1);
  const rows = excerptOf(reading.article.text, starts, finding, Math.max(20, page.columns - gutter - 4));
  const remarks = await remarksOf(finding, page);
  return [
    `${severity(`${finding.severity}[${finding.rule}]`)}${page.strong(`: ${printable(finding.message)}`)}`,
    `${' '.repeat(gutter - 1)}${page.faint('-->')} ${place}`,
    ...rows.flatMap((row) => excerptLines(isPage(file.path) ? { ...row, line: null } : row, gutter, page, severity)),
    ...remarks.map((remark) => `${' '.repeat(gutter)}${page.faint('=')} ${remark}`),
    '',
  ].join('\n');
}

function excerptLines(row: ExcerptRow, gutter: number, page: Page, paint: Paint): readonly string[] {
  const bar = page.faint('|');
  const number = page.faint(String(row.line ?? '').padStart(gutter - 1));
  const text = `${number} ${bar} ${row.text}`;
  if (row.to === row.from) return [text];
  return [text, `${' '.repeat(gutter)}${bar} ${' '.repeat(row.from)}${paint('^'.repeat(row.to - row.from))}`];
}

const MOST_EVIDENCE = 3;

async function remarksOf({ evidence, suggestions, notes }: Finding, page: Page): Promise<readonly string[]> {
  const places = await Promise.all(evidence.slice(0, MOST_EVIDENCE).map((item) => evidenceRemark(item, page)));
  const shown = new Set(evidence.slice(0, MOST_EVIDENCE).map(({ path }) => path));
  const more = new Set(evidence.map(({ path }) => path)).size - shown.size;
  const news = notes.filter((note) => !page.told.has(note));
  for (const note of news) page.told.add(note);
  return [
    ...news.map((note) => `${page.strong('note')}: ${printable(note)}`),
    ...places,
    ...(more > 0 ? [`${page.strong('elsewhere')}: in ${more} more ${more === 1 ? 'article' : 'articles'}`] : []),
    ...suggestions.map(({ title }) => `${page.strong('fix')}: ${printable(title)}`),
  ];
}

async function evidenceRemark(evidence: Evidence, page: Page): Promise<string> {
  const at = await page.locate(evidence.path, evidence.start);
  const path = page.pathOf(evidence.path);
  const place = at ? `${path}:${at.line + 1}:${at.character + 1}` : path;
  const outlet = evidence.outlet && !evidence.path.includes(evidence.outlet) ? evidence.outlet : null;
  const origin = [outlet, evidence.date?.slice(0, 10)].filter((part) => part).join(', ');
  const speaker = evidence.speakerName ? ` (${printable(evidence.speakerName)})` : '';
  const [from, to] = stretchToShow(evidence, Math.max(60, page.columns - 20));
  const words = printable(evidence.text.slice(from, to));
  const shown = `${from > 0 ? '…' : ''}${words}${to < evidence.text.length ? '…' : ''}`;
  return `${page.strong('elsewhere')}: ${origin ? `${printable(origin)}, ` : ''}${place}${speaker}: “${shown}”`;
}

/** As much of the passage as fits, round the first word that differs. */
function stretchToShow({ text, start, differences }: Evidence, length: number): readonly [from: number, to: number] {
  const differing = differences.find(({ kind }) => kind === 'words');
  const middle = differing ? differing.there.start - start : 0;
  const from = Math.max(0, Math.min(middle - Math.floor(length / 2), text.length - length));
  return [wordBoundary(text, from), Math.min(text.length, wordBoundary(text, from + length))];
}

function wordBoundary(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return at;
  const blank = text.lastIndexOf(' ', at);
  return blank > at - 20 ? Math.max(0, blank) : at;
}

type Paint = (text: string) => string;

interface Ink {
  readonly severities: Readonly<Record<Severity, Paint>>;
  readonly strong: Paint;
  readonly faint: Paint;
}

function createInk(colour: boolean): Ink {
  const { bold, blue, cyan, green, red, yellow } = createColors(colour);
  const severities = {
    error: (text: string) => bold(red(text)),
    warning: (text: string) => bold(yellow(text)),
    information: (text: string) => bold(cyan(text)),
    hint: (text: string) => bold(green(text)),
  };
  return { severities, strong: bold, faint: blue };
}
