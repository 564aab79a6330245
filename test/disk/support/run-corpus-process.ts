import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';

/** What a corpus process printed; `null` where it was killed before. */
export interface ProcessRun {
  readonly answer: ProcessAnswer | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

export interface ProcessAnswer {
  readonly problems: readonly string[];
  /** How many articles served when the stored index was loaded, and in the end. */
  readonly atOnce: number;
  readonly size: number;
  /** For each draft where its words stand. */
  readonly places: readonly (readonly string[])[];
}

export interface CorpusProcess {
  readonly articles: string;
  readonly cache: string;
  readonly drafts: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** Bundles the process and its worker into a folder, as they are shipped. */
export async function bundleCorpusProcess(folder: string): Promise<void> {
  await build({
    entryPoints: [resolve('test/disk/support/corpus-process.ts'), resolve('src/disk/index-worker.ts')],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
}

/** The command line that runs it. */
export function corpusCommand(folder: string, { articles, cache, drafts }: CorpusProcess): readonly string[] {
  const steps = resolve('test/disk/support/kill-at-step.cjs');
  return [process.execPath, '--require', steps, join(folder, 'corpus-process.js'), articles, cache, ...drafts];
}

/** Runs it to its end, or until it kills itself. */
export async function runCorpusProcess(folder: string, wish: CorpusProcess): Promise<ProcessRun> {
  const [command, ...args] = corpusCommand(folder, wish);
  const child = spawn(command, args, { env: { ...process.env, ...wish.env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on('close', (_, signal) => done(signal)));
  const [stdout, stderr, signal] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { answer: stdout ? (JSON.parse(stdout) as ProcessAnswer) : null, signal, stderr };
}
