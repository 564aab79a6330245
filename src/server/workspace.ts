import type { Connection, InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { pathBelow, uriKey } from '../disk/uri-key.ts';
import type { Client } from './client.ts';

/** The folders that are open in the editor. */
export class Workspace {
  private uris: readonly string[];

  constructor({ workspaceFolders, rootUri }: InitializeParams) {
    this.uris = (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(uriKey);
  }

  get folders(): readonly string[] {
    return this.uris;
  }

  /** Asks to be told when folders come and go; to be called once, after `initialized`. */
  listen(connection: Connection, client: Client, onChange: () => void): void {
    if (!client.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      this.change(event);
      onChange();
    });
  }

  /** The innermost folder around a file; `null` for what lies outside. */
  folderOf(uri: string): string | null {
    const around = this.uris.filter((folder) => pathBelow(folder, uri) !== null);
    return around.reduce<string | null>((best, folder) => (best && best.length > folder.length ? best : folder), null);
  }

  /** The path below the innermost folder, with `/`; `null` for what lies outside. */
  pathInFolder(uri: string): string | null {
    const folder = this.folderOf(uri);
    return folder && pathBelow(folder, uri);
  }

  private change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = removed.map(({ uri }) => uriKey(uri));
    this.uris = [
      ...new Set([...this.uris.filter((uri) => !gone.includes(uri)), ...added.map(({ uri }) => uriKey(uri))]),
    ];
  }
}

/** A folder as a person writes it in a setting, as a URI: absolute, a URI already, or relative to `base`. */
export function folderUri(written: string, base: string | null): string | null {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(written)) return uriKey(written);
  if (/^(?:\/|\\\\|[a-z]:[\\/])/i.test(written)) return URI.file(written).toString();
  return base && Utils.resolvePath(URI.parse(base), written.replace(/\\/g, '/')).toString();
}
