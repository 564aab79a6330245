import { leadingAbbreviations, openAbbreviations } from '../text/abbreviations.data.ts';
import type { Span } from '../text/span.ts';
import { menNames, womenNames } from './given-names.data.ts';
import { honorifics } from './titles.data.ts';

/**
 * A word, number, sign or quotation of a passage. `’s` stands for itself: `Ruiz’s` is two tokens. An abbreviation
 * keeps its stop (`Sen.`, `P.J.`), so a `.` of its own ends a sentence.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'quotation';
  /** As written, curly apostrophes made straight; '' for a quotation. */
  readonly text: string;
  /** In lower case; only a surname that is a month keeps its capital (`Ana May`), so that nobody takes it for one. */
  readonly lower: string;
  /** True for `Ruiz`, `P.J.`, `iPhone` and `al-Hadi`, where a capital stands anywhere in the word. */
  readonly capital: boolean;
  /** Position of the quotation in the list that was handed in; -1 for all others. */
  readonly quotation: number;
}

const INITIALS = String.raw`(?:\p{Lu}\.)+(?:-\p{Lu}\.)?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'‑.&@/][\p{L}\p{N}\p{M}]+)*`;
const NUMBER = String.raw`[$£€#]?\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+)*%?`;
const SIGN = String.raw`--+|\.\.\.+|[^\s\p{L}\p{N}\p{M}]`;
const TOKEN = new RegExp(`(${INITIALS}|${WORD})|(${NUMBER})|(${SIGN})`, 'gu');
const POSSESSIVE = /['’]s$/i;

/** The tokens of `text`; what lies within one of the `quotations` (spans with their marks) is one token. */
export function readTokens(text: string, quotations: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const [index, { start, end }] of quotations.entries()) {
    addTokens(tokens, text, { start: from, end: start });
    tokens.push({ start, end, kind: 'quotation', text: '', lower: '', capital: false, quotation: index });
    from = end;
  }
  addTokens(tokens, text, { start: from, end: text.length });
  return tokens.map((token, i) => (isSurnameOfMonth(tokens, i) ? { ...token, lower: token.text } : token));
}

function addTokens(tokens: Token[], text: string, { start, end }: Span): void {
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const found = withStop(text, match[0], match.index).slice(0, end - match.index);
    TOKEN.lastIndex = match.index + found.length;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'sign';
    const owner = kind === 'sign' ? found : found.replace(POSSESSIVE, '');
    tokens.push(makeToken(owner, match.index, kind));
    if (owner !== found) tokens.push(makeToken(found.slice(owner.length), match.index + owner.length, 'word'));
    else if (kind === 'word' && isPluralOwner(text, TOKEN.lastIndex)) {
      tokens.push({ ...makeToken("'", TOKEN.lastIndex, 'word'), text: "'s", lower: "'s" });
      TOKEN.lastIndex++;
    }
  }
}

/** The apostrophe of `the voters' rights` stands for an `'s`. */
function isPluralOwner(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === '’') && /[sS]/.test(text[at - 1]) && /\s/.test(text[at + 1] ?? '');
}

/** An abbreviation takes the stop behind it: `Sen.`, but not `may.` */
function withStop(text: string, word: string, start: number): string {
  if (word.length > 7 || text[start + word.length] !== '.') return word;
  const abbreviation = word.slice(word.indexOf('-') + 1).toLowerCase();
  const known = leadingAbbreviations.has(abbreviation) || openAbbreviations.has(abbreviation);
  return known && (word[0] !== word[0].toLowerCase() || word.includes('.')) ? `${word}.` : word;
}

function makeToken(found: string, start: number, kind: 'word' | 'number' | 'sign'): Token {
  const text = found.includes('’') ? found.replaceAll('’', "'") : found;
  const lower = text.toLowerCase();
  return {
    start,
    end: start + found.length,
    kind,
    text,
    lower,
    capital: kind === 'word' && lower !== text,
    quotation: -1,
  };
}

/**
 * True for `May` in `Ana May`, `Mrs. May`, `“No,” said May` and, where a clause begins, `May said`. Behind a given name
 * or a title other months are surnames, too; before a number none is.
 */
function isSurnameOfMonth(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at];
  if (!/^(?:May|June|April|August)$/.test(text) || tokens[at + 1]?.kind === 'number') return false;
  const before = tokens[at - 1];
  if (before?.capital && (menNames.has(before.lower) || womenNames.has(before.lower) || honorifics.has(before.lower)))
    return true;
  if (text !== 'May') return false;
  if (SPEAKS.test(before?.text ?? '')) return tokens[at - 2]?.kind === 'quotation';
  return SPEAKS.test(tokens[at + 1]?.text ?? '') && beginsClause(before);
}

const SPEAKS = /^(?:said|says|told|added|asked|warned|insisted|announced|promised|vowed|replied|argued|urged|offered)$/;

function beginsClause(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return before?.kind !== 'number';
  return /^(?:that|but|because|as|while|when|and)$/.test(before.lower);
}
