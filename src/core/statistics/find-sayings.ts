import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';
import {
  AMBIGUOUS_VERBS,
  BETWEEN_SUBJECT_AND_VERB,
  NO_SUBJECT,
  PARTICIPLES,
  REPORTING_VERBS,
  SAYING_INFINITIVES,
  STATEMENTS,
  SUBORDINATORS,
} from './sources.data.ts';
import type { Token } from './tokens.ts';

/** The sources that speak in a sentence: a subject with a verb of saying, before its statement, inside it or after. */
export function findSayings(tokens: readonly Token[]): readonly Source[] {
  const sayings: Source[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const statement = readStatement(tokens, at);
    if (statement) sayings.push(statement);
    const saying = readParticiple(tokens, at) ?? readVerb(tokens, at);
    if (saying) sayings.push(saying);
  }
  return sayings;
}

function readVerb(tokens: readonly Token[], at: number): Source | null {
  if (isInfinitive(tokens, at))
    return { ...spanOf(tokens[at]), cue: spanOf(tokens[at]), kind: 'person', covers: rest(tokens, at) };
  if (!REPORTING_VERBS.has(tokens[at].word) || takesLives(tokens, at)) return null;
  return isInverted(tokens, at) ? readInverted(tokens, at) : readSaying(tokens, at);
}

/** `He was glad to brag that`. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'to' && tokens[at + 1]?.word === 'that' && SAYING_INFINITIVES.has(tokens[at].word);
}

/** `The road has claimed 40 lives` says nothing. */
function takesLives(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at].word.startsWith('claim')) return false;
  return tokens.slice(at + 1, at + 7).some(({ word }) => /^(?:lives|life|victims|responsibility|victory)$/.test(word));
}

/** `, later alleging that`: whoever the sentence is about says so. */
function readParticiple(tokens: readonly Token[], at: number): Source | null {
  if (!PARTICIPLES.has(tokens[at].word)) return null;
  const that = tokens.slice(at + 1, at + 7).some(({ word }) => word === 'that');
  if (!that && tokens[at - 1]?.word !== ',') return null;
  return { ...spanOf(tokens[at]), cue: spanOf(tokens[at]), kind: 'person', covers: rest(tokens, at) };
}

/** `her claim in May that`: the noun of a statement with what it states. */
function readStatement(tokens: readonly Token[], at: number): Source | null {
  if (!STATEMENTS.has(tokens[at].word)) return null;
  const that = findWithin(tokens, at, 5, ({ word }) => word === 'that');
  if (that < 0) return null;
  const from = Math.max(0, at - 1);
  return { start: tokens[from].start, end: tokens[at].end, cue: null, kind: 'person', covers: rest(tokens, that) };
}

/** `…, said the mayor`. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'sign' || !/^[,”"’'?!—–]$/.test(before.word)) return false;
  const after = tokens[at + 1];
  return !!after && (after.capital || /^(?:the|a|an|one|another|his|her|its|their)$/.test(after.word));
}

function readInverted(tokens: readonly Token[], at: number): Source {
  let to = at + 1;
  while (to < tokens.length && tokens[to].kind === 'word') to++;
  const source = { start: tokens[at + 1].start, end: tokens[to - 1].end };
  return { ...source, cue: spanOf(tokens[at]), kind: 'person', covers: afterStatement(tokens, at, at) };
}

function readSaying(tokens: readonly Token[], at: number): Source | null {
  const subjectEnd = pastAuxiliaries(tokens, at);
  if (!isSubject(tokens, subjectEnd, at)) return null;
  const subject = subjectStart(tokens, subjectEnd);
  const source = { start: tokens[subject].start, end: tokens[subjectEnd].end };
  const saying = { ...source, cue: spanOf(tokens[at]), kind: 'person' as const };
  if (isParenthetical(tokens, subject, at)) return { ...saying, covers: afterStatement(tokens, subject, at) };
  const aside = asideAfter(tokens, at);
  return { ...saying, covers: beforeStatement(tokens, subject, at), ...(aside && { aside }) };
}

function pastAuxiliaries(tokens: readonly Token[], at: number): number {
  let end = at - 1;
  while (end > 0 && (BETWEEN_SUBJECT_AND_VERB.has(tokens[end].word) || tokens[end].word.endsWith('ly'))) {
    if (tokens[end].word === 'who') break;
    end--;
  }
  return end;
}

function isSubject(tokens: readonly Token[], end: number, at: number): boolean {
  const token = tokens[end];
  if (!token) return false;
  const isPlain = !AMBIGUOUS_VERBS.has(tokens[at].word) || isAsClause(tokens, at);
  if (token.kind !== 'word') return isPlain && /^[,)—–]$/.test(token.word);
  if (token.word === 'that') return end > 0 && end === at - 1;
  if (NO_SUBJECT.has(token.word)) return false;
  if (isPlain || token.capital || /^(?:he|she|they|it|we|who|which)$/.test(token.word)) return true;
  return STATEMENT_STARTS.test(tokens[at + 1]?.word ?? '');
}

const STATEMENT_STARTS = /^(?:that|his|her|its|their|he|she|they|there|a|an|having|raising|spending)$/;

/** `As the Courier noted, 40 boats sank`: the verb has its comma at once, and what follows is the statement. */
function isAsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.word !== ',') return false;
  for (let i = at - 1; i >= 0 && i >= at - 2 * LONGEST_SUBJECT; i--)
    if (tokens[i].word === 'as' && (i <= 1 || tokens[i - 1].word === ',')) return true;
  return false;
}

const LONGEST_SUBJECT = 8;
const SUBJECT_STARTS = /^(?:that|but|and|while|although|though|which|who|when|if|as|because|after|since)$/;

function subjectStart(tokens: readonly Token[], end: number): number {
  let start = end;
  if (tokens[end].kind === 'sign' && start > 0) start--;
  while (start > 0 && end - start < LONGEST_SUBJECT) {
    const before = tokens[start - 1];
    if (before.kind !== 'word' && !/^[.’'-]$/.test(before.word)) break;
    if (SUBJECT_STARTS.test(before.word)) break;
    start--;
  }
  return start;
}

/** `…, the mayor said Tuesday.`: a comma or closing mark before the subject and no statement after the verb. */
function isParenthetical(tokens: readonly Token[], subject: number, at: number): boolean {
  const before = tokens[subject - 1];
  if (!before || !/^[,”"’'?!—–-]$/.test(before.word)) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    if (tokens[i].word === 'that' || i > at + LONGEST_TAG) return false;
    if (tokens[i].kind === 'sign' && /^[,;.:—–]$/.test(tokens[i].word)) return true;
  }
  return true;
}

/** `the mayor said at a news conference at the harbor on Tuesday evening`. */
const LONGEST_TAG = 11;

/** What a saying after its statement vouches for: all of the sentence, or of what it only quotes, the part before. */
function afterStatement(tokens: readonly Token[], subject: number, at: number): Span {
  const start = tokens[0].start;
  const isAfterQuotation =
    /^[”"]$/.test(tokens[subject - 1]?.word ?? '') || /^[”"]$/.test(tokens[subject - 2]?.word ?? '');
  const goesOn = tokens
    .slice(at + 1, at + LONGEST_CLAUSE)
    .some(({ word }) => /^(?:adding|noting|saying|that|citing)$/.test(word));
  if (isAfterQuotation && !goesOn) return { start, end: tokens[at].end };
  return { start, end: tokens[tokens.length - 1].end };
}

/** What a saying before its statement vouches for: up to the sentence's end, or to the comma of a clause like `Although …,`. */
function beforeStatement(tokens: readonly Token[], subject: number, at: number): Span {
  const span = rest(tokens, at);
  if (isAsClause(tokens, at) || !isSubordinate(tokens, subject)) return span;
  const comma = findWithin(tokens, at, LONGEST_CLAUSE, ({ word }) => word === ',');
  return comma < 0 ? span : { ...span, end: tokens[comma].start };
}

/** The clause with which a sentence ends on the writer's account: `, who drew 900 people`; `null` where it is closed. */
function asideAfter(tokens: readonly Token[], at: number): Span | null {
  for (let i = at + 1; i < tokens.length - 1 && i < at + LONGEST_CLAUSE; i++) {
    if (tokens[i].word !== ',' || !/^(?:who|which|whose|where)$/.test(tokens[i + 1].word)) continue;
    const close = findWithin(
      tokens,
      i + 1,
      LONGEST_CLAUSE,
      ({ word }, k) => word === ',' && GOES_ON.test(tokens[k + 1]?.word ?? ''),
    );
    return close < 0 ? rest(tokens, i) : null;
  }
  return null;
}

const GOES_ON = /^(?:would|will|had|has|have|was|were|is|are|could|can|should|must|may|might|did|does|said|and)$/;

function isSubordinate(tokens: readonly Token[], subject: number): boolean {
  for (let i = subject; i >= 0 && i >= subject - LONGEST_CLAUSE && tokens[i].word !== ','; i--)
    if (i <= 1 && SUBORDINATORS.has(tokens[i].word)) return true;
  return false;
}

/** No clause is read further than this, so that a text without stops costs no more than one with them. */
const LONGEST_CLAUSE = 80;

/** The first token after `at` that fits, within `reach` tokens; -1 where none does. */
function findWithin(
  tokens: readonly Token[],
  at: number,
  reach: number,
  fits: (token: Token, index: number) => boolean,
): number {
  for (let i = at + 1; i <= at + reach && i < tokens.length; i++) if (fits(tokens[i], i)) return i;
  return -1;
}

/** From after a cue to the end of the sentence. */
function rest(tokens: readonly Token[], at: number): Span {
  return { start: tokens[at].end, end: tokens[tokens.length - 1].end };
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}
