import { phraseEndingAt, phraseStartingAt, type TokenRange } from '../names/noun-phrase.ts';
import type { Token } from '../names/tokens.ts';
import type { Cue, Subject } from './cue.ts';
import { findCues } from './find-cues.ts';
import type { Passage } from './passage.ts';
import { sentenceSubject } from './subject.ts';

/** Who speaks a quotation as far as its own passage tells, and how that is known. */
export interface LocalAttribution {
  readonly subject: Subject | null;
  readonly cue: TokenRange | null;
  readonly how: 'after' | 'before' | 'colon' | 'dash' | 'clause' | 'shared' | 'intro' | 'none';
}

const NONE: LocalAttribution = { subject: null, cue: null, how: 'none' };

/** What the passage tells of its quotations, and of one that the next passage may hold. */
export interface PassageAttributions {
  /** One for each quotation. */
  readonly quotations: readonly LocalAttribution[];
  /** Who speaks if the next passage is a quotation with no words of its own; `plain` where this one says so. */
  readonly intro: LocalAttribution;
  readonly introIsPlain: boolean;
}

/** For each quotation of the passage who says it. One without words of attribution shares those beside it. */
export function attributePassage(passage: Passage): PassageAttributions {
  const quotations: LocalAttribution[] = passage.stretches.map(() => NONE);
  let intro = NONE;
  for (const sentence of passage.sentences) {
    const places = quotationsIn(passage.tokens, sentence);
    const cues = findCues(passage, sentence);
    for (const at of places) quotations[passage.tokens[at].quotation] = attributeOne(passage, at, sentence, cues);
    shareWithinSentence(passage, places, quotations, intro);
    intro = introOf(
      passage,
      sentence,
      cues,
      places.length > 0 ? quotations[passage.tokens[places.at(-1)!].quotation] : null,
    );
  }
  shareForward(quotations);
  return { quotations, intro, introIsPlain: passage.tokens.at(-1)?.text === ':' };
}

/** Who speaks next after a sentence: whoever speaks in it, or else whom it is about. */
function introOf(
  passage: Passage,
  sentence: TokenRange,
  cues: readonly Cue[],
  last: LocalAttribution | null,
): LocalAttribution {
  if (last && last.how !== 'none') return { ...last, how: 'shared' };
  const spoken = cues.filter((cue) => cue.subject && cue.kind !== 'noun');
  const cue = spoken.filter((one) => !one.weak).at(-1) ?? spoken.at(-1);
  if (cue) return found(cue, 'intro');
  const subject = sentenceSubject(passage.tokens, sentence.to, sentence);
  return subject ? { subject, cue: null, how: 'clause' } : NONE;
}

function quotationsIn(tokens: readonly Token[], { from, to }: TokenRange): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (tokens[i].kind === 'quotation') found.push(i);
  return found;
}

function attributeOne(passage: Passage, at: number, sentence: TokenRange, cues: readonly Cue[]): LocalAttribution {
  const after = expectsSpeakerAfter(passage, at, sentence) ? cueAfter(passage, at, sentence, cues) : null;
  if (after) return after;
  const dash = dashAfter(passage, at, sentence);
  if (dash) return dash;
  const before = cueBefore(passage, at, cues);
  if (before && !before.weak) return found(before, 'before');
  const trailing = trailingCue(passage, at, cues);
  if (trailing) return found(trailing, 'after');
  if (before) return found(before, 'before');
  const other = colonBefore(passage, at, sentence) ?? cueAfter(passage, at, sentence, cues);
  if (other) return other;
  const told = cues.filter((cue) => cue.from < at).at(-1);
  if (told && told.to >= at - 8) return found(told, 'before');
  return standsAlone(passage, sentence) ? NONE : (bySentence(passage, at, sentence) ?? NONE);
}

function found(cue: Cue, how: LocalAttribution['how']): LocalAttribution {
  return { subject: cue.subject, cue, how };
}

/** True where the sentence is nothing but quotations. */
export function standsAlone({ tokens }: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (tokens[i].kind === 'word' || tokens[i].kind === 'number') return false;
  return true;
}

/** A comma, question mark or dash at the end of the words, or a comma behind the mark, promises a speaker. */
function expectsSpeakerAfter({ text, stretches, tokens }: Passage, at: number, sentence: TokenRange): boolean {
  const stretch = stretches[tokens[at].quotation];
  const last = text[stretch.end - 1];
  const next = tokens[at + 1];
  if (at + 1 >= sentence.to) return false;
  if (at === sentence.from) return true;
  return /[,?!—–…-]/.test(last) || /^(?:,|--+|—|–)$/.test(next.text);
}

/** “…,” said Ruiz. “…,” Ruiz, a lawyer, said. */
function cueAfter(
  { tokens }: Passage,
  at: number,
  sentence: TokenRange,
  cues: readonly Cue[],
): LocalAttribution | null {
  const first = skipSigns(tokens, at + 1, sentence.to);
  if (first >= sentence.to || /^(?:and|but|or|because|which|that|in|to|of)$/.test(tokens[first].lower)) return null;
  for (const cue of cues) {
    if (cue.from <= at || !cue.subject) continue;
    if (tokens.slice(at + 1, cue.from).some((token) => token.kind === 'quotation')) return null;
    if (cue.kind === 'according') return { subject: cue.subject, cue, how: 'after' };
    if (cue.kind !== 'saying' || cue.verb?.form === 'ing') continue;
    const { subject } = cue;
    if (subject.place === 'after' && cue.from <= first + 2) return { subject, cue, how: 'after' };
    if (subject.place === 'before' && subject.from <= first + 1 && subject.from > at)
      return { subject, cue, how: 'after' };
    return null;
  }
  return null;
}

function skipSigns(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && tokens[i].kind === 'sign') i++;
  return i;
}

/** “…” – Carla Sanchez */
function dashAfter({ tokens }: Passage, at: number, sentence: TokenRange): LocalAttribution | null {
  const dash = tokens[at + 1];
  if (at + 2 >= sentence.to || !/^(?:--+|[—–―-])$/.test(dash.text)) return null;
  const phrase = phraseStartingAt(tokens, at + 2, sentence.to);
  if (!phrase || !tokens[phrase.from].capital) return null;
  const next = tokens[phrase.to];
  if (phrase.to < sentence.to && next.kind !== 'sign') return null;
  return { subject: { ...phrase, place: 'after' }, cue: { from: at + 1, to: at + 2 }, how: 'dash' };
}

/**
 * The cue before the quotation in its sentence: Ruiz said, “…”. A plain one goes before a weak one that stands nearer
 * (`Ruiz said he hoped for “…”`), unless a new clause begins between them.
 */
function cueBefore({ tokens }: Passage, at: number, cues: readonly Cue[]): Cue | null {
  let weak: Cue | null = null;
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i];
    if (cue.from > at || !cue.subject || cue.subject.from > at) continue;
    if (weak && opensClause(tokens, cue.to, weak.subject?.from ?? weak.from)) return weak;
    if (!cue.weak) return cue;
    weak ??= cue;
  }
  return weak;
}

/** `, but she`, `while he`: what comes before is over. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i];
    if (lower === 'but' || lower === 'while' || lower === ';') return true;
    if (lower === 'and' && tokens[i - 1]?.text === ',' && i + 1 === to) return true;
  }
  return false;
}

/** A cue that closes the sentence and holds for all of it: The “delay” is absurd, Ruiz said Tuesday. */
function trailingCue({ tokens }: Passage, at: number, cues: readonly Cue[]): Cue | null {
  for (const cue of cues) {
    if (cue.from <= at || !cue.subject || cue.weak || cue.kind === 'noun' || cue.verb?.form === 'ing') continue;
    const first = cue.kind === 'according' ? cue.from : Math.min(cue.subject.from, cue.from);
    const before = tokens[first - 1];
    if (first <= at || !before) continue;
    if (before.text === ',' || before.kind === 'quotation' || before.lower === 'as') return cue;
  }
  return null;
}

/** Ruiz: “…” */
function colonBefore({ tokens }: Passage, at: number, sentence: TokenRange): LocalAttribution | null {
  if (at - 1 <= sentence.from || tokens[at - 1].text !== ':') return null;
  const subject = sentenceSubject(tokens, at - 1, sentence) ?? phraseBefore(tokens, at - 2, sentence);
  return subject && { subject, cue: { from: at - 1, to: at }, how: 'colon' };
}

function phraseBefore(tokens: readonly Token[], last: number, sentence: TokenRange): Subject | null {
  const phrase = phraseEndingAt(tokens, last, sentence.from);
  return phrase && { ...phrase, place: 'before' };
}

function bySentence({ tokens }: Passage, at: number, sentence: TokenRange): LocalAttribution | null {
  const subject = sentenceSubject(tokens, at, sentence);
  return subject && { subject, cue: null, how: 'clause' };
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
    if (own.how === 'none' && last.subject)
      quotations[index] = { ...last, how: last.how === 'intro' ? 'intro' : 'shared' };
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
