import type { FileReview } from '../review-all.ts';
import type { Terminal } from '../terminal.ts';
import { jsonReport } from './json-report.ts';
import { prettyReport } from './pretty-report.ts';
import { sarifReport } from './sarif-report.ts';
import type { Sources } from './sources.ts';

/** Turns reviews into what is printed, line end included. */
export type Format = (reviews: readonly FileReview[], host: FormatHost) => string | Promise<string>;

/** What a format may ask beside the reviews themselves. */
export interface FormatHost {
  readonly terminal: Terminal;
  readonly sources: Sources;
}

export const formatNames = ['pretty', 'json', 'sarif'] as const;
export type FormatName = (typeof formatNames)[number];

/** By the name that `--format` takes. */
export const formats: Readonly<Record<FormatName, Format>> = {
  pretty: prettyReport,
  json: jsonReport,
  sarif: sarifReport,
};
