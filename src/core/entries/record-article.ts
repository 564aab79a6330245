import { type ArticleFields, type FieldName, fieldNames } from './article-fields.ts';
import { articleText } from './article-text.ts';
import { cellsOf } from './cut-records.ts';
import type { CsvForm, ExportForm, JsonLinesForm } from './export-form.ts';
import { htmlText, isHtml } from './html-text.ts';

/** What a record of an export gives: the text of an article, or why it gives none. */
export type RecordArticle =
  | { readonly kind: 'article'; readonly text: string }
  | { readonly kind: 'passed-over'; readonly reason: string };

export interface RecordUnits {
  readonly units: string;
  /** Where they are known already. */
  readonly cells?: readonly string[] | null;
  /** Makes text of units. */
  readonly decode: (units: string) => string;
}

/** Reads one record of an export as an article. */
export function recordArticle(form: ExportForm, record: RecordUnits): RecordArticle {
  const values = form.kind === 'jsonl' ? valuesOfLine(form, record) : valuesOfRow(form, record);
  if (typeof values === 'string') return { kind: 'passed-over', reason: values };
  const text = values.text && isHtml(values.text) ? htmlText(values.text) : values.text;
  if (!text?.trim()) return { kind: 'passed-over', reason: 'has no text' };
  return { kind: 'article', text: articleText({ ...values, text, date: dateOf(values.date) }) };
}

type Values = { readonly [field in FieldName]: string | null };

function valuesOfRow(form: CsvForm, { units, cells = null, decode }: RecordUnits): Values {
  const row = cells ?? cellsOf(form, units);
  return valuesBy((field) => {
    const column = form.columns[field];
    const cell = column === undefined ? undefined : row[column];
    return cell ? decode(cell) : null;
  });
}

function valuesOfLine(form: JsonLinesForm, { units, decode }: RecordUnits): Values | string {
  const entry = parseObject(decode(units));
  if (typeof entry === 'string') return entry;
  return valuesBy((field) => {
    const key = form.columns[field];
    return key === undefined ? null : textOf(valueAt(entry, key), field === 'text' ? '\n\n' : ', ');
  });
}

function valuesBy(read: (field: FieldName) => string | null): Values {
  return Object.fromEntries(fieldNames.map((field) => [field, read(field)])) as unknown as ArticleFields;
}

type Entry = Readonly<Record<string, unknown>>;

function parseObject(line: string): Entry | string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Entry)
      : 'is no JSON object';
  } catch {
    return 'is no JSON';
  }
}

/** What stands at a key; `author.name` is the name within the author, unless a key is called so. */
function valueAt(entry: Entry, key: string): unknown {
  if (key in entry) return entry[key];
  let value: unknown = entry;
  for (const part of key.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Entry)[part];
  }
  return value;
}

/** A text, a number, the text or name of an object, or those of several. */
function textOf(value: unknown, between: string): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const texts = value.map((item) => textOf(item, between)).filter((text) => text !== null);
    return texts.length > 0 ? texts.join(between) : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { text, value: inner, rendered, name } = value as Entry;
  return textOf(text ?? inner ?? rendered ?? name ?? null, between);
}

/** Seconds or milliseconds since 1970, as databases write them, become a time that people read. */
function dateOf(date: string | null): string | null {
  if (date === null || !/^(?:\d{9,10}|\d{12,13})(?:\.0)?$/.test(date)) return date;
  const number = Number(date);
  return new Date(number < 1e11 ? number * 1000 : number).toISOString();
}
