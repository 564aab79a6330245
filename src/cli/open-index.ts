import { resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { type Columns, fieldNames } from '../core/entries/article-fields.ts';
import { isExport } from '../core/entries/export-form.ts';
import { cacheFolder } from '../disk/cache-folder.ts';
import type { Desks } from '../disk/desks.ts';
import { type DiskCorpus, hasStoredIndex, indexFolder, openDiskCorpus } from '../disk/disk-corpus.ts';
import { parseForm, type UnknownExport } from '../disk/file-form.ts';
import type { IndexedFile } from '../disk/file-table.ts';
import { readArticleOf } from '../disk/read-articles.ts';
import type { Sources } from './formats/sources.ts';
import type { InputFile } from './inputs.ts';
import { pathHere } from './path-here.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** A corpus by its index, and the way to the articles that evidence names. */
export interface OpenedIndex {
  readonly corpus: DiskCorpus;
  readonly sources: Sources;
  /** Where the index is kept. */
  readonly folder: string | null;
  /** False where it could not be stored there, which was said. */
  readonly isStored: boolean;
}

export interface IndexWish {
  /** As given: files, folders and globs. */
  readonly given: readonly string[];
  /** The files that they mean. */
  readonly files: readonly InputFile[];
  /** The columns of exports, by glob. */
  readonly exports: Readonly<Record<string, Columns>>;
  readonly desks: Desks;
  readonly terminal: Terminal;
  /** The name under which a file is shown; as it was given, or relative to the folder, where left out. */
  readonly nameOf?: (path: string) => string;
  readonly signal?: AbortSignal;
}

/** Opens a corpus by its index, brought up to date, with a bar while it is. */
export async function openIndex(wish: IndexWish): Promise<OpenedIndex> {
  const { files, terminal, desks, exports } = wish;
  const shown = new Map(files.map((file) => [file.path, file.shown]));
  const nameOf = wish.nameOf ?? ((path: string) => shown.get(path) ?? path);
  const rows = new Map<string, IndexedFile>();
  const progress = startProgress('Indexing the corpus', files.length, terminal);
  const place = { folders: rootsOf(wish), cacheFolder: cacheFolder() };
  const others = new Map<string, string>();
  const corpus = await openDiskCorpus({
    ...place,
    desks,
    exports,
    onUnknownExport: (path, found) => tellUnknown(path, found, terminal),
    onOtherColumns: (path, problem) => void others.set(path, problem),
    nameOf(path, row) {
      const name = row.entry ? `${nameOf(path)}:${row.entry.line}` : nameOf(path);
      rows.set(name, row);
      return name;
    },
    onProgress: ({ done, total }) => progress.reach(done, total),
    onProblem: terminal.complain,
  });
  wish.signal?.addEventListener('abort', () => corpus.pause(), { once: true });
  await corpus.ready;
  progress.end();
  tellOtherColumns(files, others, terminal);
  return { corpus, sources: sourcesOf(rows), folder: indexFolder(place), isStored: hasStoredIndex(place) };
}

/** A glob stands for the files that it fits. */
function rootsOf({ given, files }: IndexWish): readonly string[] {
  const globs = given.filter((one) => isDynamicPattern(one));
  if (globs.length === 0) return given.map((one) => resolve(one));
  const others = given.filter((one) => !globs.includes(one)).map((one) => resolve(one));
  return [...others, ...files.map(({ path }) => path)];
}

function sourcesOf(rows: ReadonlyMap<string, IndexedFile>): Sources {
  return {
    pathOf: (name) => rows.get(name)?.path ?? null,
    async textOf(name) {
      const row = rows.get(name);
      return (row && readArticleOf(row)) ?? null;
    },
    lineInFile(name) {
      const row = rows.get(name);
      return !row || parseForm(row.form).kind === 'text' ? null : (row.entry?.line ?? 0);
    },
  };
}

function tellUnknown(path: string, { columns, problem }: UnknownExport, terminal: Terminal): void {
  const names = columns.map(({ name }) => name).slice(0, MOST_COLUMNS);
  if (names.length === 0) {
    terminal.complain(`${pathHere(path)} was passed over: it holds no entries.`);
    return;
  }
  const why = problem ?? 'No column is surely the text of its articles.';
  terminal.complain(`${pathHere(path)} was passed over. ${why} Its columns: ${names.join(', ')}.`);
  terminal.complain(
    `say which is what with --columns "text=${names[0]}" (and ${fieldNames.slice(1).join(', ')}), or under "exports" in copydesk.json.`,
  );
}

const MOST_COLUMNS = 20;

/** Columns that some exports have and others have not are as they should be; those that none has are a mistake. */
function tellOtherColumns(files: readonly InputFile[], others: ReadonlyMap<string, string>, terminal: Terminal): void {
  const [first] = others;
  if (!first || files.some(({ path }) => isExport(path) && !others.has(path))) return;
  const [path, problem] = first;
  const more = others.size === 1 ? '' : `, as in ${others.size - 1} more`;
  terminal.complain(`${pathHere(path)}: ${problem} Its columns were told by their usual names${more}.`);
}
