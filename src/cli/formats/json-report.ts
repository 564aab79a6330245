import type { Report } from '../../core/report.ts';
import { reportOf } from '../../core/review.ts';
import type { Format } from './formats.ts';

/** The report contract, `copydesk.report/1`, as one JSON object. */
export const jsonReport: Format = (reviews) => {
  const report: Report = { schema: 'copydesk.report/1', articles: reviews.map(reportOf) };
  return `${JSON.stringify(report, null, 2)}\n`;
};
