import { URI } from 'vscode-uri';

/** One spelling of a URI, whoever wrote it: `file:///c%3A/a b` and `file:///C:/a%20b` are one file. */
export function uriKey(uri: string): string {
  const parsed = URI.parse(uri);
  const path = parsed.path.replace(/^\/([A-Z]):/, (_, drive: string) => `/${drive.toLowerCase()}:`);
  return parsed.with({ path }).toString();
}

/** The path of one URI below another, with `/`: `a/b.txt`; `null` where it does not lie below. */
export function pathBelow(folder: string, uri: string): string | null {
  const [outer, inner] = [`${uriKey(folder).replace(/\/$/, '')}/`, uriKey(uri)];
  return inner.startsWith(outer) ? decodeURIComponent(inner.slice(outer.length)) : null;
}
