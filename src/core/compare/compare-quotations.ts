import { type Alignment, align } from '../corpus/align.ts';
import type { Difference } from '../corpus/corpus.ts';
import { compareWording } from '../corpus/differences.ts';
import type { ScannedWords } from '../text/scan-words.ts';
import { type Span, type TextSpan, withText } from '../text/span.ts';
import { readWords } from '../text/words.ts';
import type { PrintedQuotation, QuotationCell, QuotationRow, Variant, WordingChange } from './comparison.ts';
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
  const speakerName = speakerOf(versions);
  const cells = sources.map(({ reading }, source): QuotationCell => {
    const version = versions.find((one) => one.source === source);
    return version
      ? printed(version, base)
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
  const changes = [...endChanges(version, base, alignment), ...differences.map((one) => changeOf(one, version, base))];
  const cell = { start, end, text: text.slice(start, end), speakerName, changes };
  if (!version.marked) return { ...cell, kind: 'unmarked' };
  const changed = changes.some(({ kind }) => kind === 'words');
  return { ...cell, kind: changed ? 'altered' : losesWords(base, alignment.there) ? 'shortened' : 'whole' };
}

function changeOf({ here, there, kind }: Difference, version: Version, base: Version): WordingChange {
  return { here: withText(version.text, here) as TextSpan, there: base.text.slice(there.start, there.end), kind };
}

/** What both texts have before their first common word, or after the last: a change, not a cut. */
function endChanges(one: Version, base: Version, { here, there }: Alignment): readonly WordingChange[] {
  const [lastHere, lastThere] = [here.at(-1) ?? -1, there.at(-1) ?? -1];
  const ends = [
    { mine: [0, here[0] ?? 0], theirs: [0, there[0] ?? 0] },
    { mine: [lastHere + 1, one.words.count], theirs: [lastThere + 1, base.words.count] },
  ] as const;
  return ends
    .filter(({ mine, theirs }) => mine[0] < mine[1] && theirs[0] < theirs[1])
    .map(({ mine, theirs }) => {
      const words = { here: spanOf(one.words, mine), there: spanOf(base.words, theirs), kind: 'words' as const };
      return changeOf(words, one, base);
    });
}

function spanOf(words: ScannedWords, [from, end]: readonly [number, number]): Span {
  return { start: words.starts[from], end: words.ends[end - 1] };
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
