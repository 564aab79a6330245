import type { Reading } from '../reading.ts';
import type { ReportedSpeech } from '../speech/speech.ts';
import { CONTEXT_STOPS } from '../statistics/context-stops.data.ts';
import type { Span } from '../text/span.ts';
import { readWords } from '../text/words.ts';
import type { PrintedQuotation } from './comparison.ts';
import type { Version } from './version.ts';

/** Fewer common words of meaning are a common topic, not the same statement. */
const FEWEST_SHARED = 5;
const LEAST_SHARE = 0.5;
const LEAST_OF_SENTENCE = 0.35;

/** The indirect speech that retells an utterance: the same speaker, and at least half of its words of meaning. */
export type ParaphraseFinder = (reading: Reading, utterance: Version) => PrintedQuotation | null;

/** A finder that reads each indirect speech once, however many utterances it is asked for. */
export function paraphraseFinder(): ParaphraseFinder {
  const told = new Map<ReportedSpeech, ReadonlySet<string>>();
  const heard = new Map<Reading, ReadonlyMap<string, readonly ReportedSpeech[]>>();
  return (reading, utterance) => {
    const bySpeaker = heard.get(reading) ?? groupBySurname(reading.speech.reported);
    heard.set(reading, bySpeaker);
    const reported = bySpeaker.get(surnameOf(utterance.speakerName)) ?? [];
    return reported.length === 0 ? null : findParaphrase({ article: reading.article, reported }, utterance, told);
  };
}

type Told = Map<ReportedSpeech, ReadonlySet<string>>;

/** Both sides have to name the same speaker, for a common topic has many; nobody has the empty name. */
function groupBySurname(reported: readonly ReportedSpeech[]): ReadonlyMap<string, readonly ReportedSpeech[]> {
  const groups = new Map<string, ReportedSpeech[]>();
  for (const one of reported) {
    const surname = surnameOf(one.speakerName);
    if (surname !== '') groups.set(surname, [...(groups.get(surname) ?? []), one]);
  }
  return groups;
}

function surnameOf(name: string | null): string {
  return name?.split(' ').pop() ?? '';
}

interface Heard {
  readonly article: Reading['article'];
  readonly reported: readonly ReportedSpeech[];
}

function findParaphrase({ article, reported: heard }: Heard, utterance: Version, known: Told): PrintedQuotation | null {
  const said = utterance.parts.map((part) => meaningOf(utterance.text, part));
  let best: PrintedQuotation | null = null;
  let most = 0;
  for (const reported of heard) {
    const told = known.get(reported) ?? meaningOf(article.prose, reported);
    known.set(reported, told);
    const shared = Math.max(...said.map((words) => sharedBy(words, told)));
    if (shared <= most) continue;
    const { start, end, speakerName } = reported;
    const here = { start, end, text: article.text.slice(start, end) };
    most = shared;
    best = { ...here, kind: 'paraphrased', speakerName, parts: [here], changes: [] };
  }
  return best;
}

/** How many words of meaning a sentence and its retelling share; 0 where they are too few for one statement. */
function sharedBy(said: ReadonlySet<string>, told: ReadonlySet<string>): number {
  const shared = [...told].filter((word) => said.has(word)).length;
  const isOne = shared >= FEWEST_SHARED && shared >= LEAST_SHARE * told.size && shared >= LEAST_OF_SENTENCE * said.size;
  return isOne ? shared : 0;
}

function meaningOf(text: string, { start, end }: Span): ReadonlySet<string> {
  const words = readWords(text, start, end).map(({ folded }) => folded);
  return new Set(words.filter((word) => word.length > 2 && !CONTEXT_STOPS.has(word)).map(stem));
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '');
}
