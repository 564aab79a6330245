import { type Disposable, l10n, type Uri, workspace } from 'vscode';
import { articleScheme } from '../core/entries/article-scheme.ts';
import { type ArticleTextParams, type ArticleTextResult, articleText } from '../protocol/requests.ts';
import type { ReviewingProcess } from './reviewing-process.ts';

/** Shows entries of exports and saved pages as documents of their text, which nobody can edit. */
export function showArticleTexts(process: ReviewingProcess): Disposable {
  return workspace.registerTextDocumentContentProvider(articleScheme, {
    async provideTextDocumentContent(uri: Uri): Promise<string> {
      const params: ArticleTextParams = { uri: uri.toString() };
      const { text } = await process.request<ArticleTextResult>(articleText, params);
      return text ?? l10n.t('This article can no longer be read: its file has changed or is gone.');
    },
  });
}
