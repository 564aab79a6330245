import type { NameMention } from '../names/person.ts';
import { roles } from '../names/titles.data.ts';
import type { Span } from '../text/span.ts';

interface NameFact {
  readonly plain: string;
  /** The words that give it. */
  readonly span: Span;
}

const BEHIND = /^, (?:an? )?(\d{2})(?=[,.;)]|-year-old|$)|^ \((\d{2})\)|^, who is (\d{2})\b/;
const BEFORE = /\b(\d{2})-year-old (?:\p{Ll}+ ){0,3}$/u;

/** The age that stands beside a name: `Ines Halvorsen, 58, `, `58-year-old captain Ines Halvorsen`. */
export function ageOf(text: string, { start, end }: Span): NameFact | null {
  const behind = BEHIND.exec(text.slice(end, end + 24));
  if (behind) {
    const age = behind[1] ?? behind[2] ?? behind[3];
    const at = end + behind[0].indexOf(age);
    return { plain: age, span: { start: at, end: at + 2 } };
  }
  const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start));
  if (!before) return null;
  const at = Math.max(0, start - 60) + before.index;
  return { plain: before[1], span: { start: at, end: at + 2 } };
}

const RANKS: ReadonlySet<string> = new Set(['acting', 'deputy', 'vice', 'assistant', 'associate', 'interim', 'former']);

/** A ranked office given with a name, where it has a rank: `acting director`, `acting deputy director`. */
export function rankOf({ descriptions, start, end }: NameMention): NameFact | null {
  const words = descriptions.filter((word) => RANKS.has(word) || roles.has(word));
  const office = words.findIndex((word) => roles.has(word));
  if (office < 1 || !words.slice(0, office).every((word) => RANKS.has(word))) return null;
  return { plain: words.slice(0, office + 1).join(' '), span: { start, end } };
}
