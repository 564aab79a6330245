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
        suggestions: suggestionsFor(reading, places[0]),
        notes: [
          ...(same.length > 0 ? [`The words used here appear in ${countArticles(same)}.`] : []),
          ...notesOn(places),
        ],
      };
    }
  },
};

function suggestionsFor(reading: Reading, place: Occurrence): readonly Suggestion[] {
  const restore: Suggestion = {
    title: `Restore the wording of ${outletName(place.path, place.meta)}`,
    edits: restoringEdits(reading, place),
    preferred: false,
    snippet: false,
  };
  const changed = changedWords(place);
  if (!changed.every((difference) => isCut(difference, place))) return [restore];
  const edits = changed.map(({ here }) => ({ ...here, text: '… ' }));
  return [restore, { title: 'Mark the words left out with an ellipsis', edits, preferred: false, snippet: false }];
}

/** Words left out that an ellipsis may stand for. It may not for a “not”: the rest would say the opposite. */
function isCut({ here, there }: Difference, { start, text }: Occurrence): boolean {
  if (here.start !== here.end) return false;
  return !readWords(text, there.start - start, there.end - start).some(({ folded }) => NEGATIONS.test(folded));
}

const NEGATIONS =
  /^(?:not?|nor|never|none|nobody|nothing|nowhere|neither|without|hardly|cannot|(?:do|does|did|is|are|was|were|have|has|had|wo|ca|could|would|should|must)nt)$/;
