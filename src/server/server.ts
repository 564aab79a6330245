import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskByScheme } from './disk-by-scheme.ts';
import { startServer } from './start-server.ts';

// The transport is in the arguments: `--stdio`, `--node-ipc` or `--socket=N`.
const connection = createConnection(ProposedFeatures.all);
startServer(connection, diskByScheme(connection));
