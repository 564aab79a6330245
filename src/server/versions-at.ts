import type { Review } from '../core/review.ts';
import { figuresElsewhere } from '../core/rules/figure-evidence.ts';
import type { Quotation } from '../core/speech/speech.ts';
import { relateFigures } from '../core/statistics/relate-figures.ts';
import type { Span } from '../core/text/span.ts';

/** Words or a figure of the article, and where other articles have them, in the same words or in others. */
export interface Versions extends Span {
  /** Best first, at least one. */
  readonly places: readonly Place[];
}

/** A stretch of another article. */
export interface Place extends Span {
  readonly path: string;
}

/**
 * The versions of what stands at an offset: of the figure, where other articles of the story give it, else of the
 * quotation, or of words that have no marks here and have them elsewhere. `null` where there is nothing to compare.
 */
export function versionsAt(review: Pick<Review, 'reading' | 'evidence'>, offset: number): Versions | null {
  return figureVersions(review, offset) ?? quotationVersions(review, offset) ?? unmarkedVersions(review, offset);
}

function figureVersions({ reading, evidence }: Pick<Review, 'reading' | 'evidence'>, offset: number): Versions | null {
  const figure = reading.statistics.find((one) => holds(one, offset));
  if (!figure) return null;
  const others = figuresElsewhere(reading, figure, evidence.story, (one, other) => {
    return relateFigures(one, other) !== 'unrelated';
  });
  const places = others.map(({ evidence: { path, start, end } }) => ({ path, start, end }));
  return places.length > 0 ? { start: figure.start, end: figure.end, places } : null;
}

function quotationVersions({ evidence }: Pick<Review, 'evidence'>, offset: number): Versions | null {
  for (const [quotation, places] of evidence.quotations) {
    if (places.length > 0 && holds(withMarks(quotation), offset)) return versionsOf(quotation, places);
  }
  return null;
}

function unmarkedVersions({ evidence }: Pick<Review, 'evidence'>, offset: number): Versions | null {
  const passage = evidence.passages.find(
    (one) => holds(one, offset) && one.occurrences.some((place) => place.inQuotes),
  );
  return passage ? versionsOf(passage, passage.occurrences) : null;
}

/** The places without those that lie within another of the same article. */
export function versionsOf({ start, end }: Span, found: readonly Place[]): Versions {
  const isWithin = (inner: Place, outer: Place) =>
    inner.path === outer.path && outer.start <= inner.start && inner.end <= outer.end;
  const places = found.filter((place, i) => {
    return !found.some((other, j) => i !== j && isWithin(place, other) && !(isWithin(other, place) && i < j));
  });
  return { start, end, places: places.map((place) => ({ path: place.path, start: place.start, end: place.end })) };
}

/** A cursor on a mark is at the quotation, too. */
function withMarks({ start, end, marks }: Quotation): Span {
  return marks === 'none' || marks === 'indented' ? { start, end } : { start: start - 1, end: end + 1 };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
