import type { TokenRange } from '../names/noun-phrase.ts';
import { readTokens, type Token } from '../names/tokens.ts';
import { openers } from '../names/words.data.ts';
import { cueVerb } from './cue-verbs.ts';
import { pairMarks, type Stretch } from './marks.ts';

/**
 * One paragraph, headline or caption, taken apart: each quotation is one token, so that a sentence runs on round it.
 * All offsets count from the start of the passage, so that an unchanged paragraph need not be read again.
 */
export interface Passage {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
}

/** Takes a passage's text apart. */
export function readPassage(text: string, singles: boolean): Passage {
  const stretches = pairMarks(text, singles);
  const outers = stretches.map((stretch) => stretch.outer);
  const tokens = readTokens(text, outers);
  return { text, stretches, tokens, sentences: splitOuterSentences(text, tokens, stretches) };
}

/** The most tokens of a sentence; a longer one is no prose, and is cut so that work grows with the text alone. */
const LONGEST = 300;

/** The sentence that a token stands in. */
export function sentenceAt({ sentences }: Pick<Passage, 'sentences'>, token: number): TokenRange {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].to <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** True where the sentence is nothing but quotations. */
export function standsAlone({ tokens }: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (tokens[i].kind === 'word' || tokens[i].kind === 'number') return false;
  return true;
}

/** `“No.” She left.` is two sentences, `“No!” she said.` is one. */
function splitOuterSentences(text: string, tokens: readonly Token[], stretches: readonly Stretch[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const ends = i + 1 - from >= LONGEST || i + 1 >= tokens.length || endsSentence(text, tokens, stretches, i);
    if (!ends) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], stretches: readonly Stretch[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token.kind === 'quotation') {
    const last = text[stretches[token.quotation].end - 1];
    if (last === '.' || last === '…') return startsSentence(next);
    return (last === '?' || last === '!') && (next.kind === 'quotation' || (next.capital && !saysSoon(tokens, at + 1)));
  }
  if (INITIALS.test(token.text)) return next.capital && openers.has(next.lower);
  return token.kind === 'sign' && /^[.?!]$/.test(token.text) && startsSentence(next);
}

/** The stop of an abbreviation may be that of its sentence: `left the U.S. In May, she returned`. */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

function startsSentence({ kind, capital, text }: Token): boolean {
  return capital || kind === 'number' || kind === 'quotation' || /^[([#@•*]$/.test(text);
}

/** True where a verb of saying follows within a few words: `“Never!” Ruiz said.` */
function saysSoon(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < tokens.length && i < first + 8; i++) {
    if (tokens[i].kind === 'quotation' || /^[.?!;]$/.test(tokens[i].text)) return false;
    const verb = cueVerb(tokens[i].lower);
    if (i > first && verb?.kind === 'saying' && (verb.form === 'past' || verb.form === 's')) return true;
  }
  return false;
}
