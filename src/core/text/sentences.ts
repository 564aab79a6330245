import { leadingAbbreviations, openAbbreviations, sentenceOpeners } from './abbreviations.data.ts';
import { type Span, trimSpan } from './span.ts';

const ENDS = /[.!?…]+/g;
const CLOSERS = /["”’'»)\]]/;
const OPENERS = /["“‘'«([]/;

/**
 * The sentences between `start` and `end`, without the blanks between them.
 * `“We won.” Mr. Day left at 5 p.m. The U.S. team stayed.` has three: an abbreviation ends none, and the marks that
 * close a quotation stay with its sentence. Sentences run together without a blank (`on Friday.The mayor`,
 * `on Friday."We`) are parted.
 */
export function splitSentences(text: string, start = 0, end = text.length): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  const pattern = new RegExp(ENDS.source, 'g');
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const stop = sentenceEnd(text, from, match, end);
    if (stop === null) continue;
    addSentence(text, sentences, { start: from, end: stop });
    from = stop;
    pattern.lastIndex = Math.max(stop, pattern.lastIndex);
  }
  addSentence(text, sentences, { start: from, end });
  return sentences;
}

function addSentence(text: string, sentences: Span[], span: Span): void {
  const trimmed = trimSpan(text, span);
  if (trimmed.end > trimmed.start) sentences.push(trimmed);
}

/** Where the sentence ends that these full stops may close, or `null` where they close none. */
function sentenceEnd(text: string, from: number, match: RegExpExecArray, end: number): number | null {
  const after = match.index + match[0].length;
  let stop = after;
  while (stop < end && CLOSERS.test(text[stop]) && !opensNext(text, stop)) stop++;
  if (stop >= end) return end;
  if (!/\s/.test(text[stop])) return isRunTogether(text, match.index, stop, stop > after) ? stop : null;
  const next = nextWordStart(text, stop, end);
  if (next >= end) return end;
  if (!beginsSentence(text, next, end)) return null;
  return match[0] === '.' && endsInAbbreviation(text, from, match.index, next) ? null : stop;
}

/** A straight mark with a word right after it and none before opens the next sentence: `on Friday."We won`. */
function opensNext(text: string, at: number): boolean {
  return (text[at] === '"' || text[at] === "'") && /[\p{L}[]/u.test(text[at + 1] ?? '') && /[.!?…]/.test(text[at - 1]);
}

function isRunTogether(text: string, stopAt: number, next: number, closed: boolean): boolean {
  if (!/[\p{Ll}\p{N})]/u.test(text[stopAt - 1] ?? '')) return false;
  const word = /^["“‘'«([]?\p{Lu}[\p{L}’']*(?=[\s,.]|$)/u.exec(text.slice(next, next + 40));
  if (!word) return false;
  return closed || /\p{Ll}{2}$/u.test(text.slice(Math.max(0, stopAt - 2), stopAt));
}

function nextWordStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text[at])) at++;
  return at;
}

function beginsSentence(text: string, next: number, end: number): boolean {
  let at = next;
  while (at < end && (OPENERS.test(text[at]) || /[—–-]/.test(text[at]))) at++;
  return /[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€@#…•]/u.test(text[at] ?? '');
}

function endsInAbbreviation(text: string, from: number, stopAt: number, next: number): boolean {
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(from, stopAt - 12), stopAt))?.[0] ?? '';
  if (before === '') return false;
  const folded = before.toLowerCase();
  if (leadingAbbreviations.has(folded)) return !/^["“]/.test(text.slice(next, next + 1));
  if (isInitials(before)) return !opensSentence(text, next) || before.length === 1;
  return openAbbreviations.has(folded) && !opensSentence(text, next);
}

/** `J`, `P.J`, `U.S`: capitals with full stops between them. */
function isInitials(word: string): boolean {
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && word !== 'I';
}

function opensSentence(text: string, next: number): boolean {
  if (/["“]/.test(text[next])) return true;
  const word = /^\p{L}+/u.exec(text.slice(next, next + 12))?.[0] ?? '';
  return sentenceOpeners.has(word.toLowerCase());
}
