import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientDisk } from './client-disk.ts';
import { startServer } from './start-server.ts';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

// A web worker: messages come from the editor's page, and so do the files.
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, clientDisk(connection));
