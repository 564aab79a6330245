import type { Block } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import { findSources } from './find-sources.ts';
import { type Strength, strengthOf } from './is-statistic.ts';
import { readFigures } from './read-figures.ts';
import type { Source } from './source.ts';
import { SUPPOSITIONS } from './terms.data.ts';
import { readTokens, type Token } from './tokens.ts';

/** What a sentence tells about figures, by its own words alone; offsets count from its start. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly figures: readonly MeasuredFigure[];
  readonly sources: readonly Source[];
  /** True where the sentence says `you`; quotations are not told apart here. */
  readonly speaksToReader: boolean;
}

/** A sentence at its place in the article: figures and sources count from the article's start, tokens do not. */
export interface Passage extends SentenceReading {
  readonly sentence: Span;
  readonly block: Block;
}

/** A figure with its place in the text and how surely it is a statistic. */
export interface MeasuredFigure extends Span {
  readonly figure: Figure;
  readonly strength: Strength;
  /** True where the sentence puts a case to the reader (`if you saved $5,000`); in a quotation that is no matter. */
  readonly supposed: boolean;
}

/** Reads the figures and sources of one sentence, which may be a title. */
export function readSentence(text: string, isTitle: boolean): SentenceReading {
  const tokens = readTokens(text, { start: 0, end: text.length });
  const speaksToReader = !QUOTES.test(text) && hasSupposition(tokens, 0, tokens.length);
  return { tokens, figures: measureFigures(tokens, isTitle), sources: findSources(tokens), speaksToReader };
}

/** Puts a sentence that has been read at its place. */
export function placeSentence(reading: SentenceReading, block: Block, sentence: Span): Passage {
  const by = sentence.start;
  const figures = reading.figures.map((figure) => ({ ...figure, ...moved(figure, by) }));
  const sources = reading.sources.map((source) => ({
    ...source,
    ...moved(source, by),
    cue: source.cue && moved(source.cue, by),
    covers: moved(source.covers, by),
    ...(source.aside && { aside: moved(source.aside, by) }),
  }));
  return { ...reading, figures, sources, sentence, block };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

const QUOTES = /["“”]|''/;

function measureFigures(tokens: readonly Token[], isTitle: boolean): readonly MeasuredFigure[] {
  const figures: MeasuredFigure[] = [];
  if (isTable(tokens)) return [];
  for (const figure of readFigures(tokens)) {
    const strength = strengthOf(tokens, figure);
    if (strength === 'none' || isListTitle(tokens, isTitle, figure)) continue;
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
function isListTitle(tokens: readonly Token[], isTitle: boolean, { from, shape }: Figure): boolean {
  if (from !== 0 || shape !== 'count') return false;
  return isTitle || isTitleCase(tokens);
}

/** True where nearly all longer words have a capital, as in a title that stands as a paragraph. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3);
  return long.length > 2 && long.filter(({ capital }) => capital).length >= 0.8 * long.length;
}
