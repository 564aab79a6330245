import type { Span } from '../text/span.ts';

/** A man, a woman or a body that an article names, by one or more forms of one name. */
export interface Person {
  /** The fullest form: of `Ruiz`, `Ana Ruiz` and `Ms. Ruiz` it is `Ana Ruiz`. */
  readonly name: string;
  /** The word by which later mentions are known, in lower case: `ruiz`. */
  readonly key: string;
  readonly gender: Gender;
  /** True where all that names it are single words at the head of a sentence. */
  readonly opens: boolean;
  /** In the order of the text. */
  readonly mentions: readonly Span[];
  /** Words that the article gives with the name, in lower case: `acting`, `ice`, `director`. */
  readonly descriptions: ReadonlySet<string>;
}

export type Gender = 'm' | 'f' | null;

/** A name as one place has it: of `the late Mayor Ana Ruiz of Ohio` it covers `Ana Ruiz`. */
export interface NameMention extends Span {
  /** Without titles: `Ana`, `Ruiz`. */
  readonly words: readonly string[];
  /** The surname, or the only word, in lower case. */
  readonly key: string;
  /** True for a single word at the head of a sentence, where a capital means little. */
  readonly opens: boolean;
  readonly titleGender: Gender;
  /** Words that say what the person is, in lower case: `mayor`. */
  readonly descriptions: readonly string[];
}
