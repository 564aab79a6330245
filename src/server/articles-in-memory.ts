import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import type { Reading } from '../core/reading.ts';
import { read } from '../core/review.ts';
import type { Disk } from '../disk/node-disk.ts';
import { uriKey } from '../disk/uri-key.ts';
import type { CorpusProgress } from './corpus-progress.ts';
import { turn } from './turn.ts';

export interface MemoryHost {
  readonly disk: Pick<Disk, 'readText'>;
  readonly progress: CorpusProgress;
  log(line: string): void;
}

/** More articles than this are not held in memory. */
export const mostInMemory = 1_000;

/** The articles of folders that hold few enough to be read whole, by the keys of their URIs. */
export class ArticlesInMemory {
  private readonly byKey = new Map<string, Reading>();

  constructor(private readonly host: MemoryHost) {}

  get readings(): ReadonlyMap<string, Reading> {
    return this.byKey;
  }

  /** Holds these files from now on, and reads those that it does not hold yet. */
  async hold(found: ReadonlyMap<string, string>, signal: { readonly aborted: boolean }): Promise<void> {
    for (const key of [...this.byKey.keys()]) if (!found.has(key)) this.byKey.delete(key);
    const { progress, log } = this.host;
    if (found.size > mostInMemory) log(`Only the first ${mostInMemory} articles are compared with.`);
    const missing = [...found].filter(([key]) => !this.byKey.has(key)).slice(0, mostInMemory);
    progress.begin(missing.length, () => {});
    for (const [done, [, uri]] of missing.entries()) {
      if (signal.aborted) break;
      await this.read(uri);
      progress.step(done + 1, missing.length);
      await turn();
    }
    progress.end();
  }

  /** Reads a file that it holds once more. */
  async readAgain(uri: string): Promise<void> {
    if (this.byKey.has(uriKey(uri))) await this.read(uri);
  }

  /** Forgets a file, or a folder with all that is below it. */
  forget(uri: string): void {
    const gone = uriKey(uri);
    for (const key of [...this.byKey.keys()]) if (key === gone || key.startsWith(`${gone}/`)) this.byKey.delete(key);
  }

  clear(): void {
    this.byKey.clear();
  }

  private async read(uri: string): Promise<void> {
    const key = uriKey(uri);
    this.byKey.delete(key);
    try {
      const reading = read(uri, await this.host.disk.readText(uri));
      if (looksLikeArticle(reading.article).kind !== 'other') this.byKey.set(key, reading);
    } catch (error) {
      this.host.log(error instanceof Error ? error.message : String(error));
    }
  }
}
