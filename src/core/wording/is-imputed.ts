import type { Pattern } from './compile-lexicon.ts';
import type { Place } from './context-holds.ts';
import { inflectVerb } from './inflect.ts';
import { charging, describing, naming, views } from './lexicon/imputing.data.ts';
import { wordClasses } from './lexicon/word-classes.data.ts';
import type { Token } from './sentence-tokens.ts';

/**
 * True where the sentence lays the word at somebody’s door: accused the board of being `reckless`, called it a
 * `debacle`, regards the plan as `absurd`, the union’s view is that the offer is a `sham`.
 */
export function isImputed({ entry }: Pattern, { tokens, first }: Place): boolean {
  if (isInView(tokens, first)) return true;
  const isQuality = entry.part !== 'verb' && entry.part !== 'adverb';
  for (let at = first - 1; at >= 0 && at >= first - REACH && isOneClause(tokens[at + 1]); at--) {
    const between = tokens.slice(at + 1, first);
    const { word } = tokens[at];
    if (charges.has(word) && has(between, 'of')) return true;
    if (isQuality && descriptions.has(word) && has(between.slice(-4), 'as')) return true;
    if (isQuality && between.length < 6 && names.has(word) && isNamed(tokens, at, between)) return true;
  }
  return false;
}

/** How many words may stand between the verb, or the view, and what is imputed. */
const REACH = 10;
const VIEW_REACH = 40;

/** Within a sentence a full stop closes an abbreviation: `Mr. Reyes`. */
function isOneClause({ gap }: Token): boolean {
  return /^\.?[\s-]*$/.test(gap);
}

function has(tokens: readonly Token[], word: string): boolean {
  return tokens.some((token) => token.word === word);
}

/** `called it a debacle`, `was called reckless`; in `called the reckless board` the word is the writer’s own. */
function isNamed(tokens: readonly Token[], at: number, between: readonly Token[]): boolean {
  const object = between.filter(({ word }) => word !== 'a' && word !== 'an');
  if (object.length === 0) return isPassive(tokens, at);
  if (wordClasses['#preposition'].has(object[0].word)) return false;
  const last = object[object.length - 1];
  return !last.possessive && !wordClasses['#determiner'].has(last.word);
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return at > 0 && wordClasses['#be'].has(tokens[at - 1].word) && !tokens[at].word.endsWith('ing');
}

/** `Their complaint is that …`: what follows is the view. */
function isInView(tokens: readonly Token[], first: number): boolean {
  for (let at = Math.max(1, first - VIEW_REACH); at + 2 < first; at++) {
    if (!viewNouns.has(tokens[at].word) || tokens[at + 2].word !== 'that') continue;
    if (wordClasses['#be'].has(tokens[at + 1].word) && isOwner(tokens[at - 1])) return true;
  }
  return false;
}

function isOwner({ possessive, word }: Token): boolean {
  return possessive || word.endsWith("s'") || ['his', 'her', 'their', 'its'].includes(word);
}

const charges = formsOf(charging);
const descriptions = formsOf(describing);
const names = formsOf(naming);
const viewNouns: ReadonlySet<string> = new Set(views.split(' '));

function formsOf(verbs: string): ReadonlySet<string> {
  const forms = ['base', 'third', 'past', 'participle', 'ing'] as const;
  return new Set(verbs.split(' ').flatMap((verb) => forms.map((form) => inflectVerb(verb, form))));
}
