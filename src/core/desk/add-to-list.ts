import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import type { DeskFile } from './desk-file.ts';
import { parseProblem } from './parse-problem.ts';

/**
 * The desk file's text with one more entry in a list; comments and layout stay. An empty text becomes a new file. A text
 * that is not JSON is not guessed at: throws a `SyntaxError` that says where its mistake is.
 */
export function addToList(deskFile: string, name: keyof DeskFile, entry: object | string): string {
  const text = deskFile.trim() === '' ? `{\n  "${name}": []\n}\n` : deskFile;
  const known = parseStrictly(text)[name];
  const path = Array.isArray(known) ? [name, known.length] : [name];
  const value = Array.isArray(known) ? entry : [entry];
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return applyEdits(text, modify(text, path, value, { formattingOptions, isArrayInsertion: Array.isArray(known) }));
}

/** The object that a desk file’s text holds. Throws a `SyntaxError` where it holds none. */
export function parseStrictly(text: string): Readonly<Record<string, unknown>> {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new SyntaxError(`copydesk.json, ${parseProblem(text, errors[0])} Mend it first.`);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError('copydesk.json holds no JSON object. Mend it first.');
  }
  return value as Readonly<Record<string, unknown>>;
}
