import type { Reading } from '../reading.ts';
import { type TextSpan, withText } from '../text/span.ts';
import { readWords, type Word } from '../text/words.ts';
import type { LoadedWord, WordingCategory } from '../wording/loaded-word.ts';
import type { LoadedShare, TermRow, WordingComparison } from './comparison.ts';
import { ownVoice } from './own-voice.ts';

/** What the sources call the same things, and how much of it is loaded. Only the writers' own voices count, and what the careful level marks. */
export function compareWording(readings: readonly Reading[]): WordingComparison {
  const loaded = readings.map(({ loadedWords }) =>
    loadedWords.filter(({ reportedFrom, level }) => reportedFrom === null && level === 'careful'),
  );
  const words = readings.map((reading) => ownWords(reading));
  return {
    terms: termRows(readings, loaded, words),
    loaded: loaded.map((found, source) => shareOf(found, words[source].length)),
  };
}

function ownWords(reading: Reading): readonly Word[] {
  return ownVoice(reading).flatMap(({ start, end }) => readWords(reading.article.prose, start, end));
}

function shareOf(found: readonly LoadedWord[], words: number): LoadedShare {
  const byCategory: Partial<Record<WordingCategory, number>> = {};
  for (const { category } of found) byCategory[category] = (byCategory[category] ?? 0) + 1;
  return { count: found.length, per1000: words === 0 ? 0 : (found.length * 1000) / words, byCategory };
}

/** Loaded terms with a neutral word for the same thing that some source uses, each group's loaded ones first. */
function termRows(
  readings: readonly Reading[],
  loaded: readonly (readonly LoadedWord[])[],
  words: readonly (readonly Word[])[],
): readonly TermRow[] {
  const rows = new Map<string, TermRow>();
  for (const found of loaded) {
    for (const word of found) if (NAMING.has(word.category)) addTerm(rows, word, { readings, loaded, words });
  }
  return [...rows.values()].filter((row) => row.cells.some((cell) => cell.length > 0));
}

/** The categories whose words name somebody or something; the others judge or colour. */
const NAMING: ReadonlySet<WordingCategory> = new Set<WordingCategory>(['label', 'epithet', 'partisan', 'metaphor']);

interface Texts {
  readonly readings: readonly Reading[];
  readonly loaded: readonly (readonly LoadedWord[])[];
  readonly words: readonly (readonly Word[])[];
}

function addTerm(rows: Map<string, TermRow>, { entry, alternatives }: LoadedWord, texts: Texts): void {
  if (rows.has(entry)) return;
  const neutral = alternatives.filter((term) => term !== '' && !rows.get(term)?.loaded);
  const group = neutral.map((term) => rows.get(term)?.group).find((known) => known !== undefined) ?? entry;
  rows.set(entry, { term: entry, loaded: true, group, cells: loadedCells(entry, texts) });
  for (const term of neutral) {
    if (!rows.has(term)) rows.set(term, { term, loaded: false, group, cells: plainCells(term, texts) });
  }
}

function loadedCells(entry: string, { readings, loaded }: Texts): readonly (readonly TextSpan[])[] {
  return readings.map(({ article }, source) =>
    loaded[source].filter((word) => word.entry === entry).map((word) => withText(article.text, word) as TextSpan),
  );
}

function plainCells(term: string, { readings, words }: Texts): readonly (readonly TextSpan[])[] {
  const wanted = readWords(term).map(({ folded }) => folded);
  return readings.map(({ article }, source) => {
    const places: TextSpan[] = [];
    const own = words[source];
    for (let i = 0; i + wanted.length <= own.length; i++) {
      if (!wanted.every((folded, k) => own[i + k].folded === folded)) continue;
      places.push(withText(article.text, { start: own[i].start, end: own[i + wanted.length - 1].end }) as TextSpan);
    }
    return places;
  });
}
