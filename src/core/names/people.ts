import { menNames, shortNames, womenNames } from './given-names.data.ts';
import type { Gender, NameMention, Person } from './person.ts';
import { plainName } from './plain-name.ts';
import { bodies, roles } from './titles.data.ts';

/** Groups the names of an article into people. A bare surname goes to the person oftenest given it in full. */
export function groupPeople(mentions: readonly NameMention[]): readonly Person[] {
  const groups = new Map<string, Form[][]>();
  const fullFirst = [...formsOf(mentions)].sort((a, b) => Number(b.words.length > 1) - Number(a.words.length > 1));
  for (const form of fullFirst) {
    const sameKey = groups.get(form.key) ?? [];
    groups.set(form.key, sameKey);
    const group = findGroup(sameKey, form);
    if (group) group.push(form);
    else sameKey.push([form]);
  }
  return [...groups.values()].flat().map((group) => makePerson(group.flatMap((form) => form.mentions)));
}

/** One form of a name with all its mentions: every bare `Ruiz`, every `Ms. Ruiz`. */
interface Form extends NameMention {
  readonly mentions: NameMention[];
}

function formsOf(mentions: readonly NameMention[]): Iterable<Form> {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const name = `${mention.titleGender ?? ''} ${mention.words.join(' ')}`;
    const known = forms.get(name);
    if (known) known.mentions.push(mention);
    else forms.set(name, { ...mention, mentions: [mention] });
  }
  return forms.values();
}

function findGroup(groups: readonly Form[][], form: Form): Form[] | undefined {
  const fitting = groups.filter(
    (group) => group.every((other) => fits(other, form)) && !isAfterElder(group, form) && !isBeforeOther(group, form),
  );
  if (groups.length < 2) return fitting[0];
  const gender = form.words.length < 2 ? form.titleGender : null;
  const known = gender ? fitting.filter((group) => group.some((other) => genderOf(other) === gender)) : fitting;
  return known.length < 2 ? known[0] : known.reduce((best, group) => (sizeOf(group) > sizeOf(best) ? group : best));
}

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;

/** True for a bare `Ruiz` that stands before the first `Ana Ruiz Jr.`, the only full name: it is somebody else's. */
function isAfterElder(group: readonly Form[], form: Form): boolean {
  if (form.words.length > 1 || !group.every(({ words }) => words.length > 1 && SUFFIX.test(words[words.length - 1])))
    return false;
  return form.mentions[0].start < Math.min(...group.map(({ mentions }) => mentions[0].start));
}

/** So often bare, and only later once in full: `Ruiz` may be somebody else than `her father, Abel Ruiz`. */
const OFTEN_BARE = 3;

/** True for a bare name that stands often before a full one that is given once, with no office in common. */
function isBeforeOther(group: readonly Form[], form: Form): boolean {
  const full = group.filter(({ words }) => words.length > 1);
  if (form.words.length > 1 || full.length !== 1 || full[0].mentions.length > 1) return false;
  const [{ start, descriptions }] = full[0].mentions;
  if (descriptions.some((word) => roles.has(word) && form.mentions.some((bare) => bare.descriptions.includes(word))))
    return false;
  return form.mentions.filter((bare) => bare.start < start).length >= OFTEN_BARE;
}

function sizeOf(group: readonly Form[]): number {
  return group.reduce((sum, form) => sum + form.mentions.length, 0);
}

/** Two forms with one surname are one person unless given names or titles tell them apart. */
function fits(one: NameMention, other: NameMention): boolean {
  const genders = [genderOf(one), genderOf(other)];
  if (genders[0] && genders[1] && genders[0] !== genders[1]) return false;
  const [first, second] = [one.words[0].toLowerCase(), other.words[0].toLowerCase()];
  if (areBodies(one, other)) return one.words.join(' ') === other.words.join(' ');
  if (one.words.length < 2 || other.words.length < 2) return true;
  if (suffixOf(one) !== suffixOf(other)) return false;
  if (first === second) return true;
  if (isTail(one.words, other.words) || isTail(other.words, one.words)) return true;
  return sameGivenName(first, second) || sameGivenName(second, first);
}

/** `the White House` is not the end of `Ruiz White House`, and `the House` is neither. */
function areBodies(one: NameMention, other: NameMention): boolean {
  if (!bodies.has(one.key) || [one, other].some(({ words }) => isGivenName(words[0].toLowerCase()))) return false;
  return one.key === 'house' || (one.words.length > 1 && other.words.length > 1);
}

function isGivenName(word: string): boolean {
  return menNames.has(word) || womenNames.has(word);
}

function suffixOf({ words }: NameMention): string {
  const last = words[words.length - 1].toLowerCase();
  return SUFFIX.test(last) ? last : '';
}

/** `Wasser Schmitt` is the end of `Debra Wasser Schmitt`. */
function isTail(short: readonly string[], long: readonly string[]): boolean {
  return short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);
}

/** `p.j.` and `patrick`, `joe` and `joseph`, `d.` and `donald`, `chris` and `christopher`. */
export function sameGivenName(short: string, long: string): boolean {
  if (/^\p{L}\./u.test(short)) return short[0] === long[0];
  if (shortNames[short]?.includes(long)) return true;
  return short.length > 2 && long.startsWith(short);
}

function makePerson(group: readonly NameMention[]): Person {
  const mentions = [...group].sort((a, b) => a.start - b.start);
  const fullest = mentions.reduce((best, mention) => (isFuller(mention, best) ? mention : best));
  return {
    name: plainName(fullest.words).join(' '),
    key: fullest.key,
    opens: mentions.every((mention) => mention.opens),
    gender: mentions.map(genderOf).find((gender) => gender) ?? null,
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    descriptions: new Set(mentions.flatMap((mention) => mention.descriptions)),
  };
}

function isFuller(one: NameMention, best: NameMention): boolean {
  const [mine, bests] = [plainName(one.words), plainName(best.words)];
  if (mine.length !== bests.length) return mine.length > bests.length;
  return mine.join('').length > bests.join('').length;
}

function genderOf({ words, titleGender }: NameMention): Gender {
  const given = words.length > 1 ? words[0].toLowerCase() : '';
  return titleGender ?? (menNames.has(given) ? 'm' : womenNames.has(given) ? 'f' : null);
}
