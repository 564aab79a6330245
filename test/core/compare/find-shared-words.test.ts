import { expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compare-sources.ts';
import { findSharedWords } from '../../../src/core/compare/find-shared-words.ts';
import { read } from '../../../src/core/review.ts';

const SAID = '“The quay will be closed to all lorries until the spring tides are over,” Ida Brandt said.';
const TOLD = 'The quay was built in 1931 by masons from the islands, who were paid in herring and peat.';

async function sharedIn(...texts: readonly string[]) {
  const comparison = await compareSources(
    texts.map((text, i) => read(`${i}.txt`, text)),
    { aborted: false },
  );
  return findSharedWords(comparison).map(({ kind, places }) => [
    kind,
    ...places.map(({ source, start, end }) => `${source}: ${texts[source].slice(start, end).slice(0, 12)}`),
  ]);
}

test('a quotation and a passage that two have are told with their places', async () =>
  expect(await sharedIn(`${SAID}\n\n${TOLD}`, `${TOLD}\n\n${SAID}`)).toEqual([
    ['quotation', '0: The quay wil', '1: The quay wil'],
    ['passage', '0: The quay was', '1: The quay was'],
  ]));

test('what one alone has, or tells in words of its own, is not shared', async () =>
  expect(await sharedIn(SAID, 'Ida Brandt said that lorries would be kept off the quay until spring.')).toEqual([]));
