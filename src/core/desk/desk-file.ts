import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import type { RuleId, Severity } from '../report.ts';
import { type Settings, wordingWishes } from '../settings.ts';
import { type WordingLevel, wordingCategories } from '../wording/loaded-word.ts';

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

export const emptyDesk: DeskFile = { rules: {}, wording: {}, corpus: [], styles: [], files: {}, settled: [] };

/** Reads a desk file's text. Nothing in it is an error: what makes no sense is left out and told. */
export function readDeskFile(text: string): DeskFileRead {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const problems = errors
    .slice(0, 3)
    .map(({ error, offset }) => `${printParseErrorCode(error)} at character ${offset}.`);
  if (!isRecord(value)) return { desk: emptyDesk, problems: [...problems, 'The file holds no JSON object.'] };
  const reader: Reader = { problems };
  return {
    desk: {
      rules: choices(reader, 'rules', value.rules, severities) as Settings['rules'],
      wording: readWording(reader, value.wording),
      corpus: texts(reader, 'corpus', value.corpus),
      styles: texts(reader, 'styles', value.styles),
      files: choices(reader, 'files', value.files, fileWishes),
      settled: list(reader, 'settled', value.settled).filter(isSettled),
    },
    problems,
  };
}

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

interface Reader {
  readonly problems: string[];
}

function readWording(reader: Reader, value: unknown): DeskFile['wording'] {
  if (!isRecord(value)) return {};
  const level = levels.find((candidate) => candidate === value.level);
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
  return list(reader, name, value).filter((item): item is string => typeof item === 'string');
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
