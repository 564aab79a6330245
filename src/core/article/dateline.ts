import type { Span } from '../text/span.ts';

const PLACE = String.raw`\p{Lu}[\p{Lu}.’' -]{2,30}`;
const REGION = String.raw`(?:,? [\p{Lu}][\p{L}.]+(?: [\p{Lu}][\p{L}.]+){0,2})?`;
const AGENCY = String.raw`(?:,? ?[([](?:[\p{Lu}][\p{L}.& /]{1,30})[)\]])?`;
const DAY = String.raw`(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)?`;
const DATELINE = new RegExp(
  String.raw`^\s*(${PLACE}${REGION}${DAY}${AGENCY})\s?(?:--|[—–-]|:)\s+(?=[“"‘'\p{Lu}\p{N}])`,
  'u',
);
const MIXED = new RegExp(
  String.raw`^\s*([\p{Lu}][\p{L}.’' -]{2,30}${REGION}${DAY} ?[([](?:AP|AFP|Reuters|UPI|CNN|EFE|Xinhua|[\p{Lu}][\p{L}& ]{2,25} (?:News|Press|Wire|Agency|Service))[)\]])\s?(?:--|[—–-]|:)\s+`,
  'u',
);

/** A dateline's words, and where the sentence after it begins. */
export interface Dateline extends Span {
  readonly bodyStart: number;
}

/** The dateline at the head of a paragraph: `SEATTLE - Cities …` has `SEATTLE`, `GROSSETO, Italy (AP) -- …` all of it. */
export function findDateline(text: string, start: number, end: number): Dateline | null {
  const head = text.slice(start, Math.min(end, start + 120));
  const match = DATELINE.exec(head) ?? MIXED.exec(head);
  if (!match) return null;
  const from = start + match[0].indexOf(match[1]);
  return { start: from, end: from + match[1].replace(/[\s-]+$/, '').length, bodyStart: start + match[0].length };
}
