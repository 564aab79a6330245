import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeDisk } from '../disk/node-disk.ts';
import { startServer } from './start-server.ts';

// The transport is in the arguments: `--stdio`, `--node-ipc` or `--socket=N`.
startServer(createConnection(ProposedFeatures.all), nodeDisk);
