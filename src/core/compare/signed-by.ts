import type { Span } from '../text/span.ts';

const NAME = String.raw`((?:(?:\p{Lu}\.|[JS]r\.|\p{Lu}[\p{L}'’-]+)[^\S\n]+){1,5})`;
const AFTER = new RegExp(String.raw`^[^\n(]{0,160}?\s*[—–-]{1,2}\s*${NAME}\(@\w{2,20}\)`, 'u');
const BEFORE = new RegExp(String.raw`${NAME}\(@\w{2,20}\)\s*$`, 'u');
const LONGEST = 200;

/** Whose post on a social network stands here, outside quotation marks: of `We wait. — Ana Ruiz (@aruiz) May 4` hers. */
export function signedBy(text: string, { start, end }: Span): string | null {
  const inside = SIGNATURE.exec(text.slice(start, end)) ?? HEAD.exec(text.slice(start, end));
  const name =
    inside ?? AFTER.exec(text.slice(end, end + LONGEST)) ?? BEFORE.exec(text.slice(Math.max(0, start - 80), start));
  return name?.[1].trim() ?? null;
}

const SIGNATURE = new RegExp(String.raw`\s*[—–-]{1,2}\s*${NAME}\(@\w{2,20}\).*$`, 'su');

const HEAD = new RegExp(String.raw`^\W{0,3}${NAME}\(@\w{2,20}\)\s*`, 'u');

/** The span without the signature of a post at its end, or the name of its account at its head. */
export function withoutSignature(text: string, span: Span): Span {
  const head = HEAD.exec(text.slice(span.start, span.end));
  const start = span.start + (head?.[0].length ?? 0);
  const signature = SIGNATURE.exec(text.slice(start, span.end));
  return signature ? { start, end: start + signature.index } : { start, end: span.end };
}
