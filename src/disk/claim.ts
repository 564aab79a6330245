import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Claims a piece of work by a file; `undefined` where a process that is still at it has the claim. Call the answer to
 * give it back. A claim saves double work, no more: whoever takes one must do no harm where another does the same.
 */
export function claim(path: string): (() => void) | undefined {
  const mine = `${process.pid} ${randomUUID()}`;
  makeFolder(dirname(path));
  for (let attempt = 0; attempt < 2; attempt++) {
    if (tryWrite(path, mine)) return hold(path, mine);
    const owner = readIfThere(path);
    if (isAtWork(owner, path)) return undefined;
    if (readIfThere(path) === owner) rmSync(path, { force: true });
  }
  return undefined;
}

/** The claims that this process holds. Another process with its number may have left one behind. */
const held = new Set<string>();
const BEAT = 5_000;
/** A claim that was not renewed for so long belongs to nobody, whatever process has its number now. */
const STALE = 30_000;

function tryWrite(path: string, claimed: string): boolean {
  try {
    writeFileSync(path, claimed, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function hold(path: string, mine: string): () => void {
  held.add(mine);
  const beat = setInterval(() => touch(path), BEAT).unref();
  return () => {
    clearInterval(beat);
    held.delete(mine);
    if (readIfThere(path) === mine) removeIfAllowed(path);
  };
}

/** What cannot be removed goes stale by itself. */
function removeIfAllowed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Sets a file’s time to now, where that may be done. */
export function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // It is gone or not ours, and whoever looks at its time must cope with that.
  }
}

function isAtWork(owner: string, path: string): boolean {
  const number = Number.parseInt(owner, 10);
  if (number === process.pid ? !held.has(owner) : !isRunning(number)) return false;
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs < STALE;
}

/** True while a process lives, also one of another user. */
export function isRunning(number: number): boolean {
  if (!Number.isInteger(number) || number <= 0) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
