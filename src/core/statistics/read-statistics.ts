import type { Article, Block } from '../article/article.ts';
import { isAnalysed } from '../article/article.ts';
import type { Speech } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import { attribute } from './attribute.ts';
import type { Figure } from './figure.ts';
import { findSources } from './find-sources.ts';
import { type Strength, strengthOf } from './is-statistic.ts';
import { readFigures } from './read-figures.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';
import { SUPPOSITIONS } from './terms.data.ts';
import { readTokens, type Token } from './tokens.ts';

/** Finds the figures of an article and whether a source is named for each. */
export function readStatistics(article: Article, speech: Speech): readonly Statistic[] {
  return attribute(article, speech, readPassages(article));
}

/** A sentence with what it tells about figures. It depends on the sentence's own words alone. */
export interface Passage {
  readonly sentence: Span;
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly figures: readonly MeasuredFigure[];
  readonly sources: readonly Source[];
}

/** A figure with its place in the text and how surely it is a statistic. */
export interface MeasuredFigure extends Span {
  readonly figure: Figure;
  readonly strength: Strength;
  /** True where the sentence puts a case to the reader (`if you saved $5,000`); in a quotation that is no matter. */
  readonly supposed: boolean;
}

function readPassages(article: Article): readonly Passage[] {
  const passages: Passage[] = [];
  for (const block of article.blocks) {
    if (!isAnalysed(block)) continue;
    for (const sentence of block.sentences) passages.push(readPassage(article.prose, block, sentence));
  }
  return passages;
}

function readPassage(prose: string, block: Block, sentence: Span): Passage {
  const tokens = readTokens(prose, sentence);
  const figures: MeasuredFigure[] = [];
  for (const figure of readFigures(tokens)) {
    const strength = strengthOf(tokens, figure);
    if (strength === 'none') continue;
    if (isListTitle(block, figure)) continue;
    const supposed = isSupposed(tokens, figure);
    figures.push({ start: tokens[figure.from].start, end: tokens[figure.to - 1].end, figure, strength, supposed });
  }
  return { sentence, block, tokens, figures, sources: findSources(tokens) };
}

const REACH = 14;

function isSupposed(tokens: readonly Token[], { from, to }: Figure): boolean {
  for (let i = Math.max(0, from - REACH); i < to + REACH && i < tokens.length; i++) {
    if (SUPPOSITIONS.has(tokens[i].word)) return true;
  }
  return false;
}

/** `31 Things to Do in Port Ansel`: a title that counts what the article lists. */
function isListTitle(block: Block, { from, shape }: Figure): boolean {
  return (block.kind === 'headline' || block.kind === 'subhead') && from === 0 && shape === 'count';
}
