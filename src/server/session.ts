import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Desks } from '../disk/desks.ts';
import type { Disk } from '../disk/node-disk.ts';
import { type Client, readClient } from './client.ts';
import { CorpusKeeper } from './corpus-keeper.ts';
import { createCorpusProgress } from './corpus-progress.ts';
import { type DocumentReview, DocumentReviews } from './document-reviews.ts';
import { DueVersions } from './due-versions.ts';
import { createFence, type Fence } from './fence.ts';
import { createLocator, type Locator } from './locator.ts';
import { SettingsKeeper } from './settings-keeper.ts';
import { createUnknownExports } from './unknown-exports.ts';
import { Workspace } from './workspace.ts';

/** Everything that lives as long as one editor is connected. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly disk: Disk;
  readonly fence: Fence;
  readonly workspace: Workspace;
  readonly settings: SettingsKeeper;
  readonly desks: Desks;
  readonly documents: TextDocuments<TextDocument>;
  readonly corpus: CorpusKeeper;
  readonly reviews: DocumentReviews;
  readonly due: DueVersions;
  readonly locator: Locator;
}

/** What a session tells those who show its reviews. */
export interface SessionEvents {
  onReview(review: DocumentReview): void;
  onCorpusChange(): void;
}

/** Builds the parts of a session, each from those before it. */
export function createSession(
  connection: Connection,
  disk: Disk,
  params: InitializeParams,
  events: SessionEvents,
): Session {
  const client = readClient(params);
  const log = (line: string) => connection.console.warn(line);
  const fence = createFence((line) => connection.console.error(line));
  const workspace = new Workspace(params);
  const settings = new SettingsKeeper(connection, client);
  const desks = new Desks(disk, log);
  const documents = new TextDocuments(TextDocument);
  const progress = createCorpusProgress(connection, client);
  const onUnknownExport = createUnknownExports(connection, client, log);
  const corpus = new CorpusKeeper({ disk, progress, desks, log, onUnknownExport, onChange: events.onCorpusChange });
  const reviews = new DocumentReviews({ settings, desks, corpus, workspace }, events.onReview);
  const due = new DueVersions();
  const locator = createLocator({ documents, corpus, disk });
  return { connection, client, disk, fence, workspace, settings, desks, documents, corpus, reviews, due, locator };
}
