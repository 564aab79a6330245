import type { StoryArticle } from '../corpus/corpus.ts';
import type { Reading } from '../reading.ts';
import type { Evidence } from '../report.ts';
import type { FigureInText } from '../statistics/relate-figures.ts';
import type { AttributionBasis, Statistic } from '../statistics/statistic.ts';

/** A figure of another article of the story, with that article. */
export interface FigureElsewhere {
  readonly statistic: Statistic;
  readonly reading: Reading;
  readonly evidence: Evidence;
}

/** Figures of the story's other articles that stand to this one as asked, in the order of the story; one an article. */
export function figuresElsewhere(
  reading: Reading,
  statistic: Statistic,
  story: readonly StoryArticle[],
  stands: (one: FigureInText, other: FigureInText) => boolean,
): readonly FigureElsewhere[] {
  const here = { text: reading.article.prose, statistic, all: reading.statistics };
  return story.flatMap(({ reading: other, share }) => {
    const all = other.statistics;
    const there = all.find((one) => stands(here, { text: other.article.prose, statistic: one, all }));
    return there ? [{ statistic: there, reading: other, evidence: evidenceOf(other, there, share) }] : [];
  });
}

function evidenceOf({ article }: Reading, { start, end, source, basis }: Statistic, share: number): Evidence {
  const { path, text, meta } = article;
  return {
    path,
    start,
    end,
    text: text.slice(start, end),
    similarity: share,
    speakerName: source && saysSo(basis) ? nameOf(text.slice(source.start, source.end)) : null,
    outlet: meta.source,
    date: meta.date,
    headline: meta.headline,
    differences: [],
  };
}

/** Only a source in the figure's own sentence is sure enough to be named for another article's figure. */
function saysSo({ kind }: AttributionBasis): boolean {
  return kind === 'sentence' || kind === 'reported-speech';
}

const NO_NAME =
  /^(?:(?:he|she|it|they|who|which|that|his|her|its|their|others|some|many|most|people|saying|noting|adding|claiming)\b|critics|experts|sources)/i;
const CLAUSE = /\b(?:is|are|was|were|has|had|have|been)\b/i;
const STATED = /\b(?:claims?|contention|assertion|allegation|argument)$/i;

/** The words that name a source, where they name it outside their own sentence too; `her report` does not. */
function nameOf(source: string): string | null {
  const words = source
    .replace(/\s+/g, ' ')
    .replace(/^according to /i, '')
    .replace(/(\p{Ll})\.\p{Lu}.*$/u, '$1')
    .replace(/[’']s$/, '');
  return NO_NAME.test(words) || STATED.test(words) || CLAUSE.test(words) ? null : words;
}

/** How a message names another article: its outlet, else its file. */
export function outletOf({ evidence }: FigureElsewhere): string {
  return evidence.outlet ?? evidence.path.slice(evidence.path.lastIndexOf('/') + 1);
}
