import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/core/rules/list.ts';

test('the schema of the desk file knows each rule and says what the rule says', () => {
  const schema = JSON.parse(readFileSync('schemas/desk-file.schema.json', 'utf8'));
  const described = Object.entries<{ description: string }>(schema.properties.rules.properties);
  expect(described.map(([id, { description }]) => [id, description])).toEqual(
    rules.map(({ id, about }) => [id, about]),
  );
});
