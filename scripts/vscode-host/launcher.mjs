#!/usr/bin/env node
// Stands in for the `code` program, so that @vscode/test-electron's `runTests` works with the browser-hosted VS Code:
// opens the given folder with an extension under development, runs its tests, and exits with their result.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { createProfile, startServer } from './server.mjs';
import { launchBrowser, newPage, remotePath, workbenchAddress } from './workbench.mjs';

/** A test run that takes longer hangs. */
const timeLimit = 600_000;

/** What the workbench itself says and no test run needs to hear. */
const chatter = [
  /^Creating a socket/,
  /^Resolv(ing|ed) connection token/,
  /^\[(AgentHost|Account|Chat|reconnection-grace|Service Worker)/,
  /^Ignoring fetching/,
  /^Updating additional builtin/,
  /^Creation of workbench contribution/,
  /^Loading development extension/,
  /^Timed out waiting for authentication provider/,
  /^Canceled: Canceled/,
  /^\[remote-connection\]/,
];

const options = readArguments(process.argv.slice(2));
const profile = createProfile();
if (options.userData !== undefined) profile.userData = resolve(options.userData);
let server;
let browser;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => finish(1));
setTimeout(() => fail(`The tests did not end within ${timeLimit / 1000} s.`), timeLimit);

try {
  server = await startServer(profile, { trusted: !options.restricted, driver: true });
  browser = await launchBrowser();
  await openTests();
} catch (error) {
  fail(error);
}

function readArguments(args) {
  const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  return {
    extension: value('extensionDevelopmentPath'),
    tests: value('extensionTestsPath'),
    userData: value('user-data-dir'),
    target: args.find((arg) => !arg.startsWith('-') && existsSync(arg)),
    restricted: args.includes('--restricted'),
  };
}

async function openTests() {
  const page = await newPage(browser);
  await page.exposeFunction('codeAutomationLog', (_type, args) => print(format(...args)));
  await page.exposeFunction('codeAutomationExit', (code) => {
    if (server.crash() !== null) fail(server.crash());
    else finish(code);
  });
  page.on('crash', () => fail('The browser page crashed.'));
  const payload = [
    ['extensionDevelopmentPath', remotePath(server, resolve(options.extension))],
    ['extensionTestsPath', remotePath(server, resolve(options.tests))],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  await page.goto(workbenchAddress(server, resolve(options.target), payload));
}

function print(line) {
  if (!chatter.some((pattern) => pattern.test(line))) console.log(line);
}

function fail(reason) {
  console.error(reason);
  finish(1);
}

async function finish(code) {
  await browser?.close().catch(() => {});
  await server?.stop();
  profile.remove();
  process.exit(code);
}
