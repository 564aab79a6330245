import { applyEdits, modify, parse } from 'jsonc-parser';
import type { DeskFile } from './desk-file.ts';

/** The desk file's text with one more entry in a list; comments and layout stay. An empty text becomes a new file. */
export function addToList(deskFile: string, name: keyof DeskFile, entry: object | string): string {
  const text = deskFile.trim() === '' ? `{\n  "${name}": []\n}\n` : deskFile;
  const known = (parse(text, [], { allowTrailingComma: true }) as Record<string, unknown> | undefined)?.[name];
  const path = Array.isArray(known) ? [name, known.length] : [name];
  const value = Array.isArray(known) ? entry : [entry];
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return applyEdits(text, modify(text, path, value, { formattingOptions, isArrayInsertion: Array.isArray(known) }));
}
