import { type ContextLists, readContext } from './context-holds.ts';
import { adverbOf, comparativeOf, inflectVerb, pluralOf, type WordForm } from './inflect.ts';
import type { GuidanceId } from './lexicon/guidance.data.ts';
import type { PartOfSpeech, Weight, WordDetail, WordGroup } from './lexicon/word-group.ts';
import type { WordingCategory } from './loaded-word.ts';

/** One word of the lexicon with all that its group says of it. */
export interface LexiconEntry {
  /** `slam`, `throw _ under the bus`. */
  readonly lemma: string;
  readonly category: WordingCategory;
  readonly part: PartOfSpeech;
  readonly weight: Weight;
  readonly reason: string;
  readonly fine: string;
  readonly guidance: readonly GuidanceId[];
  readonly alternatives: readonly string[];
  readonly omissible: boolean;
  /** True where the lexicon has the word both as a noun and as an adjective. */
  readonly twin: boolean;
  readonly capitals: boolean;
  readonly isChat: boolean;
  readonly only: ContextLists | undefined;
  readonly never: ContextLists | undefined;
  readonly strong: ContextLists | undefined;
}

/** One written form of an entry: `lashed out at` is the past of `lash out at`. */
export interface Pattern {
  readonly entry: LexiconEntry;
  readonly form: WordForm;
  /** The tokens in lower case; `_` stands for one to four words. */
  readonly tokens: readonly string[];
}

/** The patterns by their first token, longest first. */
export type Lexicon = ReadonlyMap<string, readonly Pattern[]>;

/** All forms of all words of the groups, ready to be looked up. */
export function compileLexicon(groups: readonly WordGroup[]): Lexicon {
  const lexicon = new Map<string, Pattern[]>();
  for (const entry of entriesOf(groups)) {
    for (const pattern of patternsOf(entry)) {
      const known = lexicon.get(pattern.tokens[0]);
      if (known) known.push(pattern);
      else lexicon.set(pattern.tokens[0], [pattern]);
    }
  }
  for (const patterns of lexicon.values()) patterns.sort((a, b) => b.tokens.length - a.tokens.length);
  return lexicon;
}

/** The groups spread out into entries, the adverbs that adjectives bring along included. */
export function entriesOf(groups: readonly WordGroup[]): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  const written = new Set(
    groups.filter((group) => group.part === 'adverb').flatMap((group) => Object.keys(group.words)),
  );
  for (const group of groups) {
    for (const [lemma, value] of Object.entries(group.words)) {
      const entry = entryOf(group, lemma, typeof value === 'string' ? { instead: value } : value);
      entries.push(entry);
      const adverb = group.adverbs ? adverbOf(lemma) : null;
      if (!adverb || written.has(adverb)) continue;
      written.add(adverb);
      entries.push(adverbEntry(entry, adverb, written));
    }
  }
  const nouns = lemmasOf(entries, 'noun');
  const adjectives = lemmasOf(entries, 'adjective');
  return entries.map((entry) => ({ ...entry, twin: nouns.has(entry.lemma) && adjectives.has(entry.lemma) }));
}

function lemmasOf(entries: readonly LexiconEntry[], part: PartOfSpeech): ReadonlySet<string> {
  return new Set(entries.filter((entry) => entry.part === part).map(({ lemma }) => lemma));
}

function entryOf(group: WordGroup, lemma: string, detail: WordDetail): LexiconEntry {
  return {
    lemma,
    category: group.category,
    part: group.part,
    weight: detail.weight ?? group.weight,
    reason: detail.reason ?? group.reason,
    fine: group.fine,
    guidance: group.guidance,
    alternatives: detail.instead === '' ? [] : detail.instead.split(/, */),
    omissible: group.omissible ?? false,
    twin: false,
    capitals: group.capitals ?? /\p{Lu}/u.test(lemma),
    isChat: group.isChat ?? false,
    only: readContext(detail.only ?? group.only),
    never: readContext(detail.never ?? group.never),
    strong: readContext(detail.strong),
  };
}

function adverbEntry(adjective: LexiconEntry, lemma: string, loaded: ReadonlySet<string>): LexiconEntry {
  const alternatives = adjective.alternatives
    .map(adverbOf)
    .filter((word): word is string => word !== null && !loaded.has(word));
  return { ...adjective, lemma, part: 'adverb', alternatives, omissible: true, only: undefined };
}

/** All written forms of an entry. */
export function patternsOf(entry: LexiconEntry): readonly Pattern[] {
  const marked = entry.lemma.toLowerCase().split(/[ -]/);
  const head = headOf(marked, entry.part);
  const words = marked.map((word) => word.replace('*', ''));
  return formsOf(words[head], entry.part).map(([form, written]) => ({
    entry,
    form,
    tokens: words.map((word, index) => (index === head ? written : word)),
  }));
}

/** Which word inflects: the starred one, a verb's first, else the last before `of`, `for` and their like. */
export function headOf(words: readonly string[], part: PartOfSpeech): number {
  const starred = words.findIndex((word) => word.endsWith('*'));
  if (starred >= 0) return starred;
  if (part === 'verb') return 0;
  const preposition = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  return preposition > 0 ? preposition - 1 : words.length - 1;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for in on from with without to at by who that against about under over into'.split(' '),
);

function formsOf(word: string, part: PartOfSpeech): readonly (readonly [WordForm, string])[] {
  switch (part) {
    case 'verb':
      return (['base', 'third', 'past', 'participle', 'ing'] as const)
        .map((form) => [form, inflectVerb(word, form)] as const)
        .filter(([form, written], _, all) => form !== 'participle' || written !== all[2][1]);
    case 'noun':
      return [
        ['base', word],
        ['plural', pluralOf(word)],
      ];
    case 'adjective': {
      const compared = comparativeOf(word);
      return compared
        ? [
            ['base', word],
            ['comparative', compared[0]],
            ['superlative', compared[1]],
          ]
        : [['base', word]];
    }
    case 'adverb':
    case 'fixed':
      return [['base', word]];
  }
}
