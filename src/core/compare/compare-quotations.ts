import { type Alignment, align } from '../corpus/align.ts';
import { namesOnePerson } from '../names/same-person.ts';
import { bodies, roles } from '../names/titles.data.ts';
import { readWords } from '../text/words.ts';
import type { QuotationCell, QuotationRow, Variant } from './comparison.ts';
import { earliestOf } from './earliest-of.ts';
import { type ParaphraseFinder, paraphraseFinder } from './find-paraphrase.ts';
import { isOutletName } from './is-outlet-name.ts';
import { printedAs } from './printed-as.ts';
import type { ReadSource } from './read-source.ts';
import { findUtterances, type Utterance } from './utterances.ts';
import { type Version, versionOf } from './version.ts';

/** One row an utterance, those that most sources have first, then in the order of the texts. */
export function compareQuotations(sources: readonly ReadSource[]): readonly QuotationRow[] {
  const findParaphrase = paraphraseFinder();
  const rows = findUtterances(sources).map((utterance) => rowOf(utterance, sources, findParaphrase));
  return rows.sort((a, b) => printedIn(b) - printedIn(a));
}

function rowOf(utterance: Utterance, sources: readonly ReadSource[], findParaphrase: ParaphraseFinder): QuotationRow {
  const versions = withSureSpeakers(sources.flatMap((source, number) => versionOf(utterance, source, number) ?? []));
  const base = baseOf(versions);
  const speakerName = speakerOf(versions);
  const cells = sources.map(({ reading }, source): QuotationCell => {
    const version = versions.find((one) => one.source === source);
    return version
      ? printedAs(version, base)
      : (findParaphrase(reading, { ...base, speakerName }) ?? { kind: 'missing' });
  });
  return {
    words: base.spoken,
    marked: versions.some(({ marked }) => marked),
    speakerName,
    cells,
    variants: variantsOf(versions),
    earliest: earliestOf(versions.map(({ source }) => ({ source, date: sources[source].reading.article.meta.date }))),
  };
}

/**
 * Where a source has only `he said`, and others name somebody else and nobody the one it seems to mean, nobody can tell
 * whom it means: no speaker is told. Nor is the paper of `according to Politico`, where others name whom it heard.
 */
function withSureSpeakers(versions: readonly Version[]): readonly Version[] {
  return versions.map((version) => {
    const { speakerName } = version;
    if (speakerName === null || (version.naming !== 'pronoun' && !isOutletName(speakerName))) return version;
    const others = versions.flatMap((other) => (other === version ? [] : (personOf(other) ?? [])));
    const isDoubtful = others.length > 0 && !others.some((name) => namesOnePerson(name, speakerName));
    return isDoubtful ? { ...version, speakerName: null } : version;
  });
}

/** The person whom a version names; `null` for the White House and for `the panel`. */
function personOf({ speakerName, naming }: Version): string | null {
  if (speakerName === null || naming === 'words') return null;
  const isOffice = readWords(speakerName).some(({ folded }) => bodies.has(folded) || roles.has(folded));
  return isOffice ? null : speakerName;
}

/** The version that has most words in common with all; of equals the one in marks, then the first. */
function baseOf(versions: readonly Version[]): Version {
  let best = versions[0];
  let most = -1;
  for (const version of versions) {
    const common = versions.reduce((sum, other) => sum + alignVersions(version, other).here.length, 0);
    const worth = common - bracketedWords(version) + (version.marked ? 0.5 : 0);
    if (worth > most) {
      most = worth;
      best = version;
    }
  }
  return best;
}

/** Words that a source put into brackets were not said, nor was the signature of a post between its two halves. */
function bracketedWords({ spoken }: Version): number {
  const inBrackets = spoken.match(/\[[^\]]*\]/g) ?? [];
  const signatures = spoken.match(/\(@\w+\)/g) ?? [];
  return inBrackets.reduce((sum, words) => sum + readWords(words).length, 0) + signatures.length * SIGNATURE_WORDS;
}

/** `Ilse Brandt (@ibrandt) May 4, 2031`, and more: such a version is nobody's wording. */
const SIGNATURE_WORDS = 12;

function alignVersions(one: Version, other: Version): Alignment {
  const range = ({ words }: Version) => ({ hashes: words.hashes, from: 0, end: words.count });
  return align(range(one), range(other));
}

/** The speaker that most versions name, with a given name, in the form that most use. */
function speakerOf(versions: readonly Version[]): string | null {
  const named = versions.filter(({ naming }) => naming !== 'words');
  const names = (named.some(({ speakerName }) => speakerName) ? named : versions).flatMap(
    (one) => one.speakerName ?? [],
  );
  const count = (isSame: (name: string) => boolean) => names.filter(isSame).length;
  const worth = (name: string) => [
    count((other) => surnameOf(other) === surnameOf(name)),
    name.includes(' ') ? 1 : 0,
    count((other) => other === name),
    name.length < LONGEST_NAME ? name.length : 0,
  ];
  const [best] = names.map((name) => ({ name, worth: worth(name) })).sort((a, b) => compareAll(b.worth, a.worth));
  return best?.name ?? null;
}

const LONGEST_NAME = 25;

function compareAll(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, i) => value !== other[i]);
  return at < 0 ? 0 : one[at] - other[at];
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function variantsOf(versions: readonly Version[]): readonly Variant[] {
  const variants = new Map<string, { words: string; sources: number[] }>();
  for (const { source, spoken } of versions) {
    const words = readWords(spoken).map(({ folded }) => folded);
    const known = variants.get(words.join(' '));
    if (known) known.sources.push(source);
    else variants.set(words.join(' '), { words: spoken, sources: [source] });
  }
  return [...variants.values()].sort((a, b) => b.sources.length - a.sources.length);
}

function printedIn({ cells }: QuotationRow): number {
  return cells.filter(({ kind }) => kind !== 'missing').length;
}
