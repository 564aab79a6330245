import { l10n, type Uri, window, workspace } from 'vscode';
import type { Comparison } from '../../core/compare/comparison.ts';
import { comparisonAsCsv } from '../../core/compare/formats/csv.ts';
import { comparisonAsHtml } from '../../core/compare/formats/html.ts';
import { comparisonAsMarkdown } from '../../core/compare/formats/markdown.ts';

const writers: Readonly<Record<string, (comparison: Comparison) => string>> = {
  html: comparisonAsHtml,
  csv: comparisonAsCsv,
  md: comparisonAsMarkdown,
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
};

/** Asks where to, and writes the comparison in the form that the file's ending names. */
export async function exportComparison(comparison: Comparison): Promise<void> {
  const filters = {
    [l10n.t('Web page')]: ['html'],
    [l10n.t('Table')]: ['csv'],
    [l10n.t('Markdown')]: ['md'],
    [l10n.t('Data')]: ['json'],
  };
  const target = await window.showSaveDialog({ filters, saveLabel: l10n.t('Export') });
  if (target !== undefined) await workspace.fs.writeFile(target, new TextEncoder().encode(write(comparison, target)));
}

function write(comparison: Comparison, { path }: Uri): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return (writers[ending] ?? comparisonAsHtml)(comparison);
}
