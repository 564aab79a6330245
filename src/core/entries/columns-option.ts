import { type Columns, type FieldName, fieldNames } from './article-fields.ts';

/** What `text=body,headline=title` says; a sentence where it cannot be understood. */
export function readColumnsOption(written: string): Columns | string {
  const columns: Partial<Record<FieldName, string>> = {};
  for (const part of written.split(',')) {
    const [field, ...rest] = part.split('=');
    const name = rest.join('=').trim();
    const known = fieldNames.find((candidate) => candidate === field.trim().toLowerCase());
    if (!known || !name) return `“${part.trim()}” is not FIELD=COLUMN with one of the fields ${fieldNames.join(', ')}.`;
    columns[known] = name;
  }
  return columns.text === undefined ? 'Say which column is the text: text=COLUMN.' : columns;
}
