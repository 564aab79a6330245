import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadingMemory } from '../../src/core/reading-memory.ts';
import { read } from '../../src/core/review.ts';

const STORY = [
  'PORT ELLEN, Oct. 3 - Crossings fell by 40 percent last year, the council heard on Tuesday.',
  '“We cannot leave the islands without a ferry,” said Mayor Tom Hale, who called the vote.',
  'Hale said that a mob of critics had it wrong. About 300 people waited, according to the police.',
  '“The boat sails in May,” he added.',
].join('\n\n');

test('a text read version after version is read as from scratch', () => {
  const edit = fc.record({
    at: fc.nat(STORY.length),
    cut: fc.nat(12),
    put: fc.constantFrom('', 'a', '“', '”', '\n\n', ' 12 percent ', ' said.'),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const memory = new ReadingMemory();
      let text = STORY;
      for (const { at, cut, put } of edits) {
        text = text.slice(0, at) + put + text.slice(at + cut);
        expect(read('a.txt', text, { memory })).toEqual(read('a.txt', text));
      }
    }),
    { numRuns: 12 },
  );
});
