import { expect, test } from 'vitest';
import { read } from '../../src/core/review.ts';

const PARAGRAPHS = [
  'PORT ELLEN, Oct. 3 - Crossings fell by 40 percent last year, the council heard on Tuesday, according to its clerk.',
  '“We cannot leave the islands without a ferry,” said Mayor Tom Hale, who called the vote. “The boat sails in May.”',
  'Hale said that a mob of critics had it wrong. About 300 people waited outside, and one in five left before dawn.',
  'Ada Marsh, the harbor director, called the plan “reckless.” She told reporters that $4 million had been spent.',
];

const article = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, i) => `${PARAGRAPHS[i % 4]} Berth ${i} was closed.`).join('\n\n');

/** How often reading a text runs a regular expression: the steps that everything in the core is made of. */
function stepsOf(text: string): number {
  const exec = RegExp.prototype.exec;
  let steps = 0;
  RegExp.prototype.exec = function (this: RegExp, input: string) {
    steps++;
    return exec.call(this, input);
  };
  try {
    read('a.txt', text);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return steps;
}

test('reading takes steps in proportion to the text', () => {
  const short = stepsOf(article(100));
  const long = stepsOf(article(800));
  expect(short).toBeGreaterThan(1000);
  expect(long / short).toBeLessThan(8.8);
});
