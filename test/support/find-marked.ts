import type { CorpusEvidence } from '../../src/core/corpus/corpus.ts';
import { read } from '../../src/core/review.ts';
import type { Rule, RuleFinding } from '../../src/core/rules/rule.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { mark, unmark } from './marked.ts';

/** What a rule finds in a text, with other texts as the articles of its story; marks in the text are taken out first. */
export function findIn(rule: Rule, marked: string, others: readonly string[] = []): readonly RuleFinding[] {
  const reading = read('here.txt', unmark(marked).text);
  const story = others.map((text, i) => ({
    reading: read(`other-${i + 1}.txt`, text),
    share: 0.5,
    sharedQuotations: 0,
    sharedPassages: 0,
  }));
  const evidence: CorpusEvidence = { quotations: new Map(), passages: [], story };
  return [...rule.find({ reading, evidence, settings: defaultSettings })];
}

/** The text with its marks where the rule finds something: equal to `marked` where the rule is right. */
export function markFindings(rule: Rule, marked: string, others: readonly string[] = []): string {
  return mark(unmark(marked).text, findIn(rule, marked, others));
}
