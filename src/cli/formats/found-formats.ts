import type { WordsFound } from '../../core/corpus/find-words.ts';
import type { Terminal } from '../terminal.ts';
import { jsonFound } from './json-found.ts';
import type { LocatedPlace } from './located-place.ts';
import { markdownFound } from './markdown-found.ts';
import { prettyFound } from './pretty-found.ts';

/** Words, where they stand, and the lines of these places, best first. */
export interface FoundReport {
  readonly asked: string;
  readonly found: WordsFound;
  readonly places: readonly LocatedPlace[];
}

export const foundFormatNames = ['pretty', 'json', 'markdown'] as const;
export type FoundFormatName = (typeof foundFormatNames)[number];

/** By the name that `copydesk find --format` takes. */
export const foundFormats: Readonly<Record<FoundFormatName, (report: FoundReport, terminal: Terminal) => string>> = {
  pretty: prettyFound,
  json: jsonFound,
  markdown: markdownFound,
};
