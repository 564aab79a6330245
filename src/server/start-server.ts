import type { Connection, InitializeResult } from 'vscode-languageserver';
import { version } from '../../package.json';
import type { Disk } from '../disk/node-disk.ts';
import { type StatusParams, status } from '../protocol/requests.ts';
import { capabilitiesFor } from './capabilities.ts';
import { registerCorpusRequests } from './corpus-requests.ts';
import type { Delivery } from './delivery.ts';
import type { DocumentReview } from './document-reviews.ts';
import { registerFeatures } from './features.ts';
import { followDocuments } from './follow-documents.ts';
import { followWorkspace } from './follow-workspace.ts';
import { registerLookUps } from './look-up/register-look-ups.ts';
import { PullDiagnostics } from './pull-diagnostics.ts';
import { PushDiagnostics } from './push-diagnostics.ts';
import { registerRequests } from './requests.ts';
import { createSession, type Session } from './session.ts';
import { withLenses } from './with-lenses.ts';

/** Answers an editor over `connection` until it goes away. The transport and the disk are the host's. */
export function startServer(connection: Connection, disk: Disk): void {
  connection.onInitialize((params): InitializeResult => {
    const session: Session = createSession(connection, disk, params, {
      onReview: (review) => tellStatus(session, review),
      onCorpusChange: () => {
        tellStatus(session, null);
        delivery.allChanged();
      },
    });
    const diagnostics = session.client.pullsDiagnostics ? new PullDiagnostics(session) : new PushDiagnostics(session);
    const delivery: Delivery = withLenses(diagnostics, session);
    registerFeatures(session);
    registerRequests(session, delivery);
    registerLookUps(session);
    registerCorpusRequests(session);
    followDocuments(session, delivery);
    connection.onInitialized(() => followWorkspace(session, delivery));
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'Copydesk', version } };
  });
  connection.listen();
}

/** Says how things stand, with the figures of a document just reviewed. */
function tellStatus({ connection, corpus }: Session, review: DocumentReview | null): void {
  const params: StatusParams = {
    state: !corpus.ready ? 'reading-corpus' : corpus.isPaused ? 'paused' : 'ready',
    corpusSize: corpus.size,
    uri: review?.document.uri ?? null,
    findings: review?.findings.length ?? 0,
    isArticle: review?.isArticle ?? true,
  };
  void connection.sendNotification(status, params);
}
