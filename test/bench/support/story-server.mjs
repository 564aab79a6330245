import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

/** The server of `dist` with the articles of a folder for its corpus, all read. */
export async function startStoryServer(folder) {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const ready = new Promise((resolve) => {
    connection.onNotification('copydesk/status', ({ state, corpusSize }) => {
      if (state !== 'reading-corpus' && corpusSize > 1) resolve();
    });
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { corpusFolders: [resolve(folder)] },
  });
  connection.sendNotification('initialized', {});
  await ready;
  return {
    request: (method, params) => connection.sendRequest(method, params),
    open(uri) {
      const text = readFileSync(new URL(uri), 'utf8');
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'plaintext', version: 1, text },
      });
    },
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    stop() {
      connection.dispose();
      child.kill();
    },
  };
}

/** Opens articles until one is found whose story has so many, and leaves that one open and reviewed. */
export async function articleWithStory(server, folder, wanted) {
  for (const uri of uris(folder)) {
    server.open(uri);
    await server.request('copydesk/reviewDocument', { uri });
    const story = await server.request('copydesk/story', { uri });
    if (story.sources.length + 1 >= wanted) return uri;
    server.close(uri);
  }
  throw new Error(`No article of ${folder} tells a story of ${wanted}.`);
}

/** The files of a folder, as URIs. */
export const uris = (folder) => readdirSync(folder).map((name) => pathToFileURL(join(folder, name)).href);
