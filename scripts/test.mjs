// Runs every check in the order in which it fails fastest, and stops at the first that does.
// `npm test -- unit vscode` runs only the steps named.
import { ensureNeovim } from './ensure-neovim.mjs';
import { main, run, Stop, seconds } from './support/run.mjs';
import { forgetReport, readReport, reportFile } from './support/test-results.mjs';
import { ensureChromium } from './vscode-host/chromium.mjs';

const node = (...args) => [process.execPath, args];
const tool = (path, ...args) => node(`node_modules/${path}`, ...args);
const vitest = (project) =>
  tool(
    'vitest/vitest.mjs',
    ...['run', '--project', project, '--reporter=default', '--reporter=json'],
    `--outputFile.json=${reportFile(project)}`,
  );

const steps = [
  { name: 'types', title: 'Types', command: node('scripts/check-types.mjs') },
  { name: 'lint', title: 'Lint and format', command: tool('@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'unit', title: 'Unit tests', command: vitest('unit') },
  { name: 'build', title: 'Build', command: node('esbuild.mjs') },
  { name: 'server', title: 'Language server', prepare: ensureNeovim, command: vitest('server') },
  { name: 'cli', title: 'Command line', command: vitest('cli') },
  { name: 'grammar', title: 'Grammar', command: node('scripts/test-grammar.mjs') },
  { name: 'panel', title: 'Panel', prepare: ensureChromium, command: vitest('panel') },
  { name: 'vscode', title: 'VS Code', command: node('scripts/test-vscode.mjs') },
];

await main(async () => {
  const totals = { passed: 0, failed: 0 };
  const started = performance.now();
  let code = 0;
  for (const step of wanted(process.argv.slice(2))) {
    code = await runStep(step, totals);
    if (code !== 0) break;
  }
  console.log(`\n${code === 0 ? 'Everything passed' : 'Stopped'} after ${seconds(started)}.`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  return code;
});

function wanted(names) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Stop(`There is no step “${unknown}”; the steps are ${steps.map((step) => step.name).join(', ')}.`);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

/** Adds the step's tests to `totals`. A failed step counts as a failed test where it has no tests of its own. */
async function runStep({ name, title, prepare, command }, totals) {
  console.log(`\n── ${title} ──`);
  const started = performance.now();
  forgetReport(name);
  await prepare?.();
  const code = await run(command[0], command[1]);
  const { passed, failed } = readReport(name);
  totals.passed += passed;
  totals.failed += code === 0 ? failed : Math.max(failed, 1);
  const again = `npm test -- ${name}`;
  console.log(
    code === 0 ? `${title}: passed (${seconds(started)})` : `${title}: FAILED; run “${again}” for this alone.`,
  );
  return code;
}
