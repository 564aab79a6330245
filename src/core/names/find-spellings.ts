import type { Span } from '../text/span.ts';
import { menNames, womenNames } from './given-names.data.ts';
import { nationalities } from './nationalities.data.ts';
import { isOneSlip } from './one-slip.ts';
import { sameGivenName } from './people.ts';
import type { NameMention } from './person.ts';
import { AGE } from './read-names.ts';
import { roles } from './titles.data.ts';

/** A word of a name that is spelled otherwise than usual; `usual` is how. */
export interface Spelling extends Span {
  readonly usual: string;
  /** How often the usual form stands in the article, and in the others. */
  readonly timesHere: number;
  readonly timesElsewhere: number;
}

/** What the articles have of one form: `stoddard`, twice, once as `Earl Stoddard`. */
interface Form {
  readonly key: string;
  readonly written: string;
  readonly here: readonly NameMention[];
  readonly elsewhere: number;
  /** Given names or initials before it, in lower case. */
  readonly given: ReadonlySet<string>;
  /** True where a title or a known given name shows that a man or woman bears it. */
  readonly human: boolean;
}

/** The shortest name in which one letter tells a slip from another name. */
const SHORTEST = 5;

/**
 * The names of an article that look like slips for another name of it or of its story: the rare form beside the
 * frequent one, or a bare surname beside the same man's full name. Different people's names are left alone.
 */
export function findSpellings(
  here: readonly NameMention[],
  others: readonly (readonly NameMention[])[],
): readonly Spelling[] {
  const forms = gatherForms(here, others);
  const byInitial = groupByInitial(forms);
  const found: Spelling[] = [];
  for (const form of forms) {
    if (form.here.length === 0) continue;
    const usual = (byInitial.get(form.key[0]) ?? []).find((other) => isSlipFor(form, other));
    if (usual) found.push(...form.here.map((mention) => spellingOf(mention, form, usual)));
  }
  return found.sort((a, b) => a.start - b.start);
}

function gatherForms(here: readonly NameMention[], others: readonly (readonly NameMention[])[]): readonly Form[] {
  const all = new Map<string, NameMention[]>();
  for (const mention of [...here, ...others.flat()]) {
    if (mention.key.length < SHORTEST) continue;
    const known = all.get(mention.key);
    if (known) known.push(mention);
    else all.set(mention.key, [mention]);
  }
  const mine = new Set(here);
  return [...all].map(([key, mentions]) => {
    const own = mentions.filter((mention) => mine.has(mention));
    const given = new Set(mentions.filter(({ words }) => words.length > 1).map(({ words }) => words[0].toLowerCase()));
    const human = mentions.some(isHuman) || [...given].some(isGivenName);
    return { key, written: writtenKey(mentions[0]), here: own, elsewhere: mentions.length - own.length, given, human };
  });
}

/** True where a title, an age or an office stands with the name. */
function isHuman({ titleGender, descriptions }: NameMention): boolean {
  return titleGender !== null || descriptions.some((word) => word === AGE || roles.has(word));
}

/** The surname as written; a suffix (`Jr.`) may stand behind it. */
function writtenKey({ words, key }: NameMention): string {
  return words.find((word) => word.toLowerCase() === key) ?? key;
}

function isGivenName(word: string): boolean {
  return menNames.has(word) || womenNames.has(word) || /^(?:\p{L}\.)+$/u.test(word);
}

function groupByInitial(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) groups.set(form.key[0], [...(groups.get(form.key[0]) ?? []), form]);
  return groups;
}

function isSlipFor(rare: Form, usual: Form): boolean {
  if (!isOneSlip(rare.key, usual.key)) return false;
  if (nationalities.has(usual.key)) return !isNationality(rare.key) && rare.given.size === 0;
  if (!usual.human || isGivenName(rare.key) || isNationality(rare.key)) return false;
  return bearsSameName(rare, usual) && isRarer(rare, usual);
}

function isNationality(key: string): boolean {
  return nationalities.has(key) || (key.endsWith('s') && nationalities.has(key.slice(0, -1)));
}

/** No given name of the rare form is another man's. */
function bearsSameName(rare: Form, usual: Form): boolean {
  return [...rare.given].every(
    (name) =>
      usual.given.has(name) ||
      [...usual.given].some((other) => sameGivenName(name, other) || sameGivenName(other, name)),
  );
}

function isRarer(rare: Form, usual: Form): boolean {
  const [few, many] = [rare, usual].map(({ here, elsewhere }) => here.length + elsewhere);
  return many >= 2 * few || (many >= few && rare.given.size === 0 && usual.given.size > 0);
}

function spellingOf(mention: NameMention, form: Form, usual: Form): Spelling {
  const at = mention.words.findIndex((word) => word.toLowerCase() === form.key);
  const behind = mention.words.slice(at + 1).join(' ').length;
  const end = mention.end - (behind > 0 ? behind + 1 : 0);
  return {
    start: end - form.key.length,
    end,
    usual: usual.written,
    timesHere: usual.here.length,
    timesElsewhere: usual.elsewhere,
  };
}
