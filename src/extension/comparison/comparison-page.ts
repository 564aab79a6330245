import { env, l10n } from 'vscode';
import type { ComparedSource, Comparison } from '../../core/compare/comparison.ts';
import { findLacking } from '../../core/compare/find-lacking.ts';
import type { ComparisonPage, SourceHead, TabPage } from '../../protocol/comparison-messages.ts';
import { figureRows, originRows, passageRows, quotationRows, termRows } from './comparison-rows.ts';

/** What the tab shows of a comparison, in the person's language. The first source is the article that was open. */
export function comparisonPage(comparison: Comparison): ComparisonPage {
  const { sources } = comparison;
  return {
    kind: 'tables',
    title: sources[0]?.headline ?? sources[0]?.outlet ?? '',
    about: sources.length === 1 ? l10n.t('1 source') : l10n.t('{0} sources', sources.length),
    sources: sources.map(sourceHead),
    actions: [
      { run: 'refresh', label: l10n.t('Compare Again') },
      { run: 'copy', label: l10n.t('Copy as Markdown') },
      { run: 'export', label: l10n.t('Export…') },
    ],
    tabs: tabsOf(comparison),
    nothing: l10n.t('Nothing'),
  };
}

/** Why there is nothing to compare. */
export function noComparisonPage(text: string): ComparisonPage {
  return { kind: 'notice', text };
}

function sourceHead({ outlet, headline, date, shared }: ComparedSource): SourceHead {
  const percent = new Intl.NumberFormat(env.language, { style: 'percent' }).format(shared);
  const parts = [headline, date, l10n.t('{0} shared with the others', percent)];
  return { name: outlet, about: parts.filter((part) => part !== null).join(' · ') };
}

function tabsOf(comparison: Comparison): readonly TabPage[] {
  const lacking = findLacking(comparison, 0);
  return [
    {
      id: 'quotations',
      label: l10n.t('Quotations'),
      about: l10n.t('Each row is one statement: how each source prints it.'),
      rows: quotationRows(comparison.quotations),
      empty: l10n.t('No quotation was found in these articles.'),
    },
    {
      id: 'figures',
      label: l10n.t('Figures'),
      about: l10n.t('Each row is one thing counted: the figure of each source, and whom it names for it.'),
      rows: figureRows(comparison.figures),
      empty: l10n.t('No figure was found in these articles.'),
    },
    {
      id: 'wording',
      label: l10n.t('Wording'),
      about: l10n.t('What each source calls the same things in its own voice, and how often.'),
      rows: termRows(comparison.wording),
      empty: l10n.t('No loaded name for people, events or policies was found in the sources’ own voices.'),
    },
    {
      id: 'passages',
      label: l10n.t('Passages'),
      about: l10n.t('Words outside quotation marks that several sources have in common.'),
      rows: passageRows(comparison.passages),
      empty: l10n.t('The sources share no passage outside quotation marks.'),
    },
    {
      id: 'origins',
      label: l10n.t('Origins'),
      about: l10n.t('Outlets, agencies and polls that the sources name, and how often.'),
      rows: originRows(comparison.origins),
      empty: l10n.t('The sources name no outlet, agency or poll.'),
    },
    {
      id: 'lacking',
      label: l10n.t('Missing Here'),
      about: l10n.t('What most of the others have and the first source lacks.'),
      rows: [...quotationRows(lacking.quotations), ...figureRows(lacking.figures), ...originRows(lacking.origins)],
      empty: l10n.t('The first source lacks nothing that most of the others have.'),
    },
  ];
}
