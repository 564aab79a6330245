import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Delivery, restAfterTyping } from './delivery.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { stopIfUnwanted } from './fence.ts';
import type { Session } from './session.ts';

/** Answers a client that asks for diagnostics, and tells it when to ask again. */
export class PullDiagnostics implements Delivery {
  private readonly typedAt = new Map<string, number>();
  private readonly shown = new Map<string, FullDocumentDiagnosticReport>();

  constructor(private readonly session: Session) {
    const { connection, fence } = session;
    connection.languages.diagnostics.on((params, token) =>
      fence('Reviewing', () => this.answer(params, token), NOTHING),
    );
  }

  changed({ uri, version }: TextDocument): void {
    if (version > 1 && this.typedAt.has(uri)) this.typedAt.set(uri, Date.now());
    else this.typedAt.set(uri, 0);
  }

  due(): void {
    this.allChanged();
  }

  allChanged(): void {
    if (this.session.client.refreshesDiagnostics) this.session.connection.languages.diagnostics.refresh();
  }

  closed({ uri }: TextDocument): void {
    this.typedAt.delete(uri);
    this.shown.delete(uri);
  }

  private async answer(params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const { uri } = params.textDocument;
    await this.keyboardRests(uri);
    stopIfUnwanted(token);
    const report = await this.reportOn(uri);
    stopIfUnwanted(token);
    const { resultId } = report;
    if (resultId === undefined || resultId !== params.previousResultId) return report;
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  }

  private async reportOn(uri: string): Promise<FullDocumentDiagnosticReport> {
    const { documents, settings, due, reviews, client, locator } = this.session;
    const document = documents.get(uri);
    if (!document) return NOTHING;
    if (!due.isDue(document, (await settings.of(uri)).review.when)) return this.shown.get(uri) ?? NOTHING;
    const review = await reviews.reviewOf(document);
    const items = await diagnosticsOf(review, client, locator);
    const report: FullDocumentDiagnosticReport = { kind: 'full', resultId: review.key, items };
    this.shown.set(uri, report);
    return report;
  }

  /** Waits until nothing was typed for a while; one that types on has asked again by then. */
  private keyboardRests(uri: string): Promise<void> {
    const rest = (this.typedAt.get(uri) ?? 0) + restAfterTyping - Date.now();
    return rest <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, rest));
  }
}

const NOTHING: FullDocumentDiagnosticReport = {
  kind: 'full',
  items: [],
};
