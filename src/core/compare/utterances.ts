import { align } from '../corpus/align.ts';
import type { Occurrence } from '../corpus/corpus.ts';
import type { Reading } from '../reading.ts';
import { isSpoken, type Quotation } from '../speech/speech.ts';
import { scanWords } from '../text/scan-words.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Span, sharesMost } from '../text/span.ts';
import { readWords } from '../text/words.ts';
import { type Clusters, newClusters } from './clusters.ts';
import type { ReadSource } from './read-source.ts';

/** A sentence that somebody said, as one source has it. */
export interface SpokenSentence extends Span {
  readonly source: number;
  /** The number of the paragraph that it stands in. */
  readonly block: number;
  /** `null` where the source has the words outside quotation marks. */
  readonly quotation: Quotation | null;
}

/** The sentences that the sources print of one utterance: all sources’ versions of what was said in one breath. */
export type Utterance = readonly SpokenSentence[];

/**
 * Finds who prints which sentence, and joins sentences to utterances: those that stand beside each other in some
 * source and are parted in none. So one source’s long quotation and another’s two short ones meet in the same rows.
 */
export function findUtterances(sources: readonly ReadSource[]): readonly Utterance[] {
  const sentences = sources.flatMap(({ reading }, source) => spokenSentences(reading, source));
  const links = linkSentences(sentences, sources);
  const lines = newClusters(sentences.length);
  for (const [one, other] of links) lines.join(one, other);
  return joinLines(lines.groups().map((group) => group.map((place) => sentences[place])));
}

function spokenSentences({ article, speech }: Reading, source: number): SpokenSentence[] {
  return speech.quotations.filter(isSpoken).flatMap((quotation) => {
    const block = article.blocks.findIndex(({ start, end }) => start <= quotation.start && quotation.start < end);
    const parts = splitSentences(article.prose, quotation.start, quotation.end);
    return parts.map((part) => ({ ...part, source, block, quotation }));
  });
}

/** Pairs of sentences that are one; sentences found outside quotation marks are added to the list. */
function linkSentences(sentences: SpokenSentence[], sources: readonly ReadSource[]): readonly [number, number][] {
  const numbers = new Map(sources.map(({ reading }, source) => [reading.article.path, source]));
  const links: [number, number][] = sameSentences(sentences, sources);
  const spoken = sentences.length;
  for (let i = 0; i < spoken; i++) {
    const one = sentences[i];
    for (const place of sources[one.source].evidence.quotations.get(one.quotation!) ?? []) {
      const source = numbers.get(place.path);
      const there = source === undefined ? null : locate(one, place, sources[one.source], sources[source]);
      if (there && source !== undefined)
        links.push([i, sentenceAt(sentences, sources[source].reading, { source, ...there })]);
    }
  }
  return links;
}

/** Sentences too short to be looked up that are the same word for word from the same mouth. */
function sameSentences(sentences: readonly SpokenSentence[], sources: readonly ReadSource[]): [number, number][] {
  const seen = new Map<string, number>();
  const links: [number, number][] = [];
  for (const [i, sentence] of sentences.entries()) {
    const words = readWords(sources[sentence.source].reading.article.prose, sentence.start, sentence.end);
    const surname = sentence.quotation?.speakerName?.split(' ').pop() ?? '';
    if (words.length < 3 || surname === '') continue;
    const key = `${surname}: ${words.map(({ folded }) => folded).join(' ')}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, i);
    else links.push([known, i]);
  }
  return links;
}

/** Where a sentence’s own words lie within a place of its quotation; `null` where less than half of them do. */
function locate(sentence: SpokenSentence, place: Occurrence, here: ReadSource, there: ReadSource): Span | null {
  if (sentence.end <= place.query.start || sentence.start >= place.query.end) return null;
  const mine = scanWords(here.reading.article.prose, sentence.start, sentence.end);
  const theirs = scanWords(there.reading.article.prose, place.start, place.end);
  const range = (words: typeof mine) => ({ hashes: words.hashes, from: 0, end: words.count });
  const found = align(range(mine), range(theirs));
  if (found.there.length * 2 <= mine.count) return null;
  return { start: theirs.starts[found.there[0]], end: theirs.ends[found.there[found.there.length - 1]] };
}

function sentenceAt(sentences: SpokenSentence[], reading: Reading, span: Span & { readonly source: number }): number {
  const known = sentences.findIndex((one) => one.source === span.source && sharesMost(one, span));
  if (known >= 0) return known;
  const block = reading.article.blocks.findIndex(({ start, end }) => start <= span.start && span.start < end);
  return sentences.push({ ...span, block, quotation: null }) - 1;
}

/** A sentence with all its versions. */
type Line = readonly SpokenSentence[];

function joinLines(lines: readonly Line[]): readonly Utterance[] {
  const utterances = newClusters(lines.length);
  const ordered = [...lines.keys()].sort((a, b) => compareStarts(lines[a], lines[b]));
  for (let i = 1; i < ordered.length; i++) joinIfOne(utterances, lines, [ordered[i - 1], ordered[i]]);
  return utterances.groups().map((group) => group.flatMap((line) => lines[line]));
}

function compareStarts(one: Line, other: Line): number {
  for (const mine of one) {
    const theirs = other.find(({ source }) => source === mine.source);
    if (theirs) return mine.start - theirs.start;
  }
  return one[0].source - other[0].source || one[0].start - other[0].start;
}

function joinIfOne(utterances: Clusters, lines: readonly Line[], [one, other]: readonly [number, number]): void {
  const both = lines[one].flatMap((mine) => {
    const theirs = lines[other].find(({ source }) => source === mine.source);
    return theirs ? [{ mine, theirs }] : [];
  });
  if (both.length > 0 && both.every(({ mine, theirs }) => mine.block === theirs.block)) utterances.join(one, other);
}
