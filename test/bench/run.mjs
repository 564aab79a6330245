// Prints how large and how fast Copydesk is, each figure beside its bar. `npm run bench -- review` runs one part alone,
// `npm run bench -- typing FOLDER` on a folder of your own.
import { benchActivation } from './activation.mjs';
import { benchCompare } from './compare.mjs';
import { benchOpen } from './open.mjs';
import { benchPanel } from './panel.mjs';
import { benchReview } from './review.mjs';
import { benchSideBySide } from './side-by-side.mjs';
import { benchSizes } from './sizes.mjs';
import { benchTyping } from './typing.mjs';

const parts = {
  sizes: benchSizes,
  review: benchReview,
  typing: benchTyping,
  compare: benchCompare,
  panel: benchPanel,
  open: benchOpen,
  'side-by-side': benchSideBySide,
  activation: benchActivation,
};
const wanted = process.argv.slice(2).filter((word) => word in parts);
const folder = process.argv.slice(2).find((word) => !(word in parts));

for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const { what, figure, bar = '' } of await bench(folder)) {
    console.log(`${what.padEnd(62)} ${figure.padStart(12)}   ${bar}`.trimEnd());
  }
}
