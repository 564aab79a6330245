import type { Gender, Person } from '../names/person.ts';
import { AGE } from '../names/read-names.ts';
import { bodies, honorifics, roles } from '../names/titles.data.ts';

/** Somebody the text has spoken of: a person, or one it does not name (`the pilot`, a `he` that nobody can tell). */
export interface Entry {
  readonly person: Person | null;
  /** What is told of him or her, there by a pronoun or elsewhere by a name or title. */
  readonly gender: Gender;
  readonly at: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** True for whom a sentence or clause was about. */
  readonly subject: boolean;
  /** True for a subject that said something. */
  readonly speaks: boolean;
  /** True for a name with an `’s`. */
  readonly owner: boolean;
}

/** A `he` or `she`. */
export interface Pronoun {
  readonly at: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  readonly gender: 'm' | 'f';
}

/** How far back a pronoun may look, in mentions and in code units. */
const REACH = 60;
const FAR = 1_000;

/** How much nearer, in code units, a mere mention must be than whom a sentence was about. */
const NEAR = 250;

/**
 * Whom a pronoun at an offset stands for: the nearest man or woman that a sentence was about, or else the nearest at
 * all. `null` where a nearer one, whose gender nobody tells, may be meant as well: no name is better than a wrong one.
 */
export function findAntecedent(entries: readonly Entry[], pronoun: Pronoun): Person | null {
  const opening = openingOwner(entries, pronoun);
  if (opening !== undefined) return opening;
  const { at, gender } = pronoun;
  let fallback: Entry | null = null;
  const others = new Set<Person | null>();
  for (let i = entries.length - 1, steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const entry = entries[i];
    const { person } = entry;
    if (entry.at >= at) continue;
    if (entry.gender && entry.gender !== gender) others.add(person);
    if ((entry.gender && entry.gender !== gender) || (person && others.has(person))) continue;
    if (at - entry.at > FAR || (fallback && fallback.at - entry.at > NEAR)) break;
    if (!person) return fallback?.person ?? null;
    if (entry.subject && entry.gender === gender) return person;
    if (entry.gender === gender) {
      fallback ??= entry;
      continue;
    }
    if (!entry.subject || !mayBePerson(entry, person)) continue;
    if (fallback && fallback.person !== person) return null;
    return isShownAsPerson(person) || isFullName(person) ? person : null;
  }
  return fallback?.person ?? null;
}

/**
 * In `In Ruiz’s letter, he wrote` the owner is meant, and not whom an earlier sentence was about; `null` where he may
 * be, and `undefined` where the sentence has no owner or is about somebody before the pronoun.
 */
function openingOwner(entries: readonly Entry[], { at, gender, sentence }: Pronoun): Person | null | undefined {
  let owner: Entry | undefined;
  for (let i = entries.length - 1; i >= 0 && entries[i].sentence >= sentence; i--) {
    const entry = entries[i];
    if (entry.at >= at || entry.sentence > sentence || (entry.gender && entry.gender !== gender)) continue;
    if (entry.subject) return undefined;
    if (entry.owner) owner ??= entry;
  }
  if (!owner?.person) return undefined;
  if (owner.gender === gender) return owner.person;
  return isShownAsPerson(owner.person) ? null : undefined;
}

/** A name with an age or an office: `Akua Mensah, 58,`, `Akua Mensah, the harbour master,` and `President Mensah`. */
function isShownAsPerson({ key, descriptions }: Person): boolean {
  return !bodies.has(key) && [...descriptions].some((word) => word === AGE || roles.has(word) || honorifics.has(word));
}

/** Whoever speaks may be a person, and so may a full name that is no body’s: `Akua Mensah`, but not `Harbour Technologies` or `OECD`. */
function mayBePerson({ speaks }: Entry, person: Person): boolean {
  const { key, descriptions, name } = person;
  if (/^[\p{Lu}.]+$/u.test(name)) return false;
  if (isShownAsPerson(person)) return true;
  return !bodies.has(key) && !descriptions.has('the') && (speaks || name.includes(' '));
}

/** A full name whose bearer is called by the last word as well: `Akua Mensah`, later `Mensah`. */
function isFullName({ name, mentions }: Person): boolean {
  const lengths = mentions.map(({ start, end }) => end - start);
  return name.includes(' ') && Math.min(...lengths) < Math.max(...lengths);
}
