import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/core/rules/list.ts';
import { wordingWishes } from '../../../src/core/settings.ts';
import { wordingCategories } from '../../../src/core/wording/loaded-word.ts';

const schema = JSON.parse(readFileSync('schemas/desk-file.schema.json', 'utf8'));
const sentences = JSON.parse(readFileSync('package.nls.json', 'utf8'));

test('the schema of the desk file knows each rule and says what the rule says', () => {
  const described = Object.entries<{ description: string }>(schema.properties.rules.properties);
  expect(described.map(([id, { description }]) => [id, description])).toEqual(
    rules.map(({ id, about }) => [id, about]),
  );
});

test('the schema of the desk file knows each category of loaded words, as the settings describe it', () => {
  const described = Object.entries<{ description: string }>(schema.properties.wording.properties.categories.properties);
  expect(described.map(([category, { description }]) => [category, description])).toEqual(
    wordingCategories.map((category) => [category, sentences[`wording.category.${category}`]]),
  );
  expect(schema.definitions.wordingWish.enum).toEqual(wordingWishes);
});
