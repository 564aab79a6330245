import type { Connection } from 'vscode-languageserver';
import { articleScheme } from '../core/entries/article-scheme.ts';
import { type Disk, nodeDisk } from '../disk/node-disk.ts';
import { clientDisk } from './client-disk.ts';

/** This machine's disk for `file:`, the editor for all else: a virtual workspace lies where only the editor can read. */
export function diskByScheme(connection: Connection): Disk {
  const files = clientDisk(connection);
  const isOurs = (uri: string) => uri.startsWith('file:') || uri.startsWith(`${articleScheme}:`);
  const diskOf = (uri: string): Disk => (isOurs(uri) ? nodeDisk : files);
  return {
    readText: (uri) => diskOf(uri).readText(uri),
    writeText: (uri, text) => diskOf(uri).writeText(uri, text),
    readStyles: async (folder) => (folder.startsWith('file:') ? nodeDisk.readStyles(folder) : []),
    findArticles: (folder, options) => diskOf(folder).findArticles(folder, options),
    hasIndex: (of) => of.folders.every((folder) => folder.startsWith('file:')) && nodeDisk.hasIndex(of),
    openIndex: (options) => {
      const folders = options.folders.filter((folder) => folder.startsWith('file:'));
      return nodeDisk.openIndex({ ...options, folders });
    },
  };
}
