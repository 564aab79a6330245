import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol/requests.ts';

/** What the editor at the other end can do, read once from `initialize`. What it does not say, it cannot. */
export interface Client {
  /** It asks for diagnostics; we do not push them then. */
  readonly pullsDiagnostics: boolean;
  /** It asks again when told to. */
  readonly refreshesDiagnostics: boolean;
  /** It asks for code lenses again when told to. */
  readonly refreshesLenses: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly markdownHover: boolean;
  /** It takes whole edits as code actions, not commands only. */
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  /** It takes edits that name the version of the document they are for. */
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  readonly nestedSymbols: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  /** It watches folders outside the workspace, too. */
  readonly relativePatterns: boolean;
  readonly progress: boolean;
  /** It runs the commands of `protocol/requests.ts`. */
  readonly commands: boolean;
  readonly corpusFolders: readonly string[];
}

/** Reads a client's capabilities and options. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument = {}, workspace = {}, window = {} } = capabilities;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const { publishDiagnostics: push, diagnostic: pull } = textDocument;
  const { didChangeWatchedFiles: watch, diagnostics, codeLens } = workspace;
  return {
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: diagnostics?.refreshSupport === true,
    refreshesLenses: codeLens?.refreshSupport === true,
    relatedInformation: (pull ?? push)?.relatedInformation ?? push?.relatedInformation ?? false,
    codeDescription: (pull ?? push)?.codeDescriptionSupport ?? push?.codeDescriptionSupport ?? false,
    markdownHover: textDocument.hover?.contentFormat?.includes('markdown') ?? false,
    codeActionLiterals: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument.codeAction?.isPreferredSupport === true,
    versionedEdits: workspace.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace.workspaceEdit?.snippetEditSupport === true,
    nestedSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    configuration: workspace.configuration === true,
    configurationChanges: workspace.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace.workspaceFolders === true,
    watchesFiles: watch?.dynamicRegistration === true,
    relativePatterns: watch?.relativePatternSupport === true,
    progress: window.workDoneProgress === true,
    commands: options.commands === true,
    corpusFolders: options.corpusFolders ?? [],
  };
}
