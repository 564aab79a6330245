import type { IndexedFile } from './file-table.ts';
import type { StoredSegment } from './index-folder.ts';

/** How the files stand against what is indexed. */
export interface IndexChanges {
  /** The segments with the articles that still serve. */
  readonly segments: readonly StoredSegment[];
  /** The files to read: new ones, and those that changed. */
  readonly changed: readonly IndexedFile[];
  /** True where an article serves no longer, or serves again. */
  readonly differs: boolean;
}

/**
 * Compares the index with the files as they are now. An article that is away is not lost: it serves again, unread, when
 * its file is back as it was. Of a file that was indexed twice the newer segment counts.
 */
export function compareWithFiles(
  segments: readonly StoredSegment[],
  files: readonly IndexedFile[],
  now: number,
): IndexChanges {
  const wanted = new Map(files.map((file) => [file.path, file]));
  const compared: StoredSegment[] = [];
  for (const segment of [...segments].reverse()) {
    const gone = new Set<number>();
    const served = new Set<string>();
    for (let number = 0; number < segment.files.length; number++) {
      const known = segment.files.at(number);
      const file = wanted.get(known.path);
      if (file && isSame(file, known)) served.add(known.path);
      else gone.add(number);
    }
    for (const path of served) wanted.delete(path);
    compared.unshift(withGone(segment, gone, now));
  }
  const differs = compared.some((segment, i) => !areEqual(segment.gone, segments[i].gone));
  return { segments: compared, changed: [...wanted.values()], differs };
}

function isSame(one: IndexedFile, other: IndexedFile): boolean {
  return one.size === other.size && one.modified === other.modified && one.form === other.form;
}

function areEqual(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((number) => other.has(number));
}

/** The segments without the articles of these files. */
export function withoutFiles(
  segments: readonly StoredSegment[],
  paths: ReadonlySet<string>,
  now: number,
): readonly StoredSegment[] {
  return segments.map((segment) => {
    const hit = [...paths].flatMap((path) => segment.files.rowsOf(path));
    const fresh = hit.filter((number) => !segment.gone.has(number));
    return fresh.length === 0 ? segment : withGone(segment, new Set([...segment.gone, ...fresh]), now);
  });
}

function withGone(segment: StoredSegment, gone: ReadonlySet<number>, now: number): StoredSegment {
  const isThin = gone.size > segment.files.length / 2;
  return { ...segment, gone, thinSince: isThin ? (segment.thinSince ?? now) : null };
}

/** The files whose articles serve, each once, as they were before they were read. */
export function servingFiles(segments: readonly StoredSegment[]): readonly IndexedFile[] {
  const serving = new Map<string, IndexedFile>();
  for (const { files, gone } of segments) {
    for (let number = 0; number < files.length; number++) {
      if (gone.has(number)) continue;
      const file = files.at(number);
      serving.set(file.path, { ...file, entry: null, passedOver: null });
    }
  }
  return [...serving.values()];
}

/** More segments than these slow every look-up; the small ones are then made one. */
const MOST_SEGMENTS = 8;
/** A segment with fewer articles is small. */
const SMALL = 2_000;
/** Articles that were away for so long are forgotten: two months. */
const LONGEST_AWAY = 60 * 86_400_000;

/** Which segments to keep as they are, and which to read anew: many small ones, and those that hold little that serves. */
export function chooseWorn(
  segments: readonly StoredSegment[],
  now: number,
): { readonly kept: readonly StoredSegment[]; readonly worn: readonly StoredSegment[] } {
  const anyThin = segments.some(({ thinSince }) => thinSince !== null);
  const serving = new Set(anyThin ? servingFiles(segments).map(({ path }) => path) : []);
  const worn = new Set(segments.filter((segment) => isWorn(segment, serving, now)));
  const small = segments.filter((segment) => segment.files.length < SMALL && !worn.has(segment));
  for (const thin of [true, false]) {
    const alike = small.filter(({ thinSince }) => (thinSince !== null) === thin);
    const tooMany = thin ? alike.length > MOST_SEGMENTS : segments.length - worn.size > MOST_SEGMENTS;
    if (tooMany && alike.length > 1) for (const segment of alike) worn.add(segment);
  }
  return { kept: segments.filter((segment) => !worn.has(segment)), worn: [...worn] };
}

/** Replaced articles are of no more use. Those that are away are kept a while, for a folder that comes back. */
function isWorn({ files, gone, thinSince }: StoredSegment, serving: ReadonlySet<string>, now: number): boolean {
  if (thinSince === null) return false;
  if (now - thinSince > LONGEST_AWAY) return true;
  const replaced = [...gone].filter((number) => serving.has(files.pathAt(number)));
  return replaced.length > files.length / 2;
}
