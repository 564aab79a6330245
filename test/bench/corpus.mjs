// How fast and how large the index of a corpus is: `npm run bench:corpus -- <folder> [articles to look up]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const [folder, queries = folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!folder) {
  console.error('Name a folder of articles: npm run bench:corpus -- <folder> [folder of articles to look up]');
  process.exit(2);
}

const bundles = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const cache = join(bundles, 'cache');
const node = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
await build({
  ...node,
  outfile: join(bundles, 'disk-corpus.cjs'),
  stdin: {
    contents: `
      export { openDiskCorpus } from './src/disk/disk-corpus.ts';
      export { read } from './src/core/review.ts';`,
    resolveDir: '.',
  },
});
await build({ ...node, entryPoints: ['src/disk/index-worker.ts'], outfile: join(bundles, 'index-worker.js') });

const phases = { cold, warm };
const inProcess = `(${measure})(JSON.parse(process.env.COPYDESK_BENCH))`;

/** Runs one phase in a process of its own, so that its memory is its own. */
function run(phase) {
  const script = join(bundles, 'phase.cjs');
  writeFileSync(script, `${Object.values(phases).join('\n')}\n${readFolder}\n${inProcess}`);
  const environment = { ...process.env, COPYDESK_BENCH: JSON.stringify({ phase, bundles, folder, queries, cache }) };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', script], {
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function measure(wish) {
  const core = require(`${wish.bundles}/disk-corpus.cjs`);
  const figures = await (wish.phase === 'cold' ? cold : warm)(core, wish);
  console.log(JSON.stringify(figures));
}

async function cold({ openDiskCorpus }, { folder, cache }) {
  const started = performance.now();
  const corpus = await openDiskCorpus({ folders: [folder], cacheFolder: cache });
  await corpus.ready;
  const time = performance.now() - started;
  return { time, size: corpus.size, peak: process.resourceUsage().maxRSS / 1e3 };
}

async function warm({ openDiskCorpus, read }, { folder, queries, cache }) {
  const texts = readFolder(queries, 300);
  const [reading] = texts.map(([name, text], i) => i === 0 && read(`draft/${name}`, text));
  const started = performance.now();
  const corpus = await openDiskCorpus({ folders: [folder], cacheFolder: cache });
  await corpus.evidenceFor(reading, { aborted: false });
  const first = performance.now() - started;
  await corpus.ready;
  const checked = performance.now() - started;
  global.gc();
  const idle = process.memoryUsage().rss / 1e6;
  const lookups = [];
  for (const [name, text] of texts) {
    const reading = read(`draft/${name}`, text);
    const [cpu, at] = [process.cpuUsage(), performance.now()];
    await corpus.evidenceFor(reading, { aborted: false });
    const used = process.cpuUsage(cpu);
    lookups.push({ time: performance.now() - at, cpu: (used.user + used.system) / 1e3 });
  }
  const changed = performance.now();
  await corpus.update([require('node:path').join(folder, readFolder(folder, 1)[0][0])]);
  return { first, checked, idle, lookups, update: performance.now() - changed };
}

function readFolder(folder, most) {
  const fs = require('node:fs');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.slice(0, most).map((name) => [name, fs.readFileSync(`${folder}/${name}`, 'utf8')]);
}

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];
const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const mb = (value) => `${value.toFixed(0)} MB`;

const built = run('cold');
const used = run('warm');
const onDisk = readdirSync(cache, { recursive: true })
  .map((name) => statSync(join(cache, name)))
  .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
const times = used.lookups.map(({ time }) => time);
const cpu = used.lookups.map(({ cpu }) => cpu);
const rows = [
  [`cold build of ${built.size} articles`, `${(built.time / 1e3).toFixed(1)} s`, '5 s'],
  ['on disk', mb(onDisk / 1e6), '130 MB'],
  ['warm start to the first answer', ms(used.first), '300 ms'],
  ['warm start until every file was checked', ms(used.checked), ''],
  ['memory, idle', mb(used.idle), '200 MB'],
  ['memory, peak while building', mb(built.peak), '700 MB'],
  [
    `evidence for an article, p50 of ${times.length}`,
    `${ms(percentile(times, 0.5))} (processor ${ms(percentile(cpu, 0.5))})`,
    '5 ms',
  ],
  ['evidence for an article, p95', `${ms(percentile(times, 0.95))} (processor ${ms(percentile(cpu, 0.95))})`, '20 ms'],
  ['one file changed', ms(used.update), '100 ms'],
];
const python = spawnSync('python3', ['test/bench/full-text.py', folder], { encoding: 'utf8' });
if (python.status === 0) rows.push(['beside it: SQLite FTS5, build', python.stdout.trim(), '']);
for (const [what, figure, bar] of rows) console.log(`${what.padEnd(46)} ${figure.padEnd(34)} ${bar && `bar: ${bar}`}`);
rmSync(bundles, { recursive: true, force: true });
