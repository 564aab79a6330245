import type { ArticleMeta } from '../article/article.ts';
import type { Reading } from '../reading.ts';
import type { Quotation } from '../speech/speech.ts';
import type { Span, TextSpan } from '../text/span.ts';

/**
 * The other articles, as the review asks them. A memory index and an index on disk both stand behind it.
 * An article is never evidence against itself: one with the same path or the same text is passed over.
 */
export interface Corpus {
  /** How many articles it holds. */
  readonly size: number;
  /** Where the words of `reading` stand elsewhere, and which articles tell the same story. */
  evidenceFor(reading: Reading, cancellation: Cancellation): Promise<CorpusEvidence>;
}

/** Fits an `AbortSignal`. Long work looks at it and stops early; what it then returns is not to be used. */
export interface Cancellation {
  readonly aborted: boolean;
}

export interface CorpusEvidence {
  /** For quotations of the article: their places elsewhere, best first. */
  readonly quotations: ReadonlyMap<Quotation, readonly Occurrence[]>;
  /** Passages outside quotation marks that stand in another article too, in the order of the text. */
  readonly passages: readonly SharedPassage[];
  /** Articles on the same event, those that share most first. */
  readonly story: readonly StoryArticle[];
}

/** A place in another article where words of this one stand. */
export interface Occurrence extends TextSpan {
  readonly path: string;
  readonly meta: ArticleMeta;
  /** The part of the asked-for span that stands there. */
  readonly query: Span;
  /** Matched words over the longer of the two aligned stretches, 0 to 1; typography does not count. */
  readonly similarity: number;
  /** The share of the asked-for words that stand there in order, 0 to 1. */
  readonly coverage: number;
  /** True where more than half of the words stand in quotation marks there. */
  readonly inQuotes: boolean;
  readonly speakerName: string | null;
  readonly differences: readonly Difference[];
  /** Copies of one wire story share an origin; other articles are their own. */
  readonly origin: string;
}

/** Words that differ, as spans of the two texts; one of them may be empty. */
export interface Difference {
  readonly here: Span;
  readonly there: Span;
  /** `cut`: an ellipsis or bracket says so; `words`: nothing does, and content is concerned. */
  readonly kind: 'cut' | 'words' | 'minor';
}

export interface SharedPassage extends Span {
  /** Best first, at least one. */
  readonly occurrences: readonly Occurrence[];
}

export interface StoryArticle {
  readonly reading: Reading;
  /** How much the two have in common, 0 to 1. */
  readonly share: number;
  /** Quotations of this article that stand there too. */
  readonly sharedQuotations: number;
  /** Figures and names are counted by `compare`; this is the number of shared passages outside marks. */
  readonly sharedPassages: number;
}

/** What a corpus without the article's words answers. */
export const noEvidence: CorpusEvidence = { quotations: new Map(), passages: [], story: [] };

/** A corpus with nothing in it, for a review of one article alone. */
export const emptyCorpus: Corpus = {
  size: 0,
  evidenceFor: async () => noEvidence,
};
