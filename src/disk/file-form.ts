import { closeSync, openSync, readSync } from 'node:fs';
import type { Columns } from '../core/entries/article-fields.ts';
import { type ExportForm, isExport, isJsonLines, isPage, type UnitEncoding } from '../core/entries/export-form.ts';
import { type ExportFormRead, readExportForm } from '../core/entries/read-export-form.ts';
import { decodeUnits, unitsOf } from './units.ts';

/** How a file holds its articles, where it is not itself the text of one. */
export type FileForm = { readonly kind: 'page' } | ExportForm;

/** As the index keeps it. */
export function writeForm(form: FileForm): string {
  return JSON.stringify(form);
}

const known = new Map<string, FileForm>();

/** What `writeForm` wrote. */
export function parseForm(written: string): FileForm {
  let form = known.get(written);
  if (!form) {
    if (known.size > 1_000) known.clear();
    form = JSON.parse(written) as FileForm;
    known.set(written, form);
  }
  return form;
}

/** How a file is to be read: `''` for the text of an article, a form as written, or an export whose columns nobody knows. */
export type FormFound = string | Extract<ExportFormRead, { readonly kind: 'unknown' }>;

/** Tells how a file holds its articles by its name and, of an export, its beginning. Throws where it cannot be read. */
export function findForm(path: string, wanted: Columns | null): FormFound {
  if (isPage(path)) return writeForm({ kind: 'page' });
  if (!isExport(path)) return '';
  const head = readHead(path);
  const found = readExportForm(isJsonLines(path) ? 'jsonl' : 'csv', head, wanted);
  return found.kind === 'known' ? writeForm(found.form) : found;
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
