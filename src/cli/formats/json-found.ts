import type { FoundPlace } from '../../core/corpus/found-place.ts';
import type { FoundReport } from './found-formats.ts';
import type { LocatedPlace } from './located-place.ts';

/** `copydesk.found/1` as one JSON object: the counts, then the places, best first, lines and columns from 1. */
export function jsonFound({ asked, found, places }: FoundReport): string {
  const { articles, sameWords, origins, earliest, bounded } = found;
  const report = {
    schema: 'copydesk.found/1',
    words: asked,
    articles,
    sameWords,
    origins,
    earliest: earliest && { path: earliest.path, ...aboutArticle(earliest) },
    bounded,
    places: places.map((place) => placeFields(place, asked)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function placeFields(place: LocatedPlace, asked: string) {
  const { path, position, start, end, text, before, after, wording, inQuotes, speakerName, similarity, coverage } =
    place;
  return {
    path,
    ...aboutArticle(place),
    line: position.line + 1,
    column: position.character + 1,
    start,
    end,
    text,
    before,
    after,
    wording,
    inQuotes,
    speakerName,
    similarity,
    coverage,
    origin: place.origin,
    differences: place.differences.map(({ kind, here, there }) => ({
      kind,
      asked: asked.slice(here.start, here.end),
      text: place.article.slice(there.start, there.end),
    })),
  };
}

function aboutArticle({ meta: { source, date, headline } }: FoundPlace) {
  return { outlet: source, date, headline };
}
