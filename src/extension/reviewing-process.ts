import { type CancellationToken, type Disposable, EventEmitter, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type StatusParams, status, type UnknownExportParams, unknownExport } from '../protocol/requests.ts';
import { serveFiles } from './serve-files.ts';

/** Loads the language client and gives it this process to speak to. */
export type MakeClient = () => Promise<BaseLanguageClient>;

/** The language server as the rest of the extension sees it. It starts once the activation is over, never during it. */
export class ReviewingProcess implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly said = new EventEmitter<StatusParams>();
  private readonly unknown = new EventEmitter<UnknownExportParams>();
  private readonly client: Promise<BaseLanguageClient>;

  /** `stopped` where it is not there and will not come by itself. */
  state: 'starting' | 'running' | 'stopped' = 'starting';
  readonly onDidChange = this.changed.event;
  readonly onDidSay = this.said.event;
  /** The corpus holds an export of which nobody knows what its columns are. */
  readonly onUnknownExport = this.unknown.event;

  constructor(
    makeClient: MakeClient,
    private readonly log: LogOutputChannel,
  ) {
    this.client = afterActivation().then(async () => {
      const client = await makeClient();
      client.onNotification(status, (params: StatusParams) => this.said.fire(params));
      client.onNotification(unknownExport, (params: UnknownExportParams) => this.unknown.fire(params));
      serveFiles(client);
      await client.start();
      client.onDidChangeState(() => this.setState(client.isRunning() ? 'running' : 'stopped'));
      return client;
    });
    this.client.then(
      () => this.setState('running'),
      (reason: unknown) => this.failed(reason),
    );
  }

  /** Asks, as soon as the process runs. */
  async request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
    const client = await this.client;
    // The client takes a token that is not there for one more parameter, and the server then has none.
    return token === undefined
      ? client.sendRequest<Result>(method, params)
      : client.sendRequest<Result>(method, params, token);
  }

  /** Has the process ask for the settings again. */
  async settingsChanged(): Promise<void> {
    await (await this.client).sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  dispose(): void {
    this.client.then((client) => client.dispose()).catch(() => undefined);
    this.changed.dispose();
    this.said.dispose();
    this.unknown.dispose();
  }

  private setState(state: ReviewingProcess['state']): void {
    this.state = state;
    this.log.info(state === 'running' ? 'The reviewing process is running.' : 'The reviewing process has stopped.');
    this.changed.fire();
  }

  private failed(reason: unknown): void {
    this.log.error(reason instanceof Error ? reason : String(reason));
    this.setState('stopped');
  }
}

const afterActivation = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
