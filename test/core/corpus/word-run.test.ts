import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOfRun, wordRun } from '../../../src/core/corpus/word-run.ts';
import { scanWords } from '../../../src/core/text/scan-words.ts';
import { readWords } from '../../../src/core/text/words.ts';

const fold = (text: string) => readWords(text).map(({ folded }) => folded);
const word = fc.constantFrom('the', 'The', 'quay', 'qu[a]y', 'U.S.', 'us', '40%', '40 percent', '1,000', '1000', '—');
const text = (maxLength: number) => fc.array(word, { maxLength }).map((words) => words.join(' '));

test('a run is found wherever a plain comparison of words finds it', () =>
  fc.assert(
    fc.property(text(12), text(3), (body, asked) => {
      const [inText, wanted] = [fold(body), fold(asked)];
      const plain = inText.flatMap((_, at) =>
        wanted.length > 0 && wanted.every((one, i) => inText[at + i] === one) ? [at] : [],
      );
      expect(placesOfRun(wordRun(asked), body, scanWords(body))).toEqual(plain);
    }),
    { numRuns: 200 },
  ));
