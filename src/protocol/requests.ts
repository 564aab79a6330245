/**
 * What crosses between an editor client and the language server beyond the standard protocol.
 * Plain data only: the extension and the server both import this file and nothing of each other.
 */

import type { Comparison } from '../core/compare/comparison.ts';
import type { LinkedPassages } from '../core/compare/linked-passages.ts';
import type { Settled } from '../core/desk/desk-file.ts';
import type { Columns } from '../core/entries/article-fields.ts';
import type { Swap } from '../core/house-style/swaps-of.ts';
import type { SourceChoice } from './source-choice.ts';

/** `copydesk/reviewDocument`: review an open document now, article or not. Answers with how many findings it has. */
export const reviewDocument = 'copydesk/reviewDocument';
export interface ReviewDocumentParams {
  readonly uri: string;
}
export interface ReviewDocumentResult {
  readonly findings: number;
}

/** `copydesk/story`: the sources of the story that an article tells, for the side panel. */
export const story = 'copydesk/story';
export interface StoryParams {
  readonly uri: string;
  /** These articles instead of the story's own sources. */
  readonly others?: readonly string[] | undefined;
  readonly choice?: SourceChoice | undefined;
}
export interface ArticleName {
  readonly uri: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
}
export interface StoryOverview extends ArticleName {
  /** Pinned ones first, then best first; empty where the corpus holds no other article on the event. */
  readonly sources: readonly StorySource[];
  /** Those that the person took out. */
  readonly removed: readonly ArticleName[];
  /** How many articles the corpus holds. */
  readonly corpusSize: number;
}
export interface StorySource extends ArticleName {
  /** How much the two have in common, 0 to 1. */
  readonly share: number;
  readonly sharedQuotations: number;
  readonly sharedPassages: number;
}

/** `copydesk/compare`: sets an article beside the sources of its story, or beside articles of the person's choice. */
export const compare = 'copydesk/compare';
export type CompareParams = StoryParams;
export interface CompareAnswer {
  /** Where the sources are, in the order of `comparison.sources`; the document itself comes first. */
  readonly uris: readonly string[];
  readonly comparison: Comparison;
}

/** `copydesk/linkPassages`: what two articles share, passage by passage; they need not be open. */
export const linkPassages = 'copydesk/linkPassages';
export interface LinkPassagesParams {
  readonly left: string;
  readonly right: string;
}
/** `null` where one of them cannot be read. */
export type LinkPassagesAnswer = LinkedPassages | null;

/** `copydesk/status`, from the server: what the status bar says. */
export const status = 'copydesk/status';
export interface StatusParams {
  /** `paused`: the person has stopped the reading of the corpus; reviews go on with what was read. */
  readonly state: 'ready' | 'reading-corpus' | 'paused' | 'reviewing';
  readonly corpusSize: number;
  /** The document the figures below are about, or `null`. */
  readonly uri: string | null;
  readonly findings: number;
  /** False where the document was left alone because it does not look like an article. */
  readonly isArticle: boolean;
}

/** `copydesk/resumeReading`: goes on with the reading of the corpus that a person has stopped. No parameters. */
export const resumeReading = 'copydesk/resumeReading';

/** `copydesk/articleText`: the text behind a URI of `articleScheme`, or `null` where it can no longer be read. */
export const articleText = 'copydesk/articleText';
export interface ArticleTextParams {
  readonly uri: string;
}
export interface ArticleTextResult {
  readonly text: string | null;
}

/** `copydesk/unknownExport`, from the server: an export in the corpus of which nobody knows what its columns are. */
export const unknownExport = 'copydesk/unknownExport';
export interface UnknownExportParams {
  readonly uri: string;
  /** Those with the most words first; what stands in the first entry. */
  readonly columns: readonly { readonly name: string; readonly sample: string }[];
}

/** `copydesk/nameColumns`: writes the columns of an export into the desk file. Answers where that is, or `null`. */
export const nameColumns = 'copydesk/nameColumns';
export interface NameColumnsParams {
  readonly uri: string;
  readonly columns: Columns;
}
export interface NameColumnsResult {
  readonly deskFile: string | null;
}

/** The commands that a code action may name; clients that lack them drop such actions. */
export const clientCommands = {
  /** Opens places side by side: `[uri, span][]`. */
  compareVersions: 'copydesk.compareVersions',
  /** Shows places in a peek: the document's URI, the position to show it at, and `Location[]`, as the protocol has them. */
  peekVersions: 'copydesk.peekVersions',
  /** Asks how the rule of the finding at the cursor is to be shown. */
  setSeverity: 'copydesk.setSeverity',
} as const;

/** The commands that the server itself runs, for any client. */
export const serverCommands = {
  /** Writes a finding into the desk file as settled: a `SettleParams`. */
  settle: 'copydesk.settle',
  /** Writes words into the desk's own style: a `PreferParams`. */
  prefer: 'copydesk.prefer',
} as const;

export interface SettleParams {
  /** The article. */
  readonly uri: string;
  readonly settled: Settled;
}

export interface PreferParams {
  /** The article. */
  readonly uri: string;
  readonly swaps: readonly Swap[];
}

/** Options of `initialize`: what this client can do beyond the protocol. */
export interface InitializationOptions {
  /** Folders outside the workspace whose articles belong to the corpus, absolute paths or URIs. */
  readonly corpusFolders?: readonly string[];
  /** True where the client runs `clientCommands`. */
  readonly commands?: boolean;
}
