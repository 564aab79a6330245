import type { Severity } from '../core/report.ts';
import { defaultSettings, type Settings, wordingWishes } from '../core/settings.ts';
import { type WordingLevel, wordingCategories } from '../core/wording/loaded-word.ts';

/**
 * The section `copydesk` as an editor answers `workspace/configuration`. package.json declares the same settings with
 * the same defaults, which a test holds together; clients that send nothing get the defaults.
 */
export interface EditorSettings {
  /** `copydesk.rules.<id>`; `default` leaves the rule its own severity. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly wording: Settings['wording'];
  /** Folders whose articles belong to the corpus: absolute, a URI, or relative to the workspace folder asked about. */
  readonly corpus: { readonly folders: readonly string[] };
  readonly review: {
    /** When findings appear: as one types, when the file is saved, or only when `copydesk/reviewDocument` asks. */
    readonly when: ReviewTime;
    /** Globs below the workspace folder; the last that fits a file decides, over whether it looks like an article. */
    readonly files: Readonly<Record<string, FileWish>>;
  };
  /** Whether a line above a quotation says where else it stands. */
  readonly codeLens: { readonly versions: boolean };
}

export type RuleSetting = 'default' | Severity | 'off';
export type ReviewTime = 'type' | 'save' | 'demand';
export type FileWish = 'always' | 'never';

export const ruleSettings: readonly RuleSetting[] = ['default', 'error', 'warning', 'information', 'hint', 'off'];
export const wordingLevels: readonly WordingLevel[] = ['careful', 'thorough'];
export const reviewTimes: readonly ReviewTime[] = ['type', 'save', 'demand'];
export const fileWishes: readonly FileWish[] = ['always', 'never'];

export const defaultEditorSettings: EditorSettings = {
  rules: {},
  wording: defaultSettings.wording,
  corpus: { folders: [] },
  review: { when: 'type', files: {} },
  codeLens: { versions: false },
};

/** Reads what an editor sent. What is missing or makes no sense becomes the default; nothing is an error. */
export function readEditorSettings(sent: unknown): EditorSettings {
  const { rules, wording, corpus, review, codeLens } = entries(sent);
  const fallback = defaultEditorSettings;
  return {
    rules: choices(rules, ruleSettings),
    wording: readWording(entries(wording)),
    corpus: { folders: texts(entries(corpus).folders, fallback.corpus.folders) },
    review: {
      when: choice(entries(review).when, reviewTimes, fallback.review.when),
      files: choices(entries(review).files, fileWishes),
    },
    codeLens: { versions: entries(codeLens).versions === true },
  };
}

function readWording({ level, categories, sections, exemptSections }: Readonly<Record<string, unknown>>) {
  const fallback = defaultEditorSettings.wording;
  const ofCategories = Object.entries(choices(categories, wordingWishes));
  const ofSections = Object.entries(choices(sections, wordingWishes));
  return {
    level: choice(level, wordingLevels, fallback.level),
    categories: Object.fromEntries(ofCategories.filter(([name]) => wordingCategories.some((known) => known === name))),
    sections: Object.fromEntries(ofSections.map(([name, wish]) => [lowerCase(name), wish])),
    exemptSections: texts(exemptSections, fallback.exemptSections).map(lowerCase),
  };
}

/** The part of an editor's settings that the core asks for. */
export function coreSettings({ rules, wording }: EditorSettings): Settings {
  const chosen = Object.entries(rules).filter(([, setting]) => setting !== 'default');
  return { rules: Object.fromEntries(chosen) as Settings['rules'], wording };
}

function entries(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function choice<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}

function choices<T extends string>(value: unknown, allowed: readonly T[]): Readonly<Record<string, T>> {
  const chosen = Object.entries(entries(value)).filter(([, item]) => allowed.includes(item as T));
  return Object.fromEntries(chosen) as Record<string, T>;
}

function texts(value: unknown, fallback: readonly string[]): readonly string[] {
  if (!Array.isArray(value)) return fallback;
  return value.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

const lowerCase = (text: string): string => text.toLowerCase();
