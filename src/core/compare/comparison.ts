import type { TextSpan } from '../text/span.ts';
import type { WordingCategory } from '../wording/loaded-word.ts';

/**
 * Two or more articles on one story, side by side: what `compareSources` gives. A row has one cell a source, in the
 * order of `sources`. It counts and shows, and judges nobody.
 */
export interface Comparison {
  readonly sources: readonly ComparedSource[];
  readonly quotations: readonly QuotationRow[];
  readonly figures: readonly FigureRow[];
  readonly wording: WordingComparison;
  readonly passages: readonly PassageRow[];
  readonly origins: readonly OriginRow[];
  /** Who is quoted or reported, and where. */
  readonly voices: readonly VoiceRow[];
  /** People whom the sources name differently. */
  readonly names: readonly NameRow[];
  /** Whose words stand in whose article, outside quotation marks; most of them first. */
  readonly copies: readonly CopyRow[];
}

export interface ComparedSource {
  readonly path: string;
  readonly outlet: string;
  readonly headline: string | null;
  readonly date: string | null;
  /** In UTF-16 units of its text. */
  readonly length: number;
  readonly words: number;
  /** The share of its words that stand in another of the sources too, 0 to 1. */
  readonly shared: number;
}

/** One utterance and how each source prints it. */
export interface QuotationRow {
  /** The wording that has most in common with all others, without the writer’s words between its sentences. */
  readonly words: string;
  /** True where a source has them in quotation marks; a passage set off from the text may be a report's prose. */
  readonly marked: boolean;
  readonly speakerName: string | null;
  readonly cells: readonly QuotationCell[];
  /** The different wordings, the commonest first. */
  readonly variants: readonly Variant[];
  /** The source with the earliest date, where the dates tell it apart. */
  readonly earliest: number | null;
}

export interface Variant {
  readonly words: string;
  /** Places in `sources`. */
  readonly sources: readonly number[];
}

/**
 * - `whole`: the row's words, but for typography
 * - `shortened`: a part of them, nothing changed
 * - `altered`: content words differ with no ellipsis or bracket to say so
 * - `unmarked`: the words stand there outside quotation marks
 * - `paraphrased`: reported in other words
 */
export type QuotationCell = Missing | PrintedQuotation;

export interface Missing {
  readonly kind: 'missing';
}

export interface PrintedQuotation extends TextSpan {
  readonly kind: 'whole' | 'shortened' | 'altered' | 'unmarked' | 'paraphrased';
  /** As this source names the speaker. */
  readonly speakerName: string | null;
  /** What was said, sentence by sentence, without what the writer has between: `,” she said. “`. */
  readonly parts: readonly TextSpan[];
  /** Where its words are not the row’s, in the order of the text. */
  readonly changes: readonly WordingChange[];
}

/** Words of this source and what the row has in their place; one of them may be empty. */
export interface WordingChange {
  readonly here: TextSpan;
  readonly there: string;
  /** `cut`: an ellipsis or bracket says so; `words`: nothing does, and content is concerned. */
  readonly kind: 'cut' | 'words' | 'minor';
}

/** One thing counted and the figure that each source gives for it. */
export interface FigureRow {
  /** The sentence in which the first source gives it. */
  readonly about: string;
  readonly cells: readonly FigureCell[];
  /**
   * `disagree`: two sources give values that neither rounding nor a qualifier explains;
   * `qualified`: one value, but "at least", "nearly" or the like in some; `single`: only one source has it.
   */
  readonly agreement: 'single' | 'agree' | 'qualified' | 'disagree';
}

export type FigureCell = Missing | GivenFigure;

export interface GivenFigure extends TextSpan {
  readonly kind: 'given';
  /** `at least`, `nearly`; `or more, whenever possible`; '' where there is none. */
  readonly qualifier: string;
  readonly attributed: boolean;
  /** True for a statistic for which no source is named and a desk would ask for one. */
  readonly asksForSource: boolean;
  /** The words that name the source. */
  readonly source: string | null;
  readonly sentence: TextSpan;
}

export interface WordingComparison {
  /** What the sources call the same people, event or policy, in their own voice. */
  readonly terms: readonly TermRow[];
  /** Loaded words in each source's own voice, at the careful level. */
  readonly loaded: readonly LoadedShare[];
}

/** A word for something, loaded or neutral: `invasion`, `influx`, `arrivals`. */
export interface TermRow {
  readonly term: string;
  readonly loaded: boolean;
  /** Rows with one group are words for the same thing; it is the first loaded term of them. */
  readonly group: string;
  readonly cells: readonly (readonly TextSpan[])[];
}

export interface LoadedShare {
  readonly count: number;
  readonly per1000: number;
  readonly byCategory: Readonly<Partial<Record<WordingCategory, number>>>;
}

/** Words that several sources share outside quotation marks. */
export interface PassageRow {
  readonly words: string;
  readonly cells: readonly (TextSpan | null)[];
  readonly earliest: number | null;
}

/**
 * A person and how each source has him, where they differ; an empty cell where a source says nothing of it.
 * - `name`: spelled otherwise or with other given names; `age`: how old; `rank`: `acting director`, `deputy director`
 */
export interface NameRow {
  readonly name: string;
  readonly kind: 'name' | 'rank' | 'age';
  readonly cells: readonly (readonly TextSpan[])[];
}

/** Somebody whom a source quotes or reports: `Ines Halvorsen`, with the places of her words in each source. */
export interface VoiceRow {
  readonly name: string;
  readonly cells: readonly (readonly TextSpan[])[];
}

/** Words of one source that another has, too, outside quotation marks. */
export interface CopyRow {
  readonly source: number;
  readonly of: number;
  /** The share of the source's own words, 0 to 1. */
  readonly share: number;
  /** True where the other is known to be earlier, or an agency that the source credits. */
  readonly follows: boolean;
}

/**
 * Whom the sources rely on and name. `outlet`: a paper, a broadcaster, an agency; `report`: a document, a study, a poll.
 */
export interface OriginRow {
  readonly kind: 'outlet' | 'report';
  readonly name: string;
  /** True where a source says that it interviewed: `in an interview with NBC News`. */
  readonly interview: boolean;
  readonly cells: readonly (readonly TextSpan[])[];
  /** The place of this outlet among the sources; `null` where its article is not among them. */
  readonly source: number | null;
}
