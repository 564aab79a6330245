import { hashFolded, type ScannedWords } from '../text/scan-words.ts';
import { foldWord, readWords } from '../text/words.ts';

/** Words that stand in a row, to be found whole and whatever their typography: `48 hours`, `U.S.`, `Ana Ruiz`. */
export interface WordRun {
  /** As they are compared: `48`, `hours`. */
  readonly words: readonly string[];
  readonly hashes: readonly number[];
}

/** The words of a text as a run: of `“48-hours’ notice”` they are `48`, `hours` and `notice`. */
export function wordRun(text: string): WordRun {
  const words = readWords(text).map(({ folded }) => folded);
  return { words, hashes: words.map(hashFolded) };
}

/** At which words of a text a run begins, in the order of the text; an empty run begins nowhere. */
export function placesOfRun(run: WordRun, text: string, words: ScannedWords): readonly number[] {
  const { hashes } = run;
  const places: number[] = [];
  if (hashes.length === 0) return places;
  for (let at = 0; at + hashes.length <= words.count; at++) {
    if (words.hashes[at] === hashes[0] && goesOn(run, words, at) && isSpelledOut(run, text, words, at)) places.push(at);
  }
  return places;
}

function goesOn({ hashes }: WordRun, words: ScannedWords, at: number): boolean {
  for (let i = 1; i < hashes.length; i++) if (words.hashes[at + i] !== hashes[i]) return false;
  return true;
}

/** In a large archive two words may share a hash; nobody is to be shown the wrong one. */
function isSpelledOut(run: WordRun, text: string, { starts, ends }: ScannedWords, at: number): boolean {
  return run.words.every((word, i) => foldWord(text.slice(starts[at + i], ends[at + i])) === word);
}
