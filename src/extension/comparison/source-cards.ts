import { env, l10n, Uri } from 'vscode';
import type { ArticleName, StoryOverview, StorySource } from '../../protocol/requests.ts';
import type { SourceCard } from '../../protocol/story-page.ts';
import { listText } from './cells.ts';

/** The article itself, then the sources of its story, as the panel lists them. */
export function sourceCards(story: StoryOverview, pinned: readonly string[] | null): readonly SourceCard[] {
  const own = { ...nameParts(story), share: 1, shareText: '', sharedText: '', pinned: false, buttons: null };
  return [own, ...story.sources.map((source) => cardOf(source, pinned))];
}

/** `Harbor Times`: its outlet, or else the name of its file. */
export function sourceName({ uri, outlet }: ArticleName): string {
  return outlet ?? fileName(uri).replace(/\.\w+$/, '');
}

/** The headline, or else the name of its file. */
export function headlineOf({ uri, headline }: ArticleName): string {
  return headline ?? fileName(uri);
}

/** `Harbor Times · 12 May 2024`. */
export function originOf({ outlet, date }: ArticleName): string {
  return [outlet, date === null ? null : dateText(date)].filter((part) => part !== null).join(' · ');
}

function cardOf(source: StorySource, pinned: readonly string[] | null): SourceCard {
  const share = Math.min(1, Math.max(0, source.share));
  const percent = formats().percent.format(share);
  const isPinned = pinned?.includes(source.uri) === true;
  const name = sourceName(source);
  const pin = isPinned ? l10n.t('Unpin {0}', name) : l10n.t('Pin {0}', name);
  return {
    ...nameParts(source),
    share,
    shareText: l10n.t('{0} in common', percent),
    sharedText: sharedText(source),
    pinned: isPinned,
    buttons: pinned === null ? null : { pin, remove: l10n.t('Remove {0}', name) },
  };
}

function nameParts(article: ArticleName) {
  const { uri, date } = article;
  const time = date === null ? null : timeOf(date);
  return {
    uri,
    name: sourceName(article),
    headline: headlineOf(article),
    origin: originOf(article),
    day: time === null ? null : Math.floor(time / DAY),
    dayText: date === null ? '' : dateText(date),
  };
}

const DAY = 86_400_000;

/** A date as the person's language writes it; as the article writes it where it is no ISO date. */
function dateText(date: string): string {
  const time = timeOf(date);
  if (time === null) return date;
  return formats().day.format(time);
}

let made: { readonly percent: Intl.NumberFormat; readonly day: Intl.DateTimeFormat } | undefined;

/** Made once: each takes longer than all the rest of a card. The window's language never changes. */
function formats() {
  made ??= {
    percent: new Intl.NumberFormat(env.language, { style: 'percent' }),
    day: new Intl.DateTimeFormat(env.language, { dateStyle: 'medium', timeZone: 'UTC' }),
  };
  return made;
}

function timeOf(date: string): number | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) ? null : time;
}

function fileName(uri: string): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}

/** `Shared: 4 quotations, 2 passages`; empty where nothing is. */
function sharedText({ sharedQuotations, sharedPassages }: StorySource): string {
  const quotations = sharedQuotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', sharedQuotations);
  const passages = sharedPassages === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', sharedPassages);
  const parts = [...(sharedQuotations > 0 ? [quotations] : []), ...(sharedPassages > 0 ? [passages] : [])];
  return parts.length === 0 ? '' : l10n.t('Shared: {0}', listText(parts, 'unit'));
}
