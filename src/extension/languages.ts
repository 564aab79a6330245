import { languages, type TextDocument } from 'vscode';

export const articleLanguages = ['plaintext', 'markdown', 'article'] as const;

/** Files and drafts, also from a remote or virtual workspace; no output, no search results, no commit messages. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

export const articleSelector: { readonly language: string; readonly scheme: string }[] = articleLanguages.flatMap(
  (language) => schemes.map((scheme) => ({ language, scheme })),
);

/** True for a document that the language server knows. */
export function isReviewable(document: TextDocument): boolean {
  return languages.match(articleSelector, document) > 0;
}
