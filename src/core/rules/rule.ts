import type { CorpusEvidence } from '../corpus/corpus.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Reading } from '../reading.ts';
import type { Finding, RuleId, Severity } from '../report.ts';
import type { Settings } from '../settings.ts';

/** A rule is a file: what it is called, what it is about, and what it finds. It looks and never changes anything. */
export interface Rule {
  readonly id: RuleId;
  /** One sentence that the settings and the rule's page show. */
  readonly about: string;
  /** The severity where the settings name none; a rule of judgement is `information`. */
  readonly severity: Severity;
  /** What it finds, in the order of the text. */
  find(context: RuleContext): Iterable<RuleFinding>;
}

export interface RuleContext {
  readonly reading: Reading;
  readonly evidence: CorpusEvidence;
  readonly settings: Settings;
  /** The desk's own style, where it keeps one. */
  readonly houseStyle?: HouseStyle;
}

/** A finding as a rule gives it; `review` adds the rule's id and severity. A rule may lower its own severity. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };
