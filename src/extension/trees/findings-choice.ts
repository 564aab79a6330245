import type { Memento } from 'vscode';
import type { RuleId, Severity } from '../../core/report.ts';

/** How the person wants the tree of findings. */
export interface FindingsChoice {
  readonly grouping: 'rule' | 'file';
  /** Of the article in view, or of all that are open. */
  readonly scope: 'article' | 'open';
  /** What is not to be seen in the tree; the marks in the text stay. */
  readonly hidden: { readonly rules: readonly RuleId[]; readonly severities: readonly Severity[] };
}

export const nothingHidden: FindingsChoice['hidden'] = { rules: [], severities: [] };

export const usualChoice: FindingsChoice = { grouping: 'rule', scope: 'article', hidden: nothingHidden };

const key = 'copydesk.findings';

/** The choice that the person made in this workspace before. */
export function rememberedChoice(memory: Memento): FindingsChoice {
  return { ...usualChoice, ...memory.get<Partial<FindingsChoice>>(key) };
}

export async function rememberChoice(memory: Memento, choice: FindingsChoice): Promise<void> {
  await memory.update(key, choice);
}

/** True where some findings may be left out. */
export function hidesAny({ hidden }: FindingsChoice): boolean {
  return hidden.rules.length > 0 || hidden.severities.length > 0;
}
