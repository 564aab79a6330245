import { expect, test } from 'vitest';
import { plainName } from '../../../src/core/names/plain-name.ts';

const check = (name: string, expected: string) => expect(plainName(name.split(' ')).join(' ')).toBe(expected);

test('a plain name stays', () => {
  check('Ana Ruiz', 'Ana Ruiz');
  check('J. R. McBride', 'J. R. McBride');
  check('Ruiz', 'Ruiz');
});
test('a place and a title before it go', () => check('Nevada Rep Ana Ruiz', 'Ana Ruiz'));
test('so does a chamber', () => check('House Ana Ruiz', 'Ana Ruiz'));
test('a label in capitals goes', () => check('WATCHED Ana Ruiz', 'Ana Ruiz'));
test('a name stands once', () => {
  check('Ruiz Ruiz', 'Ruiz');
  check('Ana Ruiz Ana RuizStory', 'Ana Ruiz');
});
test('capitals glued to its end go', () => check('Ana Lou RuizGOP', 'Ana Lou Ruiz'));
