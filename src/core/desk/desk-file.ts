import { type ParseError, parse } from 'jsonc-parser';
import { type Columns, fieldNames } from '../entries/article-fields.ts';
import type { RuleId, Severity } from '../report.ts';
import { rules } from '../rules/list.ts';
import { type Settings, wordingWishes } from '../settings.ts';
import { type WordingLevel, wordingCategories } from '../wording/loaded-word.ts';
import { parseProblem } from './parse-problem.ts';

/**
 * A desk's own file, `copydesk.json`, at the top of its articles: the same rules for every editor, the command line
 * and CI. What it names goes before what a person has set. Comments and trailing commas are allowed.
 */
export interface DeskFile {
  readonly rules: Settings['rules'];
  readonly wording: Partial<Settings['wording']>;
  /** Folders of articles to compare with; relative ones are meant from the file. */
  readonly corpus: readonly string[];
  /** Folders of styles in Vale's format; relative ones are meant from the file. */
  readonly styles: readonly string[];
  /** Globs below the file's folder, and whether to review what they fit; the last that fits decides. */
  readonly files: Readonly<Record<string, 'always' | 'never'>>;
  /** Globs of CSV and JSON lines files, and which column or key of theirs is what; the last that fits decides. */
  readonly exports: Readonly<Record<string, Columns>>;
  /** Findings that somebody has looked at and found fine. */
  readonly settled: readonly Settled[];
}

/** A finding that is fine where it stands, known again by its words and those around them. */
export interface Settled {
  readonly rule: RuleId;
  readonly words: string;
  /** The two words before and after; without them the words are fine anywhere in the file. */
  readonly before?: string;
  readonly after?: string;
  /** The article's path from the desk file; without it any article. */
  readonly file?: string;
  /** Why, for those who come later. */
  readonly reason?: string;
}

export const deskFileName = 'copydesk.json';

export interface DeskFileRead {
  readonly desk: DeskFile;
  /** What could not be understood, a sentence each; the rest counts all the same. */
  readonly problems: readonly string[];
}

export const emptyDesk: DeskFile = {
  rules: {},
  wording: {},
  corpus: [],
  styles: [],
  files: {},
  exports: {},
  settled: [],
};

/** Reads a desk file's text. Nothing in it is an error: what makes no sense is left out and told. */
export function readDeskFile(text: string): DeskFileRead {
  if (text.trim() === '') return { desk: emptyDesk, problems: [] };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  // The first mistake makes most of the others.
  const rest = isRecord(value) && Object.keys(value).length > 0 ? REST_COUNTS : LEFT_OUT;
  const problems = errors.slice(0, 1).map((error) => `${parseProblem(text, error)} ${rest}`);
  const reader: Reader = { problems };
  if (!isRecord(value)) {
    if (problems.length === 0) problems.push(`The file has to hold an object: { … }. ${LEFT_OUT}`);
    return { desk: emptyDesk, problems };
  }
  tellUnknown(reader, 'the desk file', Object.keys(value), topNames);
  return {
    desk: {
      rules: readRules(reader, value.rules),
      wording: readWording(reader, value.wording),
      corpus: texts(reader, 'corpus', value.corpus),
      styles: texts(reader, 'styles', value.styles),
      files: choices(reader, 'files', value.files, fileWishes),
      exports: readExports(reader, value.exports),
      settled: readSettled(reader, value.settled),
    },
    problems,
  };
}

const LEFT_OUT = 'The file is left out until that is mended; reviews go on without it.';
const REST_COUNTS = 'Reviews go on with what could be read of the file.';

/** A person's settings with the desk's on top. */
export function withDesk(settings: Settings, desk: DeskFile): Settings {
  return {
    rules: { ...settings.rules, ...desk.rules },
    wording: {
      ...settings.wording,
      ...desk.wording,
      categories: { ...settings.wording.categories, ...desk.wording.categories },
      sections: { ...settings.wording.sections, ...desk.wording.sections },
    },
  };
}

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];
const fileWishes = ['always', 'never'] as const;
const levels: readonly WordingLevel[] = ['careful', 'thorough'];
const topNames = ['rules', 'wording', 'corpus', 'styles', 'files', 'exports', 'settled'];
const wordingNames = ['level', 'categories', 'sections', 'exemptSections'];

interface Reader {
  readonly problems: string[];
}

function tellUnknown(reader: Reader, where: string, names: readonly string[], known: readonly string[]): void {
  for (const name of names)
    if (!known.includes(name) && name !== '$schema')
      reader.problems.push(`“${name}” is not known in ${where}, which takes ${known.join(', ')}.`);
}

function readRules(reader: Reader, value: unknown): Settings['rules'] {
  const wishes = Object.entries(choices(reader, 'rules', value, severities));
  for (const [id] of wishes) if (!isRule(id)) reader.problems.push(`“rules”: there is no rule “${id}”.`);
  return Object.fromEntries(wishes.filter(([id]) => isRule(id)));
}

function isRule(id: string): boolean {
  return rules.some((rule) => rule.id === id);
}

function readSettled(reader: Reader, value: unknown): readonly Settled[] {
  return list(reader, 'settled', value).filter((entry, i): entry is Settled => {
    if (!isSettled(entry)) reader.problems.push(`“settled”: entry ${i + 1} needs a “rule” and its “words”.`);
    else if (!isRule(entry.rule)) reader.problems.push(`“settled”: entry ${i + 1}: there is no rule “${entry.rule}”.`);
    return isSettled(entry);
  });
}

function readExports(reader: Reader, value: unknown): DeskFile['exports'] {
  if (value !== undefined && !isRecord(value)) reader.problems.push('“exports” has to be an object.');
  const read = Object.entries(isRecord(value) ? value : {}).map(([glob, columns]) => {
    const named = Object.entries(isRecord(columns) ? columns : {});
    tellUnknown(
      reader,
      `“exports”, “${glob}”`,
      named.map(([field]) => field),
      fieldNames,
    );
    const known = named.filter(([field, name]) => fieldNames.some((one) => one === field) && isColumnName(name));
    return [glob, Object.fromEntries(known.map(([field, name]) => [field, String(name)])) as Columns] as const;
  });
  for (const [glob, { text }] of read)
    if (text === undefined) reader.problems.push(`“exports”: “${glob}” has to say which column is the “text”.`);
  return Object.fromEntries(read.filter(([, { text }]) => text !== undefined));
}

/** A name, or of a table without a header a number. */
function isColumnName(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function readWording(reader: Reader, value: unknown): DeskFile['wording'] {
  if (value !== undefined && !isRecord(value)) reader.problems.push('“wording” has to be an object.');
  if (!isRecord(value)) return {};
  tellUnknown(reader, '“wording”', Object.keys(value), wordingNames);
  const level = levels.find((candidate) => candidate === value.level);
  if (value.level !== undefined && !level) reader.problems.push(`“level” takes one of ${levels.join(', ')}.`);
  const exempt = value.exemptSections === undefined ? null : texts(reader, 'exemptSections', value.exemptSections);
  const sections = choices(reader, 'sections', value.sections, wordingWishes);
  return {
    ...(level && { level }),
    ...(value.categories !== undefined && { categories: readCategories(reader, value.categories) }),
    ...(value.sections !== undefined && { sections: lowerCaseKeys(sections) }),
    ...(exempt && { exemptSections: exempt.map((section) => section.toLowerCase()) }),
  };
}

function readCategories(reader: Reader, value: unknown): Settings['wording']['categories'] {
  const wishes = Object.entries(choices(reader, 'categories', value, wordingWishes));
  const isKnown = (name: string) => wordingCategories.some((category) => category === name);
  for (const [name] of wishes)
    if (!isKnown(name)) reader.problems.push(`“categories”: there is no category “${name}”.`);
  return Object.fromEntries(wishes.filter(([name]) => isKnown(name)));
}

function lowerCaseKeys<T>(named: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]));
}

function choices<T extends string>(
  reader: Reader,
  name: string,
  value: unknown,
  allowed: readonly T[],
): Record<string, T> {
  const chosen: Record<string, T> = {};
  if (value !== undefined && !isRecord(value)) reader.problems.push(`“${name}” has to be an object.`);
  for (const [key, wish] of Object.entries(isRecord(value) ? value : {})) {
    const known = allowed.find((candidate) => candidate === wish);
    if (known) chosen[key] = known;
    else reader.problems.push(`“${name}”: “${key}” takes one of ${allowed.join(', ')}.`);
  }
  return chosen;
}

function texts(reader: Reader, name: string, value: unknown): readonly string[] {
  const items = list(reader, name, value);
  const kept = items.filter((item): item is string => typeof item === 'string');
  if (kept.length < items.length) reader.problems.push(`“${name}” is a list of texts.`);
  return kept;
}

function list(reader: Reader, name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) reader.problems.push(`“${name}” has to be a list.`);
  return [];
}

function isSettled(value: unknown): value is Settled {
  return isRecord(value) && typeof value.rule === 'string' && typeof value.words === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
