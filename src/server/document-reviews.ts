import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Cancellation } from '../core/corpus/corpus.ts';
import type { Reading } from '../core/reading.ts';
import { type Review, read, review } from '../core/review.ts';
import { coreSettings } from '../protocol/settings.ts';
import type { CorpusKeeper } from './corpus-keeper.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

/** A document's review, and the version of the text that it is about. */
export interface DocumentReview extends Review {
  readonly document: TextDocument;
  readonly version: number;
}

/** Reviews of the open documents, each made once for a text, the settings and the corpus. */
export class DocumentReviews {
  private readonly readings = new Map<string, { readonly version: number; readonly reading: Reading }>();

  constructor(
    private readonly settings: SettingsKeeper,
    private readonly corpus: CorpusKeeper,
  ) {}

  async reviewOf(document: TextDocument, cancellation: Cancellation): Promise<DocumentReview> {
    const reading = this.readingOf(document);
    const settings = coreSettings(await this.settings.of(document.uri));
    const found = await review({ reading, corpus: this.corpus.corpus, settings, cancellation });
    return { ...found, document, version: document.version };
  }

  /** What the document says, read once a version. */
  readingOf(document: TextDocument): Reading {
    const known = this.readings.get(document.uri);
    if (known?.version === document.version) return known.reading;
    const reading = read(document.uri, document.getText());
    this.readings.set(document.uri, { version: document.version, reading });
    return reading;
  }

  forget(uri: string): void {
    this.readings.delete(uri);
  }
}
