import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './claim.ts';
import {
  checksum,
  decodeSegment,
  encodeSegment,
  type FileSegment,
  indexSettings,
  UnusableIndex,
} from './index-format.ts';
import { makeFolder } from './make-folder.ts';

/** A segment as it lies in the folder: its file, and which of its articles were replaced or are away. */
export interface StoredSegment extends FileSegment {
  /** '' until it is stored, and the name of an unfinished file until it is committed. */
  readonly name: string;
  readonly gone: ReadonlySet<number>;
  /** Since when most of its articles are away, in milliseconds; `null` while they are there. */
  readonly thinSince: number | null;
}

const MANIFEST = 'manifest.json';
const SEGMENT = '.segment';
const UNFINISHED = /\.(\d+)-[^.]+\.part$/;

interface Manifest {
  readonly settings: string;
  readonly segments: readonly ManifestSegment[];
}

interface ManifestSegment {
  readonly name: string;
  readonly gone: readonly number[];
  readonly thinSince: number | null;
}

/** What is stored and can be used. */
export interface LoadedIndex {
  readonly segments: readonly StoredSegment[];
  /** Why the rest cannot be used: `is damaged`; `null` where there is no such rest. */
  readonly problem: string | null;
}

/** The stored index; `null` where nothing is stored. One that changes meanwhile is read as it was or as it is then. */
export async function loadIndex(folder: string): Promise<LoadedIndex | null> {
  for (let attempt = 0; ; attempt++) {
    const line = readStamp(folder);
    if (line === null) return null;
    const loaded = await loadSegments(folder, line);
    if (loaded.problem === null || attempt === ATTEMPTS || readStamp(folder) === line) return loaded;
  }
}

const ATTEMPTS = 5;

/** The manifest as it stands, which tells one state of a stored index from another; `null` where nothing is stored. */
export function readStamp(folder: string): string | null {
  try {
    return readFileSync(manifestOf(folder), 'utf8');
  } catch {
    return null;
  }
}

async function loadSegments(folder: string, line: string): Promise<LoadedIndex> {
  try {
    const { segments } = readManifest(line);
    const read = await Promise.all(segments.map((each) => loadSegment(folder, each).catch(reasonOf)));
    const usable = read.filter((each) => typeof each !== 'string');
    return { segments: usable, problem: read.find((each) => typeof each === 'string') ?? null };
  } catch (error) {
    return { segments: [], problem: reasonOf(error) };
  }
}

function readManifest(line: string): Manifest {
  const [sum, json] = [line.slice(0, 8), line.slice(9)];
  if (sum !== sumOf(json)) throw new UnusableIndex('is damaged');
  const manifest = JSON.parse(json) as Manifest;
  if (manifest.settings !== indexSettings) throw new UnusableIndex('was written by another version');
  return manifest;
}

const sumOf = (json: string) => checksum(Buffer.from(json)).toString(16).padStart(8, '0');

async function loadSegment(folder: string, { name, gone, thinSince }: ManifestSegment): Promise<StoredSegment> {
  const bytes = await readFile(join(folder, name)).catch(() => {
    throw new UnusableIndex('lacks a part');
  });
  return { ...decodeSegment(bytes), name, gone: new Set(gone), thinSince };
}

const reasonOf = (error: unknown) => (error instanceof UnusableIndex ? error.message : 'could not be read');

/** A name for a segment that is not part of the index yet. `commitIndex` finishes it; `dropUnfinished` removes it. */
export function newSegmentName(): string {
  return unfinishedName(`${randomUUID()}${SEGMENT}`);
}

const unfinishedName = (name: string) => `${name}.${process.pid}-${randomUUID()}.part`;

/** Writes a segment to a file of that name, as a whole or not at all. */
export function saveSegment(folder: string, name: string, segment: FileSegment): void {
  makeFolder(folder);
  writeWhole(join(folder, name), encodeSegment(segment));
}

/**
 * Makes these segments the index, and answers them with their names. Whoever reads sees the index before or the index
 * after, whatever happens meanwhile: the manifest is renamed into its place when all that it names is there. One
 * process at a time may do this.
 */
export function commitIndex(folder: string, segments: readonly StoredSegment[]): readonly StoredSegment[] {
  makeFolder(folder);
  const there = new Set(readdirSync(folder));
  const named: StoredSegment[] = [];
  try {
    for (const segment of segments) named.push({ ...segment, name: finishSegment(folder, segment, there) });
    writeManifest(folder, named);
  } catch (error) {
    for (const { name } of named) if (!there.has(name)) remove(folder, name);
    for (const { name } of segments) dropUnfinished(folder, name);
    throw error;
  }
  removeOthers(folder, new Set(named.map(({ name }) => name)));
  return named;
}

function writeManifest(folder: string, segments: readonly StoredSegment[]): void {
  const manifest: Manifest = {
    settings: indexSettings,
    segments: segments.map(({ name, gone, thinSince }) => ({ name, gone: [...gone], thinSince })),
  };
  const json = JSON.stringify(manifest);
  const unfinished = join(folder, unfinishedName(MANIFEST));
  writeWhole(unfinished, Buffer.from(`${sumOf(json)}\n${json}`));
  renameSync(unfinished, manifestOf(folder));
}

/** The file that says what makes up the index; its time is that of its last use. */
export function manifestOf(folder: string): string {
  return join(folder, MANIFEST);
}

/** Another process that stored its own index may have removed what this one stored before: then it is written again. */
function finishSegment(folder: string, segment: StoredSegment, there: ReadonlySet<string>): string {
  if (there.has(segment.name) && !UNFINISHED.test(segment.name)) return segment.name;
  const unfinished = there.has(segment.name) ? segment.name : newSegmentName();
  if (unfinished !== segment.name) saveSegment(folder, unfinished, segment);
  const name = unfinished.replace(UNFINISHED, '');
  renameSync(join(folder, unfinished), join(folder, name));
  return name;
}

/** Nothing is forced out to the disk: what a power cut takes, the checksum misses, and it can be made again. */
function writeWhole(path: string, bytes: Uint8Array): void {
  try {
    const file = openSync(path, 'w');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Removes segments that the index no longer names, and what processes that died left unfinished. */
function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  removeLeftovers(folder);
  for (const name of readdirSync(folder)) if (name.endsWith(SEGMENT) && !kept.has(name)) remove(folder, name);
}

/** Removes what processes that died left unfinished. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const unfinished = UNFINISHED.exec(name);
    if (unfinished && !isRunning(Number(unfinished[1]))) remove(folder, name);
  }
}

/** Removes a segment that will not be committed. */
export function dropUnfinished(folder: string, name: string): void {
  if (UNFINISHED.test(name)) remove(folder, name);
}

/** A file that another process reads cannot be removed everywhere; then a later commit removes it. */
function remove(folder: string, name: string): void {
  try {
    rmSync(join(folder, name), { force: true });
  } catch {}
}
