import { join, relative, sep } from 'node:path';
import { mayHoldArticles } from '../core/entries/may-hold-articles.ts';
import { isPassedOver } from './find-article-files.ts';
import { type IgnoreRules, isIgnored, readIgnoreRules } from './ignore-rules.ts';

/** True where a search of `folder` would come upon a file of this path: nothing on the way leaves it out. */
export async function wouldBeFound(folder: string, path: string): Promise<boolean> {
  return mayHoldArticles(path) && path !== folder && isReached(folder, path, 'file');
}

/** True where a search of `folder` would look into the folder of this path, whatever the rules in there say. */
export function wouldBeSearched(folder: string, path: string): Promise<boolean> {
  return isReached(folder, path, 'folder');
}

async function isReached(folder: string, path: string, kind: 'file' | 'folder'): Promise<boolean> {
  const below = relative(folder, path);
  if (below === '..' || below.startsWith(`..${sep}`)) return false;
  const names = below === '' ? [] : below.split(sep);
  const rules: IgnoreRules[] = [];
  for (let depth = 0; depth < names.length; depth++) {
    const base = names.slice(0, depth);
    const own = await readIgnoreRules(join(folder, ...base), base.join('/'));
    if (own) rules.push(own);
    const isFolder = kind === 'folder' || depth < names.length - 1;
    if (isFolder && isPassedOver(names[depth])) return false;
    if (isIgnored(rules, `${[...base, names[depth]].join('/')}${isFolder ? '/' : ''}`)) return false;
  }
  return true;
}
