import { nationalities } from '../names/nationalities.data.ts';
import { isFunctionWord, type NounPhrase, type TokenRange } from '../names/noun-phrase.ts';
import { groupPeople } from '../names/people.ts';
import type { Gender, NameMention, Person } from '../names/person.ts';
import { readNames } from '../names/read-names.ts';
import { honorifics, roles } from '../names/titles.data.ts';
import type { Token } from '../names/tokens.ts';
import { determiners, prepositions, relatives } from '../names/words.data.ts';
import { sentenceSubject } from './clause-subject.ts';
import type { Cue, Subject } from './cue.ts';
import { type Entry, findAntecedent } from './find-antecedent.ts';
import { type OwnGender, ownGenders, withOwnGender } from './own-genders.ts';
import { type Passage, sentenceAt } from './passage.ts';

/** The names of a passage and the phrases its sentences are about, as far as the passage alone tells. */
export interface PassageNames {
  readonly mentions: readonly NameMention[];
  /** The subject of each sentence, where it has one. */
  readonly subjects: readonly (Subject | null)[];
  /** Those who say something in it. */
  readonly speakers: readonly Subject[];
  /** What the pronouns behind a name tell of its bearer: `Ruiz lost «her» keys`. */
  readonly genders: readonly OwnGender[];
}

/** Reads the names of one passage. */
export function readPassageNames(passage: Passage, cues: readonly (readonly Cue[])[]): PassageNames {
  const { tokens, sentences } = passage;
  const mentions = readNames(tokens, sentences);
  const subjects = sentences.map((sentence) => sentenceSubject(tokens, sentence.to, sentence));
  return { mentions, subjects, speakers: speakersIn(cues), genders: ownGenders(passage, mentions, subjects) };
}

function speakersIn(cues: readonly (readonly Cue[])[]): readonly Subject[] {
  return cues.flat().flatMap(({ kind, subject }) => (subject && kind !== 'noun' ? [subject] : []));
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

/** How far back an office may look, in mentions. */
const REACH = 120;

/**
 * A teller for one article; `mentions` are all its names and `genders` what their pronouns tell, in offsets of the
 * article. `isCommon` tells words that the
 * article also has in lower case, so that a capital at the head of a sentence means nothing.
 */
export function nameTeller(
  mentions: readonly NameMention[],
  genders: readonly OwnGender[],
  isCommon: (word: string) => boolean,
): NameTeller {
  const names = mentions.filter((mention) => !(mention.opens && isCommon(mention.key)));
  const people = withOwnGender(groupPeople(names).filter(isName), genders);
  const byStart = new Map<number, Person>();
  for (const person of people) for (const mention of person.mentions) byStart.set(mention.start, person);
  let entries: Entry[] = [];
  let place: Place | null = null;
  return {
    enter(passage, names, { offset, anew }) {
      if (anew) entries = [];
      place = { tokens: passage.tokens, sentences: passage.sentences, offset, byStart };
      addEntries(entries, place, names);
    },
    nameOf: (phrase) => (place ? nameOfPhrase(phrase, place, entries) : null),
    nameAt: (start) => byStart.get(start)?.name ?? null,
    nameOfText: (label) => people.find(({ key }) => key === label.toLowerCase().split(' ').at(-1))?.name ?? null,
  };
}

/**
 * A single word that only ever opens sentences and has a common ending (`Voters`, `Reaching`) is no name, nor is the
 * word for a people (`the American plan`).
 */
function isName({ name, key, opens, gender }: Person): boolean {
  if (name.includes(' ') || gender !== null) return true;
  if (nationalities.has(key) && PEOPLE.test(key)) return false;
  return !opens || !/(?:s|ing|ed|ous|ive|ful)$/.test(name);
}

/** `american`, `spanish`, `israeli`; `spain` and `israel` are names. */
const PEOPLE = /(?:[ic]an|ean|ish|ese|ench|utch|eli|aqi|ani|eek|iss)$/;

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

/** What a passage adds to the entries before it, in the order of the text: who is named, and who does or says something. */
function addEntries(entries: Entry[], place: Place, names: PassageNames): void {
  const { tokens, byStart } = place;
  const owners = new Set(tokens.filter(({ text }) => text === "'s").map(({ start }) => start));
  for (const { phrase, at, end, speaks, sentence } of stepsOf(place, names)) {
    const pronoun = phrase && phrase.to - phrase.from === 1 ? genderOfPronoun(tokens[phrase.from].lower) : null;
    const person = phrase ? personOf(phrase, place, entries) : (byStart.get(at) ?? null);
    if (!person && !pronoun && !(phrase && isUnnamedPerson(tokens, phrase))) continue;
    const gender = pronoun ?? person?.gender ?? (person && genderSoFar(entries, person));
    const owner = !phrase && owners.has(end);
    entries.push({ person, gender, at, sentence, subject: phrase !== null, speaks, owner });
  }
}

/** What a pronoun told before of somebody whose name and title tell nothing. */
function genderSoFar(entries: readonly Entry[], person: Person): Gender {
  for (let i = entries.length - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    if (entries[i].person === person) return entries[i].gender;
  }
  return null;
}

/** A name, or a phrase that a sentence is about; a phrase comes behind the names that stand in it. */
interface Step {
  readonly phrase: Subject | null;
  readonly at: number;
  readonly end: number;
  readonly sentence: number;
  readonly speaks: boolean;
}

function stepsOf(place: Place, { mentions, subjects, speakers }: PassageNames): readonly Step[] {
  const { tokens, sentences, offset } = place;
  const phrases = new Map<number, Step>();
  const addPhrase = (phrase: Subject, speaks: boolean) => {
    const { start, end } = tokens[phrase.to - 1];
    phrases.set(start, { phrase, at: start + offset, end, speaks, sentence: sentenceStart(place, phrase.from) });
  };
  for (const subject of subjects) if (subject) addPhrase(subject, false);
  for (const speaker of speakers) addPhrase(speaker, true);
  let next = 0;
  const named = mentions.map(({ start, end }) => {
    while (next + 1 < sentences.length && tokens[sentences[next + 1].from].start <= start) next++;
    return {
      phrase: null,
      at: start + offset,
      end,
      speaks: false,
      sentence: tokens[sentences[next].from].start + offset,
    };
  });
  return [...named, ...phrases.values()].sort((a, b) => a.at - b.at);
}

function genderOfPronoun(lower: string): Gender {
  return lower === 'he' ? 'm' : lower === 'she' ? 'f' : null;
}

/** `a 23-year-old sailor`, `one resident`, `the captain`, `Ruiz’s brother`: somebody whom the article does not name. */
function isUnnamedPerson(tokens: readonly Token[], { head }: Subject): boolean {
  const [first, last] = [tokens[head.from].lower, tokens[head.to - 1]];
  if (last.capital || !roles.has(last.lower)) return false;
  return determiners.has(first) || tokens[head.from + 1]?.kind === 'number' || isOwner(tokens, head);
}

function personOf(phrase: NounPhrase, place: Place, entries: readonly Entry[]): Person | null {
  const { tokens, offset } = place;
  const { head } = phrase;
  const named =
    personBefore(phrase, place) ??
    officerOf(phrase, place) ??
    (tokens[head.to - 1].capital ? personIn(head, place) : null);
  if (named) return named;
  const behind = personBehind(phrase, place);
  if (behind) return behind;
  if (isOwner(tokens, head)) return null;
  const at = tokens[phrase.from].start + offset;
  const { lower } = tokens[phrase.from];
  const single = phrase.to - phrase.from === 1;
  if (single && relatives.has(lower)) return antecedent(phrase, place);
  const gender = single ? pronounGenders.get(lower) : undefined;
  if (gender) return findAntecedent(entries, { at, gender, sentence: sentenceStart(place, phrase.from) });
  return byDescription(entries, place, head);
}

const pronounGenders: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...['he', 'his', 'him'].map((word) => [word, 'm'] as const),
  ...['she', 'her'].map((word) => [word, 'f'] as const),
]);

function sentenceStart({ tokens, sentences, offset }: Place, at: number): number {
  return tokens[sentenceAt({ sentences }, at).from].start + offset;
}

/** The last name of some tokens; an owner (`the Pilots’ Council`) is not who is meant. */
function personIn({ from, to }: TokenRange, { tokens, offset, byStart }: Place): Person | null {
  for (let i = to - 1; i >= from && tokens[i].text !== "'s"; i--) {
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

/**
 * In `said Council of Harbour Pilots Chairman Karl Brand` and `said Ambassador to the Northern Union Ana Ruiz` the name
 * stands at the end of what the phrase begins; in `Supporters of Mayor Ana Ruiz said` it is another's.
 */
function officerOf({ head: { to } }: NounPhrase, { tokens, offset, byStart }: Place): Person | null {
  const office = tokens[to - 1];
  const titled = office.capital && (honorifics.has(office.lower) || roles.has(office.lower));
  if (!titled && !COLLEGES.test(office.text)) return null;
  if (!/^(?:of|on|for|to)$/.test(tokens[to]?.lower ?? '')) return null;
  for (let i = to + 1; i < tokens.length && i < to + 12; i++) {
    const person = byStart.get(tokens[i].start + offset);
    const before = tokens[i - 1];
    const isTitled = honorifics.has(before.lower) || roles.has(before.lower);
    if (person?.name.includes(' ') && before.capital && isTitled !== titled && i > to + 1) return person;
    if (!tokens[i].capital && !/^(?:the|and|of|&)$/.test(tokens[i].text)) return null;
  }
  return null;
}

/** Bodies that have officers. */
const COLLEGES =
  /^(?:Council|Committee|Subcommittee|Department|Bureau|Board|Commission|Association|Federation|Center|Institute|League|Union)$/;

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
    const from = i > 1 && /^(?:of|from)$/.test(tokens[i - 1].lower) ? i - 2 : i;
    return personIn({ from: Math.max(0, from - 3), to: from + 1 }, place);
  }
  return null;
}

/** `the ICE director` is whom the article called one: of several, whoever shares most words, or else is named far oftener. */
function byDescription(entries: readonly Entry[], { tokens, offset }: Place, { from, to }: TokenRange): Person | null {
  if (!determiners.has(tokens[from].lower) || /^(?:a|an|one|some|another)$/.test(tokens[from].lower)) return null;
  const words = tokens.slice(from + 1, to).filter((token) => !isFunctionWord(token) && token.kind === 'word');
  const noun = words.at(-1)?.lower;
  if (!noun || !roles.has(noun) || prepositions.has(noun)) return null;
  const shared = new Map<Person, number>();
  for (let i = entries.length - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const { person, at } = entries[i];
    if (!person?.descriptions.has(noun) || at >= tokens[from].start + offset || shared.has(person)) continue;
    shared.set(person, words.filter(({ lower }) => person.descriptions.has(lower)).length);
  }
  const most = Math.max(...shared.values());
  const best = [...shared.keys()].filter((person) => shared.get(person) === most);
  return best.find((person) => best.every((other) => other === person || isFarOftener(person, other))) ?? null;
}

function isFarOftener(person: Person, other: Person): boolean {
  return person.mentions.length >= 3 * other.mentions.length;
}
