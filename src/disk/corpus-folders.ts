import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { ignoreFileNames } from '../core/article/file-names.ts';
import { deskFileName } from '../core/desk/desk-file.ts';
import { mayHoldArticles } from '../core/entries/may-hold-articles.ts';
import { FileRules, type FileRulesOptions } from './file-rules.ts';
import type { IndexedFile } from './file-table.ts';
import { type FoundFiles, findArticleFiles } from './find-article-files.ts';
import type { FileChange, IndexUpkeep } from './index-upkeep.ts';
import { wouldBeFound, wouldBeSearched } from './would-be-found.ts';

export interface CorpusFolderOptions extends FileRulesOptions {
  /** Gets each sentence once. */
  readonly onProblem: (message: string) => void;
  /** Called when a folder that was away is back, and its articles serve again. */
  readonly onReturn?: () => void;
  /** How often to look for folders that are away, in milliseconds; never where left out. */
  readonly lookForReturnEvery?: number;
  readonly signal: AbortSignal;
}

/** After so many files looked at, others have their turn. */
const LOOKED_AT_ONCE = 1_000;
/** Where more files changed than these, looking at all of them is no more work. */
const MANY = 200;

/** The folders of a corpus: finds out what they hold, and has the index follow. */
export class CorpusFolders {
  private readonly folders: readonly string[];
  private readonly rules: FileRules;
  private readonly told = new Set<string>();
  private readonly away = new Set<string>();
  private readonly pending = new Set<string>();
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly upkeep: IndexUpkeep,
    private readonly options: CorpusFolderOptions,
  ) {
    this.folders = [...new Set(options.folders.map((folder) => resolve(folder)))];
    this.rules = new FileRules({ ...options, folders: this.folders });
    const { lookForReturnEvery: interval, signal } = options;
    if (interval === undefined) return;
    const timer = setInterval(() => void this.lookForReturn(), interval).unref();
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  /** Looks at every file. */
  look(): Promise<void> {
    return this.inTurn(() => this.lookAtAll());
  }

  /** Looks at what was made, changed or deleted. What is told while something is under way is looked at together. */
  lookAgain(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.pending.add(resolve(path));
    return this.inTurn(async () => {
      const all = [...this.pending];
      this.pending.clear();
      if (all.length > 0) await this.lookAt(all);
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(async () => {
      try {
        if (!this.options.signal.aborted) await work();
      } catch (error) {
        this.tell(`The corpus could not be read: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
    return this.turn;
  }

  private tell(message: string): void {
    if (!this.told.has(message) && !this.options.signal.aborted) this.options.onProblem(message);
    this.told.add(message);
  }

  private async lookAtAll(): Promise<void> {
    const files = new Map<string, IndexedFile>();
    this.rules.refresh();
    for (const folder of this.folders) {
      const found = await findArticleFiles(folder, { signal: this.options.signal, accepts: mayHoldArticles });
      this.tellProblems(folder, found);
      for (const file of await lookAt(this.rules, found)) files.set(file.path, file);
    }
    if (!this.options.signal.aborted) await this.upkeep.bringUpToDate([...files.values()]);
  }

  /** A folder with nothing in it that had articles may be a disk that is not there today. */
  private tellProblems(folder: string, { files, problems }: FoundFiles): void {
    const missed = files.length === 0 ? this.upkeep.countBelow(folder) : 0;
    if (files.length === 0) this.away.add(folder);
    else this.away.delete(folder);
    for (const { path, reason } of problems) if (path !== folder || missed === 0) this.tell(`${path} ${reason}`);
    if (missed === 0) return;
    const why = problems.find(({ path }) => path === folder)?.reason ?? 'holds no articles now.';
    const rest = missed === 1 ? 'Its 1 article is' : `Its ${missed.toLocaleString('en')} articles are`;
    this.tell(`${folder} ${why} ${rest} kept in the index until it is back.`);
  }

  private async lookForReturn(): Promise<void> {
    for (const folder of this.away) {
      const held = await readdir(folder).catch(() => []);
      if (held.length === 0) continue;
      await this.look();
      if (!this.away.has(folder)) this.options.onReturn?.();
    }
  }

  private async lookAt(paths: readonly string[]): Promise<void> {
    if (paths.length > MANY) return this.lookAtAll();
    const changes: FileChange[] = [];
    for (const path of paths) {
      if (this.upkeep.holds(path) && !isRuleFile(path)) changes.push({ path, file: await this.rules.look(path) });
      else if (await this.mayHoldArticles(path)) return this.lookAtAll();
      else if (await this.isWanted(path)) changes.push({ path, file: await this.rules.look(path) });
    }
    if (paths.some((path) => this.upkeep.holdsBelow(path))) return this.lookAtAll();
    if (changes.length > 0) await this.upkeep.replace(changes);
  }

  /** True for a folder of ours or one around it, for one below it that is not left out, and for a file that says what counts. */
  private async mayHoldArticles(path: string): Promise<boolean> {
    if (isRuleFile(path)) return this.isSearched(dirname(path));
    if (this.folders.some((folder) => `${folder}${sep}`.startsWith(path + sep))) return true;
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    return isFolder && this.isSearched(path);
  }

  private async isWanted(path: string): Promise<boolean> {
    for (const folder of this.folders) if (await wouldBeFound(folder, path)) return true;
    return false;
  }

  private async isSearched(path: string): Promise<boolean> {
    for (const folder of this.folders) if (await wouldBeSearched(folder, path)) return true;
    return false;
  }
}

/** True for files that say what counts. */
function isRuleFile(path: string): boolean {
  return [...ignoreFileNames, deskFileName].includes(basename(path));
}

async function lookAt(rules: FileRules, { files }: FoundFiles): Promise<readonly IndexedFile[]> {
  const stats: IndexedFile[] = [];
  for (const [i, { path }] of files.entries()) {
    if (i % LOOKED_AT_ONCE === 0) await new Promise((next) => setImmediate(next));
    const file = await rules.look(path);
    if (file) stats.push(file);
  }
  return stats;
}
