import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusStatistics, statisticsCollector } from '../core/corpus/corpus-statistics.ts';
import type { Columns } from '../core/entries/article-fields.ts';
import { Desks } from '../disk/desks.ts';
import type { IndexedFile } from '../disk/file-table.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { readArticleOf } from '../disk/read-articles.ts';
import { type ExitCode, exitCodes, UsageProblem } from './exit-codes.ts';
import { type IndexFormatName, indexFormats } from './formats/index-formats.ts';
import { InputNames } from './inputs.ts';
import { type KeptStatistics, keptStatistics } from './kept-statistics.ts';
import { exportsFrom, findFolders } from './load-corpus.ts';
import { openIndex } from './open-index.ts';
import { pathHere } from './path-here.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What `copydesk index` takes beside the folders. */
export interface IndexCommandOptions {
  readonly stats?: boolean;
  readonly columns?: Columns;
  readonly format: IndexFormatName;
}

/** `copydesk index`: builds the index of a corpus, or brings it up to date. Ctrl-C ends it with what was read. */
export async function indexCommand(
  given: readonly string[],
  { stats = false, columns, format }: IndexCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  const started = performance.now();
  const files = await findFolders(given, new InputNames(), terminal);
  if (files.length === 0) throw new UsageProblem('there is no article to index.');
  const desks = new Desks(nodeDisk, terminal.complain);
  const exports = exportsFrom([], columns);
  const wish = { given, files, exports, desks, terminal, nameOf: pathHere, signal: stop.signal };
  const { corpus, folder, isStored } = await openIndex(wish);
  const seconds = (performance.now() - started) / 1_000;
  const rows = [...corpus.rows()];
  const passedOver = rows.flatMap(({ path, passedOver: reason }) => (reason ? [{ path: pathHere(path), reason }] : []));
  const means = { signal: stop.signal, terminal, kept: folder ? keptStatistics(folder, rows) : null };
  const statistics = stats && !stop.signal.aborted ? await statisticsOf(rows, means) : null;
  const finished = !stop.signal.aborted;
  const articles = statistics?.articles ?? corpus.size;
  const report = { articles, files: files.length, seconds, bytes: bytesIn(folder), finished };
  terminal.write(indexFormats[format]({ ...report, passedOver, statistics }));
  corpus.dispose();
  process.off('SIGINT', interrupt);
  if (!finished) terminal.complain('stopped. What was read is kept; the same command goes on from there.');
  return finished && isStored ? exitCodes.clean : exitCodes.broken;
}

interface StatisticsMeans {
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  readonly kept: KeptStatistics | null;
}

const READ_AT_ONCE = 100;

async function statisticsOf(
  rows: readonly IndexedFile[],
  { signal, terminal, kept }: StatisticsMeans,
): Promise<CorpusStatistics> {
  const before = kept?.read();
  if (before) return before;
  const collector = statisticsCollector(tomorrow());
  const progress = startProgress('Counting', rows.length, terminal);
  for (const [i, row] of rows.entries()) {
    if (i % READ_AT_ONCE === 0) await new Promise((next) => setImmediate(next));
    if (signal.aborted) break;
    const text = row.passedOver === null ? readArticleOf(row) : undefined;
    const name = pathHere(row.path) + (row.entry ? `:${row.entry.line}` : '');
    if (text !== undefined) collector.add(name, text);
    progress.step();
  }
  progress.end();
  const statistics = collector.finish();
  if (!signal.aborted) await kept?.keep(statistics);
  return statistics;
}

/** It is already tomorrow somewhere. */
function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}

function bytesIn(folder: string | null): number {
  try {
    return folder ? readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) : 0;
  } catch {
    return 0;
  }
}
