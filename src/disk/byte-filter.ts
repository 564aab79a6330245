import type { WordRun } from '../core/corpus/word-run.ts';

/**
 * A quick look at a file's bytes: `false` only where none of the runs can stand in its text, so that nine in ten files
 * need not be decoded. Most English copy has no letters but those of ASCII; where a file has others, or hidden marks, or
 * a wider encoding, it answers `true`.
 */
export function byteFilter(runs: readonly WordRun[]): (bytes: Buffer) => boolean {
  if (runs.some(({ words }) => words.some((word) => !/^[a-z0-9.]+$/.test(word)))) return () => true;
  const pattern = new RegExp(runs.map(patternOf).join('|') || '(?!)', 'i');
  return (bytes) => {
    const signs = bytes.toString('latin1');
    return pattern.test(signs) || UNSURE.test(signs);
  };
}

function patternOf({ words }: WordRun): string {
  return words
    .map((word) => (SIGN_FOR[word] ? `(?:${wholeWord(word)}|${SIGN_FOR[word]})` : wholeWord(word)))
    .join(BETWEEN);
}

/** Within a word no more than one sign stands between two letters, and that has three bytes at most: `don’t`, `1,000`. */
function wholeWord(word: string): string {
  return `(?<![a-z0-9])${[...word.replaceAll('.', '')].join('[^a-z0-9]{0,3}')}(?![a-z0-9])`;
}

const BETWEEN = '[^a-z0-9]*';

/** Words for which a sign may stand. */
const SIGN_FOR: Readonly<Record<string, string>> = { percent: '%', and: '&' };

/** What may be a letter beyond ASCII or a mark inside a word, in UTF-8 or in Windows-1252; or a wider encoding. */
const UNSURE =
  /[\x00\xc0\xc1\xc3-\xe1\xe3-\xff]|\xc2(?![\x80-\xa9\xab\xac\xae-\xb1\xb4\xb6-\xb8\xbb\xbf])|\xe2(?!\x80[^\x8b-\x8f])|(?<!\xc2|\xe2\x80)[\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe]/;
