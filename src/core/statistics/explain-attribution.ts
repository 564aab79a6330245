import { type Article, isProse } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { LetStand, Statistic } from './statistic.ts';

/**
 * Says in one sentence who stands for a figure and how that is known, for a hover:
 * `Attributed to the Tidewater poll, named one paragraph earlier.`
 */
export function explainAttribution(article: Article, statistic: Statistic): string {
  const { basis, source, letStand } = statistic;
  const words = source && article.text.slice(source.start, source.end).replace(/\s+/g, ' ');
  const who = words ? `Attributed to ${words}` : 'Attributed';
  switch (basis.kind) {
    case 'quotation':
      return words ? `${who}, in whose words it stands.` : 'It stands in somebody’s own words.';
    case 'reported-speech':
      return `${who}, in indirect speech.`;
    case 'sentence':
      return words ? `${who}, named in this sentence.` : 'Attributed in this sentence.';
    case 'neighbour':
    case 'story':
      return `${who}${words ? ', named' : ''} ${distance(article, statistic, basis.sentence)}.`;
    case 'none':
      return letStand ? LET_STAND[letStand] : 'No source is named for it in this sentence or the ones beside it.';
  }
}

const LET_STAND: Readonly<Record<LetStand, string>> = {
  repeated: 'The article names a source for the same figure at another place.',
  magnitude: 'Only its scale is told, which desks let stand without a source.',
  'public-record': 'A result or price on public record, which desks let stand without a source.',
  deal: 'The price of an announced deal, which desks let stand without a source.',
  terms: 'A term of the bill or plan, whose own text is the source.',
  order: 'A sum that a court sets, whose own order is the source.',
  deployment: 'Forces that a public body sends, whose number is its own.',
  capacity: 'What a thing holds, which desks let stand without a source.',
  background: 'It only says which event is meant, which desks let stand without a source.',
  crowd: 'A crowd, which the reporter may have seen.',
  textbook: 'A figure from any almanac, which desks let stand without a source.',
};

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `in the next sentence`, `one sentence earlier`, `two paragraphs earlier`. */
function distance({ blocks }: Article, { sentence }: Statistic, named: Span): string {
  if (named.start > sentence.start) return 'in the next sentence';
  const prose = blocks.filter((block) => isProse(block) && block.start <= sentence.start && block.end > named.start);
  const paragraphs = prose.length - 1;
  if (paragraphs > 0) return `${count(paragraphs, 'paragraph')} earlier`;
  const between = prose[0]?.sentences.filter(({ start }) => start >= named.start && start < sentence.start).length ?? 1;
  return `${count(Math.max(1, between), 'sentence')} earlier`;
}

function count(number: number, noun: string): string {
  return `${NUMBERS[number] ?? number} ${noun}${number === 1 ? '' : 's'}`;
}
