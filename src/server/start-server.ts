import {
  CancellationTokenSource,
  type Connection,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Disk } from '../disk/node-disk.ts';
import { readClient } from './client.ts';
import { CorpusKeeper } from './corpus-keeper.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { DocumentReviews } from './document-reviews.ts';
import { SettingsKeeper } from './settings-keeper.ts';

/** Answers an editor over `connection` until it goes away. The transport and the disk are the host's. */
export function startServer(connection: Connection, disk: Disk): void {
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    const settings = new SettingsKeeper(connection, client);
    const documents = new TextDocuments(TextDocument);
    const corpus = new CorpusKeeper(disk, () => void publishAll());
    const reviews = new DocumentReviews(settings, corpus);
    const publish = async (document: TextDocument) => {
      const token = new CancellationTokenSource().token;
      const review = await reviews.reviewOf(document, { aborted: token.isCancellationRequested });
      if (documents.get(document.uri)?.version !== review.version) return;
      await connection.sendDiagnostics({
        uri: document.uri,
        version: review.version,
        diagnostics: diagnosticsOf(review, client),
      });
    };
    const publishAll = async () => {
      for (const document of documents.all()) await publish(document);
    };
    documents.onDidChangeContent(({ document }) => void publish(document));
    documents.listen(connection);
    const folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
    connection.onInitialized(() => void corpus.setFolders([...folders, ...client.corpusFolders]));
    return { capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } };
  });
  connection.listen();
}
