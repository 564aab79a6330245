import type { FileReview } from '../review-command.ts';
import type { Terminal } from '../terminal.ts';
import { jsonReport } from './json-report.ts';

/** Turns reviews into what is printed, line end included. */
export type Format = (reviews: readonly FileReview[], terminal: Terminal) => string;

export const formatNames = ['pretty', 'json', 'sarif'] as const;
export type FormatName = (typeof formatNames)[number];

/** By the name that `--format` takes. */
export const formats: Readonly<Record<FormatName, Format>> = {
  pretty: jsonReport,
  json: jsonReport,
  sarif: jsonReport,
};
