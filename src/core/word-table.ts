import { ownVoice } from './compare/own-voice.ts';
import { groupBy } from './group-by.ts';
import type { Reading } from './reading.ts';
import { readWords } from './text/words.ts';
import type { LoadedWord, WordingCategory, WordingLevel } from './wording/loaded-word.ts';

/** The loaded words of an article's own voice, counted: what `copydesk words` shows. */
export interface WordTable {
  readonly path: string;
  /** How many words are the writer's own. */
  readonly words: number;
  readonly count: number;
  readonly per1000: number;
  /** The categories that occur, the fullest first. */
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  readonly category: WordingCategory;
  readonly count: number;
  readonly per1000: number;
  /** The lexicon's words that occur, the most frequent first: `illegal alien` 3 times. */
  readonly entries: readonly EntryCount[];
}

export interface EntryCount {
  readonly entry: string;
  readonly count: number;
}

/** Counts the writer's-voice loaded words of an article by category; what others say, quoted or not, is left out. */
export function wordTable(reading: Reading, level: WordingLevel): WordTable {
  const { article, loadedWords } = reading;
  const words = ownVoice(reading).flatMap(({ start, end }) => readWords(article.prose, start, end)).length;
  const own = loadedWords.filter(
    (word) => word.reportedFrom === null && (level === 'thorough' || word.level === level),
  );
  const rows = [...groupBy(own, ({ category }) => category)].map(([category, found]) => ({
    category,
    count: found.length,
    per1000: rate(found.length, words),
    entries: countsOf(found),
  }));
  return { path: article.path, words, count: own.length, per1000: rate(own.length, words), rows: rows.sort(byCount) };
}

function countsOf(found: readonly LoadedWord[]): readonly EntryCount[] {
  const counts = [...groupBy(found, ({ entry }) => entry)].map(([entry, same]) => ({ entry, count: same.length }));
  return counts.sort((a, b) => byCount(a, b) || (a.entry < b.entry ? -1 : 1));
}

const byCount = (a: { readonly count: number }, b: { readonly count: number }) => b.count - a.count;

function rate(count: number, words: number): number {
  return words === 0 ? 0 : Math.round((count * 10_000) / words) / 10;
}
