import { type Article, type Block, isAnalysed } from '../article/article.ts';
import type { Quotation, ReportedSpeech, Speech } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import { alternativesFor } from './alternatives.ts';
import { compileLexicon, type Pattern } from './compile-lexicon.ts';
import { compoundAt, mayBeCompound } from './compound-at.ts';
import { contextHolds, type Place } from './context-holds.ts';
import { fitsPartOfSpeech } from './fits-part-of-speech.ts';
import { isImputed } from './is-imputed.ts';
import { guidance } from './lexicon/guidance.data.ts';
import { wordGroups } from './lexicon/word-groups.ts';
import type { LoadedWord } from './loaded-word.ts';
import { isTitleCase, readTokens, type Token } from './sentence-tokens.ts';
import { type Candidate, type Weighed, weigh } from './weigh.ts';
import { whoseWords } from './whose-words.ts';

const lexicon = compileLexicon(wordGroups);

/**
 * Finds the loaded words in the writer's own voice, and those in indirect speech, which carry whose it is. Words in
 * quotations of any kind, scare quotes included, are nobody's loaded words.
 */
export function findLoadedWords(article: Article, speech: Speech): readonly LoadedWord[] {
  const found: LoadedWord[] = [];
  for (const block of article.blocks) {
    if (!isWritersBlock(block)) continue;
    const doubtful = endOfLostQuotation(article.prose, speech, block);
    for (const sentence of block.sentences) {
      if (sentence.start < doubtful) continue;
      for (const candidate of weigh(candidatesIn(article, speech, sentence))) {
        found.push(loadedWord(article.text, speech, candidate, sentence));
      }
    }
  }
  return found;
}

function isWritersBlock(block: Block): boolean {
  return isAnalysed(block) && block.kind !== 'block-quotation';
}

/** Up to a closing mark that nothing opened the words may be somebody's: nobody can tell, so nothing is said. */
function endOfLostQuotation(prose: string, speech: Speech, { start, end }: Block): number {
  const closer = prose.lastIndexOf('”', end - 1);
  if (closer < start || speech.quotations.some((quotation) => quotation.end === closer)) return start;
  const closes = (at: number) => speech.quotations.some((quotation) => quotation.start < at && at <= quotation.end + 1);
  return closes(closer) ? start : closer;
}

function candidatesIn(article: Article, speech: Speech, sentence: Span): readonly Candidate[] {
  const tokens = readTokens(article.prose, sentence.start, sentence.end);
  const titleCase = isTitleCase(tokens);
  const candidates: Candidate[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!lexicon.has(tokens[first].word) && !mayBeCompound(tokens, first)) continue;
    const found = longestAt(tokens, first, (pattern, last) => {
      const place = { tokens, first, last, after: gapAfter(article.prose, tokens, last, sentence.end), titleCase };
      return isLoaded(pattern, place) && !isQuoted(speech, spanOf(place)) ? place : null;
    });
    if (!found) continue;
    candidates.push({ ...found, ...spanOf(found.place) });
    first = found.place.last;
  }
  return candidates;
}

/** The longest pattern of the lexicon that begins at a token and is `accepted` there; else a compound of a family. */
function longestAt(
  tokens: readonly Token[],
  first: number,
  accepted: (pattern: Pattern, last: number) => Place | null,
): { readonly pattern: Pattern; readonly place: Place } | null {
  for (const pattern of lexicon.get(tokens[first].word) ?? []) {
    const last = matchFrom(pattern, tokens, first);
    const place = last < 0 ? null : accepted(pattern, last);
    if (place) return { pattern, place };
  }
  const compound = compoundAt(tokens, first);
  const place = compound && accepted(compound.pattern, compound.last);
  return place && { pattern: compound.pattern, place };
}

/** The index of the last token that the pattern covers from `first` on, or -1. */
function matchFrom({ tokens: wanted }: Pattern, tokens: readonly Token[], first: number): number {
  let at = first;
  for (let index = 1; index < wanted.length; index++) {
    if (wanted[index] === '_') {
      const next = findWithin(tokens, wanted[index + 1], at + 2, at + 5);
      if (next < 0) return -1;
      at = next;
      index++;
    } else {
      at++;
      if (tokens[at]?.word !== wanted[index] || !/^(?:\s+|-)$/.test(tokens[at].gap)) return -1;
    }
  }
  return at;
}

function findWithin(tokens: readonly Token[], word: string, from: number, to: number): number {
  for (let index = from; index <= to && index < tokens.length; index++) if (tokens[index].word === word) return index;
  return -1;
}

function gapAfter(prose: string, tokens: readonly Token[], last: number, end: number): string {
  return prose.slice(tokens[last].end, last + 1 < tokens.length ? tokens[last + 1].start : end);
}

function spanOf({ tokens, first, last }: Place): Span {
  return { start: tokens[first].start, end: tokens[last].end };
}

function isLoaded(pattern: Pattern, place: Place): boolean {
  const { entry } = pattern;
  if (isPartOfName(pattern, place) || isPartOfCompound(place)) return false;
  if (!fitsPartOfSpeech(pattern, place)) return false;
  if (entry.never && contextHolds(entry.never, place)) return false;
  if (entry.only && !contextHolds(entry.only, place)) return false;
  return !isImputed(pattern, place);
}

/** Within a sentence a capital makes a name: `the Proud Boys`, `Operation Crackdown`. */
function isPartOfName({ entry }: Pattern, { tokens, first, last, titleCase }: Place): boolean {
  if (entry.capitals || titleCase) return false;
  for (let index = first; index <= last; index++) {
    const token = tokens[index];
    if (token.capital && index > 0 && !/[.:?!—–]/.test(token.gap)) return true;
  }
  return false;
}

/** `anti-fascist`, `war-torn`: a part of a compound is not the word itself. */
function isPartOfCompound({ tokens, first, after }: Place): boolean {
  return after === '-' || tokens[first].gap === '-';
}

function isQuoted(speech: Speech, span: Span): boolean {
  return enclosing(speech.quotations, span) !== undefined;
}

function enclosing<Kind extends Quotation | ReportedSpeech>(spans: readonly Kind[], span: Span): Kind | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start <= span.start) low = middle + 1;
    else high = middle;
  }
  const before = spans[low - 1];
  return before && span.start < before.end ? before : undefined;
}

function loadedWord(text: string, speech: Speech, candidate: Weighed, sentence: Span): LoadedWord {
  const { pattern, place, start, end, level } = candidate;
  const { entry } = pattern;
  const reported = enclosing(speech.reported, candidate);
  return {
    start,
    end,
    entry: entry.lemma.replace('*', ''),
    category: entry.category,
    reason: entry.reason,
    fine: entry.fine,
    guidance: entry.guidance.map((id) => guidance[id]),
    alternatives: alternativesFor(pattern, place, text.slice(start, end)),
    level,
    reportedFrom: whoseWords(text, reported, text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end)),
    isChat: entry.isChat,
  };
}
