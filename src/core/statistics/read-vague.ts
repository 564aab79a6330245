import type { FigureParts } from './figure.ts';
import { readNoun, singular } from './noun-phrase.ts';
import type { Token } from './tokens.ts';
import { DURATIONS } from './units.data.ts';
import { ASKED, BODIES, GRAVE_COUNTS, HELD_VIEWS, MAGNITUDES, MANY, PARTS, SIZED_PARTS, SIZES } from './vague.data.ts';

/** Reads quantities without a number: `a significant portion of`, `numerous innocent lives`, `tens of thousands of`. */
export function readVague(tokens: readonly Token[], at: number): FigureParts | null {
  if (tokens[at].kind !== 'word') return null;
  return readMagnitude(tokens, at) ?? readPart(tokens, at) ?? readMany(tokens, at) ?? readMost(tokens, at);
}

/** True for a quantity whose size is told by its scale at least: `thousands of homes`. */
export function isMagnitude(tokens: readonly Token[], at: number): boolean {
  return MAGNITUDES.has(tokens[at]?.word);
}

function readMagnitude(tokens: readonly Token[], at: number): FigureParts | null {
  if (!isMagnitude(tokens, at)) return null;
  let next = at + 1;
  while (tokens[next]?.word === 'of' && isMagnitude(tokens, next + 1)) next += 2;
  if (tokens[next]?.word !== 'of') return null;
  const noun = readNoun(tokens, next + 1);
  return vague(at, noun?.next ?? next, noun?.noun);
}

function readPart(tokens: readonly Token[], at: number): FigureParts | null {
  const isArticle = /^(?:a|an|the)$/.test(tokens[at].word);
  let next = isArticle ? at + 1 : at;
  const sizes = next;
  while (SIZES.has(tokens[next]?.word)) next++;
  const part = tokens[next]?.word ?? '';
  const isPart = isArticle
    ? PARTS.has(part) || (next > sizes && SIZED_PARTS.has(part))
    : next > sizes && /^(?:numbers|majorities)$/.test(part);
  if (!isPart || tokens[next + 1]?.word !== 'of') return null;
  if (tokens[at].word === 'the' && /^numbers?$/.test(part)) return null;
  const noun = readNoun(tokens, pastArticle(tokens, next + 2))?.noun;
  if (!noun || BODIES.has(noun) || DURATIONS.has(singular(noun))) return null;
  return vague(at, next + 1, noun);
}

function pastArticle(tokens: readonly Token[], at: number): number {
  return /^(?:the|these|those|its|their|all)$/.test(tokens[at]?.word ?? '') ? at + 1 : at;
}

function readMany(tokens: readonly Token[], at: number): FigureParts | null {
  if (!MANY.has(tokens[at].word)) return null;
  const noun = readNoun(tokens, at + 1);
  return noun && GRAVE_COUNTS.has(noun.noun) ? vague(at, noun.next, noun.noun) : null;
}

/** `Most residents cannot afford it`; not `the most voters`, what `most voters favor`, nor what most of them do every day. */
function readMost(tokens: readonly Token[], at: number): FigureParts | null {
  if (tokens[at].word !== 'most' || !ASKED.has(tokens[at + 1]?.word)) return null;
  if (/^(?:the|than|that|which|what|how|as)$/.test(tokens[at - 1]?.word ?? '')) return null;
  const verb = /^(?:still|now|also|strongly)$/.test(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2;
  return HELD_VIEWS.has(tokens[verb]?.word) ? vague(at, at + 2, tokens[at + 1].word) : null;
}

function vague(from: number, to: number, noun = ''): FigureParts {
  return { from, to, shape: 'vague', value: null, unit: 'vague', noun };
}
