// Prints how large and how fast Copydesk is, each figure beside its bar. `npm run bench -- review` runs one part alone.
import { benchActivation } from './activation.mjs';
import { benchReview } from './review.mjs';
import { benchSizes } from './sizes.mjs';

const parts = { sizes: benchSizes, review: benchReview, activation: benchActivation };
const wanted = process.argv.slice(2);

for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const { what, figure, bar = '' } of await bench()) {
    console.log(`${what.padEnd(52)} ${figure.padStart(12)}   ${bar}`.trimEnd());
  }
}
