import { outletAbbreviations, outletEndings } from './outlets.data.ts';

const ABBREVIATIONS: ReadonlySet<string> = new Set(outletAbbreviations);
const ENDINGS: ReadonlySet<string> = new Set(outletEndings);

/** True for the name of a paper or broadcaster, as `NBC News` or `Politico`: it reports, and is nobody whom it hears. */
export function isOutletName(name: string): boolean {
  const words = name.replace(/^The /, '').split(' ');
  const last = words[words.length - 1];
  if (words.length === 1) return ABBREVIATIONS.has(last);
  return ENDINGS.has(last) || ABBREVIATIONS.has(words[0]);
}
