import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file as a whole or not at all: where the disk is full, what it held before is still there. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
