/**
 * The files behind a client, for a server that has no disk: in a browser the editor alone can read and write them.
 * The server asks, the client answers.
 */

/** `copydesk/files/read`: the text of a file, or `null` where it cannot be read. */
export const readFile = 'copydesk/files/read';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  readonly text: string | null;
}

/** `copydesk/files/write`: replaces a file's text, or makes the file. */
export const writeFile = 'copydesk/files/write';
export interface WriteFileParams {
  readonly uri: string;
  readonly text: string;
}

/** `copydesk/files/articles`: the files below a folder that may be articles. */
export const findArticles = 'copydesk/files/articles';
export interface FindArticlesParams {
  readonly folder: string;
}
export interface FindArticlesResult {
  readonly uris: readonly string[];
  /** A line each, ready to be logged: what could not be looked at. */
  readonly problems: readonly string[];
}
