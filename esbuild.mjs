// Writes every bundle to dist, one a runtime. `--production` minifies, `--watch` builds again on each change.
import { existsSync } from 'node:fs';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  { ...node, entryPoints: ['src/extension/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['src/server/server.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['src/disk/index-worker.ts'], outfile: 'dist/index-worker.js' },
  {
    ...node,
    entryPoints: ['src/cli/copydesk.ts'],
    outfile: 'dist/copydesk.js',
    // A package of ours asks where it lies; in a CommonJS bundle that is where the bundle lies.
    banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'bundleUrl' },
  },
  { ...browser, format: 'iife', entryPoints: ['src/panel/panel.ts'], outfile: 'dist/panel.js' },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['src/panel/side-by-side/side-by-side.ts'],
    outfile: 'dist/side-by-side.js',
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/extension/extension.browser.ts'],
    outfile: 'dist/extension.browser.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'iife',
    // A worker has no document, which some packages want in a browser.
    conditions: ['worker'],
    entryPoints: ['src/server/server.browser.ts'],
    outfile: 'dist/server.browser.js',
  },
];

/** Half a megabyte of East Asian code tables, of which English wire copy needs none. */
const withoutAsianTables = {
  name: 'without-asian-tables',
  setup({ onLoad }) {
    onLoad({ filter: /iconv-lite[\\/]encodings[\\/]tables[\\/].*\.json$/ }, () => ({ contents: '[]', loader: 'json' }));
  },
};

const options = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  loader: { '.yaml': 'text' },
  plugins: [withoutAsianTables],
};

for (const bundle of bundles) {
  if (!existsSync(bundle.entryPoints[0])) continue;
  if (watch) await (await context({ ...options, ...bundle })).watch();
  else await build({ ...options, ...bundle });
}
