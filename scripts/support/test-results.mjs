// How many tests a step ran: each kind of test runner leaves a report in test-results, which is read here.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const resultsFolder = 'test-results';

/** Where a step's report goes. */
export const reportFile = (step, ending = 'json') => join(resultsFolder, `${step}.${ending}`);

/** Forgets a step's earlier report, so that it cannot be taken for this run's. */
export function forgetReport(step) {
  mkdirSync(resultsFolder, { recursive: true });
  for (const ending of ['json', 'xml']) rmSync(reportFile(step, ending), { recursive: true, force: true });
}

/** `{ passed, failed }` of a step, zero where it left no report. */
export function readReport(step) {
  const [json, folder] = [reportFile(step), reportFile(step, 'xml')];
  if (existsSync(json)) return fromJson(JSON.parse(readFileSync(json, 'utf8')));
  if (existsSync(folder)) return fromXunit(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')));
  return { passed: 0, failed: 0 };
}

export function writeReport(step, { passed, failed }) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(reportFile(step), JSON.stringify({ passed, failed }));
}

/** Our own reports, or Vitest's. */
const fromJson = (report) => ({
  passed: report.passed ?? report.numPassedTests ?? 0,
  failed: report.failed ?? report.numFailedTests ?? 0,
});

/** A folder of reports, one for each file of tests. */
function fromXunit(reports) {
  const report = reports.join('');
  const cases = report.match(/<testcase\b/g)?.length ?? 0;
  const failed = report.match(/<(failure|error)\b/g)?.length ?? 0;
  return { passed: Math.max(0, cases - failed), failed };
}
