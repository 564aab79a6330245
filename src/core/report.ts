import type { Difference } from './corpus/corpus.ts';
import type { Span, TextSpan } from './text/span.ts';

/** The contract of `copydesk review --format json`: what the engine says of a set of articles. */
export interface Report {
  readonly schema: 'copydesk.report/1';
  readonly articles: readonly ArticleReport[];
}

export interface ArticleReport {
  readonly path: string;
  readonly meta: {
    readonly headline: string | null;
    readonly source: string | null;
    readonly byline: string | null;
    readonly date: string | null;
    readonly dateline: string | null;
  };
  readonly quotations: readonly ReportedQuotation[];
  readonly statistics: readonly ReportedStatistic[];
  readonly findings: readonly Finding[];
}

export interface ReportedQuotation extends Span {
  readonly kind: 'direct' | 'block' | 'scare';
  readonly speaker: TextSpan | null;
  readonly speakerName: string | null;
  readonly cue: TextSpan | null;
}

export interface ReportedStatistic extends Span {
  readonly sentence: Span;
  readonly attributed: boolean;
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
}

export type RuleId =
  | 'unattributed-statistic'
  | 'vague-attribution'
  | 'statistic-conflict'
  | 'quote-elsewhere'
  | 'altered-quote'
  | 'misattributed-quote'
  | 'unmarked-quote'
  | 'copied-passage'
  | 'loaded-wording'
  | 'name-variant'
  | 'house-style';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One mark on the page: where, by which rule, in one plain sentence, with its evidence and what could be done. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** Where else in the corpus, best first. */
  readonly evidence: readonly Evidence[];
  /** What a quick fix would do, in the order to offer; at most one is `preferred`. */
  readonly suggestions: readonly Suggestion[];
  /** More that a hover shows beneath the message, a plain sentence each: the reason, the basis, the style rule. */
  readonly notes: readonly string[];
}

export interface Evidence extends TextSpan {
  readonly path: string;
  readonly similarity: number;
  readonly speakerName: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly headline: string | null;
  /** Where the words differ: `here` in the reviewed article, `there` in the other file. */
  readonly differences: readonly Difference[];
}

export interface Suggestion {
  /** A verb phrase that names the change: `Restore the wording of Harbor Times`. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True on one suggestion of a finding at most, and only where it is surely right. */
  readonly preferred: boolean;
  /** True where an edit's text holds a snippet placeholder (`${1:source}`) to be filled in by the person. */
  readonly snippet: boolean;
}

/** Replaces the span by `text`; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
}
