import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { ignoreFileNames } from '../core/article/file-names.ts';
import { deskFileName } from '../core/desk/desk-file.ts';
import { corpusExtensions } from '../core/entries/may-hold-articles.ts';
import type { Client } from './client.ts';
import type { FileChanges } from './corpus-keeper.ts';

const GLOBS = [
  `**/*{${corpusExtensions.join(',')}}`,
  `**/${deskFileName}`,
  '**/*.yml',
  ...ignoreFileNames.map((name) => `**/${name}`),
];

/** Has the client tell what happens to the files of the workspace and of the folders outside it. */
export async function watchFiles(
  connection: Connection,
  client: Client,
  outside: readonly string[],
): Promise<Disposable | null> {
  if (!client.watchesFiles) return null;
  const watchers: FileSystemWatcher[] = GLOBS.map((globPattern) => ({ globPattern }));
  if (client.relativePatterns) {
    for (const baseUri of outside) watchers.push({ globPattern: { baseUri, pattern: GLOBS[0] } });
  }
  return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** True where an event is about a desk file or a rule of a desk's style. */
export function isDeskFile({ uri }: FileEvent): boolean {
  return uri.endsWith(`/${deskFileName}`) || uri.endsWith('.yml');
}

/** What the events mean for the corpus; a changed ignore file may let files in or shut them out. */
export function changesOf(events: readonly FileEvent[]): FileChanges {
  const articles = events.filter((event) => !isDeskFile(event));
  const isRule = ({ uri }: FileEvent) => ignoreFileNames.some((name) => uri.endsWith(`/${name}`));
  const of = (type: FileChangeType) =>
    articles.filter((event) => event.type === type && !isRule(event)).map(({ uri }) => uri);
  const rules = articles.filter(isRule).map(({ uri }) => uri);
  return {
    created: [...of(FileChangeType.Created), ...rules],
    changed: of(FileChangeType.Changed),
    deleted: of(FileChangeType.Deleted),
  };
}
