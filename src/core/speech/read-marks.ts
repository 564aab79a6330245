import type { Span } from '../text/span.ts';
import type { QuotationMarks } from './speech.ts';

/** One quotation mark and what it may be where it stands; both where only its neighbours can tell. */
export interface Mark extends Span {
  readonly family: Exclude<QuotationMarks, 'indented' | 'none'>;
  readonly opens: boolean;
  readonly closes: boolean;
  /** True for marks that look the same on both sides. */
  readonly straight: boolean;
}

const DOUBLE = /''|’’|‘‘|``|´´|[“”‟"＂„«»]/gu;
const ANY = /''|’’|‘‘|``|´´|[“”‟"＂„«»‘’‚‹›'`]/gu;
const SPACE = /\s/u;
const ALNUM = /[\p{L}\p{N}]/u;
const AFTER_WORDS = /[\p{L}\p{N}\p{M}.,;:!?…)\]%$’'-]/u;
const CLOSING_SIGN = /[.,;:!?…)\]}—–\-/]/u;
const FEET_AND_INCHES = /\d\s?['’′]\s?\d{1,2}$/;
const ELISION = /^(?:\d\ds?\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|n\b|round\b)/i;

/** The quotation marks of a passage, apostrophes, feet and inches left out. */
export function readMarks(text: string, singles: boolean): readonly Mark[] {
  const marks: Mark[] = [];
  const pattern = singles ? ANY : DOUBLE;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const mark = inTag(text, match.index) ? null : readMark(text, lastTwoOfThree(text, match));
    if (mark) marks.push(mark);
  }
  return marks;
}

/** True within leftover markup: `<tweet author="…">`. A tag longer than 300 characters is none. */
function inTag(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const opening = before.lastIndexOf('<');
  if (opening < 0 || !/[\p{L}/!]/u.test(before[opening + 1] ?? '') || before.includes('>', opening)) return false;
  return text.slice(at, at + 300).includes('>');
}

/** In `'No.'''` the inner single mark comes first: the doubled one is the last two. */
function lastTwoOfThree(text: string, match: RegExpExecArray): Span {
  const { index, 0: sign } = match;
  const third = sign.length === 2 && text[index + 2] === sign[0] && text[index + 3] !== sign[0];
  const start = third && index > 0 && !SPACE.test(text[index - 1]) ? index + 1 : index;
  return { start, end: start + sign.length };
}

function readMark(text: string, { start, end }: Span): Mark | null {
  const sign = text.slice(start, end);
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (sign === '«' || sign === '»')
    return { start, end, family: 'guillemets', opens: sign === '«', closes: sign === '»', straight: false };
  if (sign === '„') return { start, end, family: 'low', opens: true, closes: false, straight: false };
  if (sign.length === 1 && "‘’‚‹›'`".includes(sign)) return readSingle(text, start, sign);
  if (sign === '"' && FEET_AND_INCHES.test(text.slice(Math.max(0, start - 6), start))) return null;
  const opensHere = !AFTER_WORDS.test(before) && !SPACE.test(after) && !/[.,;:!?)]/.test(after);
  const closesHere = !SPACE.test(before) && (SPACE.test(after) || CLOSING_SIGN.test(after));
  return { start, end, family: 'double', ...facing(sign, { before, after, opensHere, closesHere }) };
}

interface Place {
  readonly before: string;
  readonly after: string;
  readonly opensHere: boolean;
  readonly closesHere: boolean;
}

/** A curly mark's shape counts unless its place plainly says the opposite; a straight one has only its place. */
function facing(sign: string, { before, after, opensHere, closesHere }: Place) {
  if (sign === '“' || sign === '‟' || sign === '``' || sign === '‘‘') {
    const turned = !SPACE.test(before) && closesHere && AFTER_WORDS.test(before) && !/[-:]/.test(before);
    return { opens: !turned, closes: turned, straight: false };
  }
  if (sign === '”') {
    const turned = SPACE.test(before) && ALNUM.test(after);
    return { opens: turned, closes: !turned, straight: false };
  }
  if (opensHere !== closesHere) return { opens: opensHere, closes: closesHere, straight: true };
  return { opens: !SPACE.test(after) || SPACE.test(before), closes: true, straight: true };
}

function readSingle(text: string, start: number, sign: string): Mark | null {
  const before = text[start - 1] ?? ' ';
  const rest = text.slice(start + 1, start + 8);
  const after = rest[0] ?? ' ';
  if (ALNUM.test(before) && ALNUM.test(after)) return null;
  if (/\s['’]n$/.test(text.slice(Math.max(0, start - 3), start))) return null;
  const opens =
    sign !== '’' && !ALNUM.test(before) && !AFTER_WORDS.test(before) && !SPACE.test(after) && !ELISION.test(rest);
  const closes = sign !== '‘' && !SPACE.test(before) && !ALNUM.test(after) && !isPlural(text, start);
  if (!opens && !closes) return null;
  return { start, end: start + 1, family: 'single', opens, closes, straight: sign === "'" };
}

/** `voters' rights`: an apostrophe after an s that words follow, if a better closer is still to come. */
function isPlural(text: string, start: number): boolean {
  if (text[start - 1] !== 's' || !/^.\s\p{Ll}/u.test(text.slice(start, start + 3))) return false;
  const rest = text.slice(start + 1, start + 400);
  const closer = rest.search(/[\p{L}\p{N}.,!?…]['’](?=[\s.,;:!?)—–-]|$)/u);
  const opener = rest.search(/(?:^|\s)['‘][\p{L}\p{N}]/u);
  return closer >= 0 && (opener < 0 || closer < opener);
}
