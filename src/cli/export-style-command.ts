import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lexiconAsStyle } from '../core/house-style/lexicon-as-style.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** `copydesk export-style`: writes the lexicon of loaded words into a folder of styles, for Vale to run. */
export async function exportStyleCommand(folder: string, terminal: Terminal): Promise<ExitCode> {
  const files = lexiconAsStyle();
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  } catch (error) {
    terminal.complain(`the style could not be written to ${folder}: ${(error as Error).message}`);
    return exitCodes.broken;
  }
  terminal.write(`Wrote ${files.length} rules to ${join(folder, 'Loaded')}.\n`);
  return exitCodes.clean;
}
