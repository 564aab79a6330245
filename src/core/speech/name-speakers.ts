import { isFunctionWord, type TokenRange } from '../names/noun-phrase.ts';
import { groupPeople } from '../names/people.ts';
import type { NameMention, Person } from '../names/person.ts';
import { readNames } from '../names/read-names.ts';
import type { Token } from '../names/tokens.ts';
import { determiners, relatives } from '../names/words.data.ts';
import { sentenceSubject } from './clause-subject.ts';
import type { Subject } from './cue.ts';
import type { Passage } from './passage.ts';

/** The names of a passage and the phrases its sentences are about, as far as the passage alone tells. */
export interface PassageNames {
  readonly mentions: readonly NameMention[];
  /** The subject of each sentence, where it has one. */
  readonly subjects: readonly (Subject | null)[];
}

/** Reads the names of one passage. */
export function readPassageNames({ tokens, sentences }: Passage): PassageNames {
  return {
    mentions: readNames(tokens, sentences),
    subjects: sentences.map((sentence) => sentenceSubject(tokens, sentence.to, sentence)),
  };
}

/** Tells the fullest name of whoever a phrase stands for. Passages must be asked in the order of the text. */
export interface NameTeller {
  /** Takes a passage in, so that later ones can refer to its people. */
  enter(passage: Passage, names: PassageNames, offset: number): void;
  /** The name for a phrase of the passage entered last, or `null` where the article gives none. */
  nameOf(phrase: TokenRange & { readonly head?: TokenRange }): string | null;
}

/** A teller for one article; `mentions` are all its names, in offsets of the article. */
export function nameTeller(mentions: readonly NameMention[]): NameTeller {
  const people = groupPeople(mentions);
  const byStart = new Map<number, Person>();
  for (const person of people) for (const mention of person.mentions) byStart.set(mention.start, person);
  let current: { passage: Passage; offset: number } | null = null;
  const recent: { person: Person; at: number; subject: boolean }[] = [];
  return {
    enter(passage, names, offset) {
      current = { passage, offset };
      const starts = new Set(names.subjects.flatMap((subject) => (subject ? startsOf(passage, subject, offset) : [])));
      for (const mention of names.mentions) {
        const at = mention.start + offset;
        const person = byStart.get(at);
        if (person) recent.push({ person, at, subject: starts.has(at) });
      }
    },
    nameOf(phrase) {
      if (!current) return null;
      const { passage, offset } = current;
      const tokens = passage.tokens;
      const named =
        personIn(tokens, phrase.head ?? phrase, offset, byStart) ?? personIn(tokens, phrase, offset, byStart);
      if (named && !isPossessor(tokens, phrase.head ?? phrase)) return named.name;
      const at = tokens[phrase.from].start + offset;
      const word = tokens[phrase.from].lower;
      if (phrase.to - phrase.from === 1 && relatives.has(word)) return latest(recent, at, () => true)?.name ?? null;
      if (word === 'he' || word === 'she') return byPronoun(recent, at, word === 'he' ? 'm' : 'f')?.name ?? null;
      return byDescription(recent, tokens, phrase.head ?? phrase, at)?.name ?? null;
    },
  };
}

function startsOf({ tokens }: Passage, { from, to }: TokenRange, offset: number): readonly number[] {
  return tokens.slice(from, to).map((token) => token.start + offset);
}

function personIn(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  offset: number,
  byStart: ReadonlyMap<number, Person>,
) {
  for (let i = to - 1; i >= from; i--) {
    const person = byStart.get(tokens[i].start + offset);
    if (person) return person;
  }
  return undefined;
}

/** `Ruiz's campaign` is not Ruiz. */
function isPossessor(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1];
  return !last.capital && tokens.slice(from, to).some((token) => token.text === "'s");
}

type Recent = readonly { readonly person: Person; readonly at: number; readonly subject: boolean }[];

function latest(recent: Recent, at: number, fits: (person: Person) => boolean): Person | undefined {
  for (let i = recent.length - 1; i >= 0; i--) if (recent[i].at < at && fits(recent[i].person)) return recent[i].person;
  return undefined;
}

/** The nearest man or woman that a sentence was about, or else the nearest at all. */
function byPronoun(recent: Recent, at: number, gender: 'm' | 'f'): Person | undefined {
  let fallback: Person | undefined;
  for (let i = recent.length - 1, steps = 0; i >= 0 && steps < 25; i--) {
    const { person, at: there, subject } = recent[i];
    if (there >= at || (person.gender !== gender && person.gender !== null)) continue;
    steps++;
    if (subject && person.gender === gender) return person;
    if (person.gender === gender || (subject && person.name.includes(' '))) fallback ??= person;
  }
  return fallback;
}

/** `the ICE director` is whom the article called one. */
function byDescription(
  recent: Recent,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  at: number,
): Person | undefined {
  if (!determiners.has(tokens[from].lower) || tokens[from].lower.startsWith('a')) return undefined;
  const words = tokens
    .slice(from + 1, to)
    .filter((token) => !isFunctionWord(token))
    .map((token) => token.lower);
  const noun = words.at(-1);
  if (!noun) return undefined;
  return latest(recent, at, (person) => person.descriptions.has(noun));
}
