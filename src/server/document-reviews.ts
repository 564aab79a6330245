import type { TextDocument } from 'vscode-languageserver-textdocument';
import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import { type Cancellation, type CorpusEvidence, noEvidence } from '../core/corpus/corpus.ts';
import { withDesk } from '../core/desk/desk-file.ts';
import { leaveOutSettled } from '../core/desk/settle.ts';
import type { Reading } from '../core/reading.ts';
import { ReadingMemory } from '../core/reading-memory.ts';
import { type Review, read, review } from '../core/review.ts';
import type { Desks } from '../disk/desks.ts';
import { coreSettings } from '../protocol/settings.ts';
import type { CorpusKeeper } from './corpus-keeper.ts';
import { mayBeArticle, wishFor } from './review-wish.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import type { Workspace } from './workspace.ts';

/** A document's review, and the text that it is about. */
export interface DocumentReview extends Review {
  readonly document: TextDocument;
  readonly version: number;
  /** What the review was made of: the same key, the same review. */
  readonly key: string;
  /** False where the document was left alone because it does not look like an article: there are no findings then. */
  readonly isArticle: boolean;
}

interface DocumentReading {
  readonly version: number;
  readonly reading: Reading;
  /** So that after a keystroke only the paragraph that changed is read anew. */
  readonly memory: ReadingMemory;
}

interface Entry {
  readonly key: string;
  readonly work: { aborted: boolean };
  readonly review: Promise<DocumentReview>;
}

/** What the reviews are made with. */
export interface ReviewParts {
  readonly settings: SettingsKeeper;
  readonly desks: Desks;
  readonly workspace: Workspace;
  readonly corpus: CorpusKeeper;
}

/** Reviews of the open documents, each made once for its text, the settings and the corpus. */
export class DocumentReviews {
  private readonly entries = new Map<string, Entry>();
  private readonly readings = new Map<string, DocumentReading>();
  private readonly demanded = new Set<string>();

  constructor(
    private readonly parts: ReviewParts,
    private readonly onReview: (review: DocumentReview) => void,
  ) {}

  /** The review of the document as it stands. One that the text has outrun stops early and is not to be shown. */
  reviewOf(document: TextDocument): Promise<DocumentReview> {
    const known = this.entries.get(document.uri);
    const key = this.keyOf(document);
    if (known?.key === key) return known.review;
    if (known) known.work.aborted = true;
    const work = { aborted: false };
    const entry: Entry = { key, work, review: this.makeReview(document, key, work) };
    this.entries.set(document.uri, entry);
    return entry.review;
  }

  /**
   * Where the document's words stand elsewhere: what its review rests on, so that the corpus is asked once a version.
   * Only of a document that is no article, and so not reviewed, it is asked here.
   */
  async evidenceOf(document: TextDocument, cancellation: Cancellation): Promise<CorpusEvidence> {
    let review = await this.reviewOf(document);
    while (!this.isCurrent(review) && !cancellation.aborted) review = await this.reviewOf(document);
    if (review.isArticle) return review.evidence;
    return this.parts.corpus.corpusFor(document.uri).evidenceFor(review.reading, cancellation);
  }

  /** True where nothing that the review rests on has changed since. */
  isCurrent({ document, key }: DocumentReview): boolean {
    return this.keyOf(document) === key;
  }

  /** Reviews the document from now on, article or not. */
  demand(uri: string): void {
    this.demanded.add(uri);
  }

  isDemanded(uri: string): boolean {
    return this.demanded.has(uri);
  }

  /** What the document says, read once a version. */
  readingOf(document: TextDocument): Reading {
    const known = this.readings.get(document.uri);
    if (known?.version === document.version) return known.reading;
    const format = document.languageId === 'markdown' ? 'markdown' : undefined;
    const memory = known?.memory ?? new ReadingMemory();
    const reading = read(document.uri, document.getText(), { format, memory });
    this.readings.set(document.uri, { version: document.version, reading, memory });
    return reading;
  }

  forget(uri: string): void {
    const entry = this.entries.get(uri);
    if (entry) entry.work.aborted = true;
    this.entries.delete(uri);
    this.readings.delete(uri);
    this.demanded.delete(uri);
    this.parts.corpus.setOpen(uri, null);
  }

  private keyOf({ uri, version }: TextDocument): string {
    const { settings, desks, corpus } = this.parts;
    const demanded = this.demanded.has(uri) ? '!' : '';
    return `${version}.${settings.generation}.${desks.generation}.${corpus.stampFor(uri)}${demanded}`;
  }

  private async makeReview(document: TextDocument, key: string, work: Entry['work']): Promise<DocumentReview> {
    const { version } = document;
    const reading = this.readingOf(document);
    const isArticle = await this.isWanted(document, reading);
    this.parts.corpus.setOpen(document.uri, isArticle ? reading : null);
    const outcome = isArticle ? await this.judge(reading, document.uri, work) : { findings: [], evidence: noEvidence };
    const made = { reading, ...outcome, document, version, key, isArticle };
    if (!work.aborted) this.onReview(made);
    return made;
  }

  private async judge(reading: Reading, uri: string, cancellation: Cancellation): Promise<Omit<Review, 'reading'>> {
    const { settings, desks, corpus } = this.parts;
    const desk = await desks.of(uri);
    const chosen = withDesk(coreSettings(await settings.of(uri)), desk.file);
    const { findings, evidence } = await review({
      reading,
      corpus: corpus.corpusFor(uri),
      settings: chosen,
      houseStyle: desk.style,
      cancellation,
    });
    const settled = { file: desk.path, settled: desk.file.settled };
    return { evidence, findings: leaveOutSettled(reading.article, findings, settled).findings };
  }

  private async isWanted(document: TextDocument, reading: Reading): Promise<boolean> {
    const { settings, desks, workspace } = this.parts;
    const { uri, languageId } = document;
    if (this.demanded.has(uri)) return true;
    if (!mayBeArticle(document)) return false;
    const wish = wishFor(await desks.of(uri), await settings.of(uri), workspace.pathInFolder(uri));
    if (wish) return wish === 'always';
    return languageId === 'article' || looksLikeArticle(reading.article).kind === 'article';
  }
}
