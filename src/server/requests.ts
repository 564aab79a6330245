import type { CancellationToken } from 'vscode-languageserver';
import type { Reading } from '../core/reading.ts';
import {
  type ArticleName,
  type CompareParams,
  compare,
  type LinkPassagesParams,
  linkPassages,
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
import { cancellationOf } from './cancellation-of.ts';
import { compareStory } from './compare-story.ts';
import type { Delivery } from './delivery.ts';
import { stopIfUnwanted } from './fence.ts';
import { linkTwo } from './link-two.ts';
import { prefer } from './prefer.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';
import { storySources } from './story-sources.ts';

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
    fence(
      'Comparing',
      async () => {
        const answer = await compareStory(session, params, cancellationOf(token));
        stopIfUnwanted(token);
        return answer;
      },
      null,
    ),
  );
  connection.onRequest(linkPassages, (params: LinkPassagesParams) =>
    fence('Linking passages', () => linkTwo(session, params), null),
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

async function storyOf(session: Session, params: StoryParams, token: CancellationToken): Promise<StoryOverview | null> {
  const story = await storySources(session, params, cancellationOf(token));
  stopIfUnwanted(token);
  if (!story) return null;
  const { uri, headline, outlet, date } = nameOf(story.reading);
  const sources = story.sources.map(({ reading, share, sharedQuotations, sharedPassages }) => ({
    ...nameOf(reading),
    share,
    sharedQuotations,
    sharedPassages,
  }));
  const { size: corpusSize } = session.corpus;
  return { uri, headline, outlet, date, sources, removed: story.removed.map(nameOf), corpusSize };
}

function nameOf({ article: { path, meta } }: Reading): ArticleName {
  return { uri: path, headline: meta.headline, outlet: meta.source, date: meta.date };
}
