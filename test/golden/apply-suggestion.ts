import type { Suggestion } from '../../src/core/report.ts';

/** The text after a suggestion, as an editor would have it; of a snippet, `${1:source}` leaves `source`. */
export function applySuggestion(text: string, suggestion: Suggestion): string {
  let mended = text;
  for (const edit of suggestion.edits.toSorted((one, other) => other.start - one.start)) {
    mended = mended.slice(0, edit.start) + plain(edit.text, suggestion.snippet) + mended.slice(edit.end);
  }
  return mended;
}

const plain = (text: string, snippet: boolean) =>
  snippet ? text.replace(/\$\{\d+:([^}]*)\}|\$\d+|\$\{\d+\}/g, '$1').replace(/\\([$}\\])/g, '$1') : text;
