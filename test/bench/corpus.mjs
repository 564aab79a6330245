// How fast and how large the index of a corpus is: `npm run bench:corpus -- <folder> [articles to look up]`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { idleServerMemory } from './server-memory.mjs';

const [folder, queries = folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!folder) {
  console.error('Name a folder of articles: npm run bench:corpus -- <folder> [folder of articles to look up]');
  process.exit(2);
}

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)];
const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const mb = (value) => `${value.toFixed(0)} MB`;

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

const whole = { folder, cache };
const phases = { cold, warm };
const inProcess = `(${measure})(JSON.parse(process.env.COPYDESK_BENCH))`;

/** Runs one phase in a process of its own, so that its memory is its own. */
function run(phase, { folder, cache, most = 300 } = whole) {
  const script = join(bundles, 'phase.cjs');
  writeFileSync(script, `${Object.values(phases).join('\n')}\n${readFolder}\n${inProcess}`);
  const environment = {
    ...process.env,
    COPYDESK_BENCH: JSON.stringify({ phase, bundles, folder, queries, cache, most }),
  };
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

async function warm({ openDiskCorpus, read }, { folder, queries, cache, most }) {
  const texts = readFolder(queries, most);
  const [reading] = texts.map(([name, text], i) => i === 0 && read(`draft/${name}`, text));
  const started = performance.now();
  const corpus = await openDiskCorpus({ folders: [folder], cacheFolder: cache });
  await corpus.evidenceFor(reading, { aborted: false });
  const first = performance.now() - started;
  await corpus.ready;
  const checked = performance.now() - started;
  global.gc();
  const idle = process.memoryUsage().rss / 1e6;
  const lookUp = async ([name, text]) => {
    const reading = read(`draft/${name}`, text);
    const [cpu, at] = [process.cpuUsage(), performance.now()];
    await corpus.evidenceFor(reading, { aborted: false });
    const used = process.cpuUsage(cpu);
    return { time: performance.now() - at, cpu: (used.user + used.system) / 1e3 };
  };
  const lookups = [];
  for (const each of texts) lookups.push(await lookUp(each));
  const again = [];
  for (const each of texts) again.push(await lookUp(each));
  const changed = performance.now();
  await corpus.update([require('node:path').join(folder, readFolder(folder, 1)[0][0])]);
  return { first, checked, idle, lookups, again, update: performance.now() - changed };
}

function readFolder(folder, most) {
  const fs = require('node:fs');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.slice(0, most).map((name) => [name, fs.readFileSync(`${folder}/${name}`, 'utf8')]);
}

async function serverMemory() {
  spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
  const memory = await idleServerMemory(folder, cache);
  return memory === null ? 'not told by this system' : mb(memory / 1e6);
}

function evidenceRows(what, lookups) {
  const figure = (share) => {
    const [time, cpu] = ['time', 'cpu'].map((kind) =>
      percentile(
        lookups.map((lookup) => lookup[kind]),
        share,
      ),
    );
    return `${ms(time)} (processor ${ms(cpu)})`;
  };
  return [
    [`${what}, p50`, figure(0.5), '5 ms'],
    [`${what}, p95`, figure(0.95), '20 ms'],
  ];
}

function besideFullText(figures) {
  const times = Number.parseFloat(figures) / (built.time / 1e3);
  return [
    ['beside it: SQLite FTS5, build', figures, ''],
    ['times as fast as FTS5', times.toFixed(1), '3'],
  ];
}

/** Parts of the folder, each some three times as large as the one before: what an article costs in each. */
function growth() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const sizes = [1_000, 4_000, 12_000].filter((size) => size < names.length / 2);
  const parts = sizes.map((size) => {
    const part = { folder: join(bundles, `part-${size}`), cache: join(bundles, `cache-${size}`), most: 100 };
    mkdirSync(part.folder);
    for (let i = 0; i < size; i++) {
      const name = names[Math.floor((i * names.length) / size)];
      link(join(folder, name), join(part.folder, name));
    }
    return rowOfGrowth(size, run('cold', part), run('warm', part));
  });
  return [...parts, rowOfGrowth(built.size, built, used)];
}

function link(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function rowOfGrowth(size, { time }, { lookups }) {
  const cpu = percentile(
    lookups.slice(0, 100).map((lookup) => lookup.cpu),
    0.5,
  );
  return [
    `${size.toLocaleString('en')} articles`,
    `build ${((time * 1e3) / size).toFixed(0)} µs each, look-up ${ms(cpu)} of processor`,
    size === built.size ? 'look-up below linear' : '',
  ];
}

/** What a million such articles would take: the index grows with their text, a look-up with what a shingle may hold. */
function million() {
  const [perArticle, rest] = [onDisk / built.size, 200e6 - (used.idle * 1e6 - onDisk)];
  return [
    ['a million articles, computed: index', `${((perArticle * 1e6) / 1e9).toFixed(1)} GB`, ''],
    ['articles within 200 MB, computed', Math.floor(rest / perArticle).toLocaleString('en'), ''],
  ];
}

const built = run('cold');
const used = run('warm');
const server = await serverMemory();
const onDisk = readdirSync(cache, { recursive: true })
  .map((name) => statSync(join(cache, name)))
  .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
const rows = [
  [`cold build of ${built.size} articles`, `${(built.time / 1e3).toFixed(1)} s`, '5 s'],
  ['on disk', mb(onDisk / 1e6), '130 MB'],
  ['warm start to the first answer', ms(used.first), '300 ms'],
  ['warm start until every file was checked', ms(used.checked), ''],
  ['memory of the server, idle', server, '200 MB'],
  ['memory of a process with the index alone', mb(used.idle), ''],
  ['memory, peak while building', mb(built.peak), '700 MB'],
  ...evidenceRows(`evidence for an article, once each of ${used.lookups.length}`, used.lookups),
  ...evidenceRows('evidence for each again, as after a key', used.again),
  ['one file changed', ms(used.update), '100 ms'],
];
const python = spawnSync('python3', ['test/bench/full-text.py', folder], { encoding: 'utf8' });
if (python.status === 0) rows.push(...besideFullText(python.stdout.trim()));
rows.push(...growth(), ...million());
for (const [what, figure, bar] of rows) console.log(`${what.padEnd(50)} ${figure.padEnd(34)} ${bar && `bar: ${bar}`}`);
rmSync(bundles, { recursive: true, force: true });
