import type { Comparison } from '../../core/compare/comparison.ts';
import { comparisonAsCsv } from '../../core/compare/formats/csv.ts';
import { comparisonAsHtml } from '../../core/compare/formats/html.ts';
import { comparisonAsMarkdown } from '../../core/compare/formats/markdown.ts';
import type { Terminal } from '../terminal.ts';
import { prettyComparison } from './pretty-comparison.ts';

export const comparisonFormatNames = ['pretty', 'html', 'markdown', 'csv', 'json'] as const;
export type ComparisonFormatName = (typeof comparisonFormatNames)[number];

type ComparisonFormat = (comparison: Comparison, terminal: Terminal) => string;

/** By the name that `copydesk compare --format` takes. */
export const comparisonFormats: Readonly<Record<ComparisonFormatName, ComparisonFormat>> = {
  pretty: prettyComparison,
  html: comparisonAsHtml,
  markdown: comparisonAsMarkdown,
  csv: comparisonAsCsv,
  json: (comparison) => `${JSON.stringify({ schema: 'copydesk.comparison/1', ...comparison }, null, 2)}\n`,
};
