/**
 * A rule of a desk's own style, in the format that Vale reads: a YAML file a rule. Read by `readStyleRule`, which
 * fills in what the file leaves out.
 */
export type StyleRule =
  | ExistenceRule
  | SubstitutionRule
  | OccurrenceRule
  | RepetitionRule
  | ConsistencyRule
  | ConditionalRule
  | CapitalizationRule
  | SequenceRule;

export type StyleLevel = 'suggestion' | 'warning' | 'error';

interface Header {
  /** `Desk.Terms`: the folder and the file's name. */
  readonly id: string;
  /** May hold `%s` for the words found, or for the better ones and the found. */
  readonly message: string;
  readonly description: string;
  readonly level: StyleLevel;
  readonly link: string | null;
  /** Where it looks: `['text']`, `['heading', 'list']`, `['paragraph & ~blockquote']`. One that fits is enough. */
  readonly scope: readonly string[];
  readonly action: StyleAction | null;
}

/** What a fix would do: `replace` by `params`, `remove` the words, or `edit` them. */
export interface StyleAction {
  readonly name: string;
  readonly params: readonly string[];
}

interface Matching {
  readonly ignoreCase: boolean;
  /** True where a match may begin or end within a word. */
  readonly nonWord: boolean;
  readonly exceptions: readonly string[];
  /** True where the words that the desk accepts are exceptions too. */
  readonly vocabulary: boolean;
}

/** Flags each of the tokens: `«utilize»`. */
export interface ExistenceRule extends Header, Matching {
  readonly kind: 'existence';
  readonly tokens: readonly string[];
  /** Patterns put before the tokens as they are. */
  readonly raw: readonly string[];
}

/** Flags the keys of `swap` and offers its values: `«utilize»` → `use`. */
export interface SubstitutionRule extends Header, Matching {
  readonly kind: 'substitution';
  readonly swap: readonly (readonly [string, string])[];
}

/** Flags a token that stands too often, or too rarely, in its scope. */
export interface OccurrenceRule extends Header {
  readonly kind: 'occurrence';
  readonly token: string;
  readonly ignoreCase: boolean;
  readonly max: number | null;
  readonly min: number | null;
}

/** Flags a word that follows itself: `the «the» hall`. */
export interface RepetitionRule extends Header {
  readonly kind: 'repetition';
  readonly tokens: readonly string[];
  readonly ignoreCase: boolean;
  readonly alpha: boolean;
  readonly max: number;
}

/** Flags the rarer of two spellings where an article has both: `adviser` and `«advisor»`. */
export interface ConsistencyRule extends Header {
  readonly kind: 'consistency';
  readonly either: readonly (readonly [string, string])[];
  readonly ignoreCase: boolean;
  readonly nonWord: boolean;
}

/** Flags what `first` finds unless `second` has named it: `«WHO»` with no `World Health Organization (WHO)`. */
export interface ConditionalRule extends Header {
  readonly kind: 'conditional';
  readonly first: string;
  readonly second: string;
  readonly ignoreCase: boolean;
  readonly exceptions: readonly string[];
  readonly vocabulary: boolean;
}

/** Flags text that is not in the case that `match` asks for. */
export interface CapitalizationRule extends Header {
  readonly kind: 'capitalization';
  /** `$title`, `$sentence`, `$lower`, `$upper`, or a pattern that the whole text has to fit. */
  readonly match: string;
  readonly style: 'AP' | 'Chicago';
  readonly exceptions: readonly string[];
  readonly indicators: readonly string[];
  readonly threshold: number;
  readonly vocabulary: boolean;
}

/** Flags words that follow each other as its tokens say. */
export interface SequenceRule extends Header {
  readonly kind: 'sequence';
  readonly tokens: readonly SequenceToken[];
  readonly ignoreCase: boolean;
}

export interface SequenceToken {
  readonly pattern: string;
  /** Parts of speech that the word may be, as a pattern of Penn Treebank names: `NN|NNS`; '' for any. */
  readonly tag: string;
  readonly negate: boolean;
  /** How many words may stand between this token and the one before. */
  readonly skip: number;
}

/** Why a file is no rule here, in words for the person who keeps the style. */
export interface Refusal {
  readonly id: string;
  readonly reason: string;
}
