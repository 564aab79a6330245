import { closeSync, openSync, readSync } from 'node:fs';
import type { Columns } from '../core/entries/article-fields.ts';
import { type ExportForm, isExport, isJsonLines, isPage, type UnitEncoding } from '../core/entries/export-form.ts';
import { type ExportFormRead, readExportForm } from '../core/entries/read-export-form.ts';
import { decodeUnits, unitsOf } from './units.ts';

/** How a file holds its articles. A `judged` one counts only if it looks like an article. */
export type FileForm =
  | { readonly kind: 'text'; readonly judged: boolean }
  | { readonly kind: 'page'; readonly judged: boolean }
  | ExportForm;

/** As the index keeps it: '' for the text of an article that nobody need judge. */
export function writeForm(form: FileForm): string {
  return form.kind === 'text' && !form.judged ? '' : JSON.stringify(form);
}

const known = new Map<string, FileForm>([['', { kind: 'text', judged: false }]]);

/** What `writeForm` wrote. */
export function parseForm(written: string): FileForm {
  let form = known.get(written);
  if (!form) {
    form = JSON.parse(written) as FileForm;
    if (known.size < MOST_FORMS) known.set(written, form);
  }
  return form;
}

const MOST_FORMS = 1_000;

/** An export of which nobody knows what its columns are. */
export type UnknownExport = Extract<ExportFormRead, { readonly kind: 'unknown' }>;

/** What else is known of a file. */
export interface FormWish {
  readonly judged: boolean;
  /** The columns of an export, as a person has named them. */
  readonly columns: Columns | null;
}

/** Tells how a file holds its articles by its name and, of an export, its beginning. Throws where it cannot be read. */
export function findForm(path: string, { judged, columns }: FormWish): FileForm | UnknownExport {
  if (isPage(path)) return { kind: 'page', judged };
  if (!isExport(path)) return { kind: 'text', judged };
  const found = readExportForm(isJsonLines(path) ? 'jsonl' : 'csv', readHead(path), columns);
  return found.kind === 'known' ? found.form : found;
}

/** Some hundred articles, or a few long ones: enough to see what the columns hold. */
const HEAD_BYTES = 256 * 1024;

function readHead(path: string) {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(HEAD_BYTES);
    const read = readSync(file, buffer, 0, HEAD_BYTES, 0);
    const bytes = buffer.subarray(0, read);
    const { encoding, skipped } = encodingOf(bytes);
    const units = unitsOf(bytes.subarray(skipped), encoding);
    return {
      units,
      whole: read < HEAD_BYTES,
      encoding,
      skipped,
      decode: (some: string) => decodeUnits(some, encoding),
    };
  } finally {
    closeSync(file);
  }
}

function encodingOf(bytes: Buffer): { readonly encoding: UnitEncoding; readonly skipped: number } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skipped: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skipped: 2 };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'bytes', skipped: 3 };
  // The first sign of a table or of JSON is one of ASCII.
  if (bytes[0] !== 0 && bytes[1] === 0) return { encoding: 'utf-16le', skipped: 0 };
  if (bytes[0] === 0 && bytes[1] !== 0) return { encoding: 'utf-16be', skipped: 0 };
  return { encoding: 'bytes', skipped: 0 };
}
