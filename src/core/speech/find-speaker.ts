import { phraseEndingAt, phraseStartingAt, type TokenRange } from '../names/noun-phrase.ts';
import { bodies, roles } from '../names/titles.data.ts';
import type { Token } from '../names/tokens.ts';
import { auxiliaries, conjunctions, daysAndMonths, prepositions, pronouns, relatives } from '../names/words.data.ts';
import type { Span } from '../text/span.ts';
import { sentenceSubject, startsClause } from './clause-subject.ts';
import type { Cue, Subject } from './cue.ts';
import { attributionBy, type LocalAttribution, NONE } from './local-attribution.ts';
import { type Passage, standsAlone } from './passage.ts';

/**
 * Who says the quotation at token `at`, by the words of its own sentence: those behind it first where its end promises
 * them, then those before it, those that close the sentence, a colon, and last whom the sentence is about.
 */
export function findSpeaker(
  passage: Passage,
  at: number,
  sentence: TokenRange,
  cues: readonly Cue[],
): LocalAttribution {
  const inside = speakerInside(passage, at);
  if (inside) return { subject: null, cue: null, inside, how: 'colon' };
  const after = expectsSpeakerAfter(passage, at, sentence) ? cueAfter(passage, at, sentence, cues) : null;
  if (after) return after;
  const dash = dashAfter(passage, at, sentence);
  if (dash) return dash;
  const before = cueBefore(passage, at, cues);
  if (before && !before.weak) return attributionBy(before, 'before');
  const trailing = trailingCue(passage, at, cues);
  if (trailing) return attributionBy(trailing, 'after');
  if (before) return attributionBy(before, 'before');
  const other = colonBefore(passage, at, sentence) ?? cueAfter(passage, at, sentence, cues);
  if (other) return other;
  const told = cues.filter((cue) => cue.from < at).at(-1);
  if (told && told.to >= at - 8 && told.verb?.form !== 'ing') return attributionBy(told, 'before');
  if (standsAlone(passage, sentence)) return NONE;
  const subject = sentenceSubject(passage.tokens, at, sentence);
  if (!subject) return NONE;
  // `Karl Brand “has failed us”` behind Ruiz's words is hers, though the sentence is about him.
  const doubtful = subject.to === at || !isSpeaking(passage.tokens, subject);
  return { subject, cue: null, how: doubtful ? 'doubtful' : 'clause' };
}

/** A transcript has the speaker within the marks: `“RUIZ: We wait.”` */
function speakerInside({ text, stretches, tokens }: Passage, at: number): Span | null {
  const { start } = stretches[tokens[at].quotation];
  const label = /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?=:\s)/u.exec(text.slice(start, start + 40));
  return label && { start, end: start + label[0].length };
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
    if (cue.kind === 'noun' && cue.subject.from > cue.from && cue.from <= first + 2) return attributionBy(cue, 'after');
    if (cue.verb?.form === 'ing' && cue.from === first) return null;
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
  if (!tokens[phrase.head.to - 1].capital || daysAndMonths.has(tokens[last].lower)) return null;
  if (phrase.from > sentence.from && prepositions.has(tokens[phrase.from - 1].lower)) return null;
  return { ...phrase, place: 'before' };
}

/** True for a subject that can speak: a name, a person’s pronoun, an office or a body. */
function isSpeaking(tokens: readonly Token[], { head }: Subject): boolean {
  const last = tokens[head.to - 1];
  if (head.to - head.from === 1 && pronouns.has(last.lower)) return last.lower !== 'it' && last.lower !== 'this';
  return last.capital || roles.has(last.lower) || bodies.has(last.lower);
}
