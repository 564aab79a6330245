// Installs what the tests need beyond npm packages, where that can be done without asking: as root on a Debian-like system.
import { existsSync, readFileSync } from 'node:fs';
import { findOnPath } from './find-on-path.mjs';
import { run, runQuietly, Stop } from './run.mjs';

/**
 * Finds a program, or installs Debian packages that bring it. `purpose` completes “needed for …”; `advice` tells a
 * person what to install by hand where we cannot.
 */
export async function ensureProgram({ names, packages, purpose, advice }) {
  const found = findOnPath(names);
  if (found !== null) return found;
  if (!canInstall()) throw new Stop(`${names[0]} is needed for ${purpose}, and is not on PATH. ${advice}`);
  console.log(`Installing ${packages.join(', ')} with apt-get, needed for ${purpose} …`);
  if (!(await installed(packages))) throw new Stop(`apt-get could not install ${packages.join(', ')}. ${advice}`);
  const program = findOnPath(names);
  if (program === null)
    throw new Stop(`apt-get installed ${packages.join(', ')}, but brought no ${names[0]}. ${advice}`);
  return program;
}

const canInstall = () => process.getuid?.() === 0 && isDebianLike() && findOnPath(['apt-get']) !== null;

function isDebianLike() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function installed(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  if ((await run('apt-get', ['update', '-q'], { env, stdio: 'ignore' })) !== 0) {
    console.log('apt-get update failed; trying with the package lists at hand.');
  }
  return (await runQuietly('apt-get', install, { env })) === 0;
}
