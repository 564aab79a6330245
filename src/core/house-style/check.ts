import type { Span } from '../text/span.ts';
import { compilePattern, type LinearPattern } from './linear-pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a rule finds in the stretches of text that its scope names. */
export type Check = (stretches: readonly Stretch[]) => readonly Breach[];

/** A stretch of an article: a paragraph, a heading, a sentence. */
export interface Stretch extends Span {
  readonly text: string;
}

/** A place that goes against a rule, with what the message's `%s` stand for and the better words. */
export interface Breach extends Span {
  readonly arguments: readonly string[];
  readonly replacements: readonly string[];
}

/** The breach for a match within a stretch. */
export function breachAt(stretch: Stretch, match: Span, replacements: readonly string[] = []): Breach {
  const found = stretch.text.slice(match.start, match.end);
  const listed = replacements.length > 0 ? [replacements.join("' or '"), found] : [found];
  return { start: stretch.start + match.start, end: stretch.start + match.end, arguments: listed, replacements };
}

/** Patterns as one, at the borders of words unless the rule says otherwise: `\b(?:one|two)\b`. */
export function compileTokens(tokens: readonly string[], options: TokenOptions): readonly LinearPattern[] {
  const wrap = (inner: string) => (options.nonWord ? `(?:${inner})` : `\\b(?:${inner})\\b`);
  const guarded = tokens.filter((token) => /\(\?<?[=!]/.test(token));
  const literal = tokens.filter((token) => /^[\w\s'’-]+$/.test(token));
  const others = tokens.filter((token) => !guarded.includes(token) && !literal.includes(token));
  const joined = [literal, others].filter((list) => list.length > 0).map((list) => wrap(list.join('|')));
  return [
    ...joined.map((source) => compilePattern(source, options.ignoreCase)),
    ...guarded.map((token) => compilePattern(token, options.ignoreCase)),
  ];
}

interface TokenOptions {
  readonly ignoreCase: boolean;
  readonly nonWord: boolean;
}

/** Tells whether words are an exception: one of the rule's own, or one that the desk accepts. */
export function exceptionsOf(
  rule: { readonly exceptions: readonly string[]; readonly vocabulary: boolean },
  vocabulary: Vocabulary,
): (words: string) => boolean {
  const patterns = rule.vocabulary ? [...rule.exceptions, ...vocabulary.accepted] : rule.exceptions;
  if (patterns.length === 0) return () => false;
  const whole = compilePattern(`\\A(?:${patterns.join('|')})\\z`);
  return (words) => whole.findAll(words).length > 0;
}

/** Tells the parts of speech of a text’s words by where they begin, in Penn Treebank names: `parts-of-speech.ts`. */
export type Tagger = (text: string) => ReadonlyMap<number, string>;
