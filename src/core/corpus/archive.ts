import type { ArticleMeta } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import type { Reading } from '../reading.ts';
import { pairMarks } from '../speech/marks.ts';
import type { ReadPassage } from '../speech/passage-reading.ts';
import { type ScannedWords, scanWords } from '../text/scan-words.ts';
import type { Span } from '../text/span.ts';
import type { Cancellation } from './corpus.ts';
import { frontMatterEnd } from './front-matter-end.ts';
import { memo } from './memo.ts';
import type { Segment } from './segment.ts';
import { namedIn, type SpeakerGrounds, speakerIn, speakerTeller } from './tell-speaker.ts';
import { placesOfRun, type WordRun } from './word-run.ts';

/** What a search goes through: the index, and the way from an article’s number to its text. */
export interface Archive {
  readonly size: number;
  readonly segments: readonly Segment[];
  /** The articles by number, as `Candidate` counts them; `undefined` for one that is gone or was replaced. */
  load(articles: readonly number[]): Promise<readonly (ArchivedArticle | undefined)[]>;
  /** The articles in whose text one of these runs stands, for words too few for the index: a walk through all texts. */
  holding(runs: readonly WordRun[], cancellation: Cancellation): AsyncIterable<ArchivedArticle>;
}

/** True where one of the runs stands in the article. */
export function holdsRun({ text, words }: ArchivedArticle, runs: readonly WordRun[]): boolean {
  return runs.some((run) => placesOfRun(run, text, words).length > 0);
}

/** An article of the archive, read no further than was asked. */
export interface ArchivedArticle {
  readonly path: string;
  isText(text: string): boolean;
  readonly text: string;
  readonly words: ScannedWords;
  readonly meta: ArticleMeta;
  readonly reading: Reading;
  /** What stands between quotation marks in the paragraphs of a span. */
  markedNear(span: Span): readonly Span[];
  /** Who speaks the first quotation of a span. A search that asks of many spans hands in a reader that remembers. */
  speakerOf(span: Span, from: SpeakerGrounds, readPassage?: ReadPassage): string | null;
}

/** An article that has been read whole. */
export function archivedReading(reading: Reading): ArchivedArticle {
  const { path, text, prose, meta } = reading.article;
  const marked = reading.speech.quotations.filter(({ marks }) => marks !== 'none');
  return {
    path,
    text,
    isText: (other) => other === text,
    words: scanWords(prose),
    meta,
    reading,
    markedNear: () => marked,
    speakerOf(span, from) {
      const { quotations } = reading.speech;
      return speakerIn(text, from === 'name' || from === 'near' ? namedIn(quotations, text) : quotations, span);
    },
  };
}

/** An article as it was found: its words, and the way to its text. */
export interface FoundArticle {
  readonly path: string;
  /** The length of its text. */
  readonly length: number;
  /** The words behind its front matter, with their places in the text. */
  readonly words: ScannedWords;
  text(): string;
}

/** An article of which only the text is known yet. */
export function archivedText(
  path: string,
  text: string,
  read: (path: string, text: string) => Reading,
): ArchivedArticle {
  return archivedWords(
    { path, length: text.length, words: scanWords(text, frontMatterEnd(text)), text: () => text },
    read,
  );
}

/**
 * An article of which only the words are known yet. Its date and outlet are read from its beginning, a quotation’s
 * speaker from the paragraphs round it, and the rest, by `read`, only for those who look at `reading`.
 */
export function archivedWords(
  { path, length, words, text: decode }: FoundArticle,
  read: (path: string, text: string) => Reading,
): ArchivedArticle {
  const text = memo(decode);
  const lazily = memo(() => read(path, text()));
  const meta = memo(() => readMeta(path, text()));
  const tellSpeaker = memo(() => speakerTeller(path, text()));
  return {
    path,
    words,
    isText: (other) => other.length === length && other === text(),
    get text() {
      return text();
    },
    get meta() {
      return meta();
    },
    get reading() {
      return lazily();
    },
    markedNear: (span) => markedIn(text(), span),
    speakerOf: (span, from, readPassage) => tellSpeaker()(span, from, readPassage),
  };
}

/** Front matter says all that evidence shows; without it the article’s own lines are asked. */
function readMeta(path: string, text: string): ArticleMeta {
  const head = readArticle(path, text.slice(0, frontMatterEnd(text))).meta;
  return head.headline ? head : readArticle(path, text).meta;
}

/** The text between marks of the paragraphs that a span touches. */
function markedIn(text: string, span: Span): readonly Span[] {
  const marked: Span[] = [];
  for (let start = text.lastIndexOf('\n', span.start) + 1; start < span.end; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    for (const stretch of pairMarks(text.slice(start, end), false)) {
      marked.push({ start: stretch.start + start, end: stretch.end + start });
    }
    start = end + 1;
  }
  return marked;
}
