/** What a web page or an entry of an export tells of an article; '' is nobody's name. What cannot be told is `null`. */
export interface ArticleFields {
  /** Its paragraphs, a blank line or a line break between them. */
  readonly text: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly section: string | null;
}

export type FieldName = keyof ArticleFields;

/** In the order in which a person is asked for them. */
export const fieldNames: readonly FieldName[] = ['text', 'headline', 'date', 'outlet', 'byline', 'url', 'section'];

/** Which column of a table, or key of an object, holds what: `{ text: 'body', headline: 'title' }`. */
export type Columns = Readonly<Partial<Record<FieldName, string>>>;
