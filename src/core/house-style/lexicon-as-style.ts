import { entriesOf, type LexiconEntry } from '../wording/compile-lexicon.ts';
import type { WordGroup } from '../wording/lexicon/word-group.ts';
import { wordGroups } from '../wording/lexicon/word-groups.ts';
import type { StyleFile } from './house-style.ts';
import { type Swap, swapsOf } from './swaps-of.ts';

/**
 * The lexicon of loaded words as a style that Vale and Copydesk both run, a file or two for each group of words. A
 * style knows no contexts: words that are loaded only in some are left out, and those that are plain in a few are
 * flagged there too. What Copydesk itself says is finer.
 */
export function lexiconAsStyle(): readonly StyleFile[] {
  const counts = new Map<string, number>();
  return wordGroups.flatMap((group) => {
    const swaps = entriesOf([group])
      .filter(isLoadedMostly)
      .flatMap((entry) => swapsOf(entry));
    const number = (counts.get(group.category) ?? 0) + 1;
    counts.set(group.category, number);
    return filesOf(group, number, swaps);
  });
}

function isLoadedMostly({ only, never, weight, lemma }: LexiconEntry): boolean {
  if (only || lemma.includes('_')) return false;
  return weight === 'strong' || (weight === 'mild' && !never);
}

function filesOf(group: WordGroup, number: number, swaps: readonly Swap[]): readonly StyleFile[] {
  const name = `${group.category.charAt(0).toUpperCase()}${group.category.slice(1)}${number}`;
  const replaced = swaps.filter(({ neutral }) => neutral !== '');
  const flagged = swaps.filter(({ neutral }) => neutral === '');
  const files = [
    { path: `Loaded/${name}.yml`, text: substitution(group, replaced), count: replaced.length },
    { path: `Loaded/${name}Words.yml`, text: existence(group, flagged), count: flagged.length },
  ];
  return files.filter(({ count }) => count > 0).map(({ path, text }) => ({ path, text }));
}

function substitution(group: WordGroup, swaps: readonly Swap[]): string {
  const lines = swaps.map(({ loaded, neutral }) => `  ${JSON.stringify(loaded)}: ${JSON.stringify(neutral)}`);
  return [
    'extends: substitution',
    `message: "Consider '%s' instead of '%s'."`,
    ...header(group),
    'swap:',
    ...lines,
    '',
  ].join('\n');
}

function existence(group: WordGroup, swaps: readonly Swap[]): string {
  const lines = swaps.map(({ loaded }) => `  - ${JSON.stringify(loaded)}`);
  return ['extends: existence', `message: "'%s' takes a side."`, ...header(group), 'tokens:', ...lines, ''].join('\n');
}

function header({ reason, fine, weight }: WordGroup): readonly string[] {
  const level = weight === 'strong' ? 'warning' : 'suggestion';
  return [`level: ${level}`, 'ignorecase: true', `description: ${JSON.stringify(`${reason} ${fine}`)}`];
}
