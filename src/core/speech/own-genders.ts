import type { NameMention, Person } from '../names/person.ts';
import type { Subject } from './cue.ts';
import type { Passage } from './passage.ts';

/** What a sentence’s own pronouns tell of whom it is about: `at` is where the name begins. */
export interface OwnGender {
  readonly at: number;
  readonly gender: 'm' | 'f';
}

/**
 * In `Ruiz lost her keys` the pronoun tells of Ruiz: the sentence opens with her and names nobody else. One that names
 * two, or has pronouns of both kinds, tells nothing, and `she` may be somebody else.
 */
export function ownGenders(
  { tokens, sentences }: Passage,
  mentions: readonly NameMention[],
  subjects: readonly (Subject | null)[],
): readonly OwnGender[] {
  const found: OwnGender[] = [];
  let next = 0;
  for (const [i, { from, to }] of sentences.entries()) {
    const first = next;
    while (next < mentions.length && mentions[next].start < tokens[to - 1].end) next++;
    const subject = subjects[i];
    if (!subject || subject.from > from + 1 || next - first !== 1) continue;
    const { start, end } = mentions[first];
    if (end !== tokens[subject.head.to - 1].end) continue;
    const genders = new Set(tokens.slice(subject.to, to).flatMap(({ lower }) => PRONOUNS.get(lower) ?? []));
    for (const gender of genders) if (genders.size === 1) found.push({ at: start, gender });
  }
  return found;
}

const PRONOUNS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...['his', 'himself'].map((word) => [word, 'm'] as const),
  ...['her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
]);

/** The people with the gender that most of their own sentences tell, where neither given name nor title does. */
export function withOwnGender(people: readonly Person[], told: readonly OwnGender[]): readonly Person[] {
  const byStart = new Map(told.map(({ at, gender }) => [at, gender]));
  return people.map((person) => {
    if (person.gender) return person;
    const genders = person.mentions.map(({ start }) => byStart.get(start));
    const men = genders.filter((gender) => gender === 'm').length;
    const women = genders.filter((gender) => gender === 'f').length;
    return men === women ? person : { ...person, gender: men > women ? 'm' : 'f' };
  });
}
