import { scanWords } from '../text/scan-words.ts';
import type { CopyRow } from './comparison.ts';
import type { ReadSource } from './read-source.ts';

/** Fewer words than this in common, or a smaller share, are no reliance. */
const FEWEST_WORDS = 30;
const LEAST_SHARE = 0.05;

/** Whose words stand in whose article, those who have most of another's first. Of two it is the later that follows. */
export function findCopies(sources: readonly ReadSource[]): readonly CopyRow[] {
  const rows = sources.flatMap((one, source) => copiesIn(one, source, sources));
  return rows.filter((row) => isTold(row, rows)).sort((a, b) => b.share - a.share);
}

function copiesIn({ reading, evidence }: ReadSource, source: number, sources: readonly ReadSource[]): CopyRow[] {
  const { prose } = reading.article;
  const words = scanWords(prose);
  return sources.flatMap(({ reading: other }, of) => {
    if (of === source) return [];
    const inCommon = new Uint8Array(prose.length);
    for (const { path, query, inQuotes } of evidence.passages.flatMap(({ occurrences }) => occurrences))
      if (path === other.article.path && !inQuotes) inCommon.fill(1, query.start, query.end);
    let shared = 0;
    for (let i = 0; i < words.count; i++) shared += inCommon[words.starts[i]];
    const share = shared / Math.max(1, words.count);
    if (shared < FEWEST_WORDS || share < LEAST_SHARE) return [];
    return [{ source, of, share, follows: isEarlier(other.article.meta.date, reading.article.meta.date) }];
  });
}

function isEarlier(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other;
}

/** Of the two directions the one that follows; where the dates tell nothing, the one with the larger share. */
function isTold(row: CopyRow, rows: readonly CopyRow[]): boolean {
  const back = rows.find(({ source, of }) => source === row.of && of === row.source);
  if (!back || row.follows) return true;
  return !back.follows && (row.share > back.share || (row.share === back.share && row.source < back.source));
}
