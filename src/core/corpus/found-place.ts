import type { Span } from '../text/span.ts';
import type { Alignment } from './align.ts';
import type { ArchivedArticle } from './archive.ts';
import type { Difference, Occurrence } from './corpus.ts';
import { compareWording } from './differences.ts';
import { edgeDifferences } from './edge-differences.ts';
import { shareMarked } from './occurrence.ts';
import type { Query } from './query.ts';

/** A place where words asked for stand; its `query` and `differences.here` are spans of these words. */
export interface FoundPlace extends Occurrence {
  /**
   * `same`: all the words, whatever the typography; `other`: content words differ, and no ellipsis or bracket says so;
   * `part`: some are left out, and the rest is the same.
   */
  readonly wording: 'same' | 'other' | 'part';
  /** What stands before and after in the same paragraph, as far as a line holds it. */
  readonly before: string;
  readonly after: string;
}

/** The place in `article` where the first stretch of the query is aligned; nobody is named yet as its speaker. */
export function foundPlace(query: Query, article: ArchivedArticle, alignment: Alignment): FoundPlace {
  const { here, there } = alignment;
  const { words, text, path, meta } = article;
  const { end } = query.stretches[0];
  const { differences: inside, similarity } = compareWording(query, article, alignment);
  const differences = [...inside, ...edgeDifferences(query, end, article, alignment)];
  const matched = { start: words.starts[there[0]], end: words.ends[there[there.length - 1]] };
  const span = spanOver([matched, ...differences.map((difference) => difference.there)]);
  return {
    ...span,
    ...contextOf(text, span),
    text: text.slice(span.start, span.end),
    path,
    meta,
    query: { start: query.words.starts[here[0]], end: query.words.ends[here[here.length - 1]] },
    similarity,
    coverage: here.length / end,
    inQuotes: shareMarked(article, there, span) > 0.5,
    speakerName: null,
    differences,
    origin: path,
    wording: wordingOf(differences, here[0] === 0 && here[here.length - 1] === end - 1),
  };
}

function spanOver(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function wordingOf(differences: readonly Difference[], isWhole: boolean): FoundPlace['wording'] {
  if (differences.some(({ kind }) => kind === 'words')) return 'other';
  const loses = ({ kind, here }: Difference) => kind === 'cut' && here.end > here.start;
  return isWhole && !differences.some(loses) ? 'same' : 'part';
}

/** The place with the name of who speaks there, if the words stand in quotation marks and the article tells. */
export function withSpeaker(place: FoundPlace, article: ArchivedArticle | undefined): FoundPlace {
  if (!article || !place.inQuotes) return place;
  const near = article.speakerOf(place, 'near');
  return { ...place, speakerName: near?.includes(' ') ? near : (article.speakerOf(place, 'article') ?? near) };
}

/** Signs of context on each side. */
const CONTEXT = 80;

function contextOf(text: string, { start, end }: Span): { before: string; after: string } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found < 0 ? text.length : found;
  return {
    before:
      start - lineStart <= CONTEXT ? text.slice(lineStart, start) : afterBlank(text.slice(start - CONTEXT, start)),
    after: lineEnd - end <= CONTEXT ? text.slice(end, lineEnd) : beforeBlank(text.slice(end, end + CONTEXT)),
  };
}

const afterBlank = (text: string) => `…${text.slice(text.indexOf(' ') + 1)}`;
const beforeBlank = (text: string) => `${text.slice(0, Math.max(0, text.lastIndexOf(' ')))}…`;
