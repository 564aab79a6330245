import { isFunctionWord, type NounPhrase, type TokenRange } from '../names/noun-phrase.ts';
import { groupPeople } from '../names/people.ts';
import type { Gender, NameMention, Person } from '../names/person.ts';
import { AGE, readNames } from '../names/read-names.ts';
import { bodies, honorifics, roles } from '../names/titles.data.ts';
import type { Token } from '../names/tokens.ts';
import { determiners, prepositions, relatives } from '../names/words.data.ts';
import { sentenceSubject } from './clause-subject.ts';
import type { Subject } from './cue.ts';
import { type Passage, sentenceAt } from './passage.ts';

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

/** Tells the fullest name of whoever a phrase stands for. Passages must be entered in the order of the text. */
export interface NameTeller {
  /** Takes a passage in, so that later ones can refer to its people; `anew` forgets those before it. */
  enter(passage: Passage, names: PassageNames, place: { readonly offset: number; readonly anew: boolean }): void;
  /** The name for a phrase of the passage entered last, or `null` where the article gives none. */
  nameOf(phrase: NounPhrase): string | null;
  /** The fullest form of the name that begins at an offset of the article. */
  nameAt(start: number): string | null;
  /** The name for a label such as `RUIZ`. */
  nameOfText(label: string): string | null;
}

/** Somebody the text has spoken of: a person, or one it does not name (`the pilot`). */
interface Entry {
  readonly person: Person | null;
  readonly at: number;
  readonly subject: boolean;
}

/** How far back a pronoun or an office may look, in mentions. */
const REACH = 60;

/** How much nearer, in code units, a mere mention must be than whom a sentence was about. */
const NEAR = 250;

/**
 * A teller for one article; `mentions` are all its names, in offsets of the article. `isCommon` tells words that the
 * article also has in lower case, so that a capital at the head of a sentence means nothing.
 */
export function nameTeller(mentions: readonly NameMention[], isCommon: (word: string) => boolean): NameTeller {
  const people = groupPeople(mentions.filter((mention) => !(mention.opens && isCommon(mention.key)))).filter(isName);
  const byStart = new Map<number, Person>();
  for (const person of people) for (const mention of person.mentions) byStart.set(mention.start, person);
  let entries: Entry[] = [];
  let place: Place | null = null;
  return {
    enter(passage, names, { offset, anew }) {
      if (anew) entries = [];
      place = { tokens: passage.tokens, sentences: passage.sentences, offset, byStart };
      entries.push(...entriesOf(place, names));
    },
    nameOf: (phrase) => (place ? nameOfPhrase(phrase, place, entries) : null),
    nameAt: (start) => byStart.get(start)?.name ?? null,
    nameOfText: (label) => people.find(({ key }) => key === label.toLowerCase().split(' ').at(-1))?.name ?? null,
  };
}

/** A single word that only ever opens sentences and has a common ending (`Voters`, `Reaching`) is no name. */
function isName({ name, opens, gender }: Person): boolean {
  return name.includes(' ') || gender !== null || !opens || !/(?:s|ing|ed|ous|ive|ful)$/.test(name);
}

interface Place {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly offset: number;
  readonly byStart: ReadonlyMap<number, Person>;
}

/** `Ruiz and Ortiz` are two: their names are joined. */
function nameOfPhrase(phrase: NounPhrase, place: Place, entries: readonly Entry[]): string | null {
  const { tokens } = place;
  const { from, to } = phrase.head;
  const and = tokens.slice(from, to).findIndex(({ lower }) => lower === 'and' || lower === '&');
  if (and > 0 && tokens[to - 1].capital) {
    const pair = [personIn({ from, to: from + and }, place), personIn({ from: from + and + 1, to }, place)];
    if (pair[0]?.name.includes(' ') && pair[1]?.name.includes(' ') && pair[0] !== pair[1])
      return `${pair[0].name} and ${pair[1].name}`;
  }
  return personOf(phrase, place, entries)?.name ?? null;
}

function entriesOf(place: Place, names: PassageNames): readonly Entry[] {
  const { tokens, offset, byStart } = place;
  const about = new Set<number>();
  const unnamed: Entry[] = [];
  for (const subject of names.subjects) {
    if (!subject) continue;
    for (let i = subject.from; i < subject.to; i++) about.add(tokens[i].start + offset);
    if (isUnnamedPerson(tokens, subject))
      unnamed.push({ person: null, at: tokens[subject.from].start + offset, subject: true });
  }
  const named = names.mentions.flatMap(({ start }) => {
    const person = byStart.get(start + offset);
    return person ? [{ person, at: start + offset, subject: about.has(start + offset) }] : [];
  });
  return [...named, ...unnamed].sort((a, b) => a.at - b.at);
}

/** `a 23-year-old sailor`, `one resident`: somebody new whom the article does not name. */
function isUnnamedPerson(tokens: readonly Token[], { head }: Subject): boolean {
  const [first, last] = [tokens[head.from].lower, tokens[head.to - 1]];
  if (last.capital || !roles.has(last.lower)) return false;
  return (
    first === 'a' ||
    first === 'an' ||
    first === 'one' ||
    first === 'another' ||
    tokens[head.from + 1]?.kind === 'number'
  );
}

function personOf(phrase: NounPhrase, place: Place, entries: readonly Entry[]): Person | null {
  const { tokens, offset } = place;
  const { head } = phrase;
  const named = personBefore(phrase, place) ?? (tokens[head.to - 1].capital ? personIn(head, place) : null);
  if (named) return named;
  const behind = personBehind(phrase, place);
  if (behind) return behind;
  if (isOwner(tokens, head)) return null;
  const at = tokens[phrase.from].start + offset;
  const { lower } = tokens[phrase.from];
  const single = phrase.to - phrase.from === 1;
  if (single && relatives.has(lower)) return antecedent(phrase, place);
  if (single && (lower === 'he' || lower === 'his' || lower === 'him')) return byPronoun(entries, at, 'm');
  if (single && (lower === 'she' || lower === 'her')) return byPronoun(entries, at, 'f');
  return byDescription(entries, place, head);
}

function personIn({ from, to }: TokenRange, { tokens, offset, byStart }: Place): Person | null {
  for (let i = to - 1; i >= from; i--) {
    const person = byStart.get(tokens[i].start + offset);
    if (person) return person;
  }
  return null;
}

/** In `Ana Ruiz, Harbour Trust Director said` the office explains the name before it. */
function personBefore({ from, to }: NounPhrase, place: Place): Person | null {
  const { tokens } = place;
  const last = tokens[to - 1];
  if (
    from < 2 ||
    tokens[from - 1].text !== ',' ||
    !last.capital ||
    !(roles.has(last.lower) || honorifics.has(last.lower))
  )
    return null;
  const person = personIn({ from: Math.max(0, from - 4), to: from - 1 }, place);
  return person?.name.includes(' ') ? person : null;
}

/** In `the harbour director, Ana Ruiz, said` the name stands behind the phrase. */
function personBehind(phrase: NounPhrase, place: Place): Person | null {
  const { tokens, sentences, offset, byStart } = place;
  const office = tokens.slice(phrase.from, phrase.to).some(({ lower }) => roles.has(lower));
  if (!office || !(determiners.has(tokens[phrase.from].lower) || isOwner(tokens, phrase))) return null;
  const high = sentenceAt({ sentences }, phrase.from).to;
  for (let i = phrase.to + 1; i < high && i < phrase.to + 16; i++) {
    if (tokens[i].kind === 'quotation') return null;
    const person = byStart.get(tokens[i].start + offset);
    if (person?.name.includes(' ') && tokens[i - 1].text === ',') return person;
  }
  return null;
}

/** `Ruiz's campaign` is not Ruiz. */
function isOwner(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return !tokens[to - 1].capital && tokens.slice(from, to).some(({ text }) => text === "'s");
}

/** Whom `who` stands for: the name right before it, a comma or bracket between. */
function antecedent({ from }: NounPhrase, place: Place): Person | null {
  const { tokens } = place;
  for (let i = from - 1; i >= 0 && i > from - 6; i--) {
    if (!tokens[i].capital) {
      if (/^[,()]$/.test(tokens[i].text)) continue;
      return null;
    }
    const person = personIn({ from: Math.max(0, i - 3), to: i + 1 }, place);
    return person;
  }
  return null;
}

/** The nearest man or woman that a sentence was about, or else the nearest at all. */
function byPronoun(entries: readonly Entry[], at: number, gender: Gender): Person | null {
  let fallback: Person | null = null;
  let nearest = 0;
  for (let i = entries.length - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const { person, at: there, subject } = entries[i];
    if (there >= at) continue;
    if (!person) return fallback;
    if (person.gender !== gender && person.gender !== null) continue;
    if (fallback && nearest - there > NEAR) return fallback;
    if (subject && (person.gender === gender || (!fallback && isShownAsPerson(person)))) return person;
    if (fallback || !(person.gender === gender || (subject && canBePerson(person)))) continue;
    fallback = person;
    nearest = there;
  }
  return fallback;
}

/** A name with an age or an office: `Akua Mensah, 58,`, `Akua Mensah, the harbour master,` and `President Mensah`. */
function isShownAsPerson({ key, descriptions }: Person): boolean {
  return !bodies.has(key) && [...descriptions].some((word) => word === AGE || roles.has(word));
}

/** A full name of unknown gender that is no body’s: `Akua Mensah`, but not `Harbour Technologies`. */
function canBePerson({ name, key, descriptions }: Person): boolean {
  return name.includes(' ') && !bodies.has(key) && !descriptions.has('the');
}

/** `the ICE director` is whom the article called one; of several, whoever shares most words, the latest first. */
function byDescription(entries: readonly Entry[], { tokens, offset }: Place, { from, to }: TokenRange): Person | null {
  if (!determiners.has(tokens[from].lower) || /^(?:a|an|one|some|another)$/.test(tokens[from].lower)) return null;
  const words = tokens.slice(from + 1, to).filter((token) => !isFunctionWord(token) && token.kind === 'word');
  const noun = words.at(-1)?.lower;
  if (!noun || !roles.has(noun) || prepositions.has(noun)) return null;
  let best: Person | null = null;
  let most = 0;
  for (let i = entries.length - 1, steps = 0; i >= 0 && steps < REACH * 2; i--, steps++) {
    const { person, at } = entries[i];
    if (!person?.descriptions.has(noun) || at >= tokens[from].start + offset) continue;
    const shared = words.filter(({ lower }) => person.descriptions.has(lower)).length;
    if (shared > most) [best, most] = [person, shared];
  }
  return best;
}
