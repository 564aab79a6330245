import { Uri, workspace } from 'vscode';

/** A script of `dist` and the style sheet of the same name in `media`. */
export type PageName = 'panel' | 'side-by-side';

export interface PageFiles {
  readonly script: string;
  readonly style: string;
}

/** Reads what a page is made of, each file once. Asked for early, a page can be made without waiting for the disk. */
export type ReadPageFiles = (name: PageName) => Promise<PageFiles>;

export function pageFilesReader(extensionUri: Uri): ReadPageFiles {
  const known = new Map<PageName, Promise<PageFiles>>();
  const readText = async (...path: readonly string[]): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, ...path)));
  const read = async (name: PageName): Promise<PageFiles> => {
    const [script, style] = await Promise.all([readText('dist', `${name}.js`), readText('media', `${name}.css`)]);
    return { script, style };
  };
  return (name) => {
    const files = known.get(name) ?? read(name);
    known.set(name, files);
    return files;
  };
}
