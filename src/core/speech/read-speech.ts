import type { Article, Block } from '../article/article.ts';
import { isAnalysed } from '../article/article.ts';
import { joinPassages } from './join-passages.ts';
import { pairMarks } from './marks.ts';
import { type ReadPassage, readPassageSpeech } from './passage-reading.ts';
import type { Speech } from './speech.ts';

/**
 * Finds what is somebody's words in an article, and whose. With the reader of a memory, only paragraphs that are
 * new are read; the answer is the same.
 */
export function readSpeech(article: Article, read: ReadPassage = readPassageSpeech): Speech {
  const blocks = article.blocks.filter(isAnalysed);
  const singles = quotesInSingles(article, blocks);
  const parts = blocks.map((block) => ({
    block,
    reading: read(bodyOf(article, block), singles || isHeading(block)),
  }));
  return joinPassages(parts);
}

function bodyOf({ prose }: Article, { bodyStart, end }: Block): string {
  return prose.slice(bodyStart, end);
}

function isHeading({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'subhead';
}

/** True for an article in the British manner, which has single marks and no double ones in its paragraphs. */
function quotesInSingles(article: Article, blocks: readonly Block[]): boolean {
  const bodies = blocks.filter((block) => !isHeading(block)).map((block) => bodyOf(article, block));
  if (bodies.some((body) => /["“”«»„]|''/u.test(body))) return false;
  return bodies.some(
    (body) =>
      /(?:^|\s)['‘]/u.test(body) && pairMarks(body, true).some(({ start, end, closed }) => closed && end - start > 15),
  );
}
