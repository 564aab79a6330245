import { describe, expect, test } from 'vitest';
import { copiedPassage } from '../../../src/core/rules/copied-passage.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const passage =
  'The crane, which stands on the lower quay where the fish market was, has not lifted a crate since April, when a bearing failed in a gale and the maker went out of business before it could send another';

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(copiedPassage, marked, others)).toBe(marked);

describe('flags', () => {
  test('a passage that stands word for word elsewhere', () =>
    check(`The board met on Monday.\n\n«${passage}».`, `Nobody came.\n\n${passage}.`));
  test('with a few words dropped', () =>
    check(
      `The board met on Monday.\n\n«${passage.replace(' where the fish market was', '')}».`,
      `Nobody came.\n\n${passage}.`,
    ));
});

describe('leaves alone', () => {
  test('the same facts in other words', () =>
    check(
      'A bearing broke in April’s gale, and its maker has since closed, so the crane on the lower quay stands idle.',
      `${passage}.`,
    ));
  test('a long name that both articles need', () =>
    check(
      'The Harbor Board of the City and County of Old Quay met on Monday.',
      'On Friday the Harbor Board of the City and County of Old Quay resigned.',
    ));
  test('a site’s own lines', () =>
    check(
      'The crane stood still.\n\n© 2031 Harbor Times. All rights reserved. Do not reproduce any part of this page, in print or on screen, without written permission of the publisher.',
      'Nobody came.\n\n© 2031 Harbor Times. All rights reserved. Do not reproduce any part of this page, in print or on screen, without written permission of the publisher.',
    ));
});

test('says where, and suggests nothing', async () => {
  const [finding] = await findBeside(copiedPassage, `${passage}.`, [`© 2031 Harbor Times\n\n${passage}. Nobody came.`]);
  expect(finding.message).toBe('Also stands in 1 other article: Harbor Times.');
  expect(finding.suggestions).toEqual([]);
});
