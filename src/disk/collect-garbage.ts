import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * When to collect, in milliseconds from now: once those who waited have let go of what they waited with, and again at
 * rest, for only then does the engine shrink the room it keeps for new objects.
 */
const MOMENTS = [2_000, 8_000];

/**
 * Gives back the memory that a long walk through files leaves behind. A process that then idles would keep eighty
 * megabytes of it, for nothing makes the engine collect. Where the engine refuses, nothing happens.
 */
export function collectGarbageSoon(): void {
  for (const moment of MOMENTS) setTimeout(collectGarbage, moment).unref();
}

function collectGarbage(): void {
  try {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    setFlagsFromString('--no-expose-gc');
    if (typeof collect === 'function') collect();
  } catch {
    // It is a courtesy to other programs, no more.
  }
}
