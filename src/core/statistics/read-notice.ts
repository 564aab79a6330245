import type { FigureParts } from './figure.ts';
import { pastJoiner } from './figure.ts';
import { readNumber } from './read-number.ts';
import { phrase, type Token } from './tokens.ts';

/**
 * Reads a period of notice, which is what somebody's practice is said to be: `notify the clinic 48 hours before a
 * patient leaves`, `a 48-hour notice`. Other durations are no figures.
 */
export function readNotice(tokens: readonly Token[], at: number): FigureParts | null {
  const number = readNumber(tokens, at);
  if (!number) return null;
  const unit = pastJoiner(tokens, number.next);
  if (!/^(?:hours?|days?|weeks?|months?)$/.test(tokens[unit]?.word ?? '')) return null;
  const isNotice = noticeAfter(tokens, unit + 1) || (aheadAfter(tokens, unit + 1) && notifies(tokens, at));
  if (!isNotice) return null;
  const noun = tokens[unit].word.replace(/s$/, '');
  return { from: at, to: unit + 1, shape: 'notice', value: number.value, unit: 'duration', noun };
}

function noticeAfter(tokens: readonly Token[], at: number): boolean {
  const start = tokens[at]?.word === "'" || tokens[at]?.word === 'of' ? at + 1 : at;
  const word = tokens[start]?.word === 'advance' ? tokens[start + 1]?.word : tokens[start]?.word;
  return /^(?:notice|notification|warning)$/.test(word ?? '');
}

function aheadAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.word ?? '';
  return /^(?:before|prior|ahead|beforehand)$/.test(next) || /^(?:in advance|or more)/.test(phrase(tokens, at, at + 2));
}

const NOTIFIES = /^(?:notif(?:y|ies|ied|ying)|alert(?:s|ed|ing)?|inform(?:s|ed|ing)?|warn(?:s|ed|ing)?|notice)$/;
const REACH = 8;

function notifies(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) if (NOTIFIES.test(tokens[i].word)) return true;
  return false;
}
