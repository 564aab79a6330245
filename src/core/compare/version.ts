import { bodies, roles } from '../names/titles.data.ts';
import type { Reading } from '../reading.ts';
import type { Quotation, ReportedSpeech } from '../speech/speech.ts';
import { type ScannedWords, scanWords } from '../text/scan-words.ts';
import { type Span, sharesMost } from '../text/span.ts';
import { isInferred, isSourceName, namingWords } from './naming-words.ts';
import type { ReadSource } from './read-source.ts';
import { signedBy } from './signed-by.ts';
import type { SpokenSentence, Utterance } from './utterances.ts';

/** What one source prints of an utterance. */
export interface Version {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What was said, without the writer’s words between its sentences. */
  readonly spoken: string;
  /** Its sentences, without what the writer has between them. */
  readonly parts: readonly Span[];
  readonly words: ScannedWords;
  /** Where in `words` each part begins. */
  readonly starts: readonly number[];
  readonly marked: boolean;
  /** True for words without marks that stand in indirect speech. */
  readonly reported: boolean;
  /** As this source names the speaker. */
  readonly speakerName: string | null;
  readonly naming: Naming;
}

/**
 * How a source names a speaker: with a `name`; with a `pronoun`, so that the name follows from the sentences before; by
 * other `words`, as `the panel`.
 */
export type Naming = 'name' | 'pronoun' | 'words';

/** What a source prints of an utterance; of two places the one with more of it: a headline may repeat a line. */
export function versionOf(utterance: Utterance, { reading }: ReadSource, source: number): Version | null {
  const sentences = [...fullestPlace(utterance.filter((sentence) => sentence.source === source))].sort(
    (a, b) => a.start - b.start,
  );
  if (sentences.length === 0) return null;
  const start = Math.min(...sentences.map((sentence) => sentence.start));
  const end = Math.max(...sentences.map((sentence) => sentence.end));
  const quotations = sentences.flatMap(({ quotation }) => quotation ?? []);
  const { text, prose } = reading.article;
  const reported = reading.speech.reported.find((one) => sharesMost(one, { start, end }));
  const scanned = sentences.map((sentence) => scanWords(prose, sentence.start, sentence.end));
  return {
    source,
    start,
    end,
    text,
    spoken: joinSentences(sentences.map((sentence) => text.slice(sentence.start, sentence.end))),
    parts: sentences.map(({ start: from, end: to }) => ({ start: from, end: to })),
    words: joinWords(scanned),
    starts: scanned.map((_, i) => scanned.slice(0, i).reduce((sum, { count }) => sum + count, 0)),
    marked: quotations.some(({ marks }) => marks !== 'none') || standsInMarks(text, sentences),
    reported: reported !== undefined,
    ...speakerOf(reading, [...quotations, ...(reported ? [reported] : [])], { start, end }),
  };
}

/** The speaker's name; where nobody has one, the words for the speaker: `the panel`, `Litvinenko’s widow`. */
function speakerOf(
  { article: { text } }: Reading,
  said: readonly (Quotation | ReportedSpeech)[],
  place: Span,
): Pick<Version, 'speakerName' | 'naming'> {
  const named = said.find(({ speakerName }) => speakerName !== null);
  if (named) {
    return { speakerName: named.speakerName, naming: isInferred(named, text) ? 'pronoun' : 'name' };
  }
  const signed = signedBy(text, place);
  if (signed) return { speakerName: signed, naming: 'name' };
  const words = said.map(({ speaker }) => namingWords(text, speaker)).find((mention) => mention && isPhrase(mention));
  return { speakerName: words ?? null, naming: 'words' };
}

const ONE =
  /\b(?:panel|brief)\b|^an? (?:statement|spokes\w+|official|aide|lawyer|attorney|source|letter|report|study|memo|judge)$|\b(?:hospital|school|church|airline|museum|clinic|quartet|lender|retailer|regulator|team|club|airport)$/i;

/** `the panel`, `Quinnipiac's pollster`, `prosecutors`; a bare `supporters` may be anybody, and a goal says nothing. */
function isPhrase(words: string): boolean {
  const isOne = /^(?:the|an?|\p{Lu}[\p{L}’']+) \p{L}/u.test(words.replace(/^(?:The|An?) /, 'the '));
  if (isOne) return isSourceName(words) || ONE.test(words);
  return roles.has(words.toLowerCase().replace(/s$/, '')) || bodies.has(words.toLowerCase());
}

/** True where marks stand right round the words, though the reading takes them for nobody's speech: a caption, a title. */
function standsInMarks(text: string, sentences: readonly SpokenSentence[]): boolean {
  return sentences.every(({ start, end, quotation }) => {
    if (quotation) return quotation.marks !== 'none';
    const before = text.slice(0, start).trimEnd().at(-1) ?? '';
    return OPENING.test(before) && CLOSING.test(text.slice(end, end + 3));
  });
}

const OPENING = /["“‘'«„]/;
const CLOSING = /^[.,!?;…]{0,2}["”’'»]/;

/** The words of the sentences alone: what stands between them, as `,” she said. “`, is the writer’s. */
function joinWords(parts: readonly ScannedWords[]): ScannedWords {
  const join = (take: (part: ScannedWords) => Uint32Array) =>
    Uint32Array.from(parts.flatMap((part) => [...take(part).subarray(0, part.count)]));
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    hashes: join(({ hashes }) => hashes),
    starts: join(({ starts }) => starts),
    ends: join(({ ends }) => ends),
  };
}

/** `We wait,` and `We have time.` are `We wait. We have time.`: the comma was the attribution’s. */
function joinSentences(sentences: readonly string[]): string {
  const parts = sentences.map((sentence, i) => {
    const next = sentences[i + 1];
    return sentence.replace(/,$/, next === undefined || /^\p{Lu}/u.test(next) ? '.' : ',');
  });
  return parts.join(' ');
}

function fullestPlace(sentences: readonly SpokenSentence[]): readonly SpokenSentence[] {
  const byBlock = new Map<number, SpokenSentence[]>();
  for (const sentence of sentences) byBlock.set(sentence.block, [...(byBlock.get(sentence.block) ?? []), sentence]);
  const lengthOf = (place: readonly Span[]) => place.reduce((sum, { start, end }) => sum + end - start, 0);
  return [...byBlock.values()].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
}
