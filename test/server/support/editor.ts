import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidOpenTextDocumentNotification,
  type InitializeResult,
  type MessageConnection,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  UnregistrationRequest,
} from 'vscode-languageserver/node';
import { type StatusParams, status } from '../../../src/protocol/requests.ts';

/** An editor without a screen: it runs the built server as a process and speaks the protocol with it. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly folder: string;
  /** The settings that it answers with; change them and send `workspace/didChangeConfiguration`. */
  settings: object;
  uri(name: string): string;
  open(name: string, text: string, languageId?: string): string;
  /** The next diagnostics pushed for a file for which `isWanted` holds; those already there count. */
  diagnostics(name: string, isWanted?: (found: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  /** The next status for which `isWanted` holds; those already there count. */
  status(isWanted: (status: StatusParams) => boolean): Promise<StatusParams>;
  /** Resolves with each request to ask for diagnostics again; those already made count. */
  refreshed(times: number): Promise<void>;
  /** The first progress that the server reports. */
  progressed(): Promise<object>;
  tell(notification: string, params: object): void;
  /** A file of the folder, as it lies on disk. */
  read(name: string): Promise<string>;
  readonly registered: readonly string[];
  readonly pushes: number;
  close(): Promise<number | null>;
}

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly settings?: object;
  readonly initializationOptions?: object | undefined;
}

/** What a modern client can do; a test takes from it what it wants to go without. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      isPreferredSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  window: { workDoneProgress: true },
};

/** The same, for a client that asks for diagnostics instead of being sent them. */
export const pullingCapabilities: ClientCapabilities = {
  ...fullCapabilities,
  textDocument: {
    ...fullCapabilities.textDocument,
    diagnostic: { dynamicRegistration: false, relatedInformation: true, codeDescriptionSupport: true },
  },
  workspace: { ...fullCapabilities.workspace, diagnostics: { refreshSupport: true } },
};

/** Starts the server on a fresh folder with `files`. Close it, or `closeEditors` does. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const { capabilities = fullCapabilities, files = {}, initializationOptions } = options;
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const server = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, COPYDESK_CACHE: join(folder, '.cache') },
  });
  const editor = new ScreenlessEditor(server, folder, options.settings ?? {});
  open.add(editor);
  await editor.start({ capabilities, initializationOptions });
  return editor;
}

const open = new Set<ScreenlessEditor>();

/** Ends what tests have left running. */
export async function closeEditors(): Promise<void> {
  for (const editor of open) await editor.close();
}

class ScreenlessEditor implements Editor {
  readonly connection: ProtocolConnection;
  readonly registered: string[] = [];
  initialized!: InitializeResult;
  pushes = 0;
  private readonly pushed = new Map<string, readonly Diagnostic[]>();
  private readonly statuses: StatusParams[] = [];
  private readonly progress: object[] = [];
  private readonly waiting = new Set<() => void>();
  private refreshes = 0;

  constructor(
    private readonly server: ChildProcess,
    readonly folder: string,
    public settings: object,
  ) {
    const { stdin, stdout } = server;
    if (!stdin || !stdout) throw new Error('the server has no streams');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  }

  async start({ capabilities, initializationOptions }: Pick<EditorOptions, 'capabilities' | 'initializationOptions'>) {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.pushes++;
      this.pushed.set(uri, diagnostics);
      this.wake();
    });
    connection.onNotification(status, (params: StatusParams) => {
      this.statuses.push(params);
      this.wake();
    });
    (connection as unknown as MessageConnection).onUnhandledProgress(({ value }) => {
      this.progress.push(value as object);
      this.wake();
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    connection.onRequest(UnregistrationRequest.type, () => {});
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.wake();
    });
    connection.listen();
    const uri = pathToFileURL(this.folder).href;
    this.initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'desk' }],
      capabilities,
      initializationOptions,
    });
    await connection.sendNotification('initialized', {});
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  open(name: string, text: string, languageId = 'plaintext'): string {
    const uri = this.uri(name);
    void this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  diagnostics(name: string, isWanted: (found: readonly Diagnostic[]) => boolean = () => true) {
    return this.until(() => {
      const found = this.pushed.get(this.uri(name));
      return found && isWanted(found) ? found : undefined;
    });
  }

  status(isWanted: (status: StatusParams) => boolean): Promise<StatusParams> {
    return this.until(() => this.statuses.findLast(isWanted));
  }

  progressed(): Promise<object> {
    return this.until(() => this.progress[0]);
  }

  tell(notification: string, params: object): void {
    void this.connection.sendNotification(notification, params);
  }

  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  async refreshed(times: number): Promise<void> {
    await this.until(() => (this.refreshes >= times ? true : undefined));
  }

  async close(): Promise<number | null> {
    open.delete(this);
    const ended = once(this.server, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await ended;
    this.connection.dispose();
    await rm(this.folder, { recursive: true, force: true });
    return code as number | null;
  }

  /** What `look` finds, now or after a later message. */
  private async until<T>(look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  private wake(): void {
    for (const resume of this.waiting) resume();
    this.waiting.clear();
  }
}
