import type { CodeAction } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Settled } from '../core/desk/desk-file.ts';
import { settledAs } from '../core/desk/settle.ts';
import { pathBelow } from '../disk/uri-key.ts';
import { settingFix, settleFix } from '../protocol/code-actions.ts';
import { clientCommands, type SettleParams, serverCommands } from '../protocol/requests.ts';
import type { Client } from './client.ts';
import type { ActionMeans, MarkedFinding } from './code-actions.ts';
import type { DocumentReview } from './document-reviews.ts';

/** Writes a finding down as fine: here, or these words in every article where the words themselves are at issue. */
export function settleActions(
  { document, reading }: DocumentReview,
  { finding, diagnostic }: MarkedFinding,
  { deskUri }: ActionMeans,
): CodeAction[] {
  if (deskUri === null) return [];
  const file = pathBelow(Utils.dirname(URI.parse(deskUri)).toString(), document.uri) ?? document.uri;
  const here = settledAs(reading.article, finding, file);
  const action = (title: string, settled: Settled): CodeAction => {
    const params: SettleParams = { uri: document.uri, settled };
    const command = { title, command: serverCommands.settle, arguments: [params] };
    return { title, kind: settleFix, diagnostics: [diagnostic], command };
  };
  const settleHere = action('Fine here: write it into copydesk.json', here);
  if (finding.rule !== 'loaded-wording' && finding.rule !== 'name-variant') return [settleHere];
  const { rule, words } = here;
  return [settleHere, action(`“${words}” is fine in all articles: write it into copydesk.json`, { rule, words })];
}

/** Leads to the settings of the rule, where the client can; one action however many findings there are. */
export function settingActions(marked: readonly MarkedFinding[], client: Client): CodeAction[] {
  if (!client.commands || marked.length === 0) return [];
  const { finding, diagnostic } = marked[0];
  const title = `Change how “${finding.rule}” is shown…`;
  const command = { title, command: clientCommands.setSeverity };
  return [{ title, kind: settingFix, diagnostics: [diagnostic], command }];
}
