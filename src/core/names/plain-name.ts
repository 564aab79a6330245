/** Titles without their full stop, and chambers before their members' names: `House Paul Ruiz`. */
const BEFORE_NAMES = new Set(['rep', 'sen', 'gov', 'house', 'senate']);

/**
 * A name's words without what ran into them: titles and places before it (`Nevada Rep Ana Ruiz`), a label in capitals
 * (`WATCHED Ana Ruiz`), the name once more (`Ana Ruiz Ana RuizStory`), capitals glued to its end (`RuizGOP`).
 */
export function plainName(words: readonly string[]): readonly string[] {
  const title = words.findIndex((word) => BEFORE_NAMES.has(word.toLowerCase()));
  const untitled = title >= 0 && title < words.length - 2 ? words.slice(title + 1) : words;
  const named = isLabel(untitled) ? untitled.slice(1) : untitled;
  const again = named.indexOf(named[0], 1);
  const once = again > 0 ? named.slice(0, again) : named;
  return once.map((word) => word.replace(/(?<=\p{Ll}{2})\p{Lu}{2,}$/u, ''));
}

/** One word in capitals before words that are not. */
function isLabel(words: readonly string[]): boolean {
  return words.length > 2 && /^\p{Lu}{4,}$/u.test(words[0]) && words.slice(1).every((word) => /\p{Ll}/u.test(word));
}
