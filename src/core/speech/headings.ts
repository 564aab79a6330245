import { readWords } from '../text/words.ts';
import type { Part } from './set-off.ts';
import type { Quotation } from './speech.ts';

/** More quoted headings than any article has; the rest keep no speaker, so that work grows with the text alone. */
const MOST = 20;

/** True for a headline or subhead, which belongs to no speaker of the paragraph before it. */
export function isHeading({ block }: Part): boolean {
  return block.kind === 'headline' || block.kind === 'subhead';
}

/** Gives a quotation in a heading the speaker to whom the article gives the same words. */
export function nameHeadings(parts: readonly Part[], quotations: readonly Quotation[]): readonly Quotation[] {
  const open = quotedHeadings(parts, quotations).slice(0, MOST);
  if (open.length === 0) return quotations;
  const words = foldQuotations(parts, quotations);
  const named = new Map<Quotation, Quotation>();
  for (const heading of open) {
    const wanted = words.get(heading) ?? '';
    if (wanted.split(' ').length < 5) continue;
    const same = quotations.find((other) => other.speaker && words.get(other)?.includes(wanted));
    if (same) named.set(heading, { ...heading, kind: 'direct', speaker: same.speaker, speakerName: same.speakerName });
  }
  return quotations.map((quotation) => named.get(quotation) ?? quotation);
}

function quotedHeadings(parts: readonly Part[], quotations: readonly Quotation[]): readonly Quotation[] {
  const found: Quotation[] = [];
  eachWithPart(parts, quotations, (quotation, part) => {
    if (isHeading(part) && !quotation.speaker) found.push(quotation);
  });
  return found;
}

/** The words of each quotation, folded, a blank around each. */
function foldQuotations(parts: readonly Part[], quotations: readonly Quotation[]): ReadonlyMap<Quotation, string> {
  const folded = new Map<Quotation, string>();
  eachWithPart(parts, quotations, (quotation, { block, reading }) => {
    const [start, end] = [quotation.start - block.bodyStart, quotation.end - block.bodyStart];
    const words = readWords(reading.passage.text, start, end).map((word) => word.folded);
    folded.set(quotation, ` ${words.join(' ')} `);
  });
  return folded;
}

/** Both lists are in the order of the text, so that one walk pairs them. */
function eachWithPart(
  parts: readonly Part[],
  quotations: readonly Quotation[],
  visit: (quotation: Quotation, part: Part) => void,
): void {
  let at = 0;
  for (const quotation of quotations) {
    while (at < parts.length && parts[at].block.end < quotation.end) at++;
    if (at < parts.length) visit(quotation, parts[at]);
  }
}
