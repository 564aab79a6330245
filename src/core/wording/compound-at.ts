import type { LexiconEntry, Pattern } from './compile-lexicon.ts';
import { pluralOf } from './inflect.ts';
import { type CompoundFamily, compoundFamilies } from './lexicon/compound-families.data.ts';
import type { Token } from './sentence-tokens.ts';

/** A compound of a family, and the last token that it covers. */
export interface Compound {
  readonly pattern: Pattern;
  readonly last: number;
}

/** The loaded compound that begins at a token, or `null`: `gun-toting`, `pseudo-scholar`, `fearmongering`. */
export function compoundAt(tokens: readonly Token[], first: number): Compound | null {
  if (tokens[first].gap === '-' && first > 0) return null;
  if (tokens[first + 1]?.gap !== '-') return closedCompound(tokens[first], first);
  return openCompound(tokens, first);
}

/** A quick look before the longer one: false for nearly every word of a text. */
export function mayBeCompound(tokens: readonly Token[], first: number): boolean {
  return tokens[first + 1]?.gap === '-' || tokens[first].word.length >= 8;
}

function openCompound(tokens: readonly Token[], first: number): Compound | null {
  const begun = beginnings.get(tokens[first].word);
  if (begun && admits(begun, tokens[first + 1].word))
    return { pattern: patternOf(begun, tokens.slice(first, first + 2)), last: first + 1 };
  const ended = endings.get(tokens[first + 1].word);
  if (!ended || !admits(ended.family, tokens[first].word)) return null;
  const last = first + ended.length;
  if (ended.length > 1 && tokens[last]?.word !== 'chief') return null;
  return { pattern: patternOf(ended.family, tokens.slice(first, last + 1), ended.plural), last };
}

function closedCompound(token: Token, first: number): Compound | null {
  const { word } = token;
  if (word.length < 8) return null;
  for (const { family, ending, plural } of closed) {
    if (!word.endsWith(ending) || !admits(family, word.slice(0, -ending.length))) continue;
    return { pattern: patternOf(family, [token], plural), last: first };
  }
  return null;
}

function admits({ only, never }: CompoundFamily, other: string): boolean {
  if (never?.split(' ').includes(other)) return false;
  return !only || only.split(' ').includes(other);
}

function patternOf(family: CompoundFamily, tokens: readonly Token[], plural = false): Pattern {
  const words = tokens.map((token) => token.word);
  return { entry: entryOf(family), form: plural ? 'plural' : 'base', tokens: words };
}

function entryOf({ part, speech, instead, weight }: CompoundFamily): LexiconEntry {
  return {
    lemma: part,
    category: 'epithet',
    part: speech,
    weight,
    reason: 'The compound is an epithet; it judges more than it tells.',
    fine: 'Fine in quotation, with the speaker named.',
    guidance: ['wikipedia-labels', 'ap-labels'],
    alternatives: instead === '' ? [] : [instead],
    omissible: speech === 'adjective',
    twin: false,
    capitals: true,
    isChat: false,
    only: undefined,
    never: undefined,
    strong: undefined,
  };
}

interface Ending {
  readonly family: CompoundFamily;
  readonly plural: boolean;
  /** How many tokens it has: `-in-chief` has two. */
  readonly length: number;
}

const beginnings: ReadonlyMap<string, CompoundFamily> = new Map(
  compoundFamilies.filter(({ part }) => part.endsWith('-')).map((family) => [family.part.slice(0, -1), family]),
);

const endings: ReadonlyMap<string, Ending> = new Map(
  compoundFamilies.filter(({ part }) => part.startsWith('-')).flatMap(endingsOf),
);

function endingsOf(family: CompoundFamily): readonly (readonly [string, Ending])[] {
  const words = family.part.slice(1).split('-');
  const single = [words[0], { family, plural: false, length: words.length }] as const;
  if (family.speech !== 'noun') return [single];
  return [single, [pluralOf(words[0]), { family, plural: true, length: words.length }]];
}

const closed = compoundFamilies
  .filter((family) => family.closed)
  .flatMap((family) => {
    const ending = family.part.slice(1);
    return [
      { family, ending, plural: false },
      { family, ending: pluralOf(ending), plural: true },
    ];
  });
