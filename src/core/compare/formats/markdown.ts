import type { Comparison } from '../comparison.ts';
import { tablesOf } from './table.ts';

/** The comparison as Markdown tables, to be pasted into notes or a ticket. */
export function comparisonAsMarkdown(comparison: Comparison): string {
  const sources = comparison.sources.map(
    ({ outlet, headline, date }) =>
      `- **${escapeMarkdown(outlet)}**${headline ? `: ${escapeMarkdown(headline)}` : ''}${date ? `, ${escapeMarkdown(date)}` : ''}`,
  );
  const tables = tablesOf(comparison).map(({ title, about, head, rows }) =>
    [`## ${title}`, '', about, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'),
  );
  return ['# Sources compared', '', ...sources, '', ...tables].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}

/** An article’s words on one line, with no meaning in Markdown but their own. */
export function escapeMarkdown(text: string): string {
  if (text === '---') return text;
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
