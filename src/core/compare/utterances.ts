import { align } from '../corpus/align.ts';
import type { Occurrence } from '../corpus/corpus.ts';
import type { Reading } from '../reading.ts';
import { isSpoken, type Quotation } from '../speech/speech.ts';
import { scanWords } from '../text/scan-words.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Span, sharesMost } from '../text/span.ts';
import { readWords } from '../text/words.ts';
import { type Clusters, newClusters } from './clusters.ts';
import { isInferred } from './naming-words.ts';
import type { ReadSource } from './read-source.ts';
import { withoutSignature } from './signed-by.ts';

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
  return joinLines(
    lines.groups().map((group) => group.map((place) => sentences[place])),
    sources,
  ).filter((utterance) => isUtterance(utterance, sources));
}

function spokenSentences({ article, speech }: Reading, source: number): SpokenSentence[] {
  return speech.quotations.filter(isSpoken).flatMap((quotation) => {
    const block = article.blocks.findIndex(({ start, end }) => start <= quotation.start && quotation.start < end);
    const { start, end } = withoutSignature(article.prose, quotation);
    const parts = splitSentences(article.prose, start, end);
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
      if (!there || source === undefined) continue;
      const k = sentenceAt(sentences, sources[source].reading, { source, ...there });
      if (areOne(one, sentences[k], sources)) links.push([i, k]);
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
    if (words.length < (surname === '' ? FEWEST_OF_ANYBODY : FEWEST_OF_ONE)) continue;
    const key = `${surname}: ${words.map(({ folded }) => folded).join(' ')}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, i);
    else links.push([known, i]);
  }
  return [...links, ...scraps(seen, sentences, sources)];
}

const LONGEST_SCRAP = 8;
const FEWEST_OF_ONE = 3;
/** So many words that two sources quote are one statement, though only a pronoun tells whose they are. */
const FEWEST_OF_ANYBODY = 4;

/** A sentence by its words, with the surname of its speaker: `brandt: meant no disrespect`. */
interface Scrap {
  readonly number: number;
  readonly surname: string;
  readonly words: string;
  readonly isUnsure: boolean;
}

/** `meant no disrespect` here, and the whole of it from the same mouth elsewhere. */
function scraps(
  seen: ReadonlyMap<string, number>,
  sentences: readonly SpokenSentence[],
  sources: readonly ReadSource[],
): [number, number][] {
  const all = [...seen].map(([key, number]): Scrap => {
    const at = key.indexOf(': ');
    const { quotation, source } = sentences[number];
    const hasPronoun = quotation?.speaker && isInferred(quotation, sources[source].reading.article.text);
    const isUnsure = at === 0 || Boolean(hasPronoun);
    return { number, surname: key.slice(0, at), words: ` ${key.slice(at + 2)} `, isUnsure };
  });
  return all.flatMap((scrap) => {
    const length = scrap.words.trim().split(' ').length;
    if (length > LONGEST_SCRAP) return [];
    const whole = all.filter((other) => {
      if (sentences[other.number].source === sentences[scrap.number].source) return false;
      const isSame =
        (scrap.surname !== '' && scrap.surname === other.surname) ||
        (length >= FEWEST_OF_ANYBODY && (scrap.isUnsure || other.isUnsure));
      return isSame && other.words.includes(scrap.words);
    });
    const from = whole.map((other) => sentences[other.number].source);
    const only = whole.filter((_, i) => from.indexOf(from[i]) === from.lastIndexOf(from[i]));
    return only.map((other): [number, number] => [scrap.number, other.number]);
  });
}

/** So many words in common are no chance, however long the sentence is. */
const SURELY_ONE = 14;

/** Where a sentence’s own words lie within a place of its quotation; `null` where less than half of them do. */
function locate(sentence: SpokenSentence, place: Occurrence, here: ReadSource, there: ReadSource): Span | null {
  if (sentence.end <= place.query.start || sentence.start >= place.query.end) return null;
  const mine = scanWords(here.reading.article.prose, sentence.start, sentence.end);
  const theirs = scanWords(there.reading.article.prose, place.start, place.end);
  const range = (words: typeof mine) => ({ hashes: words.hashes, from: 0, end: words.count });
  const found = align(range(mine), range(theirs));
  if (found.there.length * 2 <= mine.count && found.there.length < SURELY_ONE) return null;
  return { start: theirs.starts[found.there[0]], end: theirs.ends[found.there[found.there.length - 1]] };
}

/** Of two sentences that are one most words of the shorter agree, and of a part nearly all. */
const LEAST_OF_SHORTER = 0.5;
const LEAST_OF_LONGER = 0.4;
const LEAST_OF_PART = 0.75;
/** What is laid into two different mouths has to be nearly the same. */
const LEAST_FROM_OTHERS = 0.85;

function areOne(one: SpokenSentence, other: SpokenSentence, sources: readonly ReadSource[]): boolean {
  const [mine, theirs] = [one, other].map(({ source, start, end }) =>
    scanWords(sources[source].reading.article.prose, start, end),
  );
  const range = (words: typeof mine) => ({ hashes: words.hashes, from: 0, end: words.count });
  const common = align(range(mine), range(theirs)).here.length;
  const [shorter, longer] = [Math.min(mine.count, theirs.count), Math.max(mine.count, theirs.count)];
  if (areOthers(one, other) && common < LEAST_FROM_OTHERS * shorter) return false;
  if (common >= LEAST_OF_PART * shorter) return true;
  return common >= LEAST_OF_SHORTER * shorter && common >= LEAST_OF_LONGER * longer;
}

function areOthers(one: SpokenSentence, other: SpokenSentence): boolean {
  const [mine, theirs] = [one, other].map(({ quotation }) => quotation?.speakerName?.split(' ').pop());
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

function sentenceAt(sentences: SpokenSentence[], reading: Reading, span: Span & { readonly source: number }): number {
  const known = sentences.findIndex((one) => one.source === span.source && sharesMost(one, span));
  if (known >= 0) return known;
  const block = reading.article.blocks.findIndex(({ start, end }) => start <= span.start && span.start < end);
  return sentences.push({ ...span, block, quotation: null }) - 1;
}

/** A sentence with all its versions. */
type Line = readonly SpokenSentence[];

function joinLines(lines: readonly Line[], sources: readonly ReadSource[]): readonly Utterance[] {
  const utterances = newClusters(lines.length);
  for (const pair of neighbours(lines)) joinIfOne(utterances, lines, { pair, sources });
  return utterances.groups().map((group) => group.flatMap((line) => lines[line]));
}

/** Lines that stand one after the other in some source, in the order of the texts. */
function neighbours(lines: readonly Line[]): readonly (readonly [number, number])[] {
  const placed = lines.flatMap((line, number) => line.map(({ source, start }) => ({ number, source, start })));
  placed.sort((a, b) => a.source - b.source || a.start - b.start);
  return placed.flatMap(({ number, source }, i) => {
    const next = placed[i + 1];
    return next?.source === source && next.number !== number ? [[number, next.number] as const] : [];
  });
}

interface Neighbours {
  readonly pair: readonly [number, number];
  readonly sources: readonly ReadSource[];
}

function joinIfOne(utterances: Clusters, lines: readonly Line[], { pair: [one, other], sources }: Neighbours): void {
  const shared = new Set(lines[one].map(({ source }) => source).filter((source) => hasSource(lines[other], source)));
  if (shared.size > 0 && [...shared].every((source) => goesOn(source))) utterances.join(one, other);

  /** A headline may repeat one of the two: it is enough that they stand together in one place. */
  function goesOn(source: number): boolean {
    const { prose } = sources[source].reading.article;
    const theirs = lines[other].filter((sentence) => sentence.source === source);
    return lines[one].some(
      (mine) =>
        mine.source === source &&
        theirs.some((sentence) => mine.block === sentence.block && isOneBreath(mine, sentence, prose)),
    );
  }
}

function hasSource(line: Line, source: number): boolean {
  return line.some((sentence) => sentence.source === source);
}

/** An attribution is no longer than this. */
const LONGEST_BETWEEN = 140;

/**
 * True for two sentences of one quotation, and for those between which only an attribution stands: `“We wait,” she
 * said. “We have time.”`. Quoted scraps of a sentence of the writer's, `the “old” gates are “too weak”`, are apart.
 */
function isOneBreath(one: SpokenSentence, other: SpokenSentence, prose: string): boolean {
  if (one.quotation === other.quotation) return true;
  const between = prose.slice(one.end, other.start);
  if (between.length > LONGEST_BETWEEN || between.includes('\n\n')) return false;
  if (!one.quotation || !other.quotation) return /^\W*$/.test(between);
  if (!opensAfterStop(between) || !isAttribution(one, other, between)) return false;
  const ends = prose
    .slice(one.start, one.end)
    .replace(/["”’'\s]+$/, '')
    .slice(-1);
  const opensAnew = /^["“‘'[(\s]*[\p{Lu}\d]/u.test(prose.slice(other.start, other.end));
  return /[.?!…]/.test(ends) ? opensAnew : /[,;:—–-]/.test(ends);
}

/** Marks open right away or after a stop: `,” she said. “`. In `,” she said of “` the writer's own sentence goes on. */
function opensAfterStop(between: string): boolean {
  const before = between.replace(/["“‘'«„[(\s]+$/, '');
  return /[.,:;!?…)—–-]["”’']?$/.test(before) || !/\p{L}/u.test(before);
}

/** Nothing, or who says it: a sentence of the writer's between two quotations parts them. */
function isAttribution(one: SpokenSentence, other: SpokenSentence, between: string): boolean {
  if (!/\p{L}/u.test(between)) return true;
  return [one.quotation, other.quotation].some((quotation) =>
    [quotation?.cue, quotation?.speaker].some((span) => span && span.start >= one.end && span.end <= other.start),
  );
}

/** Fewer words than this in one source only are a scrap, as “sanctuary” is: nobody else need print it. */
const FEWEST_WORDS = 4;
/** Without marks anywhere, so few are an item of a list. */
const FEWEST_UNMARKED = 10;

function isUtterance(utterance: Utterance, sources: readonly ReadSource[]): boolean {
  if (utterance.every((sentence) => isTitle(sources[sentence.source].reading.article.prose, sentence))) return false;
  const isMarked = utterance.some(({ quotation }) => quotation && quotation.marks !== 'none');
  if (isMarked && utterance.some(({ source }) => source !== utterance[0].source)) return true;
  const { prose } = sources[utterance[0].source].reading.article;
  const own = utterance.filter(({ source }) => source === utterance[0].source);
  const words = own.reduce((sum, { start, end }) => sum + readWords(prose, start, end).length, 0);
  const isSentence = own.some(({ start, end }) => /^\p{Lu}.*[.?!]["”’']?$/su.test(prose.slice(start, end)));
  if (!isMarked) return words >= FEWEST_UNMARKED;
  return words >= FEWEST_WORDS || (isSentence && words > 1);
}

/** `Meet the Press`, `Make America Great Again`: a programme, a book or a slogan, and no statement. */
function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/\p{L}[\p{L}’']*/gu) ?? [];
  if (words.length > LONGEST_TITLE || words.every((word) => word === word.toUpperCase())) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || /^(?:a|an|the|of|on|in|to|and|for|with|at|by)$/.test(word));
}

const LONGEST_TITLE = 6;
