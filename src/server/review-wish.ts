import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hasArticleExtension } from '../core/article/file-names.ts';
import type { Desk } from '../disk/desks.ts';
import { fileWish } from '../disk/file-wish.ts';
import type { EditorSettings, FileWish } from '../protocol/settings.ts';

const LANGUAGES: readonly string[] = ['plaintext', 'text', 'markdown', 'article'];

/** True for documents that may be articles by their language or their name. */
export function mayBeArticle({ languageId, uri }: TextDocument): boolean {
  return LANGUAGES.includes(languageId) || hasArticleExtension(uri);
}

/** What a person wants reviewed, whatever a file looks like: the desk file goes before the settings. */
export function wishFor(desk: Desk, settings: EditorSettings, pathInFolder: string | null): FileWish | undefined {
  return fileWish(desk.file.files, desk.path) ?? fileWish(settings.review.files, pathInFolder);
}
