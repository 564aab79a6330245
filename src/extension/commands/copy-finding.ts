import { env, l10n, window } from 'vscode';
import { findingAtCursor, ruleOf } from '../findings.ts';
import type { ShownFinding } from '../trees/finding-nodes.ts';
import { readFindings } from '../trees/read-findings.ts';
import { chosenFindings } from './chosen-findings.ts';

/** Puts findings on the clipboard, a line each: those chosen in the list, else the one at the cursor. */
export async function copyFindings(input: readonly unknown[]): Promise<void> {
  const chosen = chosenFindings(input);
  const copied = chosen.length > 0 ? chosen : findingsAtCursor();
  if (copied.length === 0) {
    void window.showInformationMessage(l10n.t('Put the cursor on a finding to copy it, or choose some in the list.'));
    return;
  }
  await env.clipboard.writeText(copied.map(lineFor).join('\n'));
  const said =
    copied.length === 1
      ? l10n.t('1 finding is on the clipboard.')
      : l10n.t('{0} findings are on the clipboard.', copied.length);
  window.setStatusBarMessage(said, 4000);
}

function findingsAtCursor(): readonly ShownFinding[] {
  const editor = window.activeTextEditor;
  const at = editor && findingAtCursor(editor);
  if (editor === undefined || at === undefined) return [];
  return readFindings(editor.document).filter(({ rule, diagnostic }) => {
    return rule === ruleOf(at) && diagnostic.range.isEqual(at.range);
  });
}

/** `ferry-vote.txt, line 12: “a mob of islanders”. Loaded in the writer’s own voice. (loaded-wording)` */
function lineFor({ uri, rule, words, diagnostic: { range, message } }: ShownFinding): string {
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return l10n.t('{0}, line {1}: “{2}”. {3} ({4})', file, range.start.line + 1, words, message, rule);
}
