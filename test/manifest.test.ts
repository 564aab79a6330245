import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/core/rules/list.ts';
import { wordingWishes } from '../src/core/settings.ts';
import { wordingCategories } from '../src/core/wording/loaded-word.ts';
import { commandIds } from '../src/extension/commands/command-ids.ts';
import { sampleFiles } from '../src/extension/sample-files.ts';
import {
  defaultEditorSettings,
  fileWishes,
  readEditorSettings,
  reviewTimes,
  ruleSettings,
  wordingLevels,
} from '../src/protocol/settings.ts';

interface Setting {
  readonly type?: string;
  readonly default?: unknown;
  readonly scope?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription?: string;
  readonly additionalProperties?: Setting | false;
  readonly properties?: Readonly<Record<string, Setting>>;
}

const readJson = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const manifest = readJson('package.json');
const sentences: Record<string, string> = readJson('package.nls.json');
const contributes = manifest.contributes;
const settings: Record<string, Setting> = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }: { properties: object }) => properties),
);
const commands: { command: string; title: string; category: string }[] = contributes.commands;

/** The settings as an editor would send them where a person has chosen nothing. */
function declaredDefaults(): unknown {
  const section: Record<string, Record<string, unknown>> = {};
  for (const [id, { default: value }] of Object.entries(settings)) {
    const [, area, name] = /^copydesk\.(\w+)\.(.+)$/.exec(id) ?? [];
    section[area ?? ''] = { ...section[area ?? ''], [name ?? '']: value };
  }
  return section;
}

describe('settings', () => {
  test('each rule has one', () => {
    const declared = Object.keys(settings).filter((id) => id.startsWith('copydesk.rules.'));
    expect(declared).toEqual(rules.map(({ id }) => `copydesk.rules.${id}`));
  });

  test('have the defaults of the code', () => {
    const { rules: perRule, ...others } = readEditorSettings(declaredDefaults());
    expect({ ...others, rules: {} }).toEqual(defaultEditorSettings);
    expect(new Set(Object.values(perRule))).toEqual(new Set(['default']));
  });

  test('offer the choices of the code', () => {
    expect(settings['copydesk.rules.name-variant']?.enum).toEqual(ruleSettings);
    expect(settings['copydesk.wording.level']?.enum).toEqual(wordingLevels);
    expect(settings['copydesk.review.when']?.enum).toEqual(reviewTimes);
    expect(settings['copydesk.review.files']?.additionalProperties).toMatchObject({ enum: fileWishes });
    expect(settings['copydesk.wording.sections']?.additionalProperties).toMatchObject({ enum: wordingWishes });
    const categories = Object.entries(settings['copydesk.wording.categories']?.properties ?? {});
    expect(categories.map(([category, choices]) => [category, choices.enum])).toEqual(
      wordingCategories.map((category) => [category, wordingWishes]),
    );
  });

  test.each(Object.entries(settings))('%s has a type, a scope, a default and a description', (_id, setting) => {
    expect(setting).toMatchObject({
      type: expect.any(String),
      scope: expect.any(String),
      markdownDescription: expect.any(String),
    });
    expect(setting).toHaveProperty('default');
    for (const choices of [setting, setting.additionalProperties, ...Object.values(setting.properties ?? {})]) {
      if (choices) expect(choices.enumDescriptions?.length).toBe(choices.enum?.length);
    }
  });
});

describe('commands', () => {
  test('are those of the code', () => expect(commands.map(({ command }) => command)).toEqual(commandIds));

  test('stand under one category', () =>
    expect(new Set(commands.map(({ category }) => category))).toEqual(new Set(['Copydesk'])));

  test('in menus exist', () => {
    const items: { command?: string }[] = Object.values(contributes.menus).flat() as { command?: string }[];
    const named = items.flatMap(({ command }) => (command === undefined ? [] : [command]));
    expect(named.filter((id) => !commandIds.some((known) => known === id))).toEqual([]);
  });
});

describe('words', () => {
  const keys = [...new Set(JSON.stringify(manifest).match(/(?<=")%[^%"]+%(?=")/g))].map((key) => key.slice(1, -1));

  test('have a key that the manifest uses, and the other way round', () =>
    expect(Object.keys(sentences).sort()).toEqual(keys.sort()));

  test.each(rules.map(({ id }) => id))('rule %s has a page', (id) => {
    const page = new URL(`../docs/rules/${id}.md`, import.meta.url);
    expect(existsSync(page) ? readFileSync(page, 'utf8').split('\n')[0] : 'no page').toContain(`\`${id}\``);
  });

  test.each(rules)('the page of rule $id knows its severity', ({ id, severity }) => {
    const page = readFileSync(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8');
    expect(page).toMatch(new RegExp(`they are shown as (an? ${severity}\\b|the rule's \`level\` says)`));
  });

  test.each(rules)('rule $id says the same in the settings', ({ id, about }) =>
    expect(sentences[`rules.${id}`]?.startsWith(about.slice(0, -1))).toBe(true),
  );
});

describe('files', () => {
  test('of the sample story are those that the extension copies', () =>
    expect(readdirSync(new URL('../media/sample-story', import.meta.url)).sort()).toEqual([...sampleFiles].sort()));

  const named: string[] = [
    manifest.icon,
    ...contributes.languages.flatMap(({ configuration }: { configuration?: string }) => configuration ?? []),
    ...contributes.jsonValidation.map(({ url }: { url: string }) => url),
    ...contributes.grammars.map(({ path }: { path: string }) => path),
    ...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
    ...contributes.walkthroughs[0].steps.map(({ media }: { media: { svg: string } }) => media.svg),
  ];

  test.each(named)('%s is there', (path) => expect(existsSync(new URL(`../${path}`, import.meta.url))).toBe(true));
});
