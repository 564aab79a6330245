import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { ignoreFileNames } from '../core/article/file-names.ts';

/** What one folder's ignore files say about the paths below it. */
export interface IgnoreRules {
  /** The folder, relative to the root of the search, with `/`; '' for the root itself. */
  readonly base: string;
  readonly patterns: Ignore;
}

/** The rules of the folder's `.gitignore` and `.copydeskignore`, and `more` patterns; `null` where it has none. */
export async function readIgnoreRules(
  folder: string,
  base: string,
  more: readonly string[] = [],
): Promise<IgnoreRules | null> {
  const texts = await Promise.all(ignoreFileNames.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  const patterns = ignore()
    .add(texts.join('\n'))
    .add([...more]);
  return texts.some((text) => text) || more.length > 0 ? { base, patterns } : null;
}

/** True where the rules leave `relative` out; the innermost folder's rules decide first. A folder ends in `/`. */
export function isIgnored(rules: readonly IgnoreRules[], relative: string): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const { base, patterns } = rules[i];
    const verdict = patterns.test(base ? relative.slice(base.length + 1) : relative);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
