import { expect, test } from 'vitest';
import { namesOnePerson } from '../../../src/core/names/same-person.ts';

test.each([
  ['Ana Ruiz', 'Ms. Ruiz'],
  ['Joe Biden', 'Joseph R. Biden Jr.'],
  ['A. Ruiz', 'Ana Ruiz'],
  ['Sen. Ana Ruiz', 'ANA RUIZ'],
])('%s and %s may be one', (one, other) => expect(namesOnePerson(one, other)).toBe(true));

test.each([
  ['Ana Ruiz', 'Omar Ruiz'],
  ['Ana Ruiz', 'Ana Haddad'],
  ['Ruiz', 'Ruizer'],
  ['the mayor', 'Ana Ruiz'],
])('%s and %s are two', (one, other) => expect(namesOnePerson(one, other)).toBe(false));
