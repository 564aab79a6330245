import ignore from 'ignore';

/**
 * What the globs say of a path below their folder: the wish of the last one that fits, `undefined` where none does.
 * `notes/**` fits a folder's files, `*.md` files at any depth, as in `.gitignore`.
 */
export function fileWish<Wish>(wishes: Readonly<Record<string, Wish>>, path: string | null): Wish | undefined {
  if (!path || path.startsWith('.')) return undefined;
  return Object.entries(wishes).findLast(([glob]) => ignore().add(glob).ignores(path))?.[1];
}
