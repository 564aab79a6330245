import type { CodeAction } from 'vscode-languageserver';
import type { Evidence } from '../core/report.ts';
import { compareFix } from '../protocol/code-actions.ts';
import { clientCommands } from '../protocol/requests.ts';
import type { Client } from './client.ts';
import type { MarkedFinding } from './code-actions.ts';
import { evidenceTitle } from './evidence-title.ts';

/** Opens the places that a finding rests on beside it, where the client can. */
export function compareActions({ finding, diagnostic }: MarkedFinding, client: Client): CodeAction[] {
  const { evidence } = finding;
  if (!client.commands || evidence.length === 0) return [];
  const title = titleFor(evidence);
  const places = evidence.map(({ path, start, end }) => [path, { start, end }]);
  const command = { title, command: clientCommands.compareVersions, arguments: [places] };
  return [{ title, kind: compareFix, diagnostics: [diagnostic], command }];
}

function titleFor(evidence: readonly Evidence[]): string {
  return evidence.length === 1
    ? `Compare with ${evidenceTitle(evidence[0])}`
    : `Compare with ${evidence.length} other places…`;
}
