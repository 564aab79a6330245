import { l10n } from 'vscode';
import { commonOrigins } from '../../core/compare/common-origins.ts';
import type { Comparison } from '../../core/compare/comparison.ts';
import { findLacking } from '../../core/compare/find-lacking.ts';
import { findSharedWords } from '../../core/compare/find-shared-words.ts';
import type { ComparisonPage, TabPage } from '../../protocol/story-page.ts';
import { listText } from './cells.ts';
import { copyRows, originRows, passageRows, termRows } from './count-rows.ts';
import { figureRows } from './figure-rows.ts';
import { nameRows, voiceRows } from './people-rows.ts';
import { quotationRows } from './quotation-rows.ts';

/** What the panel shows of a comparison, in the person's language. The first source is the article that was open. */
export function comparisonPage(comparison: Comparison): ComparisonPage {
  const { sources } = comparison;
  const names = sources.map(({ outlet }) => outlet);
  const shared = findSharedWords(comparison).map(({ kind, words, places }) => ({
    kind,
    words,
    about: l10n.t('In {0} sources: {1}', places.length, listText(places.map(({ source }) => names[source]))),
    places,
  }));
  return { tabs: tabsOf(comparison, names), shared, lengths: sources.map(({ length }) => length) };
}

function tabsOf(comparison: Comparison, names: readonly string[]): readonly TabPage[] {
  return [
    {
      id: 'quotations',
      label: l10n.t('Quotations'),
      about: l10n.t('Each statement, and how each source prints it.'),
      rows: quotationRows(comparison.quotations, names),
      empty: l10n.t('No quotation was found in these articles.'),
    },
    {
      id: 'figures',
      label: l10n.t('Figures'),
      about: l10n.t('Each thing counted: the figure of each source, and whom it names for it.'),
      rows: figureRows(comparison.figures, names),
      empty: l10n.t('No figure was found in these articles.'),
    },
    {
      id: 'wording',
      label: l10n.t('Wording'),
      about: l10n.t('What each source calls the same things in its own voice, and how often.'),
      rows: termRows(comparison.wording, names),
      empty: l10n.t('No loaded name for people, events or policies was found in the sources’ own voices.'),
    },
    {
      id: 'names',
      label: l10n.t('People'),
      about: l10n.t('Whom several sources quote or report, and whose name, office or age differs between them.'),
      rows: [...nameRows(comparison.names, names), ...voiceRows(comparison.voices, names)],
      empty: l10n.t('Nobody is quoted or reported by several of these sources.'),
    },
    {
      id: 'passages',
      label: l10n.t('Passages'),
      about: l10n.t('Words outside quotation marks that several sources have in common.'),
      rows: passageRows(comparison.passages, names),
      empty: l10n.t('The sources share no passage outside quotation marks.'),
    },
    {
      id: 'origins',
      label: l10n.t('Origins'),
      about: originsText(comparison),
      rows: [...originRows(comparison.origins, names), ...copyRows(comparison.copies, names)],
      empty: l10n.t('The sources name no outlet, agency or poll.'),
    },
    lackingTab(comparison, names),
  ];
}

function lackingTab(comparison: Comparison, names: readonly string[]): TabPage {
  const { quotations, figures, origins, voices } = findLacking(comparison, 0);
  return {
    id: 'lacking',
    label: l10n.t('Missing'),
    about: l10n.t('What most of the others have and this article lacks.'),
    rows: [
      ...quotationRows(quotations, names),
      ...figureRows(figures, names),
      ...originRows(origins, names),
      ...voiceRows(voices, names),
    ],
    empty: l10n.t('This article lacks nothing that most of the others have.'),
  };
}

/** What the table is, and first whom most sources rely on. */
function originsText(comparison: Comparison): string {
  const { length } = comparison.sources;
  const roots = commonOrigins(comparison).map((origin) => {
    const count = origin.cells.filter((places) => places.length > 0).length;
    if (origin.kind === 'report') return l10n.t('{0} of {1} articles rely on {2}.', count, length, origin.name);
    return origin.interview
      ? l10n.t('{0} of {1} articles rely on an interview by {2}, which is not among them.', count, length, origin.name)
      : l10n.t('{0} of {1} articles rely on {2}, which is not among them.', count, length, origin.name);
  });
  return [...roots, l10n.t('Outlets, agencies, reports and polls that the sources name, and how often.')].join(' ');
}
