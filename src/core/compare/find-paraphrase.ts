import type { Reading } from '../reading.ts';
import { CONTEXT_STOPS } from '../statistics/context-stops.data.ts';
import type { Span } from '../text/span.ts';
import { readWords } from '../text/words.ts';
import type { PrintedQuotation } from './comparison.ts';
import type { Version } from './version.ts';

/** Fewer common words of meaning are a common topic, not the same statement. */
const FEWEST_SHARED = 5;
const LEAST_SHARE = 0.5;

/** The indirect speech that retells an utterance: the same speaker, and at least half of its words of meaning. */
export function findParaphrase({ article, speech }: Reading, utterance: Version): PrintedQuotation | null {
  const said = meaningOf(utterance.text, utterance);
  let best: PrintedQuotation | null = null;
  let most = 0;
  for (const reported of speech.reported) {
    if (!sameSpeaker(reported.speakerName, utterance.speakerName)) continue;
    const told = meaningOf(article.prose, reported);
    const shared = [...told].filter((word) => said.has(word)).length;
    if (shared < FEWEST_SHARED || shared < LEAST_SHARE * Math.min(said.size, told.size) || shared <= most) continue;
    const { start, end, speakerName } = reported;
    most = shared;
    best = { kind: 'paraphrased', start, end, text: article.text.slice(start, end), speakerName, changes: [] };
  }
  return best;
}

/** Where one side names its speaker, the other has to name the same: a common topic has many speakers. */
function sameSpeaker(one: string | null, other: string | null): boolean {
  return one?.split(' ').pop() === other?.split(' ').pop();
}

function meaningOf(text: string, { start, end }: Span): ReadonlySet<string> {
  const words = readWords(text, start, end).map(({ folded }) => folded);
  return new Set(words.filter((word) => word.length > 2 && !CONTEXT_STOPS.has(word)).map(stem));
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '');
}
