import { memoryCorpus } from '../../src/core/corpus/memory-corpus.ts';
import { read } from '../../src/core/review.ts';
import type { Rule, RuleFinding } from '../../src/core/rules/rule.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { mark, unmark } from './marked.ts';

/** What a rule finds in a text beside other articles, `other-1.txt` and so on; marks in the text are taken out first. */
export async function findBeside(rule: Rule, marked: string, others: readonly string[]): Promise<RuleFinding[]> {
  const reading = read('here.txt', unmark(marked).text);
  const corpus = memoryCorpus(others.map((text, i) => read(`other-${i + 1}.txt`, text)));
  const evidence = await corpus.evidenceFor(reading, { aborted: false });
  return [...rule.find({ reading, evidence, settings: defaultSettings })];
}

/** The text with its marks where the rule finds something beside other articles. */
export async function markBeside(rule: Rule, marked: string, others: readonly string[]): Promise<string> {
  return mark(unmark(marked).text, await findBeside(rule, marked, others));
}
