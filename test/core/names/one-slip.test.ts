import { expect, test } from 'vitest';
import { isOneSlip } from '../../../src/core/names/one-slip.ts';

const check = (one: string, other: string, slip: boolean) => expect(isOneSlip(one, other)).toBe(slip);

test('a letter left out', () => check('madock', 'maddock', true));
test('a letter exchanged', () => check('brandvuk', 'brandvik', true));
test('two letters turned round', () => check('bryne', 'byrne', true));
test('an ending is no slip', () => check('hansens', 'hansen', false));
test('another first letter is no slip', () => check('mooney', 'rooney', false));
test('the same word is no slip', () => check('hansen', 'hansen', false));
test('two slips are none', () => check('hensin', 'hansen', false));
