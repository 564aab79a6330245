// How many tests a step ran: each kind of test runner leaves a report in test-results, which is read here.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const [json, xml] = ['json', 'xml'].map((ending) => reportFile(step, ending));
  if (existsSync(json)) return fromJson(JSON.parse(readFileSync(json, 'utf8')));
  if (existsSync(xml)) return fromXunit(readFileSync(xml, 'utf8'));
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

function fromXunit(report) {
  const cases = report.match(/<testcase\b/g)?.length ?? 0;
  const failed = report.match(/<(failure|error)\b/g)?.length ?? 0;
  return { passed: Math.max(0, cases - failed), failed };
}
