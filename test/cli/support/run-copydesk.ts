import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ArticleReport, Report } from '../../../src/core/report.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a person would, in `folder`. */
export async function runCopydesk(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  input = '',
): Promise<Run> {
  const child = spawn(process.execPath, [resolve('dist/copydesk.js'), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** The JSON report of a review, by path. */
export async function reportOf(folder: string, args: readonly string[]): Promise<ReadonlyMap<string, ArticleReport>> {
  const { stdout, stderr } = await runCopydesk(folder, ['review', ...args, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as Report;
  return new Map(report.articles.map((article) => [article.path, article]));
}

const folders = new Set<string>();

/** A fresh folder with these files. `removeFolders` takes it away. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  folders.add(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export async function removeFolders(): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
