import type { EntryCount, WordTable } from '../../core/word-table.ts';

export const wordFormatNames = ['pretty', 'csv', 'json'] as const;
export type WordFormatName = (typeof wordFormatNames)[number];

/** By the name that `copydesk words --format` takes. */
export const wordFormats: Readonly<Record<WordFormatName, (tables: readonly WordTable[]) => string>> = {
  pretty: (tables) => tables.map(prettyTable).join('\n'),
  csv: (tables) => `${['path,category,count,per 1000 words,words', ...tables.flatMap(csvLines)].join('\n')}\n`,
  json: (tables) => `${JSON.stringify({ schema: 'copydesk.words/1', articles: tables }, null, 2)}\n`,
};

function prettyTable({ path, words, count, per1000, rows }: WordTable): string {
  const head = `${path}: ${count} loaded ${count === 1 ? 'word' : 'words'} in ${words} of the writer’s own`;
  const lines = rows.map(
    (row) =>
      `  ${row.category.padEnd(12)}${String(row.count).padStart(4)}${perThousand(row.per1000)}   ${listed(row.entries)}`,
  );
  const sum = rows.length > 1 ? [`  ${'all'.padEnd(12)}${String(count).padStart(4)}${perThousand(per1000)}`] : [];
  return `${[head, ...lines, ...sum].join('\n')}\n`;
}

const perThousand = (rate: number) => `${rate.toFixed(1).padStart(7)} per 1,000`;

function listed(entries: readonly EntryCount[]): string {
  return entries.map(({ entry, count }) => (count > 1 ? `${entry} ×${count}` : entry)).join(', ');
}

function csvLines({ path, rows }: WordTable): readonly string[] {
  return rows.map(({ category, count, per1000, entries }) =>
    [path, category, String(count), per1000.toFixed(1), listed(entries)].map(csvField).join(','),
  );
}

/** A field that a spreadsheet would take for a formula is kept from being one. */
function csvField(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
