import type { Article } from '../article/article.ts';
import { isAnalysed } from '../article/article.ts';
import type { Speech } from '../speech/speech.ts';
import { attribute } from './attribute.ts';
import { type Passage, readPassage } from './passage.ts';
import type { Statistic } from './statistic.ts';

/** Finds the figures of an article and whether a source is named for each: Crime rose by `40 per cent`. */
export function readStatistics(article: Article, speech: Speech): readonly Statistic[] {
  return attribute(speech, readPassages(article));
}

function readPassages(article: Article): readonly Passage[] {
  const passages: Passage[] = [];
  for (const block of article.blocks) {
    if (!isAnalysed(block)) continue;
    for (const sentence of block.sentences) passages.push(readPassage(article.prose, block, sentence));
  }
  return passages;
}
