import { languages, type TextDocument } from 'vscode';

export const articleLanguages = ['plaintext', 'markdown', 'article'] as const;

/** Files, drafts and our own copy of the sample, on whatever disk; no output, search results or commit messages. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-userdata', 'vscode-test-web', 'memfs'];

export const articleSelector: { readonly language: string; readonly scheme: string }[] = articleLanguages.flatMap(
  (language) => schemes.map((scheme) => ({ language, scheme })),
);

/** True for a document that the language server knows. */
export function isReviewable(document: TextDocument): boolean {
  return languages.match(articleSelector, document) > 0;
}
