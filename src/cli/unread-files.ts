import { accessSync, constants } from 'node:fs';
import { isExport } from '../core/entries/export-form.ts';
import type { IndexedFile } from '../disk/file-table.ts';
import { readTextFile, reasonOf } from '../disk/read-text-file.ts';
import { UnreadableFile } from '../disk/unreadable-file.ts';
import { UsageProblem } from './exit-codes.ts';
import type { InputFile, InputProblem } from './inputs.ts';
import { MOST_IN_MEMORY } from './load-corpus.ts';
import { pathHere } from './path-here.ts';
import { tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';

/** The files of text that cannot be read. Of many files only those named are read for it; the others' rights are asked. */
export async function unreadTexts(files: readonly InputFile[]): Promise<readonly InputProblem[]> {
  const isFew = files.length <= MOST_IN_MEMORY;
  return problemsOf(files, ({ path, named }) => (isFew || named ? whyNoText(path) : whyForbidden(path)));
}

/** The files of an indexed corpus of which no article was read; '' is the reason of those that need not be told. */
export async function unreadRows(
  files: readonly InputFile[],
  rows: Iterable<IndexedFile>,
): Promise<readonly InputProblem[]> {
  const reasons = new Map<string, string | null>();
  for (const { path, passedOver } of rows)
    if (reasons.get(path) !== null) reasons.set(path, passedOver && `${passedOver}.`);
  return problemsOf(files, ({ path, named }) => {
    const reason = reasons.get(path);
    return reason === undefined ? (whyForbidden(path) ?? (named && !isExport(path) ? LEFT_OUT : '')) : reason;
  });
}

const LEFT_OUT = 'is left out by copydesk.json.';

/** Tells them, of many the first few. True where one was named. Throws where no file is left to look in. */
export function tellUnread(problems: readonly InputProblem[], files: number, terminal: Terminal): boolean {
  const told = problems.filter(({ reason }) => reason !== '');
  tellProblems(told.slice(0, MOST_TOLD), terminal);
  if (told.length > MOST_TOLD)
    terminal.complain(`${told.length - MOST_TOLD} more files could not be read as articles.`);
  if (problems.length >= files) throw new UsageProblem('no article could be read, so there was nothing to look in.');
  return problems.some(({ named }) => named);
}

const MOST_TOLD = 10;

async function problemsOf(
  files: readonly InputFile[],
  why: (file: InputFile) => Promise<string | null> | string | null,
): Promise<readonly InputProblem[]> {
  const problems: InputProblem[] = [];
  for (const file of files) {
    const reason = await why(file);
    if (reason !== null) problems.push({ path: pathHere(file.path), reason, named: file.named });
  }
  return problems;
}

async function whyNoText(path: string): Promise<string | null> {
  try {
    await readTextFile(path);
    return null;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.reason;
  }
}

function whyForbidden(path: string): string | null {
  try {
    accessSync(path, constants.R_OK);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
