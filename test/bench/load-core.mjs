import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const contents = `
export { compareSources } from './src/core/compare/compare-sources.ts';
export { read, review } from './src/core/review.ts';
export { linkPassages } from './src/core/compare/link-passages.ts';
export { ReadingMemory } from './src/core/reading-memory.ts';
`;

/** The core as Node can run it, as it is in the bundles that ship. */
export async function loadCore() {
  const outfile = 'dist/test/core.cjs';
  const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', outfile, logLevel: 'warning' };
  await build({ ...options, stdin: { contents, resolveDir: '.' } });
  return import(pathToFileURL(outfile).href);
}
