import { findSpellings, type Spelling } from '../names/find-spellings.ts';
import type { NameMention } from '../names/person.ts';
import type { Reading } from '../reading.ts';
import type { Evidence } from '../report.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';

/** A name spelled otherwise than the article or its story mostly spells it: Ana Ruiz left. «Riuz» gave no reason. */
export const nameVariant: Rule = {
  id: 'name-variant',
  about: 'A name that is spelled otherwise elsewhere.',
  severity: 'information',
  *find({ reading, evidence }: RuleContext) {
    const others = evidence.story.map(({ reading: other }) => other);
    const spellings = findSpellings(
      reading.speech.names,
      others.map((other) => other.speech.names),
    );
    for (const spelling of spellings) yield findingOf(reading, others, spelling);
  },
};

function findingOf({ article }: Reading, others: readonly Reading[], spelling: Spelling): RuleFinding {
  const { start, end, usual, timesHere, timesElsewhere } = spelling;
  const written = article.text.slice(start, end);
  return {
    start,
    end,
    message: `Spelled “${written}” here, “${usual}” elsewhere.`,
    evidence: others.flatMap((other) => evidenceIn(other, usual)).slice(0, 5),
    suggestions: [
      { title: `Change to “${usual}”`, edits: [{ start, end, text: usual }], preferred: true, snippet: false },
    ],
    notes: [`“${usual}” stands ${times(timesHere)} in this article${elsewhere(timesElsewhere)}.`],
  };
}

function elsewhere(count: number): string {
  return count === 0 ? '' : ` and ${times(count)} in others of its story`;
}

function times(count: number): string {
  return count === 0 ? 'nowhere' : count === 1 ? 'once' : `${count} times`;
}

/** The first place of the usual form in another article. */
function evidenceIn({ article, speech }: Reading, usual: string): readonly Evidence[] {
  const mention = speech.names.find((name: NameMention) => name.key === usual.toLowerCase());
  if (!mention) return [];
  const { path, text, meta } = article;
  const { start, end } = mention;
  const { source: outlet, date, headline } = meta;
  const found = { path, start, end, text: text.slice(start, end), outlet, date, headline };
  return [{ ...found, similarity: 1, speakerName: null, differences: [] }];
}
