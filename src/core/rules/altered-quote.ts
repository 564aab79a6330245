import { outletName } from '../article/meta.ts';
import type { Difference, Occurrence } from '../corpus/corpus.ts';
import type { Reading } from '../reading.ts';
import type { Suggestion } from '../report.ts';
import { readWords } from '../text/words.ts';
import { changedWords, countArticles, evidenceOf, notesOn, quoted, restoringEdits } from './places.ts';
import { quotationVerdict } from './quotation-verdict.ts';
import type { Rule } from './rule.ts';

/** A quotation that stands in other articles with other words. */
export const alteredQuote: Rule = {
  id: 'altered-quote',
  about: 'A quotation that stands in other articles with other words.',
  severity: 'warning',
  *find({ reading, evidence }) {
    for (const [quotation, all] of evidence.quotations) {
      if (all.length === 0) continue;
      const verdict = quotationVerdict(quotation, all);
      if (verdict.kind !== 'other-words') continue;
      const { places, same } = verdict;
      yield {
        start: quotation.start,
        end: quotation.end,
        message: `Appears in ${countArticles(places)} with other words: ${quoted(places[0].text)}`,
        evidence: [...places, ...all.filter((place) => !places.includes(place))].map(evidenceOf),
        suggestions: suggestionsFor(reading, places),
        notes: [
          ...(same.length > 0 ? [`The words used here appear in ${countArticles(same)}.`] : []),
          ...notesOn(places),
        ],
      };
    }
  },
};

/** The wording that was printed earlier comes first; that of a later article comes last, and the title says so. */
function suggestionsFor(reading: Reading, places: readonly Occurrence[]): readonly Suggestion[] {
  const place = earliestLike(places);
  const edits = restoringEdits(reading, place);
  const restore: Suggestion = { title: restoreTitle(reading, place), edits, preferred: false, snippet: false };
  const changed = changedWords(place);
  if (!changed.every((difference) => isCut(difference, place))) return [restore];
  const cuts = changed.map(({ here }) => ({ ...here, text: '… ' }));
  const ellipsis = { title: 'Mark the words left out with an ellipsis', edits: cuts, preferred: false, snippet: false };
  return isLater(place, reading) ? [ellipsis, restore] : [restore, ellipsis];
}

/** Of the articles with the same words as the first, the one that printed them first. */
function earliestLike([first, ...others]: readonly Occurrence[]): Occurrence {
  const alike = others.filter(({ text, meta }) => text === first.text && meta.date !== null);
  return alike.reduce((best, one) => ((one.meta.date ?? '') < (best.meta.date ?? '9999') ? one : best), first);
}

function restoreTitle(reading: Reading, place: Occurrence): string {
  const outlet = outletName(place.path, place.meta);
  const day = place.meta.date?.slice(0, 10);
  if (isLater(place, reading)) return `Take over the later wording of ${outlet}, ${day}`;
  return `Restore the wording of ${outlet}${day ? `, ${day}` : ''}`;
}

function isLater({ meta }: Occurrence, { article }: Reading): boolean {
  const [there, here] = [meta.date, article.meta.date].map((date) => /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]);
  return there !== undefined && here !== undefined && there > here;
}

/** Words left out that an ellipsis may stand for. It may not for a “not”: the rest would say the opposite. */
function isCut({ here, there }: Difference, { start, text }: Occurrence): boolean {
  if (here.start !== here.end) return false;
  return !readWords(text, there.start - start, there.end - start).some(({ folded }) => NEGATIONS.test(folded));
}

const NEGATIONS =
  /^(?:not?|nor|never|none|nobody|nothing|nowhere|neither|without|hardly|cannot|(?:do|does|did|is|are|was|were|have|has|had|wo|ca|could|would|should|must)nt)$/;
