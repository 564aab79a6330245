import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintsInto, shingleAt, shingleCount } from '../../../src/core/corpus/fingerprints.ts';
import { postingRanges } from '../../../src/core/corpus/segment.ts';
import { segmentBuilder } from '../../../src/core/corpus/segment-builder.ts';
import { scanWords } from '../../../src/core/text/scan-words.ts';

const text = fc
  .array(fc.constantFrom('tide', 'harbor', 'ferry', 'mayor', 'gull', 'the', 'of', 'rope'), { maxLength: 30 })
  .map((words) => words.join(' '));

test('a segment lists for each fingerprint the articles that hold it, each once, in order', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const building = segmentBuilder(16);
      const holders = new Map<number, number[]>();
      for (const [number, each] of texts.entries()) {
        const words = scanWords(each);
        building.add(words);
        const chosen = new Uint32Array(words.count);
        for (const fingerprint of new Set(chosen.slice(0, fingerprintsInto(words, chosen, 0)))) {
          holders.set(fingerprint, [...(holders.get(fingerprint) ?? []), number]);
        }
      }
      const segment = building.finish();
      for (const [fingerprint, articles] of holders) {
        const [from, to] = postingRanges(segment, Uint32Array.of(fingerprint));
        expect(Array.from(segment.articles.subarray(from, to))).toEqual(articles);
      }
    }),
    { numRuns: 20 },
  );
});

test('four words in a row that two texts share give them a fingerprint in common', () => {
  fc.assert(
    fc.property(text, text, text, text, (before, after, otherBefore, otherAfter) => {
      const shared = 'low water at noon';
      const fingerprints = [`${before} ${shared} ${after}`, `${otherBefore} ${shared} ${otherAfter}`].map((each) => {
        const words = scanWords(each);
        const chosen = new Uint32Array(words.count);
        return new Set(chosen.slice(0, fingerprintsInto(words, chosen, 0)));
      });
      const words = scanWords(shared);
      const within = Array.from({ length: shingleCount(words.count) }, (_, at) => shingleAt(words.hashes, at));
      expect(within.some((shingle) => fingerprints.every((chosen) => chosen.has(shingle)))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
