import type { Reading } from '../reading.ts';
import type { Suggestion } from '../report.ts';
import { type FigureInText, relateFigures } from '../statistics/relate-figures.ts';
import type { Statistic } from '../statistics/statistic.ts';
import { type FigureElsewhere, figuresElsewhere, outletOf } from './figure-evidence.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';

/** A figure that another article on the same event gives differently: the line lost «$1.8 million», elsewhere $1.3 million. */
export const statisticConflict: Rule = {
  id: 'statistic-conflict',
  about: 'A figure that another article on the same event gives differently.',
  severity: 'warning',
  *find(context) {
    for (const statistic of context.reading.statistics) {
      const finding = findingOf(context, statistic);
      if (finding) yield finding;
    }
  },
};

function findingOf({ reading, evidence }: RuleContext, statistic: Statistic): RuleFinding | null {
  const others = figuresElsewhere(reading, statistic, evidence.story, conflicts);
  if (others.length === 0) return null;
  const { start, end } = statistic;
  const message = `${outletOf(others[0])} gives ${others[0].evidence.text} in a sentence of nearly the same words.`;
  const suggestions = others.map((other) => useOther(reading, statistic, other));
  return {
    start,
    end,
    message,
    evidence: others.map((other) => other.evidence),
    suggestions,
    notes: othersSource(others),
  };
}

function conflicts(one: FigureInText, other: FigureInText): boolean {
  return relateFigures(one, other) === 'conflict';
}

function othersSource(others: readonly FigureElsewhere[]): readonly string[] {
  return others.flatMap((other) => {
    const { speakerName } = other.evidence;
    return speakerName ? [`${outletOf(other)} names ${speakerName} as its source.`] : [];
  });
}

function useOther(_reading: Reading, { start, end }: Statistic, other: FigureElsewhere): Suggestion {
  const text = other.evidence.text;
  return {
    title: `Use the figure of ${outletOf(other)}`,
    edits: [{ start, end, text }],
    preferred: false,
    snippet: false,
  };
}
