import { mayBeSameSpeaker } from '../names/same-speaker.ts';
import type { Suggestion } from '../report.ts';
import type { Quotation } from '../speech/speech.ts';
import { countArticles, evidenceOf, notesOn } from './places.ts';
import { quotationVerdict } from './quotation-verdict.ts';
import type { Rule } from './rule.ts';

/** A quotation that other articles give to another speaker. */
export const misattributedQuote: Rule = {
  id: 'misattributed-quote',
  about: 'A quotation that other articles give to another speaker.',
  severity: 'warning',
  *find({ reading, evidence }) {
    for (const [quotation, places] of evidence.quotations) {
      if (places.length === 0) continue;
      const verdict = quotationVerdict(quotation, places);
      if (verdict.kind !== 'other-speaker') continue;
      const { speakerName } = verdict;
      const theirs = places.filter((place) => place.speakerName && mayBeSameSpeaker(place.speakerName, speakerName));
      yield {
        start: quotation.start,
        end: quotation.end,
        message: `Appears in ${countArticles(theirs)} as the words of ${speakerName}, here as those of ${quotation.speakerName}.`,
        evidence: places.map(evidenceOf),
        suggestions: nameThem(reading.article.text, quotation, speakerName),
        notes: notesOn(places),
      };
    }
  },
};

/** Puts the other name where the speaker is named; a pronoun or a title stays for the writer to mend. */
function nameThem(text: string, { speaker }: Quotation, name: string): readonly Suggestion[] {
  if (!speaker || !/^\p{Lu}/u.test(text.slice(speaker.start, speaker.end))) return [];
  const edits = [{ start: speaker.start, end: speaker.end, text: name }];
  return [{ title: `Name ${name} as the speaker`, edits, preferred: false, snippet: false }];
}
