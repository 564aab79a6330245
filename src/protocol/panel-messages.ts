/** What crosses between the sources panel and its host: words ready to be shown, and what the person wants. */
export type ToPanel = { readonly type: 'show'; readonly page: SourcesPage };

export type FromPanel =
  /** The panel has started and shows nothing yet, or what it remembers. */
  | { readonly type: 'ready' }
  /** Open a source; `focus` says whether to go there or to stay in the panel. */
  | { readonly type: 'open'; readonly uri: string; readonly focus: boolean }
  | { readonly type: 'run'; readonly action: PanelAction };

/** What an empty page can offer. */
export type PanelAction = 'review' | 'sample' | 'log';

export type SourcesPage =
  /** Nothing to list, and why. */
  | {
      readonly kind: 'notice';
      readonly text: string;
      readonly action: { readonly run: PanelAction; readonly label: string } | null;
    }
  /** An answer is being waited for. */
  | { readonly kind: 'loading'; readonly text: string }
  | {
      readonly kind: 'story';
      /** The open article. */
      readonly headline: string;
      /** Its outlet and date: `Harbor Times · 12 May 2024`. */
      readonly origin: string;
      /** What the list is, for those who hear it: `4 sources of this story`. */
      readonly label: string;
      readonly sources: readonly SourceCard[];
    };

/** A source as the panel shows it; all texts in the person's language. */
export interface SourceCard {
  readonly uri: string;
  readonly headline: string;
  readonly origin: string;
  /** How much the two articles have in common, 0 to 1: the length of the bar. */
  readonly share: number;
  /** The same in words: `38 % in common`. */
  readonly shareText: string;
  /** `Shared: 4 quotations, 2 passages`; empty where nothing is. */
  readonly sharedText: string;
}
