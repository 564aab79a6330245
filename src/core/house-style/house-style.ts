import type { Tagger } from './check.ts';
import { compileRule, type RunnableRule } from './compile-rule.ts';
import { PatternRefused } from './linear-pattern.ts';
import { readStyleRule } from './read-style-rule.ts';
import type { Refusal, StyleRule } from './style-rule.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** A desk's own style, ready to run. */
export interface HouseStyle {
  readonly rules: readonly RunnableRule[];
  /** The files that are not run, each with the reason. */
  readonly refused: readonly Refusal[];
}

/** A file of a style folder: `{ path: 'Desk/Terms.yml', text: 'extends: …' }`. */
export interface StyleFile {
  /** Relative to the folder of styles, with `/`. */
  readonly path: string;
  readonly text: string;
}

export const emptyHouseStyle: HouseStyle = { rules: [], refused: [] };

/**
 * Reads the files of a folder of styles as Vale lays them out: `Desk/Terms.yml` is a rule of the style `Desk`,
 * `Vocab/News/accept.txt` and `reject.txt` (also below `config/vocabularies`) hold the desk's words. Other files are
 * passed over. What cannot be run is in `refused`; it is never an error. Without a `tagger`, rules that ask for parts of
 * speech are refused.
 */
export function readHouseStyle(files: readonly StyleFile[], tagger: Tagger | null = null): HouseStyle {
  const vocabulary = readVocabulary(files);
  const rules: RunnableRule[] = [];
  const refused: Refusal[] = [];
  for (const { path, text } of files) {
    const id = idOf(path);
    if (id) add(readStyleRule(id, text), vocabulary);
  }
  for (const rule of vocabulary.rules) add(rule, vocabulary);
  return { rules, refused };

  function add(rule: StyleRule | Refusal, words: Vocabulary): void {
    if ('reason' in rule) refused.push(rule);
    else {
      try {
        rules.push(compileRule(rule, words, tagger));
      } catch (error) {
        if (!(error instanceof PatternRefused)) throw error;
        refused.push({ id: rule.id, reason: error.message });
      }
    }
  }
}

/** `Desk.Terms` for `Desk/Terms.yml`; `null` for what is no rule file. */
function idOf(path: string): string | null {
  const match = /(?:^|\/)([^/]+)\/([^/]+)\.yml$/.exec(path);
  return match && !/(?:^|\/)(?:Vocab|config)\//.test(path) ? `${match[1]}.${match[2]}` : null;
}

/** True where a rule asks for parts of speech, so that a host loads a tagger only then. */
export function asksForPartsOfSpeech(files: readonly StyleFile[]): boolean {
  return files.some(({ text }) => /^\s*(?:-\s+)?tag:/m.test(text));
}
