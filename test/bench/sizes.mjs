import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension } from '../../scripts/package.mjs';

/** What a person downloads, and the bundles it is made of. */
export async function benchSizes() {
  const vsix = await packageExtension();
  const bundles = readdirSync('dist').filter((name) => name.endsWith('.js'));
  return [
    { what: 'copydesk.vsix', figure: kilobytes(vsix), bar: 'bar: 2000 kB' },
    ...bundles.map((name) => ({ what: `dist/${name}`, figure: kilobytes(join('dist', name)) })),
  ];
}

const kilobytes = (file) => `${(statSync(file).size / 1000).toFixed(0)} kB`;
