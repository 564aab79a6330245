// Writes the extension as `copydesk-VERSION.vsix`, and fails where it outgrows what a person should have to download.

import { readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { main, runQuietly, Stop } from './support/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const largest = 2_000_000;

/** Packages the extension, with bundles built for production. Answers with the file's absolute path. */
export async function packageExtension() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = resolve(root, `${name}-${version}.vsix`);
  rmSync(file, { force: true });
  const vsce = join(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');
  const code = await runQuietly(process.execPath, [vsce, 'package', '--no-dependencies', '-o', file], { cwd: root });
  if (code !== 0) throw new Stop('The extension could not be packaged.');
  const { size } = statSync(file);
  if (size > largest) throw new Stop(`${file} has ${size} bytes; ${largest} at most are wanted.`);
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const file = await packageExtension();
    console.log(`${file} (${Math.ceil(statSync(file).size / 1000)} kB)`);
  });
}
