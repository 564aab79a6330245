import type { Reading } from '../reading.ts';
import type { LoadedWord, WordingCategory } from '../wording/loaded-word.ts';

/**
 * What else the same people or things are called, a sentence each: in the article itself (`This article also writes
 * “undocumented immigrants”.`) and in the others on the event, with counts. Empty for words that name nothing.
 */
export function namesUsed(word: LoadedWord, here: Reading, story: readonly Reading[]): readonly string[] {
  if (!NAMING.has(word.category)) return [];
  const neutral = word.alternatives.filter(isTelling);
  const own = neutral.filter((name) => writes(here, name)).map((name) => `This article also writes “${name}”.`);
  return [...own, ...inStory(word, neutral, story)];
}

const NAMING: ReadonlySet<WordingCategory> = new Set<WordingCategory>(['label', 'partisan']);

/** A short common word stands everywhere and tells nothing about what the people are called. */
function isTelling(name: string): boolean {
  return name.includes(' ') || name.length >= 9;
}

function inStory(word: LoadedWord, neutral: readonly string[], story: readonly Reading[]): readonly string[] {
  const same = story.filter(({ loadedWords }) => loadedWords.some(({ entry }) => entry === word.entry)).length;
  const counts = [
    { name: word.entry, count: same },
    ...neutral.map((name) => ({ name, count: story.filter((reading) => writes(reading, name)).length })),
  ].filter(({ count }) => count > 0);
  if (counts.length === 0) return [];
  const listed = counts.map(({ name, count }) => `“${name}” in ${count}`).join(', ');
  return [
    `Of the ${story.length === 1 ? 'one other article' : `${story.length} other articles`} on this event: ${listed}.`,
  ];
}

/** True where the name stands in the article, in the singular or plural, quoted or not. */
function writes({ article: { prose } }: Reading, name: string): boolean {
  const text = prose.toLowerCase();
  const stem = name.toLowerCase().replace(/s$/, '');
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}{2}/u.test(text.slice(at + stem.length, at + stem.length + 2)))
      return true;
  }
  return false;
}
