import { type Document, isMap, parseDocument, type YAMLMap } from 'yaml';
import type { Swap } from './swaps-of.ts';

/** Where a style keeps what a desk prefers: the rule `Desk.Preferred`. */
export const preferredFile = 'Desk/Preferred.yml';

/**
 * The text of a rule file with more words that the desk prefers; what is there stays, comments included, and a word
 * that is there already gets its new neighbour. An empty text becomes a new file; `null` for what is no substitution.
 */
export function addPreferred(ruleFile: string, swaps: readonly Swap[]): string | null {
  const document = parseDocument(ruleFile.trim() === '' ? newFile : ruleFile);
  if (document.errors.length > 0 || document.get('extends') !== 'substitution') return null;
  const swap = swapIn(document);
  if (!swap) return null;
  for (const { loaded, neutral } of swaps) swap.set(loaded, neutral);
  return document.toString({ lineWidth: 0 });
}

const newFile = `# What this desk writes in place of loaded words. Add your own.
extends: substitution
message: "We write '%s', not '%s'."
level: warning
ignorecase: true
swap:
`;

function swapIn(document: Document): YAMLMap | null {
  const swap = document.get('swap') ?? document.createNode({});
  if (!isMap(swap)) return null;
  document.set('swap', swap);
  return swap;
}
