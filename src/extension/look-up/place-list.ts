import { l10n, Range, Uri } from 'vscode';
import type { Place, PlaceGroup, PlaceGroupKind, PlaceList, PlacePiece } from '../../protocol/look-up.ts';

/** Places as a person sees them, in a quick pick and in a tab. */
export interface ShownList {
  /** One sentence on all of them. */
  readonly summary: string;
  /** None empty. */
  readonly groups: readonly ShownGroup[];
}

export interface ShownGroup {
  readonly label: string;
  readonly places: readonly ShownPlace[];
}

export interface ShownPlace {
  readonly uri: Uri;
  readonly range: Range;
  /** `Harbor Times, 2025-05-04`. */
  readonly source: string;
  /** Whose words they are, or who stands for the figure; '' where nobody is named. */
  readonly note: string;
  readonly pieces: readonly PlacePiece[];
}

/** The places that the server found. */
export function shownList(list: PlaceList): ShownList {
  return { summary: summaryOf(list), groups: list.groups.map(shownGroup) };
}

function shownGroup(group: PlaceGroup): ShownGroup {
  return { label: labelOf(group), places: group.places.map(shownPlace) };
}

function shownPlace(place: Place): ShownPlace {
  const { start, end } = place.range;
  const source = [place.outlet, place.date?.slice(0, 10)].filter((part) => part).join(', ');
  return {
    uri: Uri.parse(place.uri),
    range: new Range(start.line, start.character, end.line, end.character),
    source,
    note: noteOf(place),
    pieces: place.pieces,
  };
}

function noteOf({ speakerName, inQuotes, origin, uri }: Place): string {
  const whose = speakerName ?? (inQuotes ? l10n.t('no speaker told') : '');
  const copy = origin === uri ? '' : l10n.t('a copy');
  return [whose, copy].filter((part) => part !== '').join(' · ');
}

function labelOf({ kind, changes, places }: PlaceGroup): string {
  if (kind === 'here' || kind === 'story' || kind === 'corpus') return `${places[0].outlet} · ${labels()[kind]}`;
  if (kind !== 'other') return `${labels()[kind]} · ${places.length}`;
  const words = changes.map(({ asked, there }) => changeWords(asked, there));
  return `${words.length > 0 ? words.join('; ') : labels().other} · ${places.length}`;
}

function changeWords(asked: string, there: string): string {
  if (there === '') return l10n.t('without “{0}”', asked);
  return asked === '' ? l10n.t('with “{0}”', there) : l10n.t('“{0}” for “{1}”', there, asked);
}

const labels = (): Readonly<Record<PlaceGroupKind, string>> => ({
  same: l10n.t('The same words'),
  other: l10n.t('Other words'),
  part: l10n.t('A part of the words'),
  here: l10n.t('this article'),
  story: l10n.t('a source of this story'),
  corpus: l10n.t('elsewhere in the corpus'),
  agree: l10n.t('The same figure for the same thing'),
  qualified: l10n.t('The same figure with another qualifier'),
  disagree: l10n.t('Another figure for the same thing'),
  elsewhere: l10n.t('The same figure, perhaps for something else'),
});

function summaryOf({ groups, articles, origins, earliest, bounded }: PlaceList): string {
  const same = countIn(groups, 'same');
  const others = countIn(groups, 'other');
  const parts = [articlesText(articles, bounded)];
  if (origins < articles) parts.push(copiesText(articles - origins));
  if (same > 0 || others > 0) parts.push(l10n.t('{0} with these words, {1} with other words', same, others));
  if (earliest) parts.push(l10n.t('earliest: {0}', shownPlace(earliest).source));
  return parts.join('; ');
}

function articlesText(articles: number, bounded: boolean): string {
  if (bounded) return l10n.t('In {0} other articles or more: not all were looked at', articles);
  return articles === 1 ? l10n.t('In 1 other article') : l10n.t('In {0} other articles', articles);
}

function copiesText(copies: number): string {
  return copies === 1 ? l10n.t('1 of them a copy') : l10n.t('{0} of them copies', copies);
}

/** In how many articles there are places of a kind. */
function countIn(groups: readonly PlaceGroup[], kind: PlaceGroupKind): number {
  return new Set(groups.flatMap((group) => (group.kind === kind ? group.places.map(({ uri }) => uri) : []))).size;
}
