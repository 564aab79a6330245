/** What the panel shows, in the side bar and in a tab alike: words ready to be read, in the person's language. */
export type PanelPage =
  /** Nothing to show, and why. */
  | {
      readonly kind: 'notice';
      readonly text: string;
      readonly action: { readonly run: PanelAction; readonly label: string } | null;
    }
  /** An answer is being waited for. */
  | { readonly kind: 'loading'; readonly text: string }
  | StoryPage;

export interface StoryPage {
  readonly kind: 'story';
  /** The article's own. */
  readonly headline: string;
  /** Its outlet and date: `Harbor Times · 12 May 2024`. */
  readonly origin: string;
  /** What the list is, for those who hear it: `4 other sources of this story`. */
  readonly label: string;
  /** The article itself first, then the others in the order of the columns. */
  readonly sources: readonly SourceCard[];
  /** Those that the person took out, and how to have them back. */
  readonly removed: readonly { readonly uri: string; readonly name: string; readonly putBack: string }[];
  readonly actions: readonly { readonly run: PanelAction; readonly label: string }[];
  /** `null` while the comparison is waited for. */
  readonly comparison: ComparisonPage | null;
  readonly words: PanelWords;
}

/** True for a story of which all is there. */
export function isCompared(page: PanelPage): boolean {
  return page.kind === 'story' && page.comparison !== null;
}

/** What a page is about: an article with the sources of its story, or with those named. Enough to ask for it again. */
export interface Subject {
  readonly uri: string;
  readonly others?: readonly string[] | undefined;
}

/** What a button of the page can ask for. */
export type PanelAction = 'review' | 'sample' | 'log' | 'refresh' | 'add' | 'copy' | 'export' | 'widen';

/** A source as the panel shows it. */
export interface SourceCard {
  readonly uri: string;
  /** Its outlet, or its file's name. */
  readonly name: string;
  readonly headline: string;
  /** Outlet and date. */
  readonly origin: string;
  /** The day it is dated, in days since 1970; `null` where that is not known. */
  readonly day: number | null;
  readonly dayText: string;
  /** How much it has in common with the article, 0 to 1: the length of the bar. */
  readonly share: number;
  /** The same in words: `38% in common`. */
  readonly shareText: string;
  /** `Shared: 4 quotations, 2 passages`; empty where nothing is. */
  readonly sharedText: string;
  readonly pinned: boolean;
  /** What its buttons are called; `null` for the article itself and where the choice is not the person's to change. */
  readonly buttons: { readonly pin: string; readonly remove: string } | null;
}

export interface ComparisonPage {
  readonly tabs: readonly TabPage[];
  /** Where the sources have the same words: what the passage map draws. */
  readonly shared: readonly SharedWords[];
  /** How long each source's text is, in the order of the sources. */
  readonly lengths: readonly number[];
}

export type TabId = 'quotations' | 'figures' | 'wording' | 'names' | 'passages' | 'origins' | 'lacking';

export interface TabPage {
  readonly id: TabId;
  readonly label: string;
  readonly about: string;
  readonly rows: readonly RowPage[];
  /** What to say where there is no row. */
  readonly empty: string;
}

export interface RowPage {
  readonly head: CellPage;
  /** One a source; `null` where it has nothing. */
  readonly cells: readonly (CellPage | null)[];
  /** What the quiet cells are, in a line: `whole in 3, shortened in 1`; '' where there are none. */
  readonly quietText: string;
  /** Which sources have nothing: `Not in Harbor Times, Coast Daily`; '' where all have something. */
  readonly missingText: string;
}

export interface CellPage {
  /** What kind of thing it is, in a word: `altered`, `no source named`; '' where nothing need be said. */
  readonly label: string;
  /** True where the label is what an editor looks for. */
  readonly notable: boolean;
  /** True where it may be folded away while there is little room. */
  readonly quiet: boolean;
  readonly words: readonly { readonly text: string; readonly marked: boolean }[];
  /** A second, quiet line: whom it is given to, where a figure is from. */
  readonly note: string;
  /** The length of a bar, 0 to 1; `null` for none. */
  readonly bar: number | null;
  readonly place: CellPlace | null;
}

/** A stretch of a source, in UTF-16 units of its text. */
export interface CellPlace {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** The same words in several sources. */
export interface SharedWords {
  readonly kind: 'quotation' | 'passage';
  readonly words: string;
  /** `In 3 sources: Harbor Times, Coast Daily, The Beacon`. */
  readonly about: string;
  /** One a source at most, in the order of the sources; at least two. */
  readonly places: readonly CellPlace[];
}

/** What the panel itself says. */
export interface PanelWords {
  readonly sources: string;
  readonly thisArticle: string;
  /** What a cell with nothing in it says to those who hear it. */
  readonly nothing: string;
  readonly comparing: string;
  readonly onlyNotable: string;
  readonly noneNotable: string;
  readonly timeLine: string;
  readonly passageMap: string;
  /** How to walk the map by keyboard. */
  readonly passageMapKeys: string;
  readonly quotation: string;
  readonly passage: string;
}
