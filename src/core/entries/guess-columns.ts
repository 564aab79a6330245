import { type Columns, type FieldName, fieldNames } from './article-fields.ts';
import { columnNames } from './column-names.data.ts';

/** A column or key of an export, with some of its values. */
export interface SampledColumn {
  /** As the file writes it; for a key within an object `author.name`; for a table without a header `1`, `2` …. */
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * Which column is what, told by the usual names. `null` where none is surely the text: a column of such a name counts
 * only if prose stands in it. `["id", "title", "body"]` gives `{ text: 'body', headline: 'title' }`.
 */
export function guessColumns(columns: readonly SampledColumn[]): Columns | null {
  const guessed: Partial<Record<FieldName, string>> = {};
  for (const field of fieldNames) {
    const found = columnFor(field, columns, Object.values(guessed));
    if (found !== undefined) guessed[field] = found.name;
  }
  return guessed.text === undefined ? null : guessed;
}

/** The columns in which the most words stand, first: what a person is offered as the text. */
export function likeliestTexts(columns: readonly SampledColumn[]): readonly SampledColumn[] {
  return [...columns].sort((a, b) => meanWords(b) - meanWords(a));
}

function columnFor(
  field: FieldName,
  columns: readonly SampledColumn[],
  taken: readonly string[],
): SampledColumn | undefined {
  for (const wanted of columnNames[field]) {
    const fitting = columns.find(({ name }) => plain(name) === wanted && !taken.includes(name));
    if (fitting && (field === 'text' ? meanWords(fitting) >= FEWEST_WORDS : true)) return fitting;
  }
  return undefined;
}

/** `Article_Body` is `articlebody`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A column with fewer words on average holds titles, names or remarks. */
const FEWEST_WORDS = 25;
const LONGEST_LOOK = 4_000;

/** Of the cells that are not empty. */
function meanWords({ values }: SampledColumn): number {
  const filled = values.filter((value) => value.trim() !== '');
  const words = filled.reduce((sum, value) => sum + (value.slice(0, LONGEST_LOOK).match(/\p{L}+/gu)?.length ?? 0), 0);
  return words / Math.max(1, filled.length);
}
