import { URI } from 'vscode-uri';
import type { Corpus } from '../core/corpus/corpus.ts';
import { memoryCorpus } from '../core/corpus/memory-corpus.ts';
import type { Reading } from '../core/reading.ts';
import { read } from '../core/review.ts';
import type { Disk } from '../disk/node-disk.ts';

/** The articles to compare with: those on disk below the folders, the open ones as they stand in the editor. */
export class CorpusKeeper {
  private readonly onDisk = new Map<string, Reading>();
  private readonly open = new Map<string, Reading>();
  private built: Corpus | null = null;
  /** Grows with each change, so that what was made with an older corpus can be told. */
  generation = 0;
  /** False while the folders are being read. */
  ready = true;

  constructor(
    private readonly disk: Disk,
    private readonly onChange: () => void,
  ) {}

  get corpus(): Corpus {
    this.built ??= memoryCorpus([...new Map([...this.onDisk, ...this.open]).values()]);
    return this.built;
  }

  /** Reads all articles of the folders anew. */
  async setFolders(folders: readonly string[]): Promise<void> {
    this.ready = false;
    this.onDisk.clear();
    for (const folder of folders) {
      const { uris } = await this.disk.findArticles(folder);
      for (const uri of uris) await this.readFromDisk(uri);
    }
    this.ready = true;
    this.changed();
  }

  /** An open document as it stands; `null` once it is closed. */
  setOpen(uri: string, reading: Reading | null): void {
    const key = uriKey(uri);
    if (reading) this.open.set(key, reading);
    else this.open.delete(key);
    this.changed();
  }

  private async readFromDisk(uri: string): Promise<void> {
    try {
      this.onDisk.set(uriKey(uri), read(uri, await this.disk.readText(uri)));
    } catch {
      this.onDisk.delete(uriKey(uri));
    }
  }

  private changed(): void {
    this.generation++;
    this.built = null;
    this.onChange();
  }
}

/** One spelling of a URI, whoever wrote it: `file:///c%3A/a b` and `file:///C:/a%20b` are one file. */
export function uriKey(uri: string): string {
  return URI.parse(uri).toString();
}
