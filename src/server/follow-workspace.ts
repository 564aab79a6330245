import type { Disposable } from 'vscode-languageserver';
import type { Delivery } from './delivery.ts';
import type { Session } from './session.ts';
import { wantedExports, wantedFolders } from './wanted-folders.ts';
import { changesOf, isDeskFile, watchFiles } from './watch-files.ts';

/** Keeps up with settings, folders and files, and reads the corpus for the first time. */
export function followWorkspace(session: Session, delivery: Delivery): void {
  const { connection, client, workspace, settings, desks, corpus, fence } = session;
  const watch = createWatch(session);
  const foldersChanged = () =>
    fence(
      'Reading the corpus',
      async () => {
        const folders = await wantedFolders(session);
        await watch(folders.filter((folder) => !workspace.folders.includes(folder)));
        await corpus.setFolders({ folders, workspace: workspace.folders, exports: await wantedExports(session) });
      },
      undefined,
    );
  const restart = () => {
    delivery.allChanged();
    void foldersChanged();
  };
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.changed(sent);
    restart();
  });
  connection.onDidChangeWatchedFiles(({ changes }) =>
    fence(
      'Following the files',
      async () => {
        if (changes.some(isDeskFile)) {
          desks.changed();
          restart();
        }
        const files = changesOf(changes);
        if (files.created.length + files.changed.length + files.deleted.length > 0) await corpus.filesChanged(files);
      },
      undefined,
    ),
  );
  workspace.listen(connection, client, restart);
  void fence('Listening to settings', () => settings.listen(), undefined);
  void foldersChanged();
}

/** Watches folders outside the workspace anew when they are others than before. */
function createWatch({ connection, client }: Session): (outside: readonly string[]) => Promise<void> {
  let watched: string | null = null;
  let watching: Disposable | null = null;
  return async (outside) => {
    const wanted = outside.join('\n');
    if (wanted === watched) return;
    watched = wanted;
    watching?.dispose();
    watching = await watchFiles(connection, client, outside);
  };
}
