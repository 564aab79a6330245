import { isAdverb, phraseStartingAt, type TokenRange } from '../names/noun-phrase.ts';
import type { Token } from '../names/tokens.ts';
import { auxiliaries, daysAndMonths, determiners, prepositions, pronouns } from '../names/words.data.ts';
import { startsClause } from './clause-subject.ts';
import type { Cue } from './cue.ts';
import { addressedVerbs, contentVerbs, subordinators, timeNouns } from './cues.data.ts';
import type { Passage } from './passage.ts';

/** Words that somebody is said to have said, without marks, and the cue that says so; positions are tokens. */
export interface LocalReport {
  readonly content: TokenRange;
  readonly cue: Cue;
}

/** The content of indirect speech in one passage: Ruiz said `the pumps were old`. In order and without overlap. */
export function findReported(passage: Passage, cuesBySentence: readonly (readonly Cue[])[]): readonly LocalReport[] {
  const reports: LocalReport[] = [];
  for (const [i, sentence] of passage.sentences.entries()) {
    let from = sentence.from;
    for (const cue of cuesBySentence[i]) {
      if (!cue.subject || cue.kind === 'noun' || cue.from < from) continue;
      const later = cuesBySentence[i].find(
        (other) => other.from > cue.to && other.subject && closes(passage.tokens, other, sentence),
      );
      const high = later ? firstOf(later) : sentence.to;
      const content = contentOf(passage.tokens, cue, { from: sentence.from, to: high }, from);
      if (!content) continue;
      reports.push({ content, cue });
      from = Math.max(content.to, cue.to);
    }
  }
  return reports;
}

function contentOf(tokens: readonly Token[], cue: Cue, sentence: TokenRange, low: number): TokenRange | null {
  const found =
    cue.kind === 'according' ? contentOfPhrase(tokens, cue, sentence, low) : contentOfVerb(tokens, cue, sentence, low);
  return found && trimmed(tokens, found);
}

/** `According to Ruiz, …` and `…, according to Ruiz` */
function contentOfPhrase(tokens: readonly Token[], cue: Cue, sentence: TokenRange, low: number): TokenRange | null {
  if (cue.from > low + 1) return { from: low, to: cue.from };
  const comma = commaAfter(tokens, cue.subject!.to, sentence.to);
  return comma < 0 ? null : { from: comma + 1, to: sentence.to };
}

function contentOfVerb(tokens: readonly Token[], cue: Cue, sentence: TokenRange, low: number): TokenRange | null {
  const { verb, subject } = cue;
  if (!verb || !subject) return null;
  if (closes(tokens, cue, sentence)) {
    const first = Math.min(subject.from, cue.from);
    return first > low + 1 && verb.kind === 'saying' && !verb.weak ? { from: low, to: first } : null;
  }
  if (verb.kind !== 'saying' || subject.place === 'after' || isGerund(tokens, cue, sentence)) return null;
  const start = startOfContent(tokens, cue, sentence);
  return start < 0 ? null : { from: start, to: endOfContent(tokens, start, cue, sentence) };
}

function firstOf({ from, subject }: Cue): number {
  return Math.min(subject?.from ?? from, from);
}

/** `from reporting crimes`, `to notify the crew`: nothing is said yet. */
function isGerund(tokens: readonly Token[], { from, verb }: Cue, sentence: TokenRange): boolean {
  const before = from > sentence.from ? tokens[from - 1].lower : '';
  return verb?.form === 'ing' ? prepositions.has(before) && before !== 'by' : verb?.form === 'base' && before === 'to';
}

/** True where the words came before: `the pumps were old, Ruiz said Monday.` */
function closes(tokens: readonly Token[], { from, to, subject }: Cue, sentence: TokenRange): boolean {
  const first = Math.min(subject!.from, from);
  if (tokens[first - 1]?.text !== ',' || first - 1 <= sentence.from) return false;
  const last = Math.max(to, subject!.to);
  if (/^[,:]$/.test(tokens[last]?.text ?? '') && tokens[last + 1]?.kind === 'quotation') return false;
  return last >= sentence.to || !startsStatement(tokens, last, sentence);
}

/** Where the content begins behind the verb, past the one addressed, a time and `that`; -1 where there is none. */
function startOfContent(tokens: readonly Token[], { to, verb }: Cue, sentence: TokenRange): number {
  const that = thatNear(tokens, to, sentence);
  if (that >= 0) return that + 1;
  let i = skipTime(tokens, to, sentence);
  if (verb && addressedVerbs.has(verb.lemma)) {
    const addressed = phraseStartingAt(tokens, i, sentence.to);
    if (!addressed) return -1;
    i = skipTime(tokens, addressed.to, sentence);
  } else if (verb && !contentVerbs.has(verb.lemma)) return -1;
  return startsStatement(tokens, i, sentence) && (verb?.lemma === 'say' || clauseFollows(tokens, i, sentence)) ? i : -1;
}

function thatNear(tokens: readonly Token[], from: number, sentence: TokenRange): number {
  for (let i = from; i < sentence.to && i < from + 9; i++) {
    if (tokens[i].kind === 'quotation' || tokens[i].text === ':') return -1;
    if (tokens[i].lower === 'that')
      return determiners.has(tokens[i + 1]?.lower) || i === from || !prepositions.has(tokens[i - 1].lower) ? i : -1;
  }
  return -1;
}

/** `Monday`, `in a statement`, `last week`, `repeatedly` behind a verb. */
function skipTime(tokens: readonly Token[], from: number, sentence: TokenRange): number {
  let i = from;
  while (i < sentence.to) {
    const { lower } = tokens[i];
    if (daysAndMonths.has(lower) || timeNouns.has(lower) || (isAdverb(tokens[i]) && lower !== 'all')) i++;
    else if ((lower === 'last' || lower === 'on' || lower === 'this') && daysAndMonths.has(tokens[i + 1]?.lower))
      i += 2;
    else if (lower === 'in' || lower === 'during' || lower === 'at') {
      const phrase = phraseStartingAt(tokens, i + 1, sentence.to);
      if (!phrase) break;
      i = phrase.to;
    } else break;
  }
  return i;
}

/** True where a clause can begin: a phrase with a verb to come, `if`, `there`; not a comma or a quotation. */
function startsStatement(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  const token = tokens[at];
  if (at >= sentence.to || token.kind === 'sign' || token.kind === 'quotation') return false;
  if (['if', 'there', 'whether', 'how', 'why', 'what', 'it'].includes(token.lower)) return true;
  if (['of', 'about', 'so', 'to', 'for', 'and', 'but'].includes(token.lower) || subordinators.has(token.lower))
    return false;
  return verbFollows(tokens, at, sentence);
}

function verbFollows(tokens: readonly Token[], from: number, sentence: TokenRange): boolean {
  for (let i = from + 1; i < sentence.to && i < from + 25; i++) {
    const { lower, kind } = tokens[i];
    if (kind === 'quotation') return i > from + 1;
    if (auxiliaries.has(lower) || (lower.length > 3 && /(?:ed|s)$/.test(lower) && !pronouns.has(lower))) return true;
  }
  return false;
}

/** True for a clause and not an object: `claimed it was late`, but not `claimed numerous lives`. */
function clauseFollows(tokens: readonly Token[], from: number, sentence: TokenRange): boolean {
  if (['he', 'she', 'they', 'it', 'we', 'there', 'if', 'whether', 'how', 'why', 'what'].includes(tokens[from].lower))
    return true;
  for (let i = from + 1; i < sentence.to && i < from + 14; i++) {
    if (tokens[i].kind === 'quotation' || tokens[i].text === ',') return false;
    if (auxiliaries.has(tokens[i].lower)) return true;
  }
  return false;
}

/** The sentence's end, or where a new main clause begins; a clause with `although` before the cue ends with a comma. */
function endOfContent(tokens: readonly Token[], from: number, cue: Cue, sentence: TokenRange): number {
  const aside = subordinators.has(tokens[sentence.from].lower) && firstOf(cue) <= sentence.from + 4;
  const comma = aside ? commaAfter(tokens, from, sentence.to) : -1;
  if (comma >= 0) return comma;
  for (let i = from + 2; i < sentence.to; i++) {
    if (tokens[i].lower === 'but' && tokens[i - 1].text === ',' && startsClause(tokens, i)) return i;
  }
  return sentence.to;
}

function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i].text === ',') return i;
  return -1;
}

/** Without signs at its ends; `null` where nothing but a quotation or two words is left. */
function trimmed(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let [first, end] = [from, to];
  while (first < end && tokens[first].kind === 'sign' && !/^[$£€(]$/.test(tokens[first].text)) first++;
  while (end > first && tokens[end - 1].kind === 'sign' && tokens[end - 1].text !== ')') end--;
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word' || kind === 'number');
  return words.length > 1 ? { from: first, to: end } : null;
}
