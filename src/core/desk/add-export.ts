import { applyEdits, modify } from 'jsonc-parser';
import type { Columns } from '../entries/article-fields.ts';
import { parseStrictly } from './add-to-list.ts';

/**
 * The desk file's text with the columns of an export in it; comments stay. An empty text becomes a new file.
 * Throws a `SyntaxError` for a text that is not JSON.
 */
export function addExport(deskFile: string, glob: string, columns: Columns): string {
  const text = deskFile.trim() === '' ? '{}\n' : deskFile;
  parseStrictly(text);
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return applyEdits(text, modify(text, ['exports', glob], columns, { formattingOptions }));
}
