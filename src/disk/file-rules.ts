import { statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Columns } from '../core/entries/article-fields.ts';
import { isExport, isPage } from '../core/entries/export-form.ts';
import type { Desk, Desks } from './desks.ts';
import { type FileForm, type FormWish, findForm, type UnknownExport, writeForm } from './file-form.ts';
import type { IndexedFile } from './file-table.ts';
import { fileWish } from './file-wish.ts';

/** What decides how the files of a corpus count. */
export interface FileRulesOptions {
  /** Absolute; a single file stands for itself. */
  readonly folders: readonly string[];
  /**
   * Those of them that nobody has named as a corpus, such as an editor's workspace: in these only what looks like an
   * article counts, and of exports and pages only those that a desk file names.
   */
  readonly judgedFolders?: readonly string[] | undefined;
  readonly desks?: Pick<Desks, 'of'> | undefined;
  /** The columns of exports, by globs below the corpus folders; a desk file beside the export goes before them. */
  readonly exports?: Readonly<Record<string, Columns>> | undefined;
  /** Called for an export of which nobody knows the columns. */
  readonly onUnknownExport?: ((path: string, found: UnknownExport) => void) | undefined;
  /** Called for an export without the columns that a person has named, which is read by its usual names. */
  readonly onOtherColumns?: ((path: string, problem: string) => void) | undefined;
}

/** Tells for each file of a corpus whether it counts, and how it is to be read. */
export class FileRules {
  private readonly deskByFolder = new Map<string, Promise<Desk | null>>();

  constructor(private readonly options: FileRulesOptions) {}

  /** To be called before all files are looked at anew: desk files may have changed. */
  refresh(): void {
    this.deskByFolder.clear();
  }

  /** What the index keeps of a file before it is read; `undefined` where it is gone, no file, or is not to count. */
  async look(path: string): Promise<IndexedFile | undefined> {
    const found = statOf(path);
    if (!found) return undefined;
    const desk = await this.deskFor(path);
    const wish = desk && fileWish(desk.file.files, desk.path);
    if (wish === 'never') return undefined;
    const judged = wish !== 'always' && this.isJudged(path);
    const columns = isExport(path) ? this.columnsOf(path, desk) : null;
    if (judged && (isPage(path) || (isExport(path) && columns === null))) return undefined;
    const form = this.formOf(path, { judged, columns });
    return form && { path, ...found, form: writeForm(form), entry: null, passedOver: null };
  }

  private isJudged(path: string): boolean {
    const around = this.options.folders.filter((folder) => isBelow(folder, path));
    return around.every((folder) => this.options.judgedFolders?.includes(folder));
  }

  private columnsOf(path: string, desk: Desk | null): Columns | null {
    const own = desk && fileWish(desk.file.exports, desk.path);
    if (own) return own;
    const { folders, exports = {} } = this.options;
    const below = folders
      .filter((folder) => isBelow(folder, path))
      .map((folder) => relative(folder, path) || basename(path));
    const named = below.map((one) => fileWish(exports, one.split(sep).join('/')));
    return named.find((columns) => columns !== undefined) ?? null;
  }

  private formOf(path: string, wish: FormWish): FileForm | undefined {
    try {
      const form = findForm(path, wish);
      // Columns that the file does not have count for nothing where the usual names tell.
      const other = form.kind === 'unknown' && wish.columns ? findForm(path, { ...wish, columns: null }) : form;
      if (form.kind === 'unknown' && other.kind !== 'unknown') this.options.onOtherColumns?.(path, form.problem ?? '');
      if (other.kind !== 'unknown') return other;
      if (form.kind === 'unknown') this.options.onUnknownExport?.(path, form);
      return undefined;
    } catch {
      return undefined;
    }
  }

  /** The desk file that governs a file, with the file's path from there. */
  private async deskFor(path: string): Promise<Desk | null> {
    const { desks } = this.options;
    if (!desks) return null;
    const folder = dirname(path);
    const known = this.deskByFolder.get(folder) ?? desks.of(URI.file(join(folder, ANY)).toString());
    this.deskByFolder.set(folder, known);
    const desk = await known;
    return desk && { ...desk, path: desk.path && desk.path.slice(0, -ANY.length) + basename(path) };
  }
}

/** A file's name that stands for any. */
const ANY = 'any';

function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function statOf(path: string): Pick<IndexedFile, 'size' | 'modified'> | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? { size: found.size, modified: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}
