import { homepage } from '../../package.json';
import type { RuleId } from '../core/report.ts';

/** Where a rule is explained, for the link behind its id: `…/docs/rules/altered-quote.md`. */
export function rulePage(rule: RuleId): string {
  return `${homepage.replace(/#.*/, '')}/blob/main/docs/rules/${rule}.md`;
}
