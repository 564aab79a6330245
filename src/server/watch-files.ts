import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { ignoreFileNames } from '../core/article/file-names.ts';
import { deskFileName } from '../core/desk/desk-file.ts';
import { corpusExtensions, mayHoldArticles } from '../core/entries/may-hold-articles.ts';
import type { Client } from './client.ts';
import type { FileChanges } from './corpus-keeper.ts';

const CHANGED = [
  `**/*{${corpusExtensions.join(',')}}`,
  `**/${deskFileName}`,
  '**/*.yml',
  ...ignoreFileNames.map((name) => `**/${name}`),
];
/** A folder that comes or goes is told as one file, by its own name. */
const MADE_OR_DELETED = WatchKind.Create | WatchKind.Delete;

/** Has the client tell what happens to the files of the workspace and of the folders outside it. */
export async function watchFiles(
  connection: Connection,
  client: Client,
  outside: readonly string[],
): Promise<Disposable | null> {
  if (!client.watchesFiles) return null;
  const watchers: FileSystemWatcher[] = CHANGED.map((globPattern) => ({ globPattern, kind: WatchKind.Change }));
  watchers.push({ globPattern: '**/*', kind: MADE_OR_DELETED });
  if (client.relativePatterns) {
    for (const baseUri of outside) {
      watchers.push({ globPattern: { baseUri, pattern: CHANGED[0] }, kind: WatchKind.Change });
      watchers.push({ globPattern: { baseUri, pattern: '**/*' }, kind: MADE_OR_DELETED });
    }
  }
  return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** True where an event is about a desk file or a rule of a desk's style. */
export function isDeskFile({ uri }: FileEvent): boolean {
  return uri.endsWith(`/${deskFileName}`) || uri.endsWith('.yml');
}

/**
 * What the events mean for the corpus. A changed ignore file or desk file may let files in or shut them out, as a new one
 * does; of what is no article only what may be a folder counts, by its name without a dot.
 */
export function changesOf(events: readonly FileEvent[]): FileChanges {
  const counting = events.filter(({ uri }) => isRuleFile(uri) || mayHoldArticles(uri) || !/\.[^/]*$/.test(uri));
  const of = (type: FileChangeType) =>
    counting.filter((event) => event.type === type && !isRuleFile(event.uri)).map(({ uri }) => uri);
  return {
    created: [...of(FileChangeType.Created), ...counting.map(({ uri }) => uri).filter(isRuleFile)],
    changed: of(FileChangeType.Changed),
    deleted: of(FileChangeType.Deleted),
  };
}

/** True for files that say which others count. */
function isRuleFile(uri: string): boolean {
  return [...ignoreFileNames, deskFileName].some((name) => uri.endsWith(`/${name}`));
}
