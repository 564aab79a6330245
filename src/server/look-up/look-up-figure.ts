import type { Cancellation } from '../../core/corpus/corpus.ts';
import { type FigurePlace, type FigureStanding, figuresOf, findFigure } from '../../core/corpus/find-figure.ts';
import { joinArchives } from '../../core/corpus/join-archives.ts';
import type { Reading } from '../../core/reading.ts';
import type { Statistic } from '../../core/statistics/statistic.ts';
import { readWords } from '../../core/text/words.ts';
import { uriKey } from '../../disk/uri-key.ts';
import type { LookUpFigureParams, PlaceGroup, PlaceGroupKind, PlaceList } from '../../protocol/look-up.ts';
import type { Session } from '../session.ts';
import { storySources } from '../story-sources.ts';
import { listOf } from './look-up-words.ts';
import { type FoundStretch, placesOf } from './place-of.ts';

/** Where the figure at a position stands in the story’s sources, or in all other articles. */
export async function figuresElsewhere(
  session: Session,
  { uri, position, scope }: LookUpFigureParams,
  cancellation: Cancellation,
): Promise<PlaceList | null> {
  const document = session.documents.get(uri);
  const story = document && (await storySources(session, { uri }, cancellation));
  if (!document || !story) return null;
  const offset = document.offsetAt(position);
  const figure = story.reading.statistics.find(({ start, end }) => start <= offset && offset <= end);
  if (!figure) return numberElsewhere(session, { uri, offset, scope, reading: story.reading }, cancellation);
  const { places, bounded } =
    scope === 'story'
      ? { places: story.sources.flatMap(({ reading }) => figuresOf(story.reading, figure, reading)), bounded: false }
      : await beyond(
          session,
          { figure, readings: [story.reading, ...story.sources.map(({ reading }) => reading)] },
          cancellation,
        );
  return figureList(session, { about: story.reading.article.text.slice(figure.start, figure.end), places, bounded });
}

interface Beyond {
  readonly figure: Statistic;
  /** The article itself first, then its story. */
  readonly readings: readonly Reading[];
}

function beyond({ corpus }: Session, { figure, readings }: Beyond, cancellation: Cancellation) {
  const known = new Set(readings.map(({ article }) => uriKey(article.path)));
  const counts = (path: string) => !known.has(uriKey(path));
  const archive = joinArchives([{ archive: corpus.archiveFor(readings[0].article.path), counts }]);
  return findFigure(readings[0], figure, archive, cancellation);
}

interface FoundFigures {
  readonly about: string;
  readonly places: readonly FigurePlace[];
  readonly bounded: boolean;
}

const kinds: readonly (readonly [FigureStanding, PlaceGroupKind])[] = [
  ['disagree', 'disagree'],
  ['qualified', 'qualified'],
  ['agree', 'agree'],
  ['unrelated', 'elsewhere'],
];

async function figureList({ locator }: Session, { about, places, bounded }: FoundFigures): Promise<PlaceList> {
  const groups: PlaceGroup[] = [];
  for (const [standing, kind] of kinds) {
    const stretches = places.filter((place) => place.standing === standing).map(stretchOf);
    const opened = await placesOf(stretches, locator);
    if (opened.length > 0) groups.push({ kind, changes: [], places: opened });
  }
  const articles = new Set(places.map(({ reading }) => reading.article.path)).size;
  return { about, groups, articles, origins: articles, earliest: null, bounded };
}

function stretchOf({ reading: { article }, statistic }: FigurePlace): FoundStretch {
  const { path, meta, text } = article;
  const { start, end, sentence, source } = statistic;
  return {
    start,
    end,
    path,
    meta,
    inQuotes: false,
    speakerName: source && text.slice(source.start, source.end),
    origin: path,
    pieces: [
      { kind: 'context', text: text.slice(sentence.start, start) },
      { kind: 'shared', text: text.slice(start, end) },
      { kind: 'context', text: text.slice(end, sentence.end) },
    ],
  };
}

interface AskedNumber {
  readonly uri: string;
  readonly offset: number;
  readonly scope: LookUpFigureParams['scope'];
  readonly reading: Reading;
}

/** A number that nobody counts, `19 days`: with the word after it, wherever the two stand, in the story or beyond. */
function numberElsewhere(session: Session, asked: AskedNumber, cancellation: Cancellation): Promise<PlaceList | null> {
  const { uri, offset, scope, reading } = asked;
  const { text } = reading.article;
  const near = readWords(text, Math.max(0, text.lastIndexOf('\n', offset - 1)), Math.min(text.length, offset + NEAR));
  const at = near.findIndex(({ start, end, folded }) => start <= offset && offset <= end && /\d/.test(folded));
  if (at < 0 || scope === 'story') return Promise.resolve(null);
  const words = text.slice(near[at].start, (near[at + 1] ?? near[at]).end);
  return listOf(session, { uri, words }, cancellation);
}

const NEAR = 60;
