import type { CancellationToken } from 'vscode-languageserver';
import type { Cancellation } from '../core/corpus/corpus.ts';
import {
  type CompareParams,
  compare,
  type PreferParams,
  type ReviewDocumentParams,
  type ReviewDocumentResult,
  reviewDocument,
  type SettleParams,
  type StoryOverview,
  type StoryParams,
  serverCommands,
  story,
} from '../protocol/requests.ts';
import { compareStory } from './compare-story.ts';
import type { Delivery } from './delivery.ts';
import { stopIfUnwanted } from './fence.ts';
import { prefer } from './prefer.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';

/** Answers Copydesk's own requests and runs its commands. */
export function registerRequests(session: Session, delivery: Delivery): void {
  const { connection, fence } = session;
  connection.onRequest(reviewDocument, (params: ReviewDocumentParams) =>
    fence('Reviewing', () => reviewNow(session, delivery, params), { findings: 0 }),
  );
  connection.onRequest(story, (params: StoryParams, token: CancellationToken) =>
    fence('Looking for the story', () => storyOf(session, params, token), null),
  );
  connection.onRequest(compare, (params: CompareParams, token: CancellationToken) =>
    fence('Comparing', () => compareStory(session, params, cancellationOf(token)), null),
  );
  connection.onExecuteCommand(({ command, arguments: given = [] }) =>
    fence(
      `The command ${command}`,
      async () => {
        if (command === serverCommands.settle) await settle(session, given[0] as SettleParams);
        else if (command === serverCommands.prefer) await prefer(session, given[0] as PreferParams);
        else return null;
        delivery.allChanged();
        return null;
      },
      null,
    ),
  );
}

async function reviewNow(
  { documents, reviews, due }: Session,
  delivery: Delivery,
  { uri }: ReviewDocumentParams,
): Promise<ReviewDocumentResult> {
  const document = documents.get(uri);
  if (!document) return { findings: 0 };
  reviews.demand(uri);
  due.demand(document);
  delivery.due(document);
  return { findings: (await reviews.reviewOf(document)).findings.length };
}

async function storyOf(
  { documents, reviews, corpus }: Session,
  { uri }: StoryParams,
  token: CancellationToken,
): Promise<StoryOverview | null> {
  const document = documents.get(uri);
  if (!document) return null;
  const evidence = await reviews.evidenceOf(document, cancellationOf(token));
  stopIfUnwanted(token);
  const { headline, source: outlet, date } = reviews.readingOf(document).article.meta;
  const sources = evidence.story.map(({ reading: other, ...shared }) => {
    const { meta, path } = other.article;
    return { uri: path, headline: meta.headline, outlet: meta.source, date: meta.date, ...shared };
  });
  return { uri, headline, outlet, date, sources, corpusSize: corpus.size };
}

function cancellationOf(token: CancellationToken): Cancellation {
  return {
    get aborted() {
      return token.isCancellationRequested;
    },
  };
}
