import { open } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';
import { openToRead } from './read-regular-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** The largest file that is read as one article, in bytes: some 300,000 words, more than any novel. */
export const largestArticle = 2_000_000;

/** The text of a file, decoded. Throws `UnreadableFile` where it is missing, forbidden, too large or no text. */
export async function readTextFile(path: string, limit = largestArticle): Promise<string> {
  const bytes = await readBytes(path, limit);
  const decoded = decodeText(bytes);
  if (decoded.kind === 'text') return decoded.text;
  throw new UnreadableFile(path, `is ${decoded.looksLike}, not text. Save it as plain text (.txt) or Markdown (.md).`);
}

async function readBytes(path: string, limit: number): Promise<Buffer> {
  try {
    const file = await open(path, openToRead);
    try {
      const found = await file.stat();
      if (!found.isFile()) throw new UnreadableFile(path, 'is not a file.');
      if (found.size > limit) throw new UnreadableFile(path, tooLarge(found.size, limit));
      const { buffer, bytesRead } = await file.read(Buffer.alloc(found.size), 0, found.size, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(path, reasonOf(error), isMissing(error));
  }
}

function tooLarge(size: number, limit: number): string {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return `is ${megabytes(size)}, more than the ${megabytes(limit)} an article may have. Split it into its articles.`;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** An I/O error in words a person can act on: `does not exist.`, `may not be read (permission denied).` */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'does not exist. Check the spelling, and the folder that you are in.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read (permission denied). Ask for the right to read it, or leave it out.';
    case 'ELOOP':
      return 'is a link that leads back to itself. Remove it, or leave it out.';
    case 'EISDIR':
      return 'is a folder, not a file.';
    case 'ENOTDIR':
      return 'lies in something that is not a folder.';
    case 'EMFILE':
    case 'ENFILE':
      return 'could not be opened: too many files are open. Try again with fewer.';
    default:
      return `could not be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}
