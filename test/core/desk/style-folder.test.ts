import { describe, expect, test } from 'vitest';
import { readDeskFile } from '../../../src/core/desk/desk-file.ts';
import { addStyleFolder, ownStyleFolder } from '../../../src/core/desk/style-folder.ts';

describe('the folder of the desk’s own styles', () => {
  test.each([
    [[], 'styles'],
    [['house'], 'house'],
    [['./house/'], './house/'],
    [['../shared', '/usr/styles', 'C:\\styles', '.', '', 'a/../../b', 'ours'], 'ours'],
    [['../shared'], 'styles'],
  ])('of %j is %s', (styles, own) => expect(ownStyleFolder({ styles })).toBe(own));

  test('is written into a new desk file', () =>
    expect(readDeskFile(addStyleFolder('', 'styles')).desk.styles).toEqual(['styles']));

  test('is written beside others, keeping comments', () => {
    const written = addStyleFolder('{\n  "styles": ["../shared"] // all desks\n}\n', 'styles');
    expect(written).toContain('// all desks');
    expect(readDeskFile(written).desk.styles).toEqual(['../shared', 'styles']);
  });
});
