import { describe, expect, test } from 'vitest';
import { quoteElsewhere } from '../../../src/core/rules/quote-elsewhere.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const BERTH = 'The new berth will be dredged before the winter storms reach the outer mole, whatever the ministry says';
const CREWS = 'Our crews have waited eleven years for a slipway that does not crumble under their boots';

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(quoteElsewhere, marked, others)).toBe(marked);

describe('flags', () => {
  test('the same words', () => check(`“«${BERTH},»” Ada Holm said.`, `“${BERTH},” said Ada Holm.`));
  test('other marks and capitals', () =>
    check(`"«${BERTH},»" Ada Holm said.`, `Ada Holm: ‘${BERTH.toLowerCase()}’. “${BERTH.toUpperCase()}”`));
  test('words that others cut with an ellipsis', () =>
    check(`“«${BERTH},»” Ada Holm said.`, `“${BERTH.replace('before the winter storms', '. . .')},” Ada Holm said.`));
  test('two halves that stand together elsewhere', () =>
    check(
      `“«The new berth will be dredged before the winter storms,»” Ada Holm said, “«before they reach the outer mole at all.»”`,
      '“The new berth will be dredged before the winter storms, before they reach the outer mole at all,” Ada Holm said.',
    ));
  test('a part of it', () => check(`“«${BERTH}. ${CREWS},»” Ada Holm said.`, `“${CREWS},” Ada Holm said.`));
});

describe('leaves alone', () => {
  test('a quotation of this article only', () => check(`“${BERTH},” Ada Holm said.`, `“${CREWS},” Ada Holm said.`));
  test('what anybody says', () =>
    check(
      '“At the end of the day, it is what it is,” Ada Holm said.',
      '“At the end of the day, it is what it is,” he said.',
    ));
  test('a few common words', () =>
    check(
      '“I think it is going to be a good day for us,” Ada Holm said.',
      '“It is going to be a long night,” he said.',
    ));
  test('a quotation with other words', () =>
    check(`“${BERTH},” Ada Holm said.`, `“${BERTH.replace('winter', 'autumn')},” Ada Holm said.`));
});

test('says how many articles have it, and which part', async () => {
  const [whole] = await findBeside(quoteElsewhere, `“${BERTH},” Ada Holm said.`, [
    `“${BERTH}.”`,
    `“${BERTH}!” she said.`,
  ]);
  expect(whole.message).toBe('Appears in 2 other articles.');
  const [part] = await findBeside(quoteElsewhere, `“${BERTH}. ${CREWS},” Ada Holm said.`, [`“${CREWS}.”`]);
  expect(part.message).toBe('Appears in 1 other article, in part.');
});

test('says where the words differ, if as many have these', async () => {
  const [finding] = await findBeside(quoteElsewhere, `“${BERTH},” Ada Holm said.`, [
    `“${BERTH.replace('winter', 'autumn')},” Ada Holm said. The board met late and left early.`,
    `“${BERTH}!” she said.`,
  ]);
  expect(finding.message).toBe('Appears in 2 other articles, in 1 with other words.');
});

test('says who gives it to somebody else', async () => {
  const [finding] = await findBeside(quoteElsewhere, `“${BERTH},” Ada Holm said.`, [
    `“${BERTH},” Osmund Vale said.\n\n© 2031 Harbor Times`,
    `“${BERTH}!” said Ada Holm. The board met late and left early.`,
  ]);
  expect(finding.notes).toEqual(['Harbor Times gives it to Osmund Vale.']);
});

test('words put in brackets do not make it a part', async () => {
  const [finding] = await findBeside(quoteElsewhere, `“${BERTH.replace('will be', '[a dock] will be')},” she said.`, [
    `“${BERTH},” she said.`,
  ]);
  expect(finding.message).toBe('Appears in 1 other article.');
});
