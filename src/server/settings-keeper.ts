import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { defaultEditorSettings, type EditorSettings, readEditorSettings } from '../protocol/settings.ts';
import type { Client } from './client.ts';

/** The `copydesk` section of the editor's settings, document by document, asked for once until it changes. */
export class SettingsKeeper {
  private readonly asked = new Map<string, Promise<EditorSettings>>();
  private sent = defaultEditorSettings;
  /** Grows with each change, so that what was made with older settings can be told. */
  generation = 0;

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
  ) {}

  /** Asks to be told of changes; to be called once, after `initialized`. */
  async listen(): Promise<void> {
    if (!this.client.configurationChanges) return;
    await this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' });
  }

  /** The settings for a document or folder; without one, those that hold everywhere. */
  of(uri: string | undefined): Promise<EditorSettings> {
    if (!this.client.configuration) return Promise.resolve(this.sent);
    const known = this.asked.get(uri ?? '');
    if (known) return known;
    const answer = this.ask(uri);
    this.asked.set(uri ?? '', answer);
    return answer;
  }

  /** Forgets what was asked. `sent` is what a client that cannot be asked gives along with the change. */
  changed(sent: unknown): void {
    this.generation++;
    this.asked.clear();
    if (!this.client.configuration) this.sent = readEditorSettings((sent as { copydesk?: unknown } | null)?.copydesk);
  }

  private async ask(scopeUri: string | undefined): Promise<EditorSettings> {
    try {
      const item = { ...(scopeUri !== undefined && { scopeUri }), section: 'copydesk' };
      return readEditorSettings(await this.connection.workspace.getConfiguration(item));
    } catch {
      return this.sent;
    }
  }
}
