import { createHash } from 'node:crypto';
import { isAbsolute, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { homepage, version } from '../../../package.json';
import { isPage } from '../../core/entries/export-form.ts';
import type { Evidence, Finding, Severity, Suggestion } from '../../core/report.ts';
import { rules } from '../../core/rules/list.ts';
import type { Span } from '../../core/text/span.ts';
import { rulePage } from '../../protocol/rule-page.ts';
import type { FileReview } from '../review-all.ts';
import type { Format } from './formats.ts';
import { createLocator, type Sources } from './sources.ts';

/** SARIF 2.1.0, as code hosts and editors read it. Paths are relative to the current folder where they lie in it. */
export const sarifReport: Format = async (reviews, { sources }) => {
  const places = createPlaces(sources);
  const results: object[] = [];
  for (const review of reviews) {
    for (const finding of review.findings) results.push(await resultOf(review, finding, places));
  }
  const driver = { name: 'Copydesk', version, informationUri: homepage, rules: rules.map(descriptorOf) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function descriptorOf({ id, about, severity }: (typeof rules)[number]): object {
  return {
    id,
    shortDescription: { text: about },
    help: { text: `${about} ${rulePage(id)}`, markdown: `${about} [More](${rulePage(id)})` },
    helpUri: rulePage(id),
    defaultConfiguration: { level: levels[severity] },
  };
}

async function resultOf({ file, reading }: FileReview, finding: Finding, places: Places): Promise<object> {
  // The text of a saved page stands nowhere in its file as it is read, so a machine has nothing to replace there.
  const fixes = isPage(file.path) ? [] : finding.suggestions.filter(({ snippet }) => !snippet);
  const related = finding.evidence.map(async (item, id) => ({ id, ...(await relatedOf(item, places)) }));
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: await places.physical(file.shown, finding) }],
    ...(related.length > 0 && { relatedLocations: await Promise.all(related) }),
    ...(fixes.length > 0 && { fixes: await Promise.all(fixes.map((fix) => fixOf(file.shown, fix, places))) }),
    partialFingerprints: { 'wordsAndRule/v1': fingerprintOf(finding, reading.article.text) },
  };
}

async function relatedOf(evidence: Evidence, places: Places): Promise<object> {
  const origin = [evidence.outlet, evidence.date].filter((part) => part).join(', ') || evidence.path;
  const text = `${origin}: ${evidence.text}`;
  return { physicalLocation: await places.physical(evidence.path, evidence), message: { text } };
}

/** A suggestion that waits for words from a person is no fix: a machine would print its placeholder. */
async function fixOf(shown: string, { title, edits }: Suggestion, places: Places): Promise<object> {
  const replacements = edits.map(async (edit) => ({
    deletedRegion: await places.region(shown, edit),
    insertedContent: { text: edit.text },
  }));
  const artifactLocation = places.artifact(shown);
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements: await Promise.all(replacements) }],
  };
}

/** The same for the same words under the same rule, wherever they have moved to in the article. */
function fingerprintOf({ rule, start, end }: Finding, text: string): string {
  const words = text.slice(Math.max(0, start - 20), end + 20).replace(/\s+/g, ' ');
  return createHash('sha256').update(`${rule}\n${words}`).digest('hex').slice(0, 32);
}

interface Places {
  artifact(shown: string): object;
  region(shown: string, span: Span): Promise<object>;
  physical(shown: string, span: Span): Promise<object>;
}

function createPlaces(sources: Sources): Places {
  const locate = createLocator(sources);
  const artifact = (shown: string) => ({ uri: uriOf(sources.pathOf(shown) ?? shown) });
  const region = async (shown: string, { start, end }: Span) => {
    const [first, last] = [await locate(shown, start), await locate(shown, end)];
    const offsets = { charOffset: start, charLength: end - start };
    if (sources.lineInFile(shown) !== null) return first ? { startLine: first.line + 1 } : {};
    if (!first || !last) return offsets;
    return {
      startLine: first.line + 1,
      startColumn: first.character + 1,
      endLine: last.line + 1,
      endColumn: last.character + 1,
      ...offsets,
    };
  };
  const physical = async (shown: string, span: Span) => ({
    artifactLocation: artifact(shown),
    region: await region(shown, span),
  });
  return { artifact, region, physical };
}

function uriOf(path: string): string {
  if (!isAbsolute(path)) return encodePath(path);
  const below = relative(process.cwd(), path);
  return below.startsWith('..') || isAbsolute(below) ? pathToFileURL(path).href : encodePath(below);
}

function encodePath(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
