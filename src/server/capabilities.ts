import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { rules } from '../core/rules/list.ts';
import { compareFix, fixAllOf, fixOf, preferFix, settingFix, settleFix } from '../protocol/code-actions.ts';
import { serverCommands } from '../protocol/requests.ts';
import type { Client } from './client.ts';
import { fixAllKind } from './fix-all.ts';

/** What the server tells a client that it can do. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    documentSymbolProvider: { label: 'Copydesk' },
    referencesProvider: true,
    codeLensProvider: { resolveProvider: true },
    codeActionProvider: { codeActionKinds: [...actionKinds] },
    executeCommandProvider: { commands: Object.values(serverCommands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'copydesk', interFileDependencies: true, workspaceDiagnostics: false },
    }),
  };
}

const actionKinds: readonly string[] = [
  ...rules.flatMap(({ id }) => [fixOf(id), fixAllOf(id)]),
  compareFix,
  preferFix,
  settleFix,
  settingFix,
  fixAllKind,
];
