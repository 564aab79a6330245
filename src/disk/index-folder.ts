import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checksum,
  decodeSegment,
  encodeSegment,
  type FileSegment,
  indexSettings,
  UnusableIndex,
} from './index-format.ts';

/** A segment as it lies in the folder: its file, and which of its articles were replaced or deleted since. */
export interface StoredSegment extends FileSegment {
  readonly name: string;
  readonly gone: ReadonlySet<number>;
}

const MANIFEST = 'manifest.json';

interface Manifest {
  readonly settings: string;
  readonly segments: readonly { readonly name: string; readonly gone: readonly number[] }[];
}

/**
 * The segments of a stored index; none where nothing is stored. Throws `UnusableIndex` where what is stored is damaged
 * or was written by another version.
 */
export async function loadIndex(folder: string): Promise<readonly StoredSegment[]> {
  const manifest = readManifest(folder);
  if (!manifest) return [];
  return Promise.all(
    manifest.segments.map(async ({ name, gone }) => {
      const bytes = await readFile(join(folder, name)).catch(() => {
        throw new UnusableIndex('lacks a part');
      });
      return { ...decodeSegment(bytes), name, gone: new Set(gone) };
    }),
  );
}

function readManifest(folder: string): Manifest | undefined {
  let line: string;
  try {
    line = readFileSync(join(folder, MANIFEST), 'utf8');
  } catch {
    return undefined;
  }
  const [sum, json] = [line.slice(0, 8), line.slice(9)];
  if (sum !== sumOf(json)) throw new UnusableIndex('is damaged');
  const manifest = JSON.parse(json) as Manifest;
  if (manifest.settings !== indexSettings) throw new UnusableIndex('was written by another version');
  return manifest;
}

const sumOf = (json: string) => checksum(Buffer.from(json)).toString(16).padStart(8, '0');

/** Writes a segment to a file of its own and answers the file's name. Nothing refers to it until `commitIndex` does. */
export function saveSegment(folder: string, segment: FileSegment): string {
  mkdirSync(folder, { recursive: true });
  const bytes = encodeSegment(segment);
  const name = `${checksum(bytes).toString(16).padStart(8, '0')}-${bytes.length.toString(36)}.segment`;
  writeWhole(join(folder, name), bytes);
  return name;
}

/**
 * Makes these segments the index. Whoever reads sees the index before or the index after, whatever happens meanwhile:
 * the manifest is renamed into its place when all that it names lies on the disk.
 */
export function commitIndex(folder: string, segments: readonly Pick<StoredSegment, 'name' | 'gone'>[]): void {
  const manifest: Manifest = {
    settings: indexSettings,
    segments: segments.map(({ name, gone }) => ({ name, gone: [...gone] })),
  };
  const json = JSON.stringify(manifest);
  writeWhole(join(folder, MANIFEST), Buffer.from(`${sumOf(json)}\n${json}`));
  removeOthers(folder, new Set(segments.map(({ name }) => name)));
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    const file = openSync(unfinished, 'w');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Removes segments that the index no longer names, and what processes that died left unfinished. */
function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const unfinished = /\.(\d+)\.part$/.exec(name);
    const stale = unfinished ? !isRunning(Number(unfinished[1])) : name.endsWith('.segment') && !kept.has(name);
    if (stale) rmSync(join(folder, name), { force: true });
  }
}

/** Removes the whole stored index. */
export function discardIndex(folder: string): void {
  rmSync(join(folder, MANIFEST), { force: true });
}

/** True while a process lives, also one of another user. */
export function isRunning(process_id: number): boolean {
  try {
    process.kill(process_id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Claims the right to build the index; `undefined` where a living process has it. Call the answer to give it back. */
export function claimIndex(folder: string): (() => void) | undefined {
  const path = join(folder, 'building');
  mkdirSync(folder, { recursive: true });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch {
      const owner = Number(readIfThere(path));
      if (owner && owner !== process.pid && isRunning(owner)) return undefined;
      rmSync(path, { force: true });
    }
  }
  return undefined;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
