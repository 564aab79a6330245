import nlp from 'compromise/two';

/** What `compromise` tells of a word; only the tags that have a name in the Penn Treebank are looked at. */
interface Term {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number };
}

/**
 * The parts of speech of a text’s words by where they begin, as the Penn Treebank names them (Marcus and others, 1993):
 * `The mayor spoke` has `DT`, `NN` and `VBD`. A guess, as every tagger’s; a word that it cannot place has none.
 */
export function partsOfSpeech(text: string): ReadonlyMap<number, string> {
  const sentences = nlp(text).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
  const parts = new Map<number, string>();
  for (const { tags, offset } of sentences.flatMap(({ terms }) => terms)) {
    const part = PENN.find(([tag]) => tags.includes(tag))?.[1];
    if (part) parts.set(offset.start, part);
  }
  return parts;
}

/** The narrower tag first, since a term carries the wider ones, too. */
const PENN: readonly (readonly [tag: string, part: string])[] = [
  ['Modal', 'MD'],
  ['Gerund', 'VBG'],
  ['Participle', 'VBN'],
  ['PastTense', 'VBD'],
  ['Infinitive', 'VB'],
  ['PresentTense', 'VBZ'],
  ['Copula', 'VBZ'],
  ['Auxiliary', 'VB'],
  ['Verb', 'VB'],
  ['Cardinal', 'CD'],
  ['Value', 'CD'],
  ['Pronoun', 'PRP'],
  ['Possessive', 'PRP$'],
  ['Determiner', 'DT'],
  ['Preposition', 'IN'],
  ['Conjunction', 'CC'],
  ['QuestionWord', 'WP'],
  ['Superlative', 'JJS'],
  ['Comparative', 'JJR'],
  ['Adjective', 'JJ'],
  ['Adverb', 'RB'],
  ['ProperNoun', 'NNP'],
  ['Plural', 'NNS'],
  ['Noun', 'NN'],
];
