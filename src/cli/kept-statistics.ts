import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusStatistics } from '../core/corpus/corpus-statistics.ts';
import type { IndexedFile } from '../disk/file-table.ts';
import { replaceFile } from '../disk/replace-file.ts';

/** Raise it whenever the same files would be counted otherwise. */
const FORMAT = 1;

/** Statistics beside the index, so that files that did not change are not counted again. */
export interface KeptStatistics {
  /** What was counted of these very files; `null` where nothing was, or it cannot be read. */
  read(): CorpusStatistics | null;
  /** Keeps them where the disk allows it; they can be counted anew. */
  keep(statistics: CorpusStatistics): Promise<void>;
}

/** The statistics of files, in the folder of their index. Names of files are told from the current folder. */
export function keptStatistics(folder: string, rows: readonly IndexedFile[]): KeptStatistics {
  const path = join(folder, 'statistics.json');
  const files = filesKey(rows);
  return {
    read() {
      try {
        const kept = JSON.parse(readFileSync(path, 'utf8'));
        return kept.files === files ? kept.statistics : null;
      } catch {
        return null;
      }
    },
    keep: (statistics) => replaceFile(path, JSON.stringify({ files, statistics })).catch(() => {}),
  };
}

function filesKey(rows: readonly IndexedFile[]): string {
  const hash = createHash('sha256').update(JSON.stringify([FORMAT, process.cwd()]));
  for (const { path, size, modified, form, entry, passedOver } of rows) {
    hash.update(JSON.stringify([path, size, modified, form, entry?.start, passedOver]));
  }
  return hash.digest('hex');
}
