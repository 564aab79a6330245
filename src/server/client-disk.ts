import type { Connection } from 'vscode-languageserver';
import type { Disk } from '../disk/node-disk.ts';
import {
  type FindArticlesParams,
  type FindArticlesResult,
  findArticles,
  type ReadFileParams,
  type ReadFileResult,
  readFile,
  type WriteFileParams,
  writeFile,
} from '../protocol/client-files.ts';

/** The files that the editor at the other end can reach. */
export function clientDisk(connection: Connection): Disk {
  return {
    async readText(uri) {
      const params: ReadFileParams = { uri };
      const { text } = await connection.sendRequest<ReadFileResult>(readFile, params);
      if (text === null) throw new Error(`The editor cannot read ${uri}.`);
      return text;
    },
    async writeText(uri, text) {
      const params: WriteFileParams = { uri, text };
      await connection.sendRequest(writeFile, params);
    },
    async findArticles(folder) {
      const params: FindArticlesParams = { folder };
      try {
        return await connection.sendRequest<FindArticlesResult>(findArticles, params);
      } catch {
        return { uris: [], problems: [`The editor cannot list the files of ${folder}.`] };
      }
    },
  };
}
