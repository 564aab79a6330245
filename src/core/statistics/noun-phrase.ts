import { isJoiner, type Token } from './tokens.ts';
import { PHRASE_ENDS, PLURALS } from './units.data.ts';

/** The thing counted after a number: of `1,200 newly registered voters in Ohio` it is `voters`. */
export interface NounRead {
  readonly noun: string;
  /** The token after the noun. */
  readonly next: number;
}

const LONGEST_PHRASE = 8;

/** The first plural noun of the phrase that begins at `at`, with any that follow it at once; `null` without one. */
export function readNoun(tokens: readonly Token[], at: number): NounRead | null {
  let found: NounRead | null = null;
  for (let i = at; i < at + LONGEST_PHRASE && i < tokens.length; i++) {
    const token = tokens[i];
    if (!belongs(tokens, i)) break;
    if (isPlural(token)) found = { noun: token.word, next: i + 1 };
    else if (found) break;
  }
  return found;
}

/** True for `plants`, `people`, `crew`; a possessive or a verb in -s cannot be told apart by form and may pass. */
export function isPlural({ kind, word }: Token): boolean {
  if (kind !== 'word') return false;
  if (PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word);
}

/** The word without its plural ending, as the data files write units. */
export function singular(word: string): string {
  return word.replace(/s$/, '');
}

function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token.kind === 'number') return false;
  if (token.kind === 'sign') return isJoiner(token);
  if (token.word === 'and' || token.word === 'or') return isJoiner(tokens[at - 1]);
  return !PHRASE_ENDS.has(token.word);
}
