import { overlaps } from '../text/span.ts';
import type { Corpus, CorpusEvidence, Occurrence, SharedPassage } from './corpus.ts';

/**
 * An archive on disk together with articles at hand, such as those open in an editor: of one at hand counts its text as
 * it is, never the archive's older one. `isOpen` tells them by their paths.
 */
export function joinedCorpus(archive: Corpus, open: Corpus, isOpen: (path: string) => boolean): Corpus {
  return {
    get size() {
      return archive.size;
    },
    async evidenceFor(reading, cancellation) {
      const fresh = await open.evidenceFor(reading, cancellation);
      const stored = await archive.evidenceFor(reading, cancellation);
      return join(fresh, withoutOpen(stored, isOpen));
    },
  };
}

function withoutOpen(
  { quotations, passages, story }: CorpusEvidence,
  isOpen: (path: string) => boolean,
): CorpusEvidence {
  const isOther = ({ path }: { readonly path: string }) => !isOpen(path);
  const kept = [...quotations].map(([quotation, places]) => [quotation, places.filter(isOther)] as const);
  return {
    quotations: new Map(kept.filter(([, places]) => places.length > 0)),
    passages: passages
      .map((passage) => ({ ...passage, occurrences: passage.occurrences.filter(isOther) }))
      .filter(({ occurrences }) => occurrences.length > 0),
    story: story.filter(({ reading }) => isOther(reading.article)),
  };
}

function join(fresh: CorpusEvidence, stored: CorpusEvidence): CorpusEvidence {
  const quotations = new Map(stored.quotations);
  for (const [quotation, places] of fresh.quotations) {
    quotations.set(quotation, bestFirst([...places, ...(stored.quotations.get(quotation) ?? [])]));
  }
  return {
    quotations,
    passages: joinPassages(fresh.passages, stored.passages),
    story: [...fresh.story, ...stored.story].sort((a, b) => b.share - a.share),
  };
}

/** A passage found in both is one; the archive knows more places, so its bounds count. */
function joinPassages(fresh: readonly SharedPassage[], stored: readonly SharedPassage[]): readonly SharedPassage[] {
  const joined = stored.map((passage) => {
    const more = fresh.filter((other) => overlaps(passage, other)).flatMap(({ occurrences }) => occurrences);
    return { ...passage, occurrences: bestFirst([...passage.occurrences, ...more]) };
  });
  const alone = fresh.filter((passage) => !stored.some((other) => overlaps(passage, other)));
  return [...joined, ...alone].sort((a, b) => a.start - b.start);
}

function bestFirst(places: readonly Occurrence[]): readonly Occurrence[] {
  return [...places].sort((a, b) => b.coverage * b.similarity - a.coverage * a.similarity);
}
