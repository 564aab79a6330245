import { wordClasses } from './lexicon/word-classes.data.ts';
import type { Context } from './lexicon/word-group.ts';
import type { Token } from './sentence-tokens.ts';

/** Where a match stands: the tokens of its sentence and which of them it covers. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** What follows the last token in the text, up to the next: ` “`, `, `, `.`. */
  readonly after: string;
  readonly titleCase: boolean;
}

/** A context with its lists taken apart. */
export type ContextLists = Readonly<Partial<Record<keyof Context, readonly string[]>>>;

/** Takes the lists of a context apart: `{ next: '#person leader' }` is `{ next: ['#person', 'leader'] }`. */
export function readContext(context: Context | undefined): ContextLists | undefined {
  if (!context) return undefined;
  return Object.fromEntries(Object.entries(context).map(([field, list]) => [field, list.trim().split(/\s+/)]));
}

/** True where any field of the context fits what stands around the match. */
export function contextHolds(context: ContextLists, place: Place): boolean {
  const { first, last } = place;
  if (context.next && fits(context.next, place, last + 1, last + 1)) return true;
  if (context.near && fits(context.near, place, last + 1, last + 3)) return true;
  if (context.previous && fits(context.previous, place, first - 1, first - 1)) return true;
  if (context.back && fits(context.back, place, first - 3, first - 1)) return true;
  return context.sentence !== undefined && fits(context.sentence, place, first - FAR, last + FAR);
}

/** How far a sentence is read for its subject: past any that a person writes, so that endless lines stay cheap. */
const FAR = 100;

function fits(list: readonly string[], place: Place, from: number, to: number): boolean {
  for (const wanted of list) {
    if (wanted === '#quote' && from > place.last && /["“‘«]/.test(place.after)) return true;
    if (wanted === '#end' && from > place.last && endsHere(place)) return true;
    if (wanted === '#start' && from < place.first && place.first === 0) return true;
    for (let index = Math.max(from, 0); index <= to && index < place.tokens.length; index++) {
      if (index >= place.first && index <= place.last) continue;
      if (fitsToken(wanted, place, index)) return true;
    }
  }
  return false;
}

function endsHere({ tokens, last, after }: Place): boolean {
  return last + 1 >= tokens.length || /[.,;:!?)—–]/.test(after);
}

function fitsToken(wanted: string, place: Place, index: number): boolean {
  const token = place.tokens[index];
  if (!wanted.startsWith('#')) return token.word === wanted;
  if (wanted === '#name') return token.capital && index > 0 && !place.titleCase;
  if (wanted === '#number' && /^\p{N}/u.test(token.word)) return true;
  if (wanted === '#possessive' && token.possessive) return true;
  return wordClasses[wanted]?.has(token.word) ?? false;
}
