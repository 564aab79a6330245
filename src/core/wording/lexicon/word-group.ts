import type { WordingCategory } from '../loaded-word.ts';
import type { GuidanceId } from './guidance.data.ts';

/** Words of one kind that are loaded for one reason: the unit in which the lexicon is written and defended. */
export interface WordGroup {
  readonly category: WordingCategory;
  readonly part: PartOfSpeech;
  readonly weight: Weight;
  /** Why the words are loaded, one sentence for readers. */
  readonly reason: string;
  /** In what context they would be fine, one sentence for readers. */
  readonly fine: string;
  readonly guidance: readonly GuidanceId[];
  /** Where every word of the group is loaded or plain; an entry's own contexts come in their place. */
  readonly only?: Context;
  readonly never?: Context;
  /** True where the words are loaded with a capital too, as names of camps are (`the Radical Left`). */
  readonly capitals?: boolean;
  /** True where the sentence usually stands without the word (judging adjectives and adverbs). */
  readonly omissible?: boolean;
  /** True for slang and chatter, which take no side. */
  readonly isChat?: boolean;
  /** True where each adjective brings its adverb in -ly along. */
  readonly adverbs?: boolean;
  /**
   * By lemma; the head inflects by its part of speech. `_` stands for one to four words (`throw _ under the bus`),
   * `*` follows the head where it is not the usual one. The value names the neutral words, best first.
   */
  readonly words: Readonly<Record<string, string | WordDetail>>;
}

export interface WordDetail {
  /** The neutral words as lemmas, parted by commas; they are inflected as the loaded word is. */
  readonly instead: string;
  readonly weight?: Weight;
  /** Loaded only where this holds. */
  readonly only?: Context;
  /** Plain where this holds. */
  readonly never?: Context;
  /** Strong where this holds, whatever the weight says. */
  readonly strong?: Context;
  readonly reason?: string;
}

export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'adverb' | 'fixed';

/**
 * - `strong`: loaded by itself; nearly every editor would change it
 * - `mild`: a second reader might raise it; strong beside another loaded word in its sentence
 * - `faint`: not worth a mark by itself; raised where the sentence is loaded already
 */
export type Weight = 'strong' | 'mild' | 'faint';

/**
 * What stands around a word; holds where any of its fields does. Each field lists words or `#classes`, parted by
 * blanks: `{ next: '#person #name', previous: 'of' }`.
 */
export interface Context {
  /** The word after it. */
  readonly next?: string;
  /** One of the three words after it. */
  readonly near?: string;
  /** The word before it. */
  readonly previous?: string;
  /** One of the three words before it. */
  readonly back?: string;
  /** Any word of its sentence. */
  readonly sentence?: string;
}
