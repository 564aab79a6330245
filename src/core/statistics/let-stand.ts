import { CROWD_VERBS, DEALS, ELECTIONS, PUBLIC_COUNTS, TOLL_CLAUSES } from './let-stand.data.ts';
import type { MeasuredFigure, Passage } from './passage.ts';
import { isMagnitude } from './read-vague.ts';
import type { LetStand, Statistic } from './statistic.ts';
import { CASUALTIES } from './terms.data.ts';
import type { Token } from './tokens.ts';

/** Why a desk lets a figure without a source stand, told from its own sentence. */
export function letStand({ tokens }: Passage, { figure }: MeasuredFigure): LetStand | null {
  const { from, to, shape, quantity } = figure;
  if (shape === 'vague')
    return isMagnitude(tokens, figure.number) || /numbers?/.test(tokens[to - 2]?.word ?? '') ? 'magnitude' : null;
  if (PUBLIC_COUNTS.has(quantity.noun)) return 'public-record';
  if ((shape === 'percent' || shape === 'points') && hasWord(tokens, from - 10, to + 6, ELECTIONS))
    return 'public-record';
  if (shape === 'money')
    return hasWord(tokens, to, to + 3, DEALS) || hasWord(tokens, from - 8, from, DEALS) ? 'deal' : null;
  if (shape !== 'count' && shape !== 'bare') return null;
  if (isBackgroundToll(tokens, from, to)) return 'background';
  if (/^(?:crowd|audience|throng)$/.test(tokens[from - 2]?.word ?? '') || hasWord(tokens, to, to + 2, CROWD_VERBS))
    return 'crowd';
  return isPopulation(tokens, from, quantity.noun) ? 'textbook' : null;
}

/** `the attack that killed 14`: the toll stands in a clause that only says which attack is meant. */
function isBackgroundToll(tokens: readonly Token[], from: number, to: number): boolean {
  return hasWord(tokens, from - 3, to + 4, CASUALTIES) && hasWord(tokens, from - 6, from, TOLL_CLAUSES);
}

function isPopulation(tokens: readonly Token[], from: number, noun: string): boolean {
  return /^(?:residents|inhabitants|citizens)$/.test(noun) || hasWord(tokens, from - 3, from, POPULATION);
}

const POPULATION: ReadonlySet<string> = new Set(['population', 'populations', 'town', 'city', 'village', 'community']);

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
