import { outletName } from '../article/meta.ts';
import { passageVerdict } from './passage-verdict.ts';
import { countArticles, evidenceOf, notesOn } from './places.ts';
import type { Rule } from './rule.ts';

/** A passage that stands word for word in another article. */
export const copiedPassage: Rule = {
  id: 'copied-passage',
  about: 'A passage that stands word for word in another article.',
  severity: 'information',
  *find({ evidence }) {
    for (const passage of evidence.passages) {
      const verdict = passageVerdict(passage);
      if (verdict.kind !== 'copied') continue;
      const { places } = verdict;
      const changed = places[0].differences.some(({ kind }) => kind === 'words') ? ', with a few words changed' : '';
      yield {
        start: passage.start,
        end: passage.end,
        message: `Also stands in ${countArticles(places)}${changed}: ${outletName(places[0].path, places[0].meta)}.`,
        evidence: places.map(evidenceOf),
        suggestions: [],
        notes: notesOn(places),
      };
    }
  },
};
