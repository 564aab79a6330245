import { RE2JS } from 're2js';

/** A place where a pattern stands, with its groups; a group that took no part is `null`. */
export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | null)[];
}

/** A regular expression that a stranger wrote, compiled so that it runs in time linear in the text. */
export interface LinearPattern {
  /** All places from left to right, without overlap. */
  findAll(text: string): readonly PatternMatch[];
}

/** A pattern that cannot run in linear time, or is none, with the reason in words. */
export class PatternRefused extends Error {}

/**
 * Compiles a pattern of the style format. Looking ahead or behind is understood at either end of a pattern
 * (`data(?! ?base)`), where it is a second pattern beside the first; anywhere else it is refused, as are references
 * back, both of which need time that outgrows the text.
 */
export function compilePattern(source: string, ignoreCase = false): LinearPattern {
  const { core, guards } = splitGuards(source);
  const find = finderOf(core, ignoreCase);
  const tests = guards.map(({ text, ...guard }) => ({
    ...guard,
    pattern: compile(anchored(text, guard.side), ignoreCase),
  }));
  return { findAll: (text) => find(text).filter((match) => tests.every((test) => holds(test, text, match))) };
}

/**
 * The platform's own engine is many times faster and as safe where no part of the pattern repeats: what it can try at
 * one place is bounded by the pattern. All others run in the linear engine.
 */
function finderOf(source: string, ignoreCase: boolean): LinearPattern['findAll'] {
  if (!isBounded(source)) {
    const pattern = compile(source, ignoreCase);
    return (text) => findAll(pattern, text);
  }
  const pattern = new RegExp(source, ignoreCase ? 'gi' : 'g');
  return (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found, ...groups }) => ({
      start: index,
      end: index + found.length,
      groups: Object.keys(groups)
        .filter((key) => /^\d+$/.test(key))
        .map((key) => groups[Number(key)] ?? null),
    })).filter(({ start, end }) => end > start);
}

/** Letters, classes, groups and a few options, but nothing that repeats. */
function isBounded(source: string): boolean {
  if (!/^(?:[\w\s'’,/-]|\\[bswdSWD.?()/-]|\[[\w\s'-]+\]|\(\?:|[()|?.])*$/.test(source)) return false;
  const options = source.match(/\?(?!:)/g)?.length ?? 0;
  const choices = source.match(/\([^()]*\|/g)?.length ?? 0;
  return options + choices <= 8 && isPattern(source);
}

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}

interface Guard {
  readonly text: string;
  readonly side: 'before' | 'start' | 'after';
  readonly negative: boolean;
}

/** Takes what looks ahead or behind off the two ends of a pattern. */
function splitGuards(source: string): { readonly core: string; readonly guards: readonly Guard[] } {
  const guards: Guard[] = [];
  let core = source;
  for (let match = LEADING.exec(core); match; match = LEADING.exec(core)) {
    const end = closingParenthesis(core, 0);
    if (end < 0) break;
    const behind = match[1] === '<';
    guards.push({
      text: core.slice(match[0].length, end),
      side: behind ? 'before' : 'start',
      negative: match[2] === '!',
    });
    core = core.slice(end + 1);
  }
  const open = Math.max(core.lastIndexOf('(?='), core.lastIndexOf('(?!'));
  if (open > 0 && closingParenthesis(core, open) === core.length - 1 && depthAt(core, open) === 0) {
    guards.push({ text: core.slice(open + 3, -1), side: 'after', negative: core[open + 2] === '!' });
    core = core.slice(0, open);
  }
  return { core, guards };
}

const LEADING = /^\(\?(<?)([=!])/;

function closingParenthesis(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

function depthAt(source: string, end: number): number {
  let depth = 0;
  for (let at = 0; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')') depth--;
    else if (source[at] === '|' && depth === 0) return 1;
  }
  return depth;
}

const anchored = (source: string, side: Guard['side']) => (side === 'before' ? `(?:${source})\\z` : `\\A(?:${source})`);

function compile(source: string, ignoreCase: boolean): RE2JS {
  const refused = refusalOf(source);
  if (refused) throw new PatternRefused(refused);
  try {
    return RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  } catch (error) {
    throw new PatternRefused(`the pattern “${source}” is not understood: ${String((error as Error).message)}`);
  }
}

function refusalOf(source: string): string | null {
  if (/\(\?<?[=!]/.test(source))
    return `“${source}” looks ahead or behind in its middle, which cannot run in linear time`;
  if (/\(\?>/.test(source)) return `“${source}” has an atomic group, which cannot run in linear time`;
  if (/(?<!\\)(?:\\\\)*\\[1-9]/.test(source))
    return `“${source}” refers back to a group, which cannot run in linear time`;
  return null;
}

function findAll(pattern: RE2JS, text: string): readonly PatternMatch[] {
  const matcher = pattern.matcher(text);
  const matches: PatternMatch[] = [];
  while (matcher.find()) {
    const groups = Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1));
    if (matcher.end() > matcher.start()) matches.push({ start: matcher.start(), end: matcher.end(), groups });
  }
  return matches;
}

/** How far a guard looks; what lies beyond cannot count, so that the whole stays linear. */
const REACH = 200;

function holds(
  { pattern, side, negative }: Omit<Guard, 'text'> & { readonly pattern: RE2JS },
  text: string,
  match: PatternMatch,
): boolean {
  const from = side === 'after' ? match.end : match.start;
  const around = side === 'before' ? text.slice(Math.max(0, from - REACH), from) : text.slice(from, from + REACH);
  return pattern.matcher(around).find() !== negative;
}
