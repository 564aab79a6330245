import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chance that is the same every time: the next number below `limit`. */
export type Dice = (limit: number) => number;

export function dice(seed: number): Dice {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
}

const SOUNDS = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ze lan mer tin dol ras ven kor pell'.split(' ');
const SMALL_WORDS = 'the of and to in a that was for on with by it from'.split(' ');
const NAMES = 'Ida Brandt,Omar Haddad,Lena Voss,Pell Marrow,Tova Lind,Amit Karve,Greta Holm'.split(',');

/** Words of no language, with some of ours between them: never the same twice, like nothing else. */
export function madeUpStatement(roll: Dice): string {
  const word = (i: number) =>
    i % 3 === 2
      ? SMALL_WORDS[roll(SMALL_WORDS.length)]
      : SOUNDS[roll(SOUNDS.length)] + SOUNDS[roll(SOUNDS.length)] + SOUNDS[roll(SOUNDS.length)];
  return `We ${Array.from({ length: 14 }, (_, i) => word(i)).join(' ')}`;
}

export function madeUpArticle(roll: Dice, statement = madeUpStatement(roll)): string {
  const name = NAMES[roll(NAMES.length)];
  return `${madeUpStatement(roll)}\n\nThe council met on day ${roll(365)}. “${statement},” ${name} said.\n`;
}

/** Writes articles `0.txt`, `1.txt` …, ten to a folder, and answers what is quoted in each: in every third the same as before. */
export function writeArchive(folder: string, count: number, roll: Dice): readonly string[] {
  const statements: string[] = [];
  for (let number = 0; number < count; number++) {
    const statement = number % 3 === 2 ? statements[number - 1] : madeUpStatement(roll);
    statements.push(statement);
    writeArticle(folder, number, madeUpArticle(roll, statement));
  }
  return statements;
}

export function writeArticle(folder: string, number: number, text: string): string {
  const place = join(folder, String(Math.floor(number / 10)));
  mkdirSync(place, { recursive: true });
  const path = join(place, `${number}.txt`);
  writeFileSync(path, text);
  return path;
}
