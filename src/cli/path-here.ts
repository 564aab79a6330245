import { relative } from 'node:path';

/** An absolute path as one writes it from the current folder: `drafts/ferry.md`, or itself where that is shorter. */
export function pathHere(path: string): string {
  const fromHere = relative('', path);
  return fromHere.startsWith('..') && fromHere.length > path.length ? path : fromHere;
}
