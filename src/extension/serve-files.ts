import { Disposable, FileType, l10n, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { hasArticleExtension } from '../core/article/file-names.ts';
import {
  type FindArticlesParams,
  type FindArticlesResult,
  findArticles,
  type ReadFileParams,
  type ReadFileResult,
  readFile,
  type WriteFileParams,
  writeFile,
} from '../protocol/client-files.ts';

/** Files come one by one, perhaps over a network: more would keep a person waiting for the first finding. */
const MOST_ARTICLES = 500;
const LARGEST_ARTICLE = 2_000_000;

/** Reads and writes files for a server that has no disk of its own. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest(readFile, ({ uri }: ReadFileParams) => read(Uri.parse(uri))),
    client.onRequest(writeFile, ({ uri, text }: WriteFileParams) =>
      workspace.fs.writeFile(Uri.parse(uri), new TextEncoder().encode(text)),
    ),
    client.onRequest(findArticles, ({ folder }: FindArticlesParams) => find(Uri.parse(folder))),
  );
}

async function read(uri: Uri): Promise<ReadFileResult> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return { text: bytes.length > LARGEST_ARTICLE ? null : decode(bytes) };
  } catch {
    return { text: null };
  }
}

/** Old wire copy is often not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Walks the folder itself: VS Code's own search sees nothing outside the workspace. */
async function find(folder: Uri): Promise<FindArticlesResult> {
  const uris: string[] = [];
  const problems: string[] = [];
  const folders = [folder];
  for (let next = folders.shift(); next !== undefined && uris.length < MOST_ARTICLES; next = folders.shift()) {
    for (const [name, type] of await entriesOf(next, problems)) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const uri = Uri.joinPath(next, name);
      if (type === FileType.Directory) folders.push(uri);
      else if (hasArticleExtension(name)) uris.push(uri.toString());
    }
  }
  if (uris.length < MOST_ARTICLES) return { uris, problems };
  const problem = l10n.t('{0} has many articles; only {1} of them are read.', folder.toString(true), MOST_ARTICLES);
  return { uris: uris.slice(0, MOST_ARTICLES), problems: [...problems, problem] };
}

async function entriesOf(folder: Uri, problems: string[]): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (reason) {
    problems.push(`${folder.toString(true)}: ${String(reason)}`);
    return [];
  }
}
