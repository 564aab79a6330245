import { type Article, isProse } from './article.ts';

/** What a file is taken for, and the reason in words for the person who wonders. */
export interface ArticleVerdict {
  /**
   * `article`: marks help. `prose`: English prose, but few signs of news: reviewed where somebody points at its
   * folder, left in peace in an editor. `other`: a log, a licence, a list, code or another language.
   */
  readonly kind: 'article' | 'prose' | 'other';
  readonly reason: string;
}

const verdict = (kind: ArticleVerdict['kind'], reason: string): ArticleVerdict => ({ kind, reason });
const ARTICLE = verdict('article', 'It reads like a news article.');

/** How many words are enough to tell; a title and two sentences are not. */
const FEWEST_WORDS = 40;
/** Any English prose has more of these words; other languages, lists and code have fewer. */
const FEWEST_COMMON_WORDS = 0.2;
/** Looking further into a long file would not change the answer. */
const LONGEST_LOOK = 30_000;
/** News signs less signs of documentation; found by reading the scores of several thousand files of both kinds. */
const ENOUGH = 2;

/**
 * What a file is taken for, so that logs, licences, manuals and lists are left in peace.
 * `.article` and `.story` are articles. Else it has to be English prose with the signs of news: a byline, a dateline,
 * people who say something, names and days; code, instructions to "you" and lists count against it.
 */
export function looksLikeArticle(article: Article): ArticleVerdict {
  const name = (article.path.split(/[/\\]/).pop() ?? '').toLowerCase();
  if (/\.(?:article|story)$/.test(name)) return ARTICLE;
  if (OTHER_FILES.test(name)) return verdict('other', 'Its name is that of a project’s own papers.');
  const look = lookAt(article);
  if (look.words === 0 || look.proseShare < 0.5) return verdict('other', 'Most of it is no running prose.');
  if (look.commonWords / look.words < FEWEST_COMMON_WORDS)
    return verdict('other', 'It does not read like English prose.');
  if (look.words < FEWEST_WORDS) return verdict('prose', 'It is too short to tell.');
  const news = newsSigns(article, look);
  const manual = manualSigns(article, look);
  if (news - manual >= ENOUGH) return ARTICLE;
  return verdict(manual > news ? 'other' : 'prose', 'It has few of the signs of a news article.');
}

const OTHER_FILES =
  /^(?:readme|licen[cs]e|changelog|changes|history|contributing|copying|notice|authors|maintainers|todo|install|security|code_of_conduct|requirements|robots|humans|security|third-?party.*|cmakelists|makefile|manifest|claude|agents|architecture|credits|release[-_ ]?notes|relnotes)\b.*\.(?:txt|md|markdown)$/;

const COMMON_WORDS =
  /\b(?:the|of|and|to|a|an|in|that|is|was|for|on|with|as|by|at|from|be|are|were|has|have|had|it|its|he|she|they|his|her|their|who|which|but|not|this|would|will|said|been|or|we|i|you)\b/gi;
const SAYING =
  /\b(?:said|says|told|tells|added|adds|according to|announced|argued|warned|reported|asked|wrote|tweeted|testified|spokes(?:man|woman|person)|called on|criticized|praised|insisted|claimed|declined to comment)\b/g;
const QUOTED_SPEECH = /["“”][^"“”\n]{15,600}[,.?!…—-]["“”]/g;
const DAYS =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\b|\b(?:last|this) (?:week|month|year)\b/g;
const NAMES =
  /(?<=[a-z,] )(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Mayor|Minister|Secretary)\.? )?\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}’'-]+/gu;
const TO_THE_READER =
  /\b(?:you|your|please|install|click|run|usage|note that|e\.g\.|i\.e\.|permission|warranty|hereby|shall|licen[cs]e)\b/gi;
const SYMBOLS = /[{}<>=_\\|`;#~^]|\(\)|::|->|\/\w+\//g;

interface Look {
  readonly text: string;
  readonly words: number;
  readonly commonWords: number;
  /** Of the characters that are no blanks, how many stand in whole sentences. */
  readonly proseShare: number;
}

function lookAt(article: Article): Look {
  const parts: string[] = [];
  let length = 0;
  let other = 0;
  for (const block of article.blocks) {
    if (block.kind === 'front-matter' || block.kind === 'boilerplate') continue;
    if (length + other > LONGEST_LOOK) break;
    const words = article.prose.slice(block.bodyStart, Math.min(block.end, block.bodyStart + LONGEST_LOOK));
    if (isProse(block) && (words.length > 60 || /[.!?]["”’)]?\s*$/.test(words))) {
      parts.push(words);
      length += words.length;
    } else if (block.kind !== 'headline' && block.kind !== 'subhead' && block.kind !== 'caption')
      other += block.end - block.start;
  }
  const text = parts.join('\n');
  return {
    text,
    words: count(text, /[\p{L}\p{N}’'-]+/gu),
    commonWords: count(text, COMMON_WORDS),
    proseShare: length / Math.max(1, length + other),
  };
}

function newsSigns({ meta, blocks }: Article, { text, words }: Look): number {
  const per1000 = (pattern: RegExp) => (count(text, pattern) * 1000) / words;
  const has = (found: boolean, points: number) => (found ? points : 0);
  return (
    has(meta.dateline !== null, 2) +
    has(meta.byline !== null, 2) +
    has(meta.source !== null && meta.date !== null, 2) +
    has(
      blocks.some(({ kind }) => kind === 'credit' || kind === 'caption'),
      1,
    ) +
    steps(per1000(SAYING), [1, 4, 9]) +
    steps(count(text, QUOTED_SPEECH), [1, 3]) +
    steps(per1000(DAYS), [2, 8]) +
    steps(per1000(NAMES), [4, 15])
  );
}

function manualSigns({ blocks, text: whole }: Article, { text, words }: Look): number {
  const per1000 = (pattern: RegExp) => (count(text, pattern) * 1000) / words;
  const lists = blocks.filter(({ kind }) => kind === 'list-item').length / Math.max(1, blocks.length);
  const code = blocks.filter(({ kind }) => kind === 'code' || kind === 'table').length;
  return (
    steps(per1000(TO_THE_READER), [12, 25, 40]) +
    steps(per1000(SYMBOLS), [6, 15, 40]) +
    steps(lists, [0.3, 0.6]) +
    steps(code, [1, 2]) +
    steps((count(whole.slice(0, LONGEST_LOOK), /`[^`\n]+`/g) * 1000) / words, [3, 10])
  );
}

/** One point for each bound that the number reaches. */
function steps(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
