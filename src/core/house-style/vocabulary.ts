import type { StyleFile } from './house-style.ts';
import type { StyleRule } from './style-rule.ts';

/** The desk's own words: those that no rule may flag, and the rules that the lists make. */
export interface Vocabulary {
  /** Patterns of accepted terms, one a line of `accept.txt`. */
  readonly accepted: readonly string[];
  /** `Vale.Avoid` for the rejected terms, `Vale.Terms` for the spelling of the accepted ones. */
  readonly rules: readonly StyleRule[];
}

/** The vocabularies among the files: `Vocab/NAME/accept.txt`, `config/vocabularies/NAME/reject.txt`. */
export function readVocabulary(files: readonly StyleFile[]): Vocabulary {
  const accepted = termsIn(files, 'accept.txt');
  const rejected = termsIn(files, 'reject.txt');
  const rules: StyleRule[] = [];
  if (rejected.length > 0) rules.push(avoidRule(rejected));
  const spelled = accepted.filter((term) => /^[\p{L}\p{N} .'’-]+$/u.test(term) && term.length > 1);
  if (spelled.length > 0) rules.push(termsRule(spelled));
  return { accepted, rules };
}

function termsIn(files: readonly StyleFile[], name: string): readonly string[] {
  const list = new RegExp(`(?:^|/)(?:Vocab|vocabularies)/[^/]+/${name.replace('.', '\\.')}$`);
  return files
    .filter(({ path }) => list.test(path))
    .flatMap(({ text }) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const header = { description: '', level: 'error', link: null, scope: ['text'], action: null } as const;

function avoidRule(tokens: readonly string[]): StyleRule {
  const message = 'The desk does not use “%s”.';
  return {
    kind: 'existence',
    id: 'Vale.Avoid',
    message,
    ...header,
    tokens,
    raw: [],
    ignoreCase: false,
    nonWord: false,
    exceptions: [],
    vocabulary: false,
  };
}

function termsRule(terms: readonly string[]): StyleRule {
  const message = 'The desk writes “%s”, not “%s”.';
  return {
    kind: 'substitution',
    id: 'Vale.Terms',
    message,
    ...header,
    swap: terms.map((term) => [escapePattern(term), term] as const),
    ignoreCase: true,
    nonWord: false,
    exceptions: [],
    vocabulary: false,
  };
}

/** The text as a pattern that stands for itself. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
