import { type Alignment, align } from '../corpus/align.ts';
import { compareWording } from '../corpus/differences.ts';
import { readWords } from '../text/words.ts';
import type { PrintedQuotation, QuotationCell, QuotationRow, Variant } from './comparison.ts';
import { earliestOf } from './earliest-of.ts';
import { findParaphrase } from './find-paraphrase.ts';
import type { ReadSource } from './read-source.ts';
import { findUtterances, type Utterance } from './utterances.ts';
import { type Version, versionOf } from './version.ts';

/** One row an utterance, those that most sources have first, then in the order of the texts. */
export function compareQuotations(sources: readonly ReadSource[]): readonly QuotationRow[] {
  const rows = findUtterances(sources).map((utterance) => rowOf(utterance, sources));
  return rows.sort((a, b) => printedIn(b) - printedIn(a));
}

function rowOf(utterance: Utterance, sources: readonly ReadSource[]): QuotationRow {
  const versions = sources.flatMap((source, number) => versionOf(utterance, source, number) ?? []);
  const base = baseOf(versions);
  const cells = sources.map(({ reading }, source): QuotationCell => {
    const version = versions.find((one) => one.source === source);
    return version ? printed(version, base) : (findParaphrase(reading, base) ?? { kind: 'missing' });
  });
  return {
    words: base.spoken,
    speakerName: speakerOf(versions),
    cells,
    variants: variantsOf(versions),
    earliest: earliestOf(versions.map(({ source }) => ({ source, date: sources[source].reading.article.meta.date }))),
  };
}

/** The version that has most words in common with all; of equals the one in marks, then the first. */
function baseOf(versions: readonly Version[]): Version {
  let best = versions[0];
  let most = -1;
  for (const version of versions) {
    const common = versions.reduce((sum, other) => sum + alignVersions(version, other).here.length, 0);
    const worth = common + (version.marked ? 0.5 : 0);
    if (worth > most) {
      most = worth;
      best = version;
    }
  }
  return best;
}

function alignVersions(one: Version, other: Version): Alignment {
  const range = ({ words }: Version) => ({ hashes: words.hashes, from: 0, end: words.count });
  return align(range(one), range(other));
}

function printed(version: Version, base: Version): PrintedQuotation {
  const { start, end, text, speakerName } = version;
  const alignment = alignVersions(version, base);
  const { differences } = compareWording(version, base, alignment);
  const cell = { start, end, text: text.slice(start, end), speakerName, differences };
  if (!version.marked) return { ...cell, kind: 'unmarked' };
  const changed = differences.some(({ kind }) => kind === 'words') || changesAnEnd(version, base, alignment);
  return { ...cell, kind: changed ? 'altered' : losesWords(base, alignment.there) ? 'shortened' : 'whole' };
}

/** True where both texts have words of their own before the first common word, or after the last. */
function changesAnEnd(one: Version, base: Version, { here, there }: Alignment): boolean {
  if (here.length === 0) return true;
  const before = here[0] > 0 && there[0] > 0;
  const after = here[here.length - 1] < one.words.count - 1 && there[there.length - 1] < base.words.count - 1;
  return before || after;
}

/** True where words of the row are not printed, but for those that stand in brackets there. */
function losesWords({ text, words }: Version, matched: readonly number[]): boolean {
  const printedThere = new Set(matched);
  for (let i = 0; i < words.count; i++) {
    if (!printedThere.has(i) && !standsInBrackets(text, words.starts[i])) return true;
  }
  return false;
}

function standsInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** The speaker that most versions name, in the fullest form. */
function speakerOf(versions: readonly Version[]): string | null {
  const names = versions.flatMap(({ speakerName }) => speakerName ?? []);
  const times = (name: string) => names.filter((other) => surnameOf(other) === surnameOf(name)).length;
  return [...names].sort((a, b) => times(b) - times(a) || b.length - a.length)[0] ?? null;
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
