import { Disposable, RelativePattern, Uri, workspace } from 'vscode';

/** How long to wait for the next keystroke before the articles are read again. */
const QUIET_MS = 250;

/** Calls back when one of the articles has changed, in an editor or on disk, and typing has paused. */
export function watchArticles(uris: readonly string[], onChange: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  };
  const watchers = uris.map((address) => {
    const uri = Uri.parse(address);
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), fileName(uri)));
    return Disposable.from(watcher, watcher.onDidChange(soon), watcher.onDidCreate(soon), watcher.onDidDelete(soon));
  });
  const edits = workspace.onDidChangeTextDocument(({ document }) => {
    if (uris.includes(document.uri.toString())) soon();
  });
  return Disposable.from(edits, ...watchers, { dispose: () => clearTimeout(timer) });
}

/** As a pattern that means this name alone. */
function fileName({ path }: Uri): string {
  return (path.split('/').at(-1) ?? '').replace(/[[\]{}*?]/g, '[$&]');
}
