import { isAdverb, phraseEndingAt, type TokenRange } from '../names/noun-phrase.ts';
import { honorifics, roles } from '../names/titles.data.ts';
import type { Token } from '../names/tokens.ts';
import { conjunctions, daysAndMonths, prepositions, relatives } from '../names/words.data.ts';
import type { Subject } from './cue.ts';
import { cueVerb } from './cue-verbs.ts';

/** True for a comma or dash that can set off an apposition. */
export function isBreak({ text }: Token): boolean {
  return text === ',' || text === '—' || text === '–' || text === '-' || text.startsWith('--');
}

/** From the comma that closes an apposition back to what it explains: `Ruiz, a lawyer who ran twice, said`. */
export function beforeApposition(tokens: readonly Token[], comma: number, sentence: TokenRange): Subject | null {
  let end = comma;
  for (let steps = 0; steps < 8; steps++) {
    const opening = breakBefore(tokens, end - 1, sentence);
    if (opening < 0) return end === comma ? wholeClause(tokens, end, sentence) : subjectAt(tokens, end, sentence);
    if (!isApposition(tokens, opening + 1, end)) return subjectAt(tokens, end, sentence);
    if (!explains(tokens, opening, sentence))
      return subjectAt(tokens, end, sentence) ?? subjectAt(tokens, opening, sentence);
    end = opening;
  }
  return subjectAt(tokens, end, sentence);
}

function subjectAt(tokens: readonly Token[], end: number, sentence: TokenRange): Subject | null {
  const phrase = phraseEndingAt(tokens, end - 1, sentence.from);
  return phrase && { ...phrase, place: 'before' };
}

/** With one comma alone, the phrase before it is the subject only if it is all there is: `Ruiz, said`. */
function wholeClause(tokens: readonly Token[], end: number, sentence: TokenRange): Subject | null {
  const subject = subjectAt(tokens, end, sentence);
  return subject && subject.from <= sentence.from + 1 ? subject : null;
}

/** True where the words before a break can be what an apposition explains, and not `In Ohio` or `On Sunday`. */
function explains(tokens: readonly Token[], opening: number, sentence: TokenRange): boolean {
  const last = tokens[opening - 1];
  if (
    !last ||
    opening - 1 < sentence.from ||
    daysAndMonths.has(last.lower) ||
    isAdverb(last) ||
    last.lower === 'however'
  )
    return false;
  const first = tokens[breakBefore(tokens, opening - 1, sentence) + 1] ?? tokens[sentence.from];
  const opens = tokens[Math.max(sentence.from, breakBefore(tokens, opening - 1, sentence) + 1)] ?? first;
  if (prepositions.has(opens.lower) || isParticiple(opens)) return relativeWithin(tokens, opening, sentence);
  return (
    last.capital ||
    last.kind === 'number' ||
    last.text === ')' ||
    roles.has(last.lower) ||
    isApposition(tokens, opening - 1, opening) ||
    /s$/.test(last.lower)
  );
}

/** `of Ohio,` between two commas still explains what comes before it, unless it opens the sentence. */
function relativeWithin(tokens: readonly Token[], opening: number, sentence: TokenRange): boolean {
  return breakBefore(tokens, opening - 1, sentence) > sentence.from;
}

/** `Speaking on the quay,` and `Asked about the crew,` explain nothing. */
function isParticiple({ lower, capital }: Token): boolean {
  return (lower.length > 5 && lower.endsWith('ing')) || (capital && cueVerb(lower)?.form === 'past');
}

function breakBefore(tokens: readonly Token[], last: number, sentence: TokenRange): number {
  for (let i = last; i >= sentence.from; i--) {
    if (tokens[i].kind === 'quotation' && i === sentence.from) return -1;
    if (isBreak(tokens[i])) return i;
  }
  return -1;
}

/** True for `a lawyer`, `who ran twice`, `of Ohio`, `68`, `D-Mass.` between two commas, but not for a new clause. */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (
    first.kind === 'number' ||
    first.kind === 'quotation' ||
    relatives.has(first.lower) ||
    prepositions.has(first.lower)
  )
    return true;
  if (openings.has(first.lower)) return true;
  if (conjunctions.has(first.lower)) return false;
  const last = tokens[to - 1];
  return !first.capital || to - from <= 4 || roles.has(last.lower) || honorifics.has(last.lower);
}

const openings = new Set('a an the one his her and or whose also both their then now'.split(' '));
