import { isFunctionWord, isNameWord, type TokenRange } from './noun-phrase.ts';
import type { Gender, NameMention } from './person.ts';
import { honorifics, roles, titleGender } from './titles.data.ts';
import type { Token } from './tokens.ts';
import { determiners, nameParticles } from './words.data.ts';

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;

/** The names in the tokens of one passage; `sentences` tells where a capital means nothing. */
export function readNames(tokens: readonly Token[], sentences: readonly TokenRange[]): readonly NameMention[] {
  const mentions: NameMention[] = [];
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if (!isNameWord(tokens[i], i === from)) continue;
      const end = endOfRun(tokens, i, to);
      const mention = makeMention(tokens, { from: i, to: end }, { from, to });
      if (mention) mentions.push(mention);
      i = end - 1;
    }
  }
  return mentions;
}

function endOfRun(tokens: readonly Token[], from: number, high: number): number {
  let to = from + 1;
  while (to < high) {
    const token = tokens[to];
    const joins = nameParticles.has(token.lower) && to + 1 < high && tokens[to + 1].capital && tokens[to - 1].capital;
    if (!joins && !isNameWord(token, false) && !(isSuffixComma(tokens, to) && to + 1 < high)) break;
    to++;
  }
  return to;
}

function isSuffixComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at].text === ',' && SUFFIX.test(tokens[at + 1]?.text ?? '');
}

function makeMention(tokens: readonly Token[], run: TokenRange, sentence: TokenRange): NameMention | null {
  const first = afterTitles(tokens, run);
  if (first >= run.to) return null;
  const words = tokens.slice(first, run.to).filter((token) => token.kind !== 'sign');
  const family = words.filter((word) => !SUFFIX.test(word.text)).at(-1) ?? words[0];
  return {
    start: tokens[first].start,
    end: tokens[run.to - 1].end,
    words: words.map((word) => word.text),
    key: family.lower,
    titleGender: titleOf(tokens, run.from, first),
    descriptions: describe(tokens, { from: first, to: run.to }, sentence),
  };
}

/** Behind the last title of the run: of `Texas Senator Ana Ruiz` the name begins at `Ana`. */
function afterTitles(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = to - 2; i >= from; i--) if (honorifics.has(tokens[i].lower) || roles.has(tokens[i].lower)) return i + 1;
  return honorifics.has(tokens[to - 1].lower) && to - from === 1 ? to : from;
}

function titleOf(tokens: readonly Token[], from: number, first: number): Gender {
  for (let i = from; i < first; i++) {
    const gender = titleGender[tokens[i].lower];
    if (gender) return gender;
  }
  return null;
}

/** The words before the name and in the apposition behind it. */
function describe(tokens: readonly Token[], name: TokenRange, sentence: TokenRange): readonly string[] {
  const words: string[] = [];
  for (let i = name.from - 1; i >= sentence.from && i >= name.from - 6; i--) {
    if (tokens[i].kind !== 'word' || isFunctionWord(tokens[i])) break;
    words.push(tokens[i].lower);
    if (determiners.has(tokens[i].lower)) break;
  }
  if (tokens[name.to]?.text !== ',') return words;
  for (let i = name.to + 1; i < sentence.to && i < name.to + 12; i++) {
    if (tokens[i].kind !== 'word') break;
    if (i === name.to + 1 && tokens[i].capital) break;
    words.push(tokens[i].lower);
  }
  return words;
}
