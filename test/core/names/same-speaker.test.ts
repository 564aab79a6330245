import { expect, test } from 'vitest';
import { mayBeSameSpeaker } from '../../../src/core/names/same-speaker.ts';

test.each([
  ['Ruiz', 'Ana Ruiz'],
  ['the mayor', 'Ana Ruiz'],
  ['Bob Brand', 'Robert Brand'],
  ['Joe Brand', 'Joseph R. Brand Jr.'],
  ['R. Brand', 'Robert Brand'],
  ['J. Robert Brand', 'Robert Brand'],
  ['P.J. Brand', 'Patrick Brand'],
  ['Mayor Ana Ruiz', 'Ana Ruiz'],
  ['Mr. Karl Brand', 'Karl Brand'],
  ['Ana Lindqvist', 'Anna Lindqvist'],
  ['Ana Lechner', 'Ana Lechener'],
  ['Ana Solis Ruiz', 'Ana Ruiz'],
])('%s and %s may be one', (one, other) => {
  expect(mayBeSameSpeaker(one, other)).toBe(true);
  expect(mayBeSameSpeaker(other, one)).toBe(true);
});

test.each([
  ['Ana Ruiz', 'Omar Haddad'],
  ['Anna Lindqvist', 'Peter Lindqvist'],
  ['Mayor Anna Lindqvist', 'Peter Lindqvist'],
])('%s and %s are two', (one, other) => {
  expect(mayBeSameSpeaker(one, other)).toBe(false);
  expect(mayBeSameSpeaker(other, one)).toBe(false);
});
