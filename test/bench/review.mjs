import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCore } from './load-core.mjs';

const story = 'media/sample-story';
const rounds = 30;

/**
 * How long the core takes over the sample story's articles, with no corpus: the median of the rounds, and the first.
 * It is the processor's time, so that what else runs on the machine does not count.
 */
export async function benchReview() {
  const core = await loadCore();
  const articles = readdirSync(story).map((name) => ({ name, text: readFileSync(join(story, name), 'utf8') }));
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (const { name, text } of articles) await core.review({ reading: core.read(name, text) });
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / words);
  }
  const median = [...times].sort((a, b) => a - b)[rounds / 2];
  return [
    { what: 'review of 1,000 words, warm, without a corpus', figure: milliseconds(median), bar: 'bar: 60 ms' },
    { what: 'review of 1,000 words, the first in its process', figure: milliseconds(times[0]) },
  ];
}

const milliseconds = (time) => `${time.toFixed(1)} ms`;
