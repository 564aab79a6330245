import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { vote, voteElsewhere } from '../support/articles.ts';
import { closeEditors, type Editor, startEditor } from './support/editor.ts';

/** More than are held in memory; none of them shares anything with another. */
const logs = Object.fromEntries(
  Array.from({ length: 1_100 }, (_, i) => [
    `log/${i}.story`,
    `Ferry log ${i}\n\nThe ferry left on day ${i} and came back, the ${i}th master said on Monday.\n`,
  ]),
);

let editor: Editor;

beforeAll(async () => {
  editor = await startEditor({ files: { ...logs, 'archive/gazette.txt': voteElsewhere } });
  editor.open('vote.txt', vote);
  await editor.status(({ state, corpusSize }) => state === 'ready' && corpusSize >= 1_101);
});

afterAll(closeEditors);

const isAltered = (found: readonly Diagnostic[]) => found.some(({ code }) => code === 'altered-quote');
const isNotAltered = (found: readonly Diagnostic[]) => !isAltered(found);

const kinds = { created: 1, changed: 2, deleted: 3 } as const;

/** Tells of files, and waits until the open article’s findings are those of the archive as it is now. */
async function follow(
  isWanted: (found: readonly Diagnostic[]) => boolean,
  ...events: readonly (readonly [name: string, kind: keyof typeof kinds])[]
): Promise<number> {
  const started = performance.now();
  const changes = events.map(([name, kind]) => ({ uri: editor.uri(name), type: kinds[kind] }));
  editor.tell('workspace/didChangeWatchedFiles', { changes });
  await editor.diagnostics('vote.txt', isWanted);
  return performance.now() - started;
}

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(editor.folder, name)), { recursive: true });
  await writeFile(join(editor.folder, name), text);
}

describe('an archive that is indexed follows', () => {
  const gazette = 'archive/gazette.txt';
  const changed = voteElsewhere.replace('hospital', 'ferry');

  test('a file that changes', async () => {
    await editor.diagnostics('vote.txt', isAltered);
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      await write(gazette, changed);
      times.push(await follow(isNotAltered, [gazette, 'changed']));
      await write(gazette, voteElsewhere);
      times.push(await follow(isAltered, [gazette, 'changed']));
    }
    if (process.env.COPYDESK_TIMES) process.stdout.write(`${times.map((time) => time.toFixed(0)).join(' ')} ms\n`);
  });
  test('a folder that is deleted, and one that moves in', async () => {
    await rename(join(editor.folder, 'archive'), join(editor.folder, '..', 'copydesk-moved'));
    await follow(isNotAltered, ['archive', 'deleted']);
    await rename(join(editor.folder, '..', 'copydesk-moved'), join(editor.folder, 'moved'));
    await follow(isAltered, ['moved', 'created']);
    await rename(join(editor.folder, 'moved'), join(editor.folder, '..', 'copydesk-moved'));
    await follow(isNotAltered, ['moved', 'deleted']);
    await rename(join(editor.folder, '..', 'copydesk-moved'), join(editor.folder, 'archive'));
    await follow(isAltered, ['archive', 'created']);
  });
  test('an ignore file that comes, and goes', async () => {
    await write('archive/.gitignore', '*.txt\n');
    await follow(isNotAltered, ['archive/.gitignore', 'created']);
    await rm(join(editor.folder, 'archive/.gitignore'));
    await follow(isAltered, ['archive/.gitignore', 'deleted']);
  });
  test('a file of which the editor has another text, only once that is closed', async () => {
    const uri = editor.open(gazette, changed);
    await editor.diagnostics('vote.txt', isNotAltered);
    editor.tell('textDocument/didClose', { textDocument: { uri } });
    await editor.diagnostics('vote.txt', isAltered);
  });
});

test('what an ignore file names stays out, whatever happens to it', async () => {
  await write('.gitignore', 'drafts/\n');
  await follow(isAltered, ['.gitignore', 'created']);
  const before = await editor.status(({ state }) => state === 'ready');
  await write('drafts/one.txt', 'A draft that nobody should read.\n');
  await write('archive/late.txt', 'A late story that somebody should read.\n');
  await follow(() => true, ['drafts/one.txt', 'created'], ['archive/late.txt', 'created']);
  // Never one more: then this would not come.
  await editor.status(({ corpusSize }) => corpusSize === before.corpusSize + 1);
});
