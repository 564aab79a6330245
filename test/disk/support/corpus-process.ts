// A process that opens a corpus, asks it, and prints what it got: to be killed, starved of disk and started twice.
import { readFileSync } from 'node:fs';
import { openDiskCorpus } from '../../../src/disk/disk-corpus.ts';
import { placesOf } from './places.ts';

const [articles, cacheFolder, ...drafts] = process.argv.slice(2);

async function run(): Promise<void> {
  const problems: string[] = [];
  const corpus = await openDiskCorpus({
    folders: [articles],
    cacheFolder,
    onProblem: (message) => problems.push(message),
  });
  const atOnce = corpus.size;
  await corpus.ready;
  const places: (readonly string[])[] = [];
  for (const draft of drafts) places.push(await placesOf(corpus, readFileSync(draft, 'utf8')));
  process.stdout.write(`${JSON.stringify({ problems, atOnce, size: corpus.size, places })}\n`);
  corpus.dispose();
}

void run();
