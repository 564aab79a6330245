import { isProse } from '../article/article.ts';
import type { Reading } from '../reading.ts';
import type { Suggestion } from '../report.ts';
import { saysTheSame } from '../statistics/relate-figures.ts';
import type { Statistic } from '../statistics/statistic.ts';
import { type FigureElsewhere, figuresElsewhere, outletOf } from './figure-evidence.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';

/** A figure for which no source is named: Crime rose by «40 per cent» last year. */
export const unattributedStatistic: Rule = {
  id: 'unattributed-statistic',
  about: 'A figure for which no source is named.',
  severity: 'warning',
  *find(context) {
    const unsourced = context.reading.statistics.filter((one) => !one.attributed && !one.letStand);
    for (const [i, statistic] of unsourced.entries()) {
      if (isPaired(context, unsourced[i - 1], statistic)) continue;
      const end = isPaired(context, statistic, unsourced[i + 1]) ? unsourced[i + 1].end : statistic.end;
      yield findingOf(context, { ...statistic, end });
    }
  },
};

/** `66 percent to 31 percent`: two figures with one source, and so one finding. */
function isPaired({ reading }: RuleContext, one: Statistic | undefined, next: Statistic | undefined): boolean {
  return (
    !!one &&
    !!next &&
    one.quantity.unit === next.quantity.unit &&
    TO.test(reading.article.prose.slice(one.end, next.start))
  );
}

const TO = /^\s+to\s+$/;

const MESSAGE = 'No source is named for this figure in this sentence or the ones beside it.';
const NOTES = ['Say who counted, measured or polled, so that a reader can ask.'];

function findingOf({ reading, evidence }: RuleContext, statistic: Statistic): RuleFinding {
  const { start, end } = statistic;
  const sourced = figuresElsewhere(reading, statistic, evidence.story, saysTheSame).filter(isSourced).sort(namedFirst);
  const suggestions = hasRoom(reading, statistic)
    ? [...sourced.slice(0, 2).map((other) => nameSource(reading, statistic, other)), askForSource(reading, statistic)]
    : [];
  const notes = sourced.map((other) => `${outletOf(other)} names ${other.evidence.speakerName} for this figure.`);
  return {
    start,
    end,
    message: MESSAGE,
    evidence: sourced.map((one) => one.evidence),
    suggestions,
    notes: [...notes, ...NOTES],
  };
}

function isSourced({ evidence }: FigureElsewhere): boolean {
  return evidence.speakerName !== null;
}

/** Sources with a name before those without: `the survey by Tarn Marine` before `the survey`. */
function namedFirst(one: FigureElsewhere, other: FigureElsewhere): number {
  return Number(hasName(other)) - Number(hasName(one));
}

function hasName({ evidence }: FigureElsewhere): boolean {
  return /\p{Lu}/u.test(evidence.speakerName ?? '');
}

/** A headline, subhead or caption has no place for a source. */
function hasRoom({ article }: Reading, { start }: Statistic): boolean {
  const block = article.blocks.find((one) => one.start <= start && start < one.end);
  return !!block && isProse(block);
}

function nameSource(reading: Reading, statistic: Statistic, other: FigureElsewhere): Suggestion {
  const source = other.evidence.speakerName ?? '';
  const title = `Name ${source}, as ${outletOf(other)} does`;
  return insertion(reading, statistic, { title, words: `according to ${source}`, snippet: false });
}

function askForSource(reading: Reading, statistic: Statistic): Suggestion {
  return insertion(reading, statistic, { title: 'Name the source', words: `according to \${1:source}`, snippet: true });
}

function insertion(
  { article }: Reading,
  statistic: Statistic,
  { title, words, snippet }: { readonly title: string; readonly words: string; readonly snippet: boolean },
): Suggestion {
  const at = clauseEnd(article.text, statistic);
  return { title, edits: [{ start: at, end: at, text: `, ${words}` }], preferred: false, snippet };
}

/** Where the clause of the figure ends: before its comma, dash or semicolon, else before the sentence's last stop. */
function clauseEnd(text: string, { end, sentence }: Statistic): number {
  for (let i = end; i < sentence.end; i++) {
    const isListed = text[i] === ',' && /\d/.test(text[i + 1] ?? '');
    if (/[,;:—–]/.test(text[i]) && !isListed) return i;
    if (/\s[-(]\s?/.test(text.slice(i, i + 3))) return i;
  }
  let last = sentence.end;
  while (last > end && /[.!?\s”"’')]/.test(text[last - 1])) last--;
  return last;
}
