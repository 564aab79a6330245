import type { NameMention } from '../names/person.ts';
import type { Token } from '../names/tokens.ts';
import { auxiliaries, plainVerbs } from '../names/words.data.ts';
import { standsAlone } from './passage.ts';
import type { Part } from './set-off.ts';

/** The longest line that can sign what stands above it. */
const LONGEST = 80;

/**
 * The name that signs a quotation, where the quotation is a paragraph by itself and the next line is a name with its
 * office or paper: `“We wait for parts.”` above `Ana Ruiz, Harbour Ledger` or `– Ana Ruiz (@aruiz)`.
 */
export function signatureOf(part: Part, next: Part | undefined): NameMention | null {
  const { passage, attributions } = part.reading;
  const silent = passage.stretches.length > 0 && attributions.quotations.every(({ how }) => how === 'none');
  if (!silent || !passage.sentences.every((sentence) => standsAlone(passage, sentence)) || !next) return null;
  const { text, tokens, sentences, stretches } = next.reading.passage;
  const [name] = next.reading.names.mentions;
  if (!name || text.length > LONGEST || sentences.length > 1 || stretches.length > 0 || tokens.some(isVerb))
    return null;
  const isFirst = /^[\s—–-]*(?:by\s)?$/i.test(text.slice(0, name.start));
  const isLast = /^(?:\.?|\s*[,(].*[^:?!])$/.test(text.slice(name.end));
  return name.words.length > 1 && isFirst && isLast ? name : null;
}

/** A line with a verb is a sentence and signs nothing. */
function isVerb({ lower, capital }: Token): boolean {
  return auxiliaries.has(lower) || plainVerbs.has(lower) || (!capital && lower.length > 4 && lower.endsWith('ed'));
}
