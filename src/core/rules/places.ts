import { outletName } from '../article/meta.ts';
import type { Difference, Occurrence } from '../corpus/corpus.ts';
import type { Reading } from '../reading.ts';
import type { Edit, Evidence } from '../report.ts';

/** A place elsewhere as a finding shows it. */
export function evidenceOf(occurrence: Occurrence): Evidence {
  const { path, meta, start, end, text, similarity, speakerName, differences } = occurrence;
  const { date, headline } = meta;
  return {
    path,
    start,
    end,
    text,
    similarity,
    speakerName,
    outlet: outletName(path, meta),
    date,
    headline,
    differences,
  };
}

/** `1 other article`, `3 other articles`. */
export function countArticles(occurrences: readonly Occurrence[]): string {
  const count = new Set(occurrences.map(({ path }) => path)).size;
  return count === 1 ? '1 other article' : `${count} other articles`;
}

/** How many voices stand behind the places: copies of one wire story count once. */
export function countOrigins(occurrences: readonly Occurrence[]): number {
  return new Set(occurrences.map(({ origin }) => origin)).size;
}

/** Says how many of the articles are copies of each other, where some are. */
export function notesOn(occurrences: readonly Occurrence[]): readonly string[] {
  const articles = new Set(occurrences.map(({ path }) => path)).size;
  const origins = countOrigins(occurrences);
  if (origins === articles) return [];
  return [
    `These ${articles} articles share so much of their text that they count as ${origins === 1 ? 'one' : origins}.`,
  ];
}

/** Words in marks for a message, cut where they run long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 160 ? `${line.slice(0, 157).trimEnd()}…` : line}”`;
}

/** The differences of wording that nothing on the page explains. */
export function changedWords({ differences }: Occurrence): readonly Difference[] {
  return differences.filter(({ kind }) => kind === 'words');
}

/** The smallest edits that give the article the words that stand elsewhere. */
export function restoringEdits({ article: { text } }: Reading, occurrence: Occurrence): readonly Edit[] {
  return changedWords(occurrence).map(({ here, there }) => {
    const words = occurrence.text.slice(there.start - occurrence.start, there.end - occurrence.start);
    if (here.start === here.end) return { ...here, text: `${words} ` };
    if (words) return { start: here.start, end: here.end, text: words };
    return { start: here.start, end: afterBlanks(text, here.end), text: '' };
  });
}

function afterBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end])) end++;
  return end;
}
