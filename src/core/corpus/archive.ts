import type { Article, ArticleMeta } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';
import type { Reading } from '../reading.ts';
import { pairMarks } from '../speech/marks.ts';
import { readSpeech } from '../speech/read-speech.ts';
import type { Quotation } from '../speech/speech.ts';
import { type ScannedWords, scanWords } from '../text/scan-words.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Cancellation } from './corpus.ts';
import { frontMatterEnd } from './front-matter-end.ts';
import { memo } from './memo.ts';
import type { Segment } from './segment.ts';
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
  /** Who speaks the first quotation of a span. */
  speakerOf(span: Span, from: SpeakerGrounds): string | null;
}

/**
 * What a speaker is told by: the `paragraphs` round the quotation, a name in these as it stands `near` the quotation,
 * the whole `article`, or a `name` that stands at the quotation itself, with the article for its full form. A pronoun
 * may be read wrongly, so it shows who is meant but not that two articles differ; a few paragraphs may lack whom it
 * stands for.
 */
export type SpeakerGrounds = 'paragraphs' | 'near' | 'article' | 'name';

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
      return speakerIn(text, from === 'name' || from === 'near' ? named(quotations, text) : quotations, span);
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
  const whole = memo(() => readSpeech(readArticle(path, text())).quotations);
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
    speakerOf(span, from) {
      if (from === 'name') return speakerIn(text(), named(whole(), text()), span);
      if (from === 'article') return speakerIn(text(), whole(), span);
      const quotations = quotationsIn(path, text(), paragraphsRound(text(), span));
      return speakerIn(text(), from === 'near' ? asWritten(named(quotations, text()), text()) : quotations, span);
    },
  };
}

/** Front matter says all that evidence shows; without it the article’s own lines are asked. */
function readMeta(path: string, text: string): ArticleMeta {
  const head = readArticle(path, text.slice(0, frontMatterEnd(text))).meta;
  return head.headline ? head : readArticle(path, text).meta;
}

function speakerIn(text: string, quotations: readonly Quotation[], span: Span): string | null {
  const here = quotations.filter((quotation) => overlaps(quotation, span) && !isQuotedWithin(text, quotation, span));
  return here.find(({ speakerName }) => speakerName)?.speakerName ?? null;
}

/** `“She wrote, ‘We wait,’”` said Ruiz: what stands in marks within her words is another’s. */
function isQuotedWithin(text: string, { start, end }: Quotation, span: Span): boolean {
  const inner = pairMarks(text.slice(start, end), true).find(
    (stretch) => start + stretch.start <= span.start && span.end <= start + stretch.end + 1,
  );
  return inner?.marks === 'single' && inner.closed;
}

/** Names no fuller than they stand at the quotation: a few paragraphs may not know which `Ruiz` said it. */
function asWritten(quotations: readonly Quotation[], text: string): readonly Quotation[] {
  return quotations.map((quotation) => {
    const { speaker, speakerName } = quotation;
    if (!speaker || !speakerName) return quotation;
    const mention = text.slice(speaker.start, speaker.end);
    const surname = speakerName.slice(speakerName.lastIndexOf(' ') + 1);
    const written = [speakerName, surname].find((name) => mention.includes(name)) ?? null;
    return { ...quotation, speakerName: written };
  });
}

/** Those with whom a name stands: `Ana Ruiz said` and `said Mayor Ruiz`, not `he said` or `the mayor said`. */
function named(quotations: readonly Quotation[], text: string): readonly Quotation[] {
  return quotations.filter(
    ({ speaker }) => speaker && /(?!(?:He|She|They|The|A|An)\b)\p{Lu}/u.test(text.slice(speaker.start, speaker.end)),
  );
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

function quotationsIn(path: string, text: string, { start, end }: Span): readonly Quotation[] {
  const excerpt: Article = readArticle(path, text.slice(start, end));
  const shift = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
  return readSpeech(excerpt).quotations.map((quotation) => ({
    ...quotation,
    ...shift(quotation),
    speaker: quotation.speaker && shift(quotation.speaker),
    cue: quotation.cue && shift(quotation.cue),
  }));
}

const FARTHEST = 1_000;

/** The paragraphs of the span, three before and one after, and never more than a page on either side. */
function paragraphsRound(text: string, span: Span): Span {
  let start = span.start;
  for (let lines = 0; lines < 4 && start > 0; lines++) start = lineStart(text, start - 1);
  let end = span.end;
  for (let lines = 0; lines < 2 && end < text.length; lines++) end = lineEnd(text, end + 1);
  return { start: Math.max(start, span.start - FARTHEST), end: Math.min(end, span.end + FARTHEST) };
}

function lineStart(text: string, at: number): number {
  let before = at;
  while (before > 0 && /\s/.test(text[before])) before--;
  return text.lastIndexOf('\n', before) + 1;
}

function lineEnd(text: string, at: number): number {
  let after = at;
  while (after < text.length && /\s/.test(text[after])) after++;
  const end = text.indexOf('\n', after);
  return end < 0 ? text.length : end;
}
