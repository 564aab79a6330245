// Running other programs, and saying so.
import { spawn } from 'node:child_process';

/** Runs a program to its end with our terminal. Answers with its exit code, 1 where a signal ended it. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

/** As `run`, but quiet: what it printed is shown only where it failed. */
export const runQuietly = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(printed);
      resolve(code ?? 1);
    });
  });

/** `1.2 s`, for the lines that tell how long a step took. */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** What stops a script without a stack trace: a sentence that says what to do. */
export class Stop extends Error {}

/** Runs a script's main function; a `Stop` is printed plainly, anything else with its stack. */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
