import { readArticle } from '../article/read-article.ts';
import { fitsGivenName, nameParts, namesOnePerson } from '../names/same-person.ts';
import { readSpeech } from '../speech/read-speech.ts';
import { isSpoken, type Quotation } from '../speech/speech.ts';
import { foldWord } from '../text/words.ts';
import type { Archive, ArchivedArticle } from './archive.ts';
import type { Cancellation } from './corpus.ts';
import { placesOfRun, wordRun } from './word-run.ts';

/** An article in which somebody speaks. */
export interface SpokenArticle {
  readonly article: ArchivedArticle;
  /** In the order of the text, at least one. */
  readonly quotations: readonly Quotation[];
}

export interface SpokenArticles {
  readonly articles: readonly SpokenArticle[];
  /** True where more articles name the speaker than were read. */
  readonly bounded: boolean;
}

/** So many articles that name the speaker are read for what he or she says: some seconds’ work. */
const MOST_READ = 250;

/** All that an archive has in the mouth of somebody, by any form of the name: `Ana Ruiz`, `Ms. Ruiz`, `A. M. Ruiz`. */
export async function findQuotationsBy(
  name: string,
  archive: Archive,
  cancellation: Cancellation,
): Promise<SpokenArticles> {
  const { surname } = nameParts(name);
  const articles: SpokenArticle[] = [];
  let read = 0;
  if (surname === '') return { articles, bounded: false };
  for await (const article of archive.holding([wordRun(surname)], cancellation)) {
    if (!isNamedIn(article, name)) continue;
    if (++read > MOST_READ) return { articles, bounded: true };
    const quotations = quotationsBy(name, readSpeech(readArticle(article.path, article.text)).quotations);
    if (quotations.length > 0) articles.push({ article, quotations });
  }
  return { articles, bounded: cancellation.aborted };
}

/** The quotations that are somebody’s, by any form of the name. */
export function quotationsBy(name: string, quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter(
    (quotation) => isSpoken(quotation) && quotation.speakerName !== null && namesOnePerson(quotation.speakerName, name),
  );
}

/** True where the surname stands with a given name that fits, two words before it at most: an archive has many a Ruiz. */
function isNamedIn({ text, words }: ArchivedArticle, name: string): boolean {
  const { given, surname } = nameParts(name);
  if (given === '') return true;
  const wordAt = (at: number) => (at < 0 ? '' : foldWord(text.slice(words.starts[at], words.ends[at])));
  return placesOfRun(wordRun(surname), text, words).some((at) =>
    [wordAt(at - 1), wordAt(at - 2)].some((before) => before !== '' && fitsGivenName(before, given)),
  );
}
