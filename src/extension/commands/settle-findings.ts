import { type CodeAction, window } from 'vscode';
import type { RuleId } from '../../core/report.ts';
import { settleFix } from '../../protocol/code-actions.ts';
import type { SettleParams } from '../../protocol/requests.ts';
import { findingAtCursor, ruleOf } from '../findings.ts';
import { carryOutOneOf, fixesOf, sayNoFinding } from './apply-fix.ts';
import { chosenFindings } from './chosen-findings.ts';

/** Writes findings down as fine: those chosen in the list, one after another, else the one at the cursor. */
export async function settleFindings(input: readonly unknown[]): Promise<void> {
  const chosen = chosenFindings(input);
  for (const { uri, rule, diagnostic } of chosen) {
    const fixes = await fixesOf(uri, diagnostic, settleFix);
    if (!(await carryOutOneOf(fixes.filter((fix) => settles(fix, rule))))) return;
  }
  if (chosen.length === 0) await settleAtCursor();
}

async function settleAtCursor(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const finding = findingAtCursor(editor);
  if (finding === undefined) return sayNoFinding();
  const rule = ruleOf(finding);
  const fixes = await fixesOf(editor.document.uri, finding, settleFix);
  await carryOutOneOf(fixes.filter((fix) => rule === undefined || settles(fix, rule)));
}

/** Where findings overlap, the server offers to settle each of them. */
function settles({ command }: CodeAction, rule: RuleId): boolean {
  const [params] = (command?.arguments ?? []) as readonly SettleParams[];
  return params?.settled.rule === rule;
}
