import { URI, Utils } from 'vscode-uri';
import type { Columns } from '../core/entries/article-fields.ts';
import type { Desks } from '../disk/desks.ts';
import type { Client } from './client.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import { folderUri, type Workspace } from './workspace.ts';

export interface FolderSources {
  readonly workspace: Workspace;
  readonly client: Client;
  readonly settings: SettingsKeeper;
  readonly desks: Desks;
}

/** The folders whose articles belong to the corpus: those of the workspace, its settings, its desk files, the client. */
export async function wantedFolders({ workspace, client, settings, desks }: FolderSources): Promise<readonly string[]> {
  const wanted: (string | null)[] = [...workspace.folders, ...client.corpusFolders.map((one) => folderUri(one, null))];
  const outside = await settings.of(undefined);
  wanted.push(...outside.corpus.folders.map((one) => folderUri(one, workspace.folders[0] ?? null)));
  for (const folder of workspace.folders) {
    const { corpus } = await settings.of(folder);
    wanted.push(...corpus.folders.map((one) => folderUri(one, folder)));
    const desk = await desks.of(Utils.joinPath(URI.parse(folder), 'any').toString());
    const { uri } = desk;
    if (uri) wanted.push(...desk.file.corpus.map((one) => folderUri(one, Utils.dirname(URI.parse(uri)).toString())));
  }
  return [...new Set(wanted.filter((uri) => uri !== null))];
}

/** The columns of exports that the desk files of the workspace name, by glob. */
export async function wantedExports({ workspace, desks }: FolderSources): Promise<Readonly<Record<string, Columns>>> {
  const found = workspace.folders.map((folder) => desks.of(Utils.joinPath(URI.parse(folder), 'any').toString()));
  return Object.assign({}, ...(await Promise.all(found)).map(({ file }) => file.exports));
}
