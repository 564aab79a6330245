import { UnreadableFile } from '../disk/unreadable-file.ts';
import type { Session } from './session.ts';

/**
 * Writes a file anew from what it holds; one that is not there yet counts as empty. A file that is there and cannot be
 * read, or whose change is `null`, is left as it is, and the person is told. True where it was written.
 */
export async function changeText(
  { connection, disk }: Session,
  uri: string,
  change: (before: string) => string | null,
): Promise<boolean> {
  try {
    const before = await disk.readText(uri).catch(emptyIfMissing);
    const after = change(before);
    if (after === null) return false;
    await disk.writeText(uri, after);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    connection.window.showErrorMessage(`Nothing was written: ${reason}`);
    return false;
  }
}

function emptyIfMissing(error: unknown): string {
  if (error instanceof UnreadableFile && !error.missing) throw error;
  return '';
}
