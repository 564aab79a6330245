import type { Reading } from '../../core/reading.ts';
import { isSpoken, type Quotation } from '../../core/speech/speech.ts';
import type { Span } from '../../core/text/span.ts';

/** The words between two offsets; where these are one, the sentence there. '' where there is none. */
export function wordsBetween({ article }: Reading, { start, end }: Span): string {
  if (end > start) return tidy(article.text.slice(start, end));
  const sentences = article.blocks.flatMap((block) => block.sentences);
  const sentence = sentences.find((one) => one.start <= start && start <= one.end);
  return sentence ? tidy(article.text.slice(sentence.start, sentence.end)) : '';
}

/** Apart by less than this, two quotations of one speaker in a paragraph are one, split by `,” she said. “`. */
const LONGEST_ATTRIBUTION = 120;

/** The words of the quotation at an offset, without the writer’s between its parts; `null` where there is none. */
export function quotationAt({ article, speech }: Reading, offset: number): string | null {
  const block = article.blocks.find(({ start, end }) => start <= offset && offset <= end);
  const spoken = speech.quotations.filter(
    (one) => isSpoken(one) && block && one.start >= block.start && one.end <= block.end,
  );
  const at = spoken.findIndex(({ start, end }) => start - 1 <= offset && offset <= end + 1);
  if (at < 0) return null;
  let [first, last] = [at, at];
  while (first > 0 && isOneUtterance(spoken[first - 1], spoken[first])) first--;
  while (last + 1 < spoken.length && isOneUtterance(spoken[last], spoken[last + 1])) last++;
  return spoken
    .slice(first, last + 1)
    .map(({ start, end }) => tidy(article.text.slice(start, end)))
    .join(' ');
}

function isOneUtterance(one: Quotation, next: Quotation): boolean {
  return one.speakerName === next.speakerName && next.start - one.end <= LONGEST_ATTRIBUTION;
}

const tidy = (words: string) => words.replace(/\s+/g, ' ').replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, '');
