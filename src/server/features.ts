import type { CancellationToken } from 'vscode-languageserver';
import { codeActionsAt } from './code-actions.ts';
import type { DocumentReview } from './document-reviews.ts';
import { stopIfUnwanted } from './fence.ts';
import { hoverAt } from './hover.ts';
import { referencesAt } from './references.ts';
import type { Session } from './session.ts';
import { deskPlace } from './settle.ts';
import { symbolsOf } from './symbols.ts';
import { resolveVersionLens, versionLenses } from './version-lenses.ts';

/** Answers what an editor asks about a document or a place in it: hovers, code actions, outline, references, lenses. */
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
  connection.onReferences(({ textDocument, position, context }, token) =>
    fence(
      'Looking for other versions',
      async () => {
        const review = await reviewOfText(session, textDocument.uri, token);
        return review && referencesAt(review, position, { locator, includeDeclaration: context.includeDeclaration });
      },
      null,
    ),
  );
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    fence('The lines above quotations', async () => {
      if (!(await session.settings.of(uri)).codeLens.versions) return [];
      const review = await currentReview(session, uri, token);
      return review ? versionLenses(review) : [];
    }, []),
  );
  connection.onCodeLensResolve((lens) =>
    fence('The line above a quotation', () => resolveVersionLens(lens, { client, locator }), lens),
  );
}

/** The review of what the person sees; `null` where nothing of the document is shown, or not any more. */
async function currentReview(session: Session, uri: string, token: CancellationToken): Promise<DocumentReview | null> {
  const { documents, settings, due } = session;
  const document = documents.get(uri);
  if (!document || due.isHidden(document, (await settings.of(uri)).review.when)) return null;
  return reviewOfText(session, uri, token);
}

/** The review of an open document as it stands, for what a person asks outright; `null` where it has changed since. */
async function reviewOfText(
  { documents, reviews }: Session,
  uri: string,
  token: CancellationToken,
): Promise<DocumentReview | null> {
  const document = documents.get(uri);
  if (!document) return null;
  const review = await reviews.reviewOf(document);
  stopIfUnwanted(token);
  return documents.get(uri)?.version === review.version ? review : null;
}
