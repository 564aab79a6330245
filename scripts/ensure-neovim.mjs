// Neovim drives the language server in the tests as a client that nobody here wrote. Prints where it is.
import { pathToFileURL } from 'node:url';
import { ensureProgram } from './support/debian-package.mjs';
import { main } from './support/run.mjs';

/** The path of `nvim`, installed where it is missing and can be. */
export const ensureNeovim = () =>
  ensureProgram({
    names: ['nvim'],
    packages: ['neovim'],
    purpose: 'the language-server tests, as a second editor',
    advice: 'Install Neovim 0.7 or later (https://neovim.io) and run this again.',
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => console.log(await ensureNeovim()));
}
