import { Disposable, l10n, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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

async function find(folder: Uri): Promise<FindArticlesResult> {
  const articles = new RelativePattern(folder, '**/*.{txt,md,markdown,article,story}');
  const found = await workspace.findFiles(articles, '**/{node_modules,.*}/**', MOST_ARTICLES + 1);
  const uris = found.map((uri) => uri.toString()).sort();
  if (uris.length <= MOST_ARTICLES) return { uris, problems: [] };
  const problem = l10n.t(
    '{0} has more than {1} articles; the others are not read.',
    folder.toString(true),
    MOST_ARTICLES,
  );
  return { uris: uris.slice(0, MOST_ARTICLES), problems: [problem] };
}
