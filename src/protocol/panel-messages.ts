import type { SourceChange } from './source-choice.ts';
import type { PanelAction, PanelPage, Subject, TabId } from './story-page.ts';

/** What crosses between the panel, in the side bar or in a tab, and its host. */
export type ToPanel =
  | ShowPage
  /** The cursor stands in these rows, one a tab at most. */
  | { readonly type: 'highlight'; readonly rows: readonly RowAtCursor[] };

/** Stands in the document, too, as what is to be seen first. */
export interface ShowPage {
  readonly type: 'show';
  readonly page: PanelPage;
  /** What the page is about, to be remembered with it; `null` where it is about nothing. */
  readonly subject: Subject | null;
}

export type FromPanel =
  /** The script has started and shows nothing yet, or what it remembers. */
  | { readonly type: 'ready' }
  /** Open an article, at these words if there are any; `focus` says whether to go there or to stay in the panel. */
  | { readonly type: 'open'; readonly uri: string; readonly span: WordsSpan | null; readonly focus: boolean }
  /** Change which sources the story has. */
  | { readonly type: 'choose'; readonly change: SourceChange; readonly uri: string }
  | { readonly type: 'run'; readonly action: PanelAction };

export interface RowAtCursor {
  readonly tab: TabId;
  readonly row: number;
}

/** In UTF-16 units of the article's text. */
export interface WordsSpan {
  readonly start: number;
  readonly end: number;
}

/** What the panel remembers while it is hidden or moved, and when the window is loaded anew. */
export interface PanelMemory {
  readonly page: PanelPage;
  readonly subject: Subject | null;
  /** Which tab is in front; `sources` is the first. */
  readonly tab: TabId | 'sources';
  /** True where only rows with something notable are shown. */
  readonly onlyNotable: boolean;
}
