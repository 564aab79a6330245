import { ensureProgram } from '../support/debian-package.mjs';

/** The browser in which the browser-hosted VS Code opens: one that is there, or Debian's chromium. */
export const ensureChromium = () =>
  ensureProgram({
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    packages: ['chromium', 'fonts-dejavu-core'],
    purpose: 'the VS Code tests, as the browser that shows VS Code',
    advice: 'Install Chromium or Google Chrome and run this again.',
  });

/** Without a sandbox, since it also runs as root in a container; and without anything that calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
