/** What crosses between the comparison tab and its host: words ready to be shown, and what the person wants. */
export type ToComparison =
  | { readonly type: 'show'; readonly page: ComparisonPage }
  /** The cursor stands in this row of the tab; `null` where it stands in none. */
  | { readonly type: 'highlight'; readonly tab: TabId; readonly row: number | null };

export type FromComparison =
  /** The script has started and shows nothing yet, or what it remembers. */
  | { readonly type: 'ready' }
  /** Open a source and select these words; `focus` says whether to go there or to stay. */
  | { readonly type: 'open'; readonly place: CellPlace; readonly focus: boolean }
  | { readonly type: 'run'; readonly action: ComparisonAction };

export type ComparisonAction = 'refresh' | 'copy' | 'export';

export type TabId = 'quotations' | 'figures' | 'wording' | 'passages' | 'origins' | 'lacking';

export type ComparisonPage =
  | { readonly kind: 'notice'; readonly text: string }
  | {
      readonly kind: 'tables';
      readonly title: string;
      /** `5 sources`. */
      readonly about: string;
      readonly sources: readonly SourceHead[];
      readonly actions: readonly { readonly run: ComparisonAction; readonly label: string }[];
      readonly tabs: readonly TabPage[];
      /** What a cell with nothing in it says to those who hear it. */
      readonly nothing: string;
    };

export interface SourceHead {
  readonly name: string;
  /** Headline, date, share in common. */
  readonly about: string;
}

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
}

export interface CellPage {
  /** What kind of thing it is, in a word: `altered`, `no source named`; '' where nothing need be said. */
  readonly label: string;
  /** True where the label is what an editor looks for. */
  readonly notable: boolean;
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
