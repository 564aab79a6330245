import { phraseStartingAt, type TokenRange } from '../names/noun-phrase.ts';
import type { Token } from '../names/tokens.ts';
import { sentenceSubject } from './clause-subject.ts';
import type { Cue, Subject } from './cue.ts';
import { findSpeaker } from './find-speaker.ts';
import { attributionBy, type LocalAttribution, NONE } from './local-attribution.ts';
import type { Passage } from './passage.ts';

/** What the passage tells of its quotations, and of one that the next passage may hold. */
export interface PassageAttributions {
  /** One for each quotation. */
  readonly quotations: readonly LocalAttribution[];
  /** Who speaks if the next passage is a quotation with no words of its own; `plain` where this one says so. */
  readonly intro: LocalAttribution;
  readonly introIsPlain: boolean;
}

/** For each quotation of the passage who says it. One without words of attribution shares those beside it. */
export function attributePassage(passage: Passage, cuesBySentence: readonly (readonly Cue[])[]): PassageAttributions {
  const quotations: LocalAttribution[] = passage.stretches.map(() => NONE);
  let intro = NONE;
  for (const [i, sentence] of passage.sentences.entries()) {
    const places = quotationsIn(passage.tokens, sentence);
    const cues = cuesBySentence[i];
    for (const at of places) quotations[passage.tokens[at].quotation] = findSpeaker(passage, at, sentence, cues);
    shareWithinSentence(passage, places, quotations, intro);
    const last = places.length > 0 ? quotations[passage.tokens[places[places.length - 1]].quotation] : null;
    intro = introOf(passage, sentence, cues, last && last.how !== 'none' ? last : intro);
  }
  shareForward(quotations);
  return { quotations, intro, introIsPlain: passage.tokens.at(-1)?.text === ':' };
}

/** How a speaker may be known that no words of attribution name. */
const UNSAID: ReadonlySet<LocalAttribution['how']> = new Set(['none', 'intro', 'clause', 'doubtful']);

/**
 * Who speaks next after a sentence: the last one quoted in it, whoever speaks in it by a plain cue, the one quoted
 * before, or else whom the sentence is about.
 */
function introOf(
  passage: Passage,
  sentence: TokenRange,
  cues: readonly Cue[],
  last: LocalAttribution,
): LocalAttribution {
  if (!UNSAID.has(last.how)) return { ...last, how: 'shared' };
  const spoken = cues.filter((cue) => cue.subject && cue.kind !== 'noun');
  const plain = spoken.filter((cue) => !cue.weak).at(-1);
  if (plain) return attributionBy(plain, 'intro');
  if (last.subject && last.how !== 'doubtful') return last;
  const weak = spoken.at(-1);
  if (weak) return attributionBy(weak, 'intro');
  const subject = announced(passage.tokens, sentence) ?? sentenceSubject(passage.tokens, sentence.to, sentence);
  return subject ? { subject, cue: null, how: 'clause' } : NONE;
}

/** `From Chairwoman Ana Ruiz:` */
function announced(tokens: readonly Token[], { from, to }: TokenRange): Subject | null {
  if (tokens[from].lower !== 'from' || tokens[to - 1].text !== ':') return null;
  const phrase = phraseStartingAt(tokens, from + 1, to - 1);
  return phrase && { ...phrase, place: 'after' };
}

function quotationsIn(tokens: readonly Token[], { from, to }: TokenRange): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (tokens[i].kind === 'quotation') found.push(i);
  return found;
}

/** “…,” she said, “…”: what has no words of its own takes those of the quotation or sentence before it. */
function shareWithinSentence(
  { tokens }: Passage,
  places: readonly number[],
  quotations: LocalAttribution[],
  intro: LocalAttribution,
): void {
  let last = intro;
  for (const at of places) {
    const index = tokens[at].quotation;
    const own = quotations[index];
    const open = own.how === 'none' || (own.how === 'doubtful' && last.how === 'shared');
    if (open && last.subject) quotations[index] = { ...last, how: last.how === 'intro' ? 'intro' : 'shared' };
    if (quotations[index].subject) last = quotations[index];
  }
}

/** “…” “…,” she said: what still has none takes those of the next one. */
function shareForward(quotations: LocalAttribution[]): void {
  let next = NONE;
  for (let i = quotations.length - 1; i >= 0; i--) {
    if (quotations[i].how === 'none' && next.subject) quotations[i] = { ...next, how: 'shared' };
    else next = quotations[i];
  }
}
