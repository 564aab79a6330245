import { attributePassage, type PassageAttributions } from './attribute.ts';
import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { findReported, type LocalReport } from './find-reported.ts';
import { isScare } from './is-scare.ts';
import { type PassageNames, readPassageNames } from './name-speakers.ts';
import { type Passage, readPassage } from './passage.ts';

/**
 * What one paragraph tells by itself. It depends on nothing but the paragraph's text and `singles`, so an unchanged
 * paragraph keeps its reading wherever it stands.
 */
export interface PassageReading {
  readonly passage: Passage;
  readonly names: PassageNames;
  /** The cues of each sentence. */
  readonly cues: readonly (readonly Cue[])[];
  readonly attributions: PassageAttributions;
  /** For each quotation, whether nobody is shown to have said it. */
  readonly scare: readonly boolean[];
  readonly reported: readonly LocalReport[];
}

/** Reads a paragraph, or knows its reading already: that of a text is always the same. */
export type ReadPassage = (text: string, singles: boolean) => PassageReading;

/** Reads the speech of one paragraph; `singles` lets single marks count. */
export function readPassageSpeech(text: string, singles: boolean): PassageReading {
  const passage = readPassage(text, singles);
  const cues = passage.sentences.map((sentence) => findCues(passage, sentence));
  const attributions = attributePassage(passage, cues);
  const places = passage.stretches.map(() => 0);
  for (const [i, token] of passage.tokens.entries()) if (token.kind === 'quotation') places[token.quotation] = i;
  const scare = withinLists(
    passage,
    places,
    places.map((at, i) => isScare(passage, at, attributions.quotations[i])),
  );
  const names = readPassageNames(passage, cues);
  return { passage, names, cues, attributions, scare, reported: findReported(passage, cues) };
}

/** `“stubborn” or “lazy”`: short quotations that `or`, `and` or a comma joins are of one kind. */
function withinLists(
  { tokens, stretches }: Passage,
  places: readonly number[],
  scare: readonly boolean[],
): readonly boolean[] {
  const kinds = [...scare];
  for (let i = 1; i < places.length; i++) {
    const between = tokens.slice(places[i - 1] + 1, places[i]);
    const joined = between.length <= 2 && between.every(({ lower }) => ['or', 'and', ','].includes(lower));
    if (joined && kinds[i - 1] && stretches[i].end - stretches[i].start < 40) kinds[i] = true;
  }
  return kinds;
}
