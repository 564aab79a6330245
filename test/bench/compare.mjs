import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCore } from './load-core.mjs';

const story = 'media/sample-story';
const rounds = 11;

/** How long the comparison of 12 and of 60 articles takes, the sample story's over and over under other names. */
export async function benchCompare() {
  const core = await loadCore();
  const texts = readdirSync(story).map((name) => ({ name, text: readFileSync(join(story, name), 'utf8') }));
  const figures = [];
  for (const [count, bar] of [
    [12, 'bar: 100 ms'],
    [60, 'bar: 1,000 ms'],
  ]) {
    const readings = Array.from({ length: count }, (_, i) => {
      const { name, text } = texts[i % texts.length];
      return core.read(`${i}-${name}`, `${text}\n\nCopy ${i}.\n`);
    });
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage();
      await core.compareSources(readings, { aborted: false });
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    const median = times.sort((a, b) => a - b)[(rounds - 1) / 2];
    figures.push({ what: `comparison of ${count} articles, warm`, figure: `${median.toFixed(0)} ms`, bar });
  }
  return figures;
}
