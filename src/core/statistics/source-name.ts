import { nationalities } from '../names/nationalities.data.ts';
import { bodies, honorifics, roles } from '../names/titles.data.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  daysAndMonths,
  plainVerbs,
  prepositions,
  relatives,
} from '../names/words.data.ts';
import type { Span } from '../text/span.ts';
import { AFTER_PARTICIPLE, GIVING_OUT, MUTE, NO_NAMES, NO_OPENERS, SPEAKERS } from './source-name.data.ts';
import { DOCUMENTS, POLLS, REPORTING_VERBS, SHOWING_VERBS } from './sources.data.ts';
import { readTokens, type Token } from './tokens.ts';
import { PHRASE_ENDS } from './units.data.ts';

/**
 * The part of a span of `text` that names a source: a person, a body, an office or a paper, as `the harbor office` and
 * `a recent poll`. `null` where the words name none: a pronoun, what the sentence is about, a stray end of a clause.
 */
export function sourceName(text: string, span: Span): Span | null {
  const tokens = trim(readTokens(text, span));
  const behind = readTokens(text, { start: span.end, end: Math.min(text.length, span.end + REACH) });
  const phrase = withoutVerb(tokens, behind[0]);
  if (!phrase || phrase.length === 0 || phrase.length > LONGEST || !opensName(phrase)) return null;
  const isWhole = phrase.at(-1) === tokens.at(-1) && tokens.at(-1)?.end === span.end;
  const paper = isWhole ? paperBehind(phrase, behind) : null;
  if (paper) return { start: phrase[0].start, end: paper.end };
  const head = headOf(phrase);
  if (!head || !namesSource(head) || isBare(phrase[0], head) || isOwner(phrase[phrase.length - 1])) return null;
  if (isWhole && goesOn(phrase.at(-1) as Token, behind)) return null;
  return { start: firstHalf(text, phrase[0]) ?? phrase[0].start, end: phrase[phrase.length - 1].end };
}

const REACH = 60;
const LONGEST = 16;

/** Without a cue before the name, and without adverbs, signs and a relative behind it. */
function trim(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  if (tokens[0]?.word === '-') return [];
  while (from < to && (tokens[from].kind === 'sign' || CUES.test(tokens[from].word))) from++;
  while (to > from && isLoose(tokens[to - 1]) && !isShort(tokens, to - 1)) to--;
  return tokens.slice(from, to);
}

const CUES = /^(?:citing|releasing|conducting|using|via|according|to|that)$/;

function isLoose({ kind, word }: Token): boolean {
  if (kind === 'sign') return word !== ')';
  return relatives.has(word) || adverbs.has(word) || (word.endsWith('ly') && word.length > 5);
}

/** The stop of `Tarn Corp.` */
function isShort(tokens: readonly Token[], at: number): boolean {
  return tokens[at].word === '.' && /^(?:corp|inc|co|ltd|jr|sr)$/.test(tokens[at - 1]?.word ?? '');
}

/** Up to a finite verb; `null` where that verb tells no figure: `Riders boosted the tally`. */
function withoutVerb(tokens: readonly Token[], next: Token | undefined): readonly Token[] | null {
  for (let i = 1; i < tokens.length; i++) {
    const { word } = tokens[i];
    if (relatives.has(word)) return tokens.slice(0, i);
    if (auxiliaries.has(word)) return null;
    if (!isVerb(tokens, i, next)) continue;
    return GIVING_OUT.has(word) ? tokens.slice(0, i) : null;
  }
  return tokens;
}

/** A past form or `reports` behind a noun, unless it goes on as a participle does: `a poll released on Monday`. */
function isVerb(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const { word, capital } = tokens[at];
  const before = tokens[at - 1];
  if (capital || before.kind !== 'word' || !isNoun(before)) return false;
  const after = tokens[at + 1] ?? next;
  if (GIVING_OUT.has(word) && !word.endsWith('ed')) {
    return /^(?:that|a|an|the|there)$/.test(after?.word ?? '') && !DOCUMENTS.has(before.word);
  }
  if (!word.endsWith('ed') || POLLS.has(word)) return false;
  return at < tokens.length - 1 && !AFTER_PARTICIPLE.has(after?.word ?? '') && !daysAndMonths.has(after?.word ?? '');
}

function isNoun({ word, capital }: Token): boolean {
  return capital || isKnown(word) || /[^s]s$/.test(word);
}

function opensName(phrase: readonly Token[]): boolean {
  const [first, second] = phrase;
  const { word, kind, capital } = first;
  if (kind !== 'word' || NO_OPENERS.has(word) || auxiliaries.has(word)) return false;
  if (prepositions.has(word) || conjunctions.has(word) || (word.endsWith('ing') && !second?.capital)) return false;
  return capital || OPENERS.test(word) || [word, second?.word ?? ''].some(isKnown) || opensTrade(phrase);
}

/** `harbor safety official Ana Ruiz`: a few plain words, the last of them somebody’s office, and the name. */
function opensTrade(phrase: readonly Token[]): boolean {
  const at = phrase.findIndex(({ capital }) => capital);
  const isPlain = ({ kind, word }: Token) => kind === 'word' && !prepositions.has(word) && !conjunctions.has(word);
  return at > 0 && at <= LONGEST_TRADE && isKnown(phrase[at - 1].word) && phrase.slice(0, at).every(isPlain);
}

const LONGEST_TRADE = 4;

const OPENERS =
  /^(?:an?|the|its|his|her|their|our|both|all|some|two|three|four|five|six|several|multiple|another|one|local|senior|top|federal|public|internal)$/;

/** `report` behind `a Harbor Institute`. */
function paperBehind(phrase: readonly Token[], [next, after]: readonly Token[]): Token | null {
  if (next?.kind !== 'word' || !isOwned(phrase) || !phrase.some(({ capital }, i) => capital && i > 0)) return null;
  if (!PAPERS.test(next.word) || /^(?:that|the|a|an)$/.test(after?.word ?? '')) return null;
  return next;
}

/** `a Harbor Institute`, `the institute’s`. */
function isOwned(phrase: readonly Token[]): boolean {
  return OPENERS.test(phrase[0].word) || isOwner(phrase[phrase.length - 1]);
}

const PAPERS = /^(?:poll|survey|report|study|analysis|data|figures|review|database|records|statement|tally)$/;

/** The noun of a phrase: of `an official traveling with the mayor` it is `official`. */
function headOf(phrase: readonly Token[]): Token | undefined {
  const end = phrase.findIndex((token, i) => i > 0 && endsHead(phrase, token, i));
  const last = phrase.at(-1)?.kind === 'sign' ? phrase.at(-2) : phrase.at(-1);
  return end < 0 ? last : phrase[end - 1];
}

function endsHead(phrase: readonly Token[], { kind, word, capital }: Token, at: number): boolean {
  if (kind === 'sign') return /^[,(—–:;]$/.test(word);
  if (prepositions.has(word) || conjunctions.has(word) || relatives.has(word) || word === 'familiar') return true;
  const before = phrase[at - 1];
  if (isKnown(before.word) && (daysAndMonths.has(word) || /^(?:last|late|early|this)$/.test(word))) return true;
  if (capital || !/(?:ed|ing)$|^(?:known|given|out)$/.test(word) || POLLS.has(word)) return false;
  return (
    before.capital || isKnown(before.word) || at === phrase.length - 1 || AFTER_PARTICIPLE.has(phrase[at + 1].word)
  );
}

/** `candidate`, `internal report`: one of many, of which nobody says which. */
function isBare(first: Token, { word, capital }: Token): boolean {
  return !first.capital && !OPENERS.test(first.word) && !capital && !word.endsWith('s') && !MASS.test(word);
}

const MASS = /^(?:data|media|police|staff|research|military|census|management)$/;

/** `the harbor’s`, of which the next word is told. */
function isOwner({ word }: Token): boolean {
  return /(?:'s|s')$/.test(word);
}

function namesSource({ kind, word, capital }: Token): boolean {
  if (kind !== 'word') return false;
  if (!capital) return isKnown(word);
  if (NO_NAMES.has(word) || daysAndMonths.has(word) || nationalities.has(word)) return false;
  return word.length > 1;
}

/** True for a noun that speaks: `spokesperson`, `ministry`, `filings`. */
function isKnown(word: string): boolean {
  if (MUTE.has(word)) return false;
  return [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some(
    (form) =>
      roles.has(form) ||
      honorifics.has(form) ||
      bodies.has(form) ||
      SPEAKERS.has(form) ||
      DOCUMENTS.has(form) ||
      POLLS.has(form),
  );
}

/** True where the name is only the beginning of another: `Election` before `Day`, `the Tarn` before `state court`. */
function goesOn(last: Token, [next]: readonly Token[]): boolean {
  if (next?.kind !== 'word' || !last.capital) return next?.glued === true && next.word === '-';
  const { word, capital } = next;
  if (daysAndMonths.has(word)) return false;
  return capital || !isFollower(word);
}

function isFollower(word: string): boolean {
  if (REPORTING_VERBS.has(word) || SHOWING_VERBS.has(word) || PHRASE_ENDS.has(word)) return true;
  return (
    [prepositions, conjunctions, auxiliaries, adverbs, plainVerbs].some((words) => words.has(word)) ||
    /(?:ed|ly|ing)$/.test(word)
  );
}

/** Where `Brandt and` begins, before `Holm`, at the head of a sentence. */
function firstHalf(text: string, { start, capital }: Token): number | null {
  const half = capital ? FIRST_HALF.exec(text.slice(Math.max(0, start - REACH), start))?.[1] : undefined;
  return half === undefined ? null : start - half.length;
}

const FIRST_HALF = /(?:[.\n,“"]\s*|\b[Bb]oth |(?=\bthe ))((?:the )?(?:\p{Lu}[\p{L}’'.]{1,20} ){1,3}and )$/u;
