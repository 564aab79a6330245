import type { CancellationToken } from 'vscode-languageserver';
import { codeActionsAt } from './code-actions.ts';
import type { DocumentReview } from './document-reviews.ts';
import { stopIfUnwanted } from './fence.ts';
import { hoverAt } from './hover.ts';
import type { Session } from './session.ts';
import { deskPlace } from './settle.ts';
import { symbolsOf } from './symbols.ts';

/** Answers what an editor asks about a place in a document: hovers, code actions, the outline. */
export function registerFeatures(session: Session): void {
  const { connection, fence, client, locator } = session;
  connection.onHover(({ textDocument, position }, token) =>
    fence(
      'The hover',
      async () => {
        const review = await currentReview(session, textDocument.uri, token);
        return review && hoverAt(review, position, { client, locator });
      },
      null,
    ),
  );
  connection.onCodeAction((params, token) =>
    fence('Looking for fixes', async () => {
      const { uri } = params.textDocument;
      const review = client.codeActionLiterals ? await currentReview(session, uri, token) : null;
      if (!review) return [];
      return codeActionsAt(review, params, { client, locator, deskUri: await deskPlace(session, uri) });
    }, []),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    fence('The outline', async () => {
      const review = await currentReview(session, textDocument.uri, token);
      return review?.isArticle ? symbolsOf(review.reading, review.document, client) : [];
    }, []),
  );
}

/** The review of what the person sees; `null` where nothing of the document is shown, or not any more. */
async function currentReview(session: Session, uri: string, token: CancellationToken): Promise<DocumentReview | null> {
  const { documents, settings, due, reviews } = session;
  const document = documents.get(uri);
  if (!document || due.isHidden(document, (await settings.of(uri)).review.when)) return null;
  const review = await reviews.reviewOf(document);
  stopIfUnwanted(token);
  return documents.get(uri)?.version === review.version ? review : null;
}
