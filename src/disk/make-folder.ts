import { mkdirSync } from 'node:fs';

/** Makes a folder and those around it, where they are missing. Throws what the disk says. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    // Of a disk that can only be read Node says that the folder is missing, which is no reason.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') mkdirSync(path);
    throw error;
  }
}
