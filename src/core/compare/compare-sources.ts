import { outletName } from '../article/meta.ts';
import type { Cancellation } from '../corpus/corpus.ts';
import { memoryCorpus } from '../corpus/memory-corpus.ts';
import type { Reading } from '../reading.ts';
import { scanWords } from '../text/scan-words.ts';
import { compareFigures } from './compare-figures.ts';
import { compareNames } from './compare-names.ts';
import { comparePassages } from './compare-passages.ts';
import { compareQuotations } from './compare-quotations.ts';
import { compareWording } from './compare-wording.ts';
import type { ComparedSource, Comparison } from './comparison.ts';
import { findCopies } from './find-copies.ts';
import { findOrigins } from './find-origins.ts';
import { findVoices } from './find-voices.ts';
import type { ReadSource } from './read-source.ts';

/** Compares articles on one story. They are asked about each other only, whatever else a corpus may hold. */
export async function compareSources(readings: readonly Reading[], cancellation: Cancellation): Promise<Comparison> {
  const steps = comparisonSteps(readings, cancellation);
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same work in pieces of a few hundredths of a second: between two of them others may have their turn, or it may end. */
export async function* comparisonSteps(
  readings: readonly Reading[],
  cancellation: Cancellation,
): AsyncGenerator<undefined, Comparison, undefined> {
  const corpus = memoryCorpus(readings);
  const sources: ReadSource[] = [];
  for (const reading of readings) {
    sources.push({ reading, evidence: await corpus.evidenceFor(reading, cancellation) });
    yield;
  }
  const quotations = compareQuotations(sources);
  yield;
  const figures = compareFigures(readings);
  yield;
  const wording = compareWording(readings);
  yield;
  const names = compareNames(readings);
  yield;
  return {
    sources: sources.map(describeSource),
    quotations,
    figures,
    wording,
    passages: comparePassages(sources),
    origins: findOrigins(readings, figures),
    voices: findVoices(readings),
    names,
    copies: findCopies(sources),
  };
}

function describeSource({ reading: { article }, evidence }: ReadSource): ComparedSource {
  const { path, prose, meta } = article;
  const words = scanWords(prose);
  const inCommon = new Uint8Array(prose.length);
  const places = [...evidence.quotations.values(), ...evidence.passages.map(({ occurrences }) => occurrences)];
  for (const { query } of places.flat()) inCommon.fill(1, query.start, query.end);
  let shared = 0;
  for (let i = 0; i < words.count; i++) shared += inCommon[words.starts[i]];
  return {
    path,
    outlet: outletName(path, meta),
    headline: meta.headline,
    date: meta.date,
    length: prose.length,
    words: words.count,
    shared: words.count === 0 ? 0 : shared / words.count,
  };
}
