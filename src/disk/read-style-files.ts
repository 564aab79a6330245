import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StyleFile } from '../core/house-style/house-style.ts';
import { readTextFile } from './read-text-file.ts';

/** The rule files and word lists below a folder of styles, by path; at most `MOST` of them. */
export async function readStyleFiles(folder: string): Promise<readonly StyleFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:yml|txt)$/.test(name)).sort();
  const read = names.slice(0, MOST).map(async (name) => {
    const text = await readTextFile(join(folder, name)).catch(() => null);
    return text === null ? [] : [{ path: name.replaceAll('\\', '/'), text }];
  });
  return (await Promise.all(read)).flat();
}

/** More rules than any public style has; a folder of something else must not be read whole. */
const MOST = 1000;
