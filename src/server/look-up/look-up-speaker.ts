import type { Cancellation } from '../../core/corpus/corpus.ts';
import { findQuotationsBy, quotationsBy } from '../../core/corpus/find-quotations-by.ts';
import { joinArchives } from '../../core/corpus/join-archives.ts';
import { groupBy } from '../../core/group-by.ts';
import { namesOnePerson } from '../../core/names/same-person.ts';
import type { Reading } from '../../core/reading.ts';
import { isSpoken, type Quotation } from '../../core/speech/speech.ts';
import { uriKey } from '../../disk/uri-key.ts';
import type {
  LookUpAtParams,
  LookUpSpeakerParams,
  PlaceGroup,
  PlaceList,
  SpeakersAnswer,
} from '../../protocol/look-up.ts';
import type { Session } from '../session.ts';
import { storySources } from '../story-sources.ts';
import { type FoundStretch, placesOf } from './place-of.ts';

/** Who speaks in an open article, and whose words or name stand at a position. */
export function speakersIn(session: Session, { uri, position }: LookUpAtParams): SpeakersAnswer | null {
  const document = session.documents.get(uri);
  if (!document) return null;
  const reading = session.reviews.readingOf(document);
  const names = reading.speech.quotations.flatMap((one) => (isSpoken(one) ? (one.speakerName ?? []) : []));
  const speakers = [...groupBy(names, (name) => name)]
    .map(([name, { length }]) => ({ name, quotations: length }))
    .sort((a, b) => b.quotations - a.quotations);
  return { atPosition: speakerAt(reading, document.offsetAt(position)), speakers };
}

function speakerAt({ article, speech }: Reading, offset: number): string | null {
  const quotation = speech.quotations.find(({ start, end }) => start - 1 <= offset && offset <= end + 1);
  if (quotation?.speakerName) return quotation.speakerName;
  const mention = speech.names.find(({ start, end }) => start <= offset && offset <= end);
  if (!mention) return null;
  const named = article.text.slice(mention.start, mention.end);
  const fuller = speech.quotations.find(({ speakerName }) => speakerName && namesOnePerson(speakerName, named));
  return fuller?.speakerName ?? named;
}

/** What somebody says in the sources of an article’s story, itself included, or in all other articles. */
export async function quotationsElsewhere(
  session: Session,
  { uri, name, scope }: LookUpSpeakerParams,
  cancellation: Cancellation,
): Promise<PlaceList | null> {
  const story = await storySources(session, { uri }, cancellation);
  if (!story) return null;
  const readings = [story.reading, ...story.sources.map(({ reading }) => reading)];
  const { spoken, bounded } =
    scope === 'story'
      ? { spoken: readings.map((reading) => spokenIn(reading, name)), bounded: false }
      : await spokenBeyond(session, { uri, name, readings }, cancellation);
  const groups: PlaceGroup[] = [];
  for (const stretches of spoken) {
    const places = await placesOf(stretches, session.locator);
    const kind = scope === 'corpus' ? 'corpus' : places[0]?.uri === story.reading.article.path ? 'here' : 'story';
    if (places.length > 0) groups.push({ kind, changes: [], places });
  }
  const others = groups.filter(({ kind }) => kind !== 'here').length;
  return { about: name, groups, articles: others, origins: others, earliest: null, bounded };
}

function spokenIn({ article, speech }: Reading, name: string): readonly FoundStretch[] {
  return quotationsBy(name, speech.quotations).map((quotation) => stretchOf(quotation, article));
}

interface Beyond {
  readonly uri: string;
  readonly name: string;
  readonly readings: readonly Reading[];
}

async function spokenBeyond({ corpus }: Session, { uri, name, readings }: Beyond, cancellation: Cancellation) {
  const known = new Set(readings.map(({ article }) => uriKey(article.path)));
  const counts = (path: string) => !known.has(uriKey(path));
  const archive = joinArchives([{ archive: corpus.archiveFor(uri), counts }]);
  const { articles, bounded } = await findQuotationsBy(name, archive, cancellation);
  const spoken = articles.map(({ article, quotations }) =>
    quotations.map((quotation) => stretchOf(quotation, article)),
  );
  return { spoken, bounded };
}

function stretchOf(
  { start, end, speakerName, marks }: Quotation,
  { path, meta, text }: Pick<Reading['article'], 'path' | 'meta' | 'text'>,
): FoundStretch {
  const pieces = [{ kind: 'shared' as const, text: text.slice(start, end) }];
  return { start, end, path, meta, inQuotes: marks !== 'none', speakerName, pieces, origin: path };
}
