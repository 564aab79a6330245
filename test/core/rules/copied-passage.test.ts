import { describe, expect, test } from 'vitest';
import { copiedPassage } from '../../../src/core/rules/copied-passage.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const PROSE =
  'Trawlers that unload at the lower quay have had to wait for the tide since a barge carrying gravel sank across the fairway in March and took the only marked channel with it';

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(copiedPassage, marked, others)).toBe(marked);

describe('flags', () => {
  test('a sentence word for word', () => check(`«${PROSE}».`, `${PROSE}, the town says.`));
  test('a sentence with a few words dropped', () =>
    check(`«${PROSE.replace('only marked ', '')}».`, `${PROSE}, the town says.`));
  test('only what is shared', () => check(`Nobody was hurt. «${PROSE}».`, `The council met. ${PROSE}.`));
});

describe('leaves alone', () => {
  test('a sentence in other words', () =>
    check('Boats landing at the quay must wait for high water because a gravel barge went down there.', `${PROSE}.`));
  test('a short run of words', () => check('The barge carrying gravel sank across the fairway at dawn.', `${PROSE}.`));
  test('a standing paragraph of one outlet', () => {
    const front = '---\nsource: Tidewater Mail\ntitle: Quay\n---\n\n';
    return check(`${PROSE}.`, ...Array.from({ length: 6 }, (_, i) => `${front}${PROSE}.\n\nNumber ${i} of a series.`));
  });
});

test('says where, and that words differ', async () => {
  const [finding] = await findBeside(copiedPassage, `${PROSE.replace('only marked ', '')}.`, [`${PROSE}, they say.`]);
  expect(finding.message).toBe('Also stands in 1 other article, with a few words changed: other-1.');
});
