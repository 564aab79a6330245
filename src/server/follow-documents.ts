import type { Delivery } from './delivery.ts';
import type { Session } from './session.ts';

/** Keeps up with what is opened, typed, saved and closed. */
export function followDocuments(session: Session, delivery: Delivery): void {
  const { documents, connection, due, reviews, corpus, settings, client, fence } = session;
  documents.onDidOpen(({ document }) => due.save(document));
  documents.onDidChangeContent(({ document }) => delivery.changed(document));
  documents.onDidSave(({ document }) =>
    fence(
      'After saving',
      async () => {
        due.save(document);
        if ((await settings.of(document.uri)).review.when === 'save') delivery.due(document);
      },
      undefined,
    ),
  );
  documents.onDidClose(({ document }) => {
    delivery.closed(document);
    due.close(document.uri);
    reviews.forget(document.uri);
    const changed = client.watchesFiles ? [] : [document.uri];
    void corpus.filesChanged({ created: [], changed, deleted: [] });
  });
  documents.listen(connection);
}
