/** What crosses between the side-by-side tab and its host: words ready to be shown, and what the person wants. */
export type ToSideBySide =
  | { readonly type: 'show'; readonly page: SideBySidePage }
  | { readonly type: 'go'; readonly to: Destination }
  /** Say which words the person is at, by an `open` message. */
  | { readonly type: 'openHere' };

export type FromSideBySide =
  /** The script has started and shows nothing yet, or what it remembers. */
  | { readonly type: 'ready' }
  /** Select these words in the article itself. */
  | { readonly type: 'open'; readonly side: PageSide; readonly start: number; readonly end: number }
  | { readonly type: 'swap' }
  /** Set another article on this side; `null` asks for a file. */
  | { readonly type: 'choose'; readonly side: PageSide; readonly uri: string | null };

/** A difference is a passage that was edited or moved; a passage is any. */
export const destinations = ['nextDifference', 'previousDifference', 'nextPassage', 'previousPassage'] as const;
export type Destination = (typeof destinations)[number];

export type PageSide = 'left' | 'right';

export type SideBySidePage = { readonly kind: 'loading' | 'notice'; readonly text: string } | TextsPage;

export interface TextsPage {
  readonly kind: 'texts';
  readonly left: TextPage;
  readonly right: TextPage;
  /** In the order of the left text. */
  readonly links: readonly LinkPage[];
  /** `26% of Harbor Ledger stands in Coastal Wire: 5 passages, 1 moved, 2 edited.` */
  readonly summary: string;
  readonly font: TextFont;
  readonly words: PageWords;
}

/** The person's own choice for texts that are read. */
export interface TextFont {
  readonly family: string;
  readonly size: number;
  readonly lineHeight: number;
}

export interface TextPage {
  readonly uri: string;
  /** The outlet. */
  readonly name: string;
  /** Headline and date. */
  readonly about: string;
  /** What else could be here. */
  readonly choices: readonly { readonly uri: string; readonly name: string }[];
  readonly blocks: readonly BlockPage[];
}

export interface BlockPage {
  readonly kind: 'headline' | 'subhead' | 'paragraph' | 'item' | 'quotation' | 'small';
  readonly pieces: readonly PiecePage[];
}

/** Text as the article has it, from `start` on. */
export interface PiecePage {
  readonly start: number;
  readonly text: string;
  /** The place in `links` of its passage. */
  readonly link: number | null;
  /**
   * `only`: the other has nothing for it; `changed`: the other has other words; `missing`: an empty piece where the
   * other has words; `aside`: the writer's words in a quotation.
   */
  readonly mark: 'none' | 'only' | 'changed' | 'missing' | 'aside';
  /** What the other side has: `Coastal Wire: “not”`; '' where nothing need be said. */
  readonly note: string;
}

export interface LinkPage {
  readonly order: 'kept' | 'moved' | 'repeated';
  readonly edited: boolean;
  /** `moved, edited`; '' where the two are alike and in place. */
  readonly label: string;
  /** For the list and for those who hear it: `Passage 3: moved. “She is the soundest boat …”` */
  readonly about: string;
  readonly left: PlaceInText;
  readonly right: PlaceInText;
}

export interface PlaceInText {
  readonly start: number;
  readonly end: number;
}

/** Every word of the page that is none of an article's, in the person's language. */
export interface PageWords {
  readonly otherFile: string;
  readonly chooseLeft: string;
  readonly chooseRight: string;
  readonly swap: string;
  readonly together: string;
  readonly next: string;
  readonly previous: string;
  readonly open: string;
  readonly passages: string;
  readonly overview: string;
  readonly moved: string;
  readonly show: string;
  readonly noDifference: string;
  /** What the marks in the texts stand for. */
  readonly legend: readonly { readonly mark: 'only' | 'changed' | 'missing' | 'moved'; readonly text: string }[];
}
