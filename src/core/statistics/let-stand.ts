import type { Figure } from './figure.ts';
import {
  BELIEVERS,
  BILLS,
  COURTS,
  CROWD_VERBS,
  DEALS,
  DEPLOYING,
  ELECTIONS,
  FORCES,
  HOLDING,
  MARKETS,
  ORDERS,
  PUBLIC_COUNTS,
  SALES,
  TOLL_CLAUSES,
} from './let-stand.data.ts';
import type { MeasuredFigure, Passage } from './passage.ts';
import { isMagnitude } from './read-vague.ts';
import type { LetStand, Statistic } from './statistic.ts';
import { CASUALTIES } from './terms.data.ts';
import type { Token } from './tokens.ts';

/** Why a desk lets a figure without a source stand, told from its own sentence. */
export function letStand({ tokens, block }: Passage, { figure }: MeasuredFigure): LetStand | null {
  if (figure.shape === 'vague') return isScale(tokens, figure) ? 'magnitude' : null;
  if (isPublic(tokens, figure)) return 'public-record';
  if (hasWord(tokens, figure.from - 12, figure.from, BILLS)) return 'terms';
  if (block.kind === 'list-item' && figure.shape === 'money' && isLabelled(tokens)) return 'terms';
  if (isOrdered(tokens, figure)) return 'order';
  if (isDeal(tokens, figure)) return 'deal';
  return figure.shape === 'count' || figure.shape === 'bare' ? letCountStand(tokens, figure) : null;
}

function letCountStand(tokens: readonly Token[], figure: Figure): LetStand | null {
  const { from, to } = figure;
  if (isBackgroundToll(tokens, from, to)) return 'background';
  if (/^(?:crowd|audience|throng)$/.test(tokens[from - 2]?.word ?? '')) return 'crowd';
  if (hasWord(tokens, to, to + 2, CROWD_VERBS)) return 'crowd';
  if (isDeployed(tokens, figure)) return 'deployment';
  if (isCapacity(tokens, figure)) return 'capacity';
  return isTextbook(tokens, figure) ? 'textbook' : null;
}

function isScale(tokens: readonly Token[], { number, to }: Figure): boolean {
  return isMagnitude(tokens, number) || /^numbers?$/.test(tokens[to - 1]?.word ?? '');
}

function isPublic(tokens: readonly Token[], { from, to, shape, quantity }: Figure): boolean {
  if (PUBLIC_COUNTS.has(quantity.noun)) return true;
  if (shape !== 'percent' && shape !== 'points' && shape !== 'money') return false;
  if (hasWord(tokens, from - 10, to + 4, MARKETS)) return true;
  return shape !== 'money' && hasWord(tokens, from - 10, to + 6, ELECTIONS);
}

/** `Bus: 6 a.m. from the gate, $12`: a line of a list of dates and prices. */
function isLabelled(tokens: readonly Token[]): boolean {
  return tokens.slice(1, 5).some(({ word }) => word === ':');
}

const PREPOSITIONS = /^(?:from|in|on|of|for|to|at|by|with|and|or|as|than|out|over|into)$/;

function isDeal(tokens: readonly Token[], { from, to, shape }: Figure): boolean {
  if (shape !== 'money') return false;
  const end = PREPOSITIONS.test(tokens[to]?.word ?? '') ? to : to + 2;
  return hasWord(tokens, to, end, DEALS) || hasWord(tokens, from - 8, from, SALES);
}

/** `A judge set his fine at $40,000`: a court's own order, which its papers hold. */
function isOrdered(tokens: readonly Token[], { from, shape }: Figure): boolean {
  return shape === 'money' && hasWord(tokens, from - 12, from, COURTS) && hasWord(tokens, from - 8, from, ORDERS);
}

/** `The county sent about 600 police`: the number is that of whoever sent them. */
function isDeployed(tokens: readonly Token[], { from, to }: Figure): boolean {
  return DEPLOYING.has(tokens[from - 1]?.word) && FORCES.has(tokens[to - 1]?.word);
}

/** Up to so many fit into one boat, bus or plane; above, somebody counted more than one trip. */
const ONE_LOAD = 1000;

/** `The hall seats 400 people`, `the ferry carried 189 passengers`: how big a thing is. */
function isCapacity(tokens: readonly Token[], { from, to, quantity }: Figure): boolean {
  const verb = tokens[from - 1]?.word ?? '';
  if (HOLDING.has(verb)) return true;
  const isLoad = /^(?:passengers|people|crew)$/.test(tokens[to - 1]?.word ?? '') && (quantity.value ?? 0) < ONE_LOAD;
  return isLoad && /^carr(?:y|ies|ied|ying)$/.test(verb);
}

/** `the attack that killed 14`: the toll stands in a clause that only says which attack is meant. */
function isBackgroundToll(tokens: readonly Token[], from: number, to: number): boolean {
  return hasWord(tokens, from - 3, to + 4, CASUALTIES) && hasWord(tokens, from - 6, from, TOLL_CLAUSES);
}

/** `a town of 3,000`, `the country's 66 million people`, `1.2 billion Catholics`. */
function isTextbook(tokens: readonly Token[], { from, quantity }: Figure): boolean {
  const { noun, value } = quantity;
  if (/^(?:residents|inhabitants|citizens)$/.test(noun) || BELIEVERS.has(noun)) return true;
  if (noun === 'people' && (value ?? 0) >= MILLION && tokens[from - 1]?.word.endsWith("'s")) return true;
  if (/^(?:of|has|had)$/.test(tokens[from - 1]?.word ?? '') && SETTLEMENTS.has(tokens[from - 2]?.word)) return true;
  return hasWord(tokens, from - 3, from, POPULATION);
}

const MILLION = 1_000_000;

const POPULATION: ReadonlySet<string> = new Set(['population', 'populations']);
const SETTLEMENTS: ReadonlySet<string> = new Set(['town', 'city', 'village', 'community']);

function hasWord(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to && i < tokens.length; i++) if (words.has(tokens[i].word)) return true;
  return false;
}

/** Lets a figure stand where the article names the source of the same figure at another place. */
export function markRepeated(statistics: readonly Statistic[]): readonly Statistic[] {
  const sourced = new Set<string>();
  for (const one of statistics) if (one.attributed && one.quantity.value !== null) sourced.add(identity(one));
  return statistics.map((one) =>
    one.attributed || !sourced.has(identity(one)) ? one : { ...one, letStand: 'repeated' as const },
  );
}

function identity({ quantity: { value, unit, noun } }: Statistic): string {
  return value === null ? '' : `${unit} ${value} ${unit === 'count' ? noun : ''}`;
}
