import { type Article, type Block, isAnalysed } from '../article/article.ts';
import type { Speech } from '../speech/speech.ts';
import { attribute } from './attribute.ts';
import { type Passage, placeSentence, readSentence } from './passage.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import { sourceName } from './source-name.ts';
import type { Statistic } from './statistic.ts';

/**
 * Finds the figures of an article and whether a source is named for each: Crime rose by `40 per cent`. With the
 * `memory` of an earlier version, only sentences that changed are read anew; the answer is the same.
 */
export function readStatistics(article: Article, speech: Speech, memory?: SentenceMemory): readonly Statistic[] {
  const read = memory ? memory.nextReader() : readSentence;
  const passages: Passage[] = [];
  for (const block of article.blocks) {
    if (!isAnalysed(block)) continue;
    for (const sentence of block.sentences) {
      const text = article.prose.slice(sentence.start, sentence.end);
      passages.push(placeSentence(read(text, isHeading(block)), block, sentence));
    }
  }
  return attribute(speech, passages).map((statistic) => {
    const { source } = statistic;
    return source ? { ...statistic, source: sourceName(article.prose, source) } : statistic;
  });
}

function isHeading({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'subhead';
}
