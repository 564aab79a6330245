import { findSpellings } from '../names/find-spellings.ts';
import { groupPeople, sameGivenName } from '../names/people.ts';
import type { NameMention, Person } from '../names/person.ts';
import type { Reading } from '../reading.ts';
import { type Span, type TextSpan, withText } from '../text/span.ts';
import type { NameRow } from './comparison.ts';
import { ageOf, rankOf } from './name-facts.ts';

/**
 * One row a person whom the sources spell, name, rank or age differently: `Halvorsen` and `Halvorson`, `58` and `59`.
 * Only what is surely one person is a row; whom all write alike is none.
 */
export function compareNames(readings: readonly Reading[]): readonly NameRow[] {
  const usual = usualKeys(readings);
  const people = new Map<string, SourcePerson[]>();
  for (const [source, reading] of readings.entries()) {
    for (const person of groupPeople(reading.speech.names)) {
      const key = usual.get(person.key) ?? person.key;
      people.set(key, [...(people.get(key) ?? []), { source, reading, person, slip: key !== person.key }]);
    }
  }
  return [...people.values()].flatMap((group) => rowsOf(onePerson(group), readings.length));
}

interface SourcePerson {
  readonly source: number;
  readonly reading: Reading;
  readonly person: Person;
  /** True where the surname is spelled otherwise than usual. */
  readonly slip: boolean;
}

/** A misspelled key and the usual one: `halvorson` is `halvorsen`. */
function usualKeys(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const names = readings.map(({ speech }) => speech.names);
  const usual = new Map<string, string>();
  for (const [source, reading] of readings.entries()) {
    const others = names.filter((_, other) => other !== source);
    for (const spelling of findSpellings(names[source], others)) {
      const written = reading.article.text.slice(spelling.start, spelling.end).toLowerCase();
      if (!usual.has(spelling.usual.toLowerCase())) usual.set(written, spelling.usual.toLowerCase());
    }
  }
  return usual;
}

/** Those of one surname who can be one: each given name is short for the first's, or the same. */
function onePerson(group: readonly SourcePerson[]): readonly SourcePerson[] {
  const full = group.filter(({ person }) => person.name.includes(' '));
  const first = full[0]?.person;
  if (!first) return [];
  const given = first.name.split(' ')[0].toLowerCase();
  const same = full.filter(({ person }) => {
    const other = person.name.split(' ')[0].toLowerCase();
    return other === given || sameGivenName(other, given) || sameGivenName(given, other);
  });
  const bare = group.filter(
    ({ person, source, slip }) => !person.name.includes(' ') && (slip || !same.some((one) => one.source === source)),
  );
  return same.length === full.length ? [...same, ...bare] : same;
}

const KINDS = ['name', 'rank', 'age'] as const;

function rowsOf(group: readonly SourcePerson[], sources: number): readonly NameRow[] {
  if (new Set(group.map(({ source }) => source)).size < 2) return [];
  const name = [...group].sort((a, b) => b.person.mentions.length - a.person.mentions.length)[0].person.name;
  return KINDS.flatMap((kind): NameRow[] => {
    const cells = Array.from({ length: sources }, (_, source) =>
      group.filter((one) => one.source === source).flatMap((one) => formsOf(one, kind)),
    );
    const forms = new Set(cells.flat().map((form) => form.plain));
    const given = cells.filter((cell) => cell.length > 0).length;
    if (forms.size < 2 || given < 2 || (kind === 'name' && !differ(cells))) return [];
    return [{ name, kind, cells: cells.map((cell) => cell.map(({ place }) => place)) }];
  });
}

interface Form {
  readonly plain: string;
  readonly place: TextSpan;
}

/** Names differ where one is no part of the other: `Halvorson` against `Ines Halvorsen`, `Steven T.` against `Steven`. */
function differ(cells: readonly (readonly Form[])[]): boolean {
  const words = cells.flat().map(({ plain }) => plain.split(' '));
  return words.some((one, i) =>
    words
      .slice(i + 1)
      .some((other) => !one.every((word) => other.includes(word)) && !other.every((word) => one.includes(word))),
  );
}

function formsOf({ reading, person }: SourcePerson, kind: (typeof KINDS)[number]): readonly Form[] {
  const { article, speech } = reading;
  const mentions = speech.names.filter((name) => person.mentions.some(({ start }) => start === name.start));
  const found = mentions.flatMap((mention): { readonly plain: string; readonly span: Span }[] => {
    if (kind === 'name') return [{ plain: plainForm(mention), span: mention }];
    const fact = kind === 'age' ? ageOf(article.prose, mention) : rankOf(mention);
    return fact ? [fact] : [];
  });
  const forms = new Map<string, Form>();
  for (const { plain, span } of found) {
    const place = withText(article.text, span);
    if (place && !forms.has(plain)) forms.set(plain, { plain, place });
  }
  return fullest([...forms.values()], kind);
}

/** Of the forms of a name in one source those that are no part of another of it. */
function fullest(forms: readonly Form[], kind: (typeof KINDS)[number]): readonly Form[] {
  if (kind !== 'name') return forms;
  return forms.filter(
    ({ plain }) =>
      !forms.some(
        (other) => other.plain !== plain && plain.split(' ').every((word) => other.plain.split(' ').includes(word)),
      ),
  );
}

function plainForm({ words }: NameMention): string {
  return words.join(' ').toLowerCase().replace(/[.’']/g, '');
}
