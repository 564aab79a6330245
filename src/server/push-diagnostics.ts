import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Delivery, restAfterTyping } from './delivery.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Session } from './session.ts';

/** Other documents may be compared with what is being typed; they wait until the keyboard has rested longer. */
const REST_FOR_OTHERS = 1_000;

/** Sends diagnostics to a client that does not ask for them. */
export class PushDiagnostics implements Delivery {
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(private readonly session: Session) {}

  changed(document: TextDocument): void {
    const isNew = !this.timers.has(document.uri);
    this.schedule(document.uri, isNew ? 0 : restAfterTyping);
    for (const { uri } of this.session.documents.all()) if (uri !== document.uri) this.schedule(uri, REST_FOR_OTHERS);
  }

  due({ uri }: TextDocument): void {
    this.schedule(uri, 0);
  }

  allChanged(): void {
    for (const { uri } of this.session.documents.all()) this.schedule(uri, 0);
  }

  closed({ uri }: TextDocument): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private schedule(uri: string, rest: number): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => void this.publish(uri), rest),
    );
  }

  private publish(uri: string): Promise<void> {
    return this.session.fence(`Reviewing ${uri}`, () => this.publishNow(uri), undefined);
  }

  private async publishNow(uri: string): Promise<void> {
    const { documents, settings, due, reviews, connection, client, locator } = this.session;
    const document = documents.get(uri);
    if (!document || !due.isDue(document, (await settings.of(uri)).review.when)) return;
    const review = await reviews.reviewOf(document);
    const diagnostics = await diagnosticsOf(review, client, locator);
    if (documents.get(uri)?.version !== review.version) return;
    await connection.sendDiagnostics({ uri, version: review.version, diagnostics });
  }
}
