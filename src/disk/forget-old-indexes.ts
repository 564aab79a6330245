import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestOf } from './index-folder.ts';

/** An index that nobody opened for so long is removed: three months. */
const LONGEST_UNUSED = 90 * 86_400_000;

/** Removes the indexes of a cache folder that were not used for long: of folders that nobody compares with any more. */
export async function forgetOldIndexes(cacheFolder: string, now: number): Promise<void> {
  const names = await readdir(cacheFolder).catch(() => []);
  for (const name of names.filter((each) => /^[0-9a-f]{16}$/.test(each))) {
    const folder = join(cacheFolder, name);
    const lastUse = await stat(manifestOf(folder)).catch(() => stat(folder).catch(() => null));
    if (lastUse && now - lastUse.mtimeMs > LONGEST_UNUSED) {
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    }
  }
}
