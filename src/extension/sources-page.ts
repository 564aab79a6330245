import { env, l10n, Uri } from 'vscode';
import type { SourceCard, SourcesPage } from '../protocol/panel-messages.ts';
import type { StoryOverview, StorySource } from '../protocol/requests.ts';

export function noArticlePage(): SourcesPage {
  const text = l10n.t('Open an article to see the other sources of its story.');
  return { kind: 'notice', text, action: { run: 'sample', label: l10n.t('Open Sample Story') } };
}

export function loadingPage(): SourcesPage {
  return { kind: 'loading', text: l10n.t('Looking for the other sources of this story…') };
}

export function notReviewedPage(): SourcesPage {
  const text = l10n.t('This file does not look like an article, so it is not reviewed.');
  return { kind: 'notice', text, action: { run: 'review', label: l10n.t('Review This File') } };
}

export function stoppedPage(): SourcesPage {
  const text = l10n.t('The reviewing process has stopped. The log says why.');
  return { kind: 'notice', text, action: { run: 'log', label: l10n.t('Show Log') } };
}

export function noAnswerPage(): SourcesPage {
  const text = l10n.t('The sources of this story could not be read. The log says why.');
  return { kind: 'notice', text, action: { run: 'log', label: l10n.t('Show Log') } };
}

/** What the panel shows of a story: `Harbor Times · 12 May 2024`, `38% in common`, `4 quotations in both`. */
export function sourcesPage(story: StoryOverview): SourcesPage {
  if (story.sources.length === 0) return { kind: 'notice', text: aloneText(story.corpusSize), action: null };
  const count = story.sources.length;
  return {
    kind: 'story',
    headline: headlineOf(story),
    origin: originOf(story),
    label: count === 1 ? l10n.t('1 other source of this story') : l10n.t('{0} other sources of this story', count),
    sources: story.sources.map(cardOf),
  };
}

function aloneText(corpusSize: number): string {
  if (corpusSize <= 1) {
    return l10n.t(
      'There is no other article to compare with. Open the folder that holds the story’s other articles, or name one in the setting “copydesk.corpus.folders”.',
    );
  }
  return l10n.t('None of the {0} articles in the corpus tells the same story.', corpusSize);
}

function cardOf(source: StorySource): SourceCard {
  const share = Math.min(1, Math.max(0, source.share));
  const percent = new Intl.NumberFormat(env.language, { style: 'percent' }).format(share);
  return {
    uri: source.uri,
    headline: headlineOf(source),
    origin: originOf(source),
    share,
    shareText: l10n.t('{0} in common', percent),
    sharedText: sharedText(source),
  };
}

function headlineOf({ uri, headline }: { readonly uri: string; readonly headline: string | null }): string {
  return headline ?? Uri.parse(uri).path.split('/').at(-1) ?? uri;
}

function originOf({ outlet, date }: { readonly outlet: string | null; readonly date: string | null }): string {
  return [outlet, date === null ? null : dateText(date)].filter((part) => part !== null).join(' · ');
}

/** A date as the person's language writes it; as the article writes it where it is no ISO date. */
function dateText(date: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(env.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

/** `Shared: 4 quotations, 2 passages`; empty where nothing is. */
function sharedText({ sharedQuotations, sharedPassages }: StorySource): string {
  const quotations = sharedQuotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', sharedQuotations);
  const passages = sharedPassages === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', sharedPassages);
  const parts = [...(sharedQuotations > 0 ? [quotations] : []), ...(sharedPassages > 0 ? [passages] : [])];
  if (parts.length === 0) return '';
  return l10n.t('Shared: {0}', new Intl.ListFormat(env.language, { type: 'unit' }).format(parts));
}
