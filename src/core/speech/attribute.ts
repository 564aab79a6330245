import { phraseEndingAt, phraseStartingAt, type TokenRange } from '../names/noun-phrase.ts';
import { bodies, roles } from '../names/titles.data.ts';
import type { Token } from '../names/tokens.ts';
import { auxiliaries, conjunctions, prepositions, pronouns, relatives } from '../names/words.data.ts';
import type { Span } from '../text/span.ts';
import { sentenceSubject, startsClause } from './clause-subject.ts';
import type { Cue, Subject } from './cue.ts';
import type { Passage } from './passage.ts';

/** Who speaks a quotation as far as its own passage tells, and how that is known. */
export interface LocalAttribution {
  readonly subject: Subject | null;
  readonly cue: TokenRange | null;
  /** The speaker where he or she stands within the marks: `“RUIZ: We wait.”` */
  readonly inside?: Span;
  readonly how: 'after' | 'before' | 'colon' | 'dash' | 'clause' | 'doubtful' | 'shared' | 'intro' | 'none';
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
export function attributePassage(passage: Passage, cuesBySentence: readonly (readonly Cue[])[]): PassageAttributions {
  const quotations: LocalAttribution[] = passage.stretches.map(() => NONE);
  let intro = NONE;
  for (const [i, sentence] of passage.sentences.entries()) {
    const places = quotationsIn(passage.tokens, sentence);
    const cues = cuesBySentence[i];
    for (const at of places) quotations[passage.tokens[at].quotation] = attributeOne(passage, at, sentence, cues);
    shareWithinSentence(passage, places, quotations, intro);
    const last = places.length > 0 ? quotations[passage.tokens[places[places.length - 1]].quotation] : null;
    intro = introOf(passage, sentence, cues, last && last.how !== 'none' ? last : intro);
  }
  shareForward(quotations);
  return { quotations, intro, introIsPlain: passage.tokens.at(-1)?.text === ':' };
}

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
  if (last.how !== 'none' && last.how !== 'intro' && last.how !== 'clause') return { ...last, how: 'shared' };
  const spoken = cues.filter((cue) => cue.subject && cue.kind !== 'noun');
  const plain = spoken.filter((cue) => !cue.weak).at(-1);
  if (plain) return found(plain, 'intro');
  if (last.subject) return last;
  const weak = spoken.at(-1);
  if (weak) return found(weak, 'intro');
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

function attributeOne(passage: Passage, at: number, sentence: TokenRange, cues: readonly Cue[]): LocalAttribution {
  const inside = speakerInside(passage, at);
  if (inside) return { subject: null, cue: null, inside, how: 'colon' };
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
  if (told && told.to >= at - 8 && told.verb?.form !== 'ing') return found(told, 'before');
  if (standsAlone(passage, sentence)) return NONE;
  const subject = sentenceSubject(passage.tokens, at, sentence);
  if (!subject) return NONE;
  return { subject, cue: null, how: isSpeaking(passage.tokens, subject) ? 'clause' : 'doubtful' };
}

/** A transcript has the speaker within the marks: `“RUIZ: We wait.”` */
function speakerInside({ text, stretches, tokens }: Passage, at: number): Span | null {
  const { start } = stretches[tokens[at].quotation];
  const label = /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?=:\s)/u.exec(text.slice(start, start + 40));
  return label && { start, end: start + label[0].length };
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
    if (cue.kind === 'noun' && cue.subject.from > cue.from && cue.from <= first + 2) return found(cue, 'after');
    if (cue.kind !== 'saying' || cue.verb?.form === 'ing') continue;
    const { subject } = cue;
    if (subject.place === 'after' && cue.from <= first + 2) return { subject, cue, how: 'after' };
    if (subject.place === 'before' && subject.from > at && isOnePhrase(tokens, first, subject.from)) {
      return { subject, cue, how: 'after' };
    }
    return null;
  }
  return null;
}

/** `Harbour Trust finance chief Ana Ruiz`: nothing between two places ends a phrase. */
function isOnePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 7) return false;
  for (let i = from; i < to; i++) if (/^[,.;:()—–-]+$/.test(tokens[i].text) || isVerbal(tokens[i])) return false;
  return true;
}

function isVerbal({ lower }: Token): boolean {
  return conjunctions.has(lower) || auxiliaries.has(lower) || relatives.has(lower);
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
 * (`Ruiz said he hoped for “…”`) and before one that repeats it by a pronoun (`Ruiz said she called it “…”`), unless
 * a new clause begins between them.
 */
function cueBefore({ tokens }: Passage, at: number, cues: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i];
    if (cue.from > at || !cue.subject || isFarNoun(cue, at)) continue;
    if (cue.subject.from > at && cue.subject.place !== 'clause') continue;
    if (best && opensClause(tokens, cue.to, best.subject?.from ?? best.from)) return best;
    if (best && !best.weak && !repeats(tokens, cue, best)) return best;
    if (!cue.weak) best = cue;
    else best ??= cue;
  }
  return best;
}

/** A noun for something said must stand near: his claim that “…”. */
function isFarNoun(cue: Cue, at: number): boolean {
  return cue.kind === 'noun' && at - cue.to > 6;
}

/** `said she called`: the outer verb's words begin with a pronoun that is the inner one's subject. */
function repeats(tokens: readonly Token[], outer: Cue, inner: Cue): boolean {
  if (outer.weak || outer.kind !== 'saying' || !inner.subject || inner.subject.to - inner.subject.from !== 1)
    return false;
  if (!['he', 'she', 'they', 'it'].includes(tokens[inner.subject.from].lower)) return false;
  return inner.subject.from - outer.to <= 1;
}

/** `, but she`, `while he`: what comes before is over. */
function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (startsClause(tokens, i)) return true;
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
  const subject = namedBefore(tokens, at - 2, sentence) ?? sentenceSubject(tokens, at - 1, sentence);
  return subject && { subject, cue: { from: at - 1, to: at }, how: 'colon' };
}

/** A name right before the colon, unless a preposition governs it: `Polls agree – Ana Ruiz: “…”`. */
function namedBefore(tokens: readonly Token[], last: number, sentence: TokenRange): Subject | null {
  const phrase = phraseEndingAt(tokens, last, sentence.from);
  if (!phrase || !tokens[last].capital || phrase.head.from !== phrase.from) return null;
  if (phrase.from > sentence.from && prepositions.has(tokens[phrase.from - 1].lower)) return null;
  return { ...phrase, place: 'before' };
}

/** True for a subject that can speak: a name, a person’s pronoun, an office or a body. */
function isSpeaking(tokens: readonly Token[], { head }: Subject): boolean {
  const last = tokens[head.to - 1];
  if (head.to - head.from === 1 && pronouns.has(last.lower)) return last.lower !== 'it' && last.lower !== 'this';
  return last.capital || roles.has(last.lower) || bodies.has(last.lower);
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
