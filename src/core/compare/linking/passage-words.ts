import { isAnalysed } from '../../article/article.ts';
import { type Rarity, rarityOf } from '../../corpus/rarity.ts';
import type { Reading } from '../../reading.ts';
import { isSpoken } from '../../speech/speech.ts';
import { type ScannedWords, scanWords } from '../../text/scan-words.ts';
import type { Span } from '../../text/span.ts';

/** The words of an article that a reader reads, each with the sentence and the block in which it stands. */
export interface PassageWords extends ScannedWords {
  /** The article's prose: its text with markup blanked. */
  readonly text: string;
  readonly rarity: Rarity;
  readonly blockOf: Uint32Array;
  readonly sentenceOf: Uint32Array;
  /** 1 for the words of a name. */
  readonly inName: Uint8Array;
  /** 1 for the words of a quotation. */
  readonly quoted: Uint8Array;
  /** All sentences of the blocks that count, in the order of the text. */
  readonly sentences: readonly PassageSentence[];
}

export interface PassageSentence extends Span {
  readonly block: number;
  /** How many words it has. */
  readonly length: number;
}

/** Reads them; the site's own lines, bylines, tables and code are no passages. */
export function readPassageWords({ article, speech }: Reading): PassageWords {
  const { prose, blocks } = article;
  const spans = blocks.flatMap((block, number) =>
    isAnalysed(block) ? block.sentences.map(({ start, end }) => ({ start, end, block: number })) : [],
  );
  const all = scanWords(prose);
  const [sentenceOf, kept]: [number[], number[]] = [[], []];
  let at = 0;
  const sentences = spans.map((span, number): PassageSentence => {
    const { start, end } = span;
    const before = kept.length;
    while (at < all.count && all.starts[at] < start) at++;
    for (; at < all.count && all.ends[at] <= end; at++) {
      kept.push(at);
      sentenceOf.push(number);
    }
    return { ...span, length: kept.length - before };
  });
  const column = (values: Uint32Array) => Uint32Array.from(kept, (word) => values[word]);
  const words = {
    count: kept.length,
    hashes: column(all.hashes),
    starts: column(all.starts),
    ends: column(all.ends),
  };
  return {
    ...words,
    text: prose,
    rarity: rarityOf(words, []),
    blockOf: Uint32Array.from(sentenceOf, (sentence) => sentences[sentence].block),
    sentenceOf: Uint32Array.from(sentenceOf),
    inName: wordsWithin(words, speech.names),
    quoted: wordsWithin(words, speech.quotations.filter(isSpoken)),
    sentences,
  };
}

/** 1 for each word within one of the spans, which are in the order of the text. */
function wordsWithin({ count, starts, ends }: ScannedWords, spans: readonly Span[]): Uint8Array {
  const within = new Uint8Array(count);
  let next = 0;
  for (let word = 0; word < count; word++) {
    while (next < spans.length && spans[next].end <= starts[word]) next++;
    if (next < spans.length && spans[next].start <= starts[word] && ends[word] <= spans[next].end) within[word] = 1;
  }
  return within;
}
