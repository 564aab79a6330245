/**
 * Look-ups: where words, a quotation, a speaker’s quotations or a figure stand elsewhere. An editor asks; the server
 * answers with lists of places, ready to be shown in any editor. See docs/language-server.md.
 */

/** A position and a range as the language protocol has them. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}
export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** `copydesk/lookUp/words`: where the words of a range stand; of an empty range, those of the sentence at it. */
export const lookUpWords = 'copydesk/lookUp/words';
export interface LookUpWordsParams {
  readonly uri: string;
  readonly range: LineRange;
}

/** `copydesk/lookUp/quotation`: the versions of the quotation at a position. */
export const lookUpQuotation = 'copydesk/lookUp/quotation';
export interface LookUpAtParams {
  readonly uri: string;
  readonly position: LinePosition;
}

/** `copydesk/lookUp/speakers`: who speaks in an article. */
export const articleSpeakers = 'copydesk/lookUp/speakers';
export interface SpeakersAnswer {
  /** Whose words, or whose name, stand at the position. */
  readonly atPosition: string | null;
  /** Those with most quotations first. */
  readonly speakers: readonly { readonly name: string; readonly quotations: number }[];
}

/** Where to look: the sources of the article’s story, with itself, or all the rest of the corpus, which takes longer. */
export type LookUpScope = 'story' | 'corpus';

/** `copydesk/lookUp/speaker`: the quotations of somebody. */
export const lookUpSpeaker = 'copydesk/lookUp/speaker';
export interface LookUpSpeakerParams {
  readonly uri: string;
  readonly name: string;
  readonly scope: LookUpScope;
}

/** `copydesk/lookUp/figure`: the same figure, and other figures for the same thing. */
export const lookUpFigure = 'copydesk/lookUp/figure';
export interface LookUpFigureParams extends LookUpAtParams {
  readonly scope: LookUpScope;
}

/** What a look-up gives; `null` where nothing of the kind stands at the place. */
export interface PlaceList {
  /** The words, the name or the figure that was looked up. */
  readonly about: string;
  /** Best first, none empty. */
  readonly groups: readonly PlaceGroup[];
  /** How many other articles have it, and of how many origins: copies of one wire story are one. */
  readonly articles: number;
  readonly origins: number;
  /** The place with the earliest date. */
  readonly earliest: Place | null;
  /** True where there may be more than was looked at. */
  readonly bounded: boolean;
}

/**
 * - `same`, `other`, `part`: the same words, other words (`changes` says which), a part of them
 * - `here`, `story`, `corpus`: from the article itself, another source of its story, elsewhere
 * - `agree`, `qualified`, `disagree`: the same figure for the same thing, with a qualifier in one of them, another figure
 * - `elsewhere`: the same figure, perhaps about something else
 */
export type PlaceGroupKind =
  | 'same'
  | 'other'
  | 'part'
  | 'here'
  | 'story'
  | 'corpus'
  | 'agree'
  | 'qualified'
  | 'disagree'
  | 'elsewhere';

export interface PlaceGroup {
  readonly kind: PlaceGroupKind;
  /** For `other`: the words looked up, and what stands in their place; one may be empty. */
  readonly changes: readonly { readonly asked: string; readonly there: string }[];
  readonly places: readonly Place[];
}

/** A stretch of an article. */
export interface Place {
  readonly uri: string;
  readonly range: LineRange;
  readonly outlet: string;
  readonly date: string | null;
  readonly headline: string | null;
  /** True where it stands in quotation marks, and whom the article gives as the speaker, or names for the figure. */
  readonly inQuotes: boolean;
  readonly speakerName: string | null;
  /** The passage with some words round it. */
  readonly pieces: readonly PlacePiece[];
  /** The URI of the earliest copy; its own where it is no copy. */
  readonly origin: string;
}

/** `context`: round the passage; `shared`: the passage; `there`: other words there; `here`: the words in their place. */
export interface PlacePiece {
  readonly kind: 'context' | 'shared' | 'there' | 'here';
  readonly text: string;
}
