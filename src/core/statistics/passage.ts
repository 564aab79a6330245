import type { Block } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { findSources } from './find-sources.ts';
import { type Strength, strengthOf } from './is-statistic.ts';
import { readFigures } from './read-figures.ts';
import type { Source } from './source.ts';
import { SUPPOSITIONS } from './terms.data.ts';
import { readTokens, type Token } from './tokens.ts';

/** A sentence with what it tells about figures. It depends on the words of its block alone. */
export interface Passage {
  readonly sentence: Span;
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly figures: readonly MeasuredFigure[];
  readonly sources: readonly Source[];
  /** True where the sentence says `you`; quotations are not told apart here. */
  readonly speaksToReader: boolean;
}

/** A figure with its place in the text and how surely it is a statistic. */
export interface MeasuredFigure extends Span {
  readonly figure: Figure;
  readonly strength: Strength;
  /** True where the sentence puts a case to the reader (`if you saved $5,000`); in a quotation that is no matter. */
  readonly supposed: boolean;
}

/** Reads the figures and sources of one sentence of `prose`. */
export function readPassage(prose: string, block: Block, sentence: Span): Passage {
  const tokens = readTokens(prose, sentence);
  const figures = measureFigures(tokens, block);
  const speaksToReader =
    !QUOTES.test(prose.slice(sentence.start, sentence.end)) && hasSupposition(tokens, 0, tokens.length);
  return { sentence, block, tokens, figures, sources: findSources(tokens), speaksToReader };
}

const QUOTES = /["“”]|''/;

function measureFigures(tokens: readonly Token[], block: Block): readonly MeasuredFigure[] {
  const figures: MeasuredFigure[] = [];
  if (isTable(tokens)) return [];
  for (const figure of readFigures(tokens)) {
    const strength = strengthOf(tokens, figure);
    if (strength === 'none' || isListTitle(tokens, block, figure)) continue;
    const supposed = isSupposed(tokens, figure);
    figures.push({ start: tokens[figure.from].start, end: tokens[figure.to - 1].end, figure, strength, supposed });
  }
  return figures;
}

const TABLE_NUMBERS = 10;
const TABLE_SHARE = 0.4;

/** A table or box score run into a line: hardly anything but numbers. */
function isTable(tokens: readonly Token[]): boolean {
  const numbers = tokens.filter(({ kind }) => kind === 'number').length;
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  return numbers >= TABLE_NUMBERS && numbers > TABLE_SHARE * words;
}

const REACH = 14;

/** True where the clauses round a figure put a case to the reader; a dash or semicolon ends them. */
function isSupposed(tokens: readonly Token[], { from, to }: Figure): boolean {
  let start = from;
  while (start > 0 && from - start < REACH && !CLAUSE_ENDS.test(tokens[start - 1].word)) start--;
  let end = to;
  while (end < tokens.length && end - to < REACH && !CLAUSE_ENDS.test(tokens[end].word)) end++;
  return hasSupposition(tokens, start, end);
}

const CLAUSE_ENDS = /^[;—–―]$/;

function hasSupposition(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to && i < tokens.length; i++) if (SUPPOSITIONS.has(tokens[i].word)) return true;
  return false;
}

/** `31 Things to Do in Port Ansel`: a title that counts what the article lists. */
function isListTitle(tokens: readonly Token[], block: Block, { from, shape }: Figure): boolean {
  if (from !== 0 || shape !== 'count') return false;
  return block.kind === 'headline' || block.kind === 'subhead' || isTitleCase(tokens);
}

/** True where nearly all longer words have a capital, as in a title that stands as a paragraph. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3);
  return long.length > 2 && long.filter(({ capital }) => capital).length >= 0.8 * long.length;
}
