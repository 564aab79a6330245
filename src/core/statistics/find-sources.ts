import type { Span } from '../text/span.ts';
import { findSayings } from './find-sayings.ts';
import type { Source } from './source.ts';
import { DOCUMENTS, POLLS, POLLSTERS, SHOWING_VERBS, STUDIES, VOTING_PLACES } from './sources.data.ts';
import { phrase, type Token } from './tokens.ts';

/** The sources that a sentence names: `according to …`, `the mayor said`, `records show`, `in a poll of voters`. */
export function findSources(tokens: readonly Token[]): readonly Source[] {
  if (tokens.length === 0) return [];
  const sources: Source[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at].kind !== 'word') continue;
    const source =
      readAccordingTo(tokens, at) ?? readPutting(tokens, at) ?? readPoll(tokens, at) ?? readDocument(tokens, at);
    if (source) sources.push(source);
  }
  return [...sources, ...findSayings(tokens)].sort((a, b) => a.start - b.start);
}

/** By their first word. */
const ACCORDING: ReadonlyMap<string, string> = new Map([
  ['according', 'according to'],
  ['citing', 'citing'],
  ['based', 'based on'],
  ['per', 'per'],
]);

function readAccordingTo(tokens: readonly Token[], at: number): Source | null {
  const cue = ACCORDING.get(tokens[at].word);
  const from = at + (cue?.split(' ').length ?? 0);
  if (!cue || phrase(tokens, at, from) !== cue) return null;
  if (!tokens[from] || (cue === 'per' && !isPerSomebody(tokens, at))) return null;
  const to = phraseEnd(tokens, from);
  if (cue === 'based on' && !hasAny(tokens, from, to, DOCUMENTS)) return null;
  const span = { start: tokens[from].start, end: tokens[to - 1].end };
  return { ...span, cue: spanOf(tokens, at, from), kind: kindOf(tokens, from, to), covers: whole(tokens) };
}

/** `, per the ministry` and `Per Reuters`, but not `per year`. */
function isPerSomebody(tokens: readonly Token[], at: number): boolean {
  const opens = at === 0 || /^[,(—–]$/.test(tokens[at - 1].word);
  return opens && (tokens[at + 1].capital || tokens[at + 1].word === 'the');
}

/** `a price that the firm put at $85`, `officials pegged the cost at $2 million`. */
function readPutting(tokens: readonly Token[], at: number): Source | null {
  if (!/^(?:put|puts|pegs|pegged)$/.test(tokens[at].word) || at === 0) return null;
  if (!tokens.slice(at + 1, at + 6).some(({ word }) => word === 'at')) return null;
  const from = nameStart(tokens, at - 1);
  return {
    start: tokens[from].start,
    end: tokens[at - 1].end,
    cue: spanOf(tokens, at, at + 1),
    kind: 'person',
    covers: whole(tokens),
  };
}

/** A poll covers its whole sentence; a polling station does not. */
function readPoll(tokens: readonly Token[], at: number): Source | null {
  const { word } = tokens[at];
  const isFirm = POLLSTERS.has(word) && tokens[at].capital;
  if (!isFirm && (!POLLS.has(word) || isVoting(tokens, at))) return null;
  const from = nameStart(tokens, at);
  return { start: tokens[from].start, end: tokens[at].end, cue: null, kind: 'poll', covers: whole(tokens) };
}

function isVoting(tokens: readonly Token[], at: number): boolean {
  if (VOTING_PLACES.has(tokens[at + 1]?.word)) return true;
  return tokens[at].word === 'polls' && /(?:to|at) the$/.test(phrase(tokens, at - 2, at));
}

/** `filings show`, `in a report by`, `the ministry's data`. */
function readDocument(tokens: readonly Token[], at: number): Source | null {
  if (!DOCUMENTS.has(tokens[at].word)) return null;
  const from = nameStart(tokens, at);
  const cue = showingVerb(tokens, at + 1);
  const isWithin = /^(?:in|from|by|under)$/.test(tokens[from - 1]?.word ?? '');
  if (cue === null && !isWithin && !isStudy(tokens, at)) return null;
  const span = { start: tokens[from].start, end: tokens[at].end };
  return { ...span, cue: cue === null ? null : spanOf(tokens, cue, cue + 1), kind: 'document', covers: whole(tokens) };
}

/** `The study drew on …`: the paper is what the sentence is about. */
function isStudy(tokens: readonly Token[], at: number): boolean {
  return STUDIES.has(tokens[at].word) && at <= 3 && /^(?:the|this|that|their|its)$/.test(tokens[0].word);
}

const REACH = 8;
/** A paper may have its makers named between it and its verb. */
const LONG_REACH = 24;

function showingVerb(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < at + LONG_REACH && i < tokens.length; i++) {
    if (SHOWING_VERBS.has(tokens[i].word) && (i < at + REACH || SHOWS.test(tokens[i].word))) return i;
    if (tokens[i].kind === 'sign' && !/^[-’'&.,()]$/.test(tokens[i].word)) return null;
  }
  return null;
}

const SHOWS =
  /^(?:show|shows|showed|found|finds|concluded|concludes|projected|estimated|suggests|suggested|indicates)$/;

/** Back over the names and adjectives before a noun: `a recent Reuters / Ipsos` before `poll`. */
function nameStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < REACH && belongsToName(tokens[from - 1])) from--;
  return from;
}

function belongsToName(token: Token): boolean {
  if (token.kind === 'sign') return /^[/\-–&]$/.test(token.word);
  return token.kind === 'word' && !STOPS.test(token.word);
}

const STOPS =
  /^(?:in|from|by|under|on|of|to|with|for|and|or|but|that|is|are|was|were|as|than|at|said|says|about|after)$/;

function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 2 * REACH && !/^[,;.:!?()[\]"“”—–]$/.test(tokens[to].word)) to++;
  return Math.max(to, from + 1);
}

function kindOf(tokens: readonly Token[], from: number, to: number): Source['kind'] {
  if (hasAny(tokens, from, to, POLLS) || hasAny(tokens, from, to, POLLSTERS)) return 'poll';
  return hasAny(tokens, from, to, DOCUMENTS) ? 'document' : 'person';
}

function hasAny(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens[i].word)) return true;
  return false;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from].start, end: tokens[to - 1].end };
}

function whole(tokens: readonly Token[]): Span {
  return { start: tokens[0].start, end: tokens[tokens.length - 1].end };
}
