import { l10n } from 'vscode';
import type { StoryOverview } from '../../protocol/requests.ts';
import type { SourceChoice } from '../../protocol/source-choice.ts';
import type { ComparisonPage, PanelWords, StoryPage } from '../../protocol/story-page.ts';
import { headlineOf, originOf, sourceCards, sourceName } from './source-cards.ts';

/** What a page is made of. */
export interface StoryParts {
  readonly story: StoryOverview;
  /** What the person chose; `null` where the sources were named one by one and are not to be changed. */
  readonly choice: SourceChoice | null;
  /** `null` while it is waited for. */
  readonly comparison: ComparisonPage | null;
  readonly place: 'side' | 'tab';
}

/** The page of a story: its sources at once, what they say when that is known. */
export function storyPage({ story, choice, comparison, place }: StoryParts): StoryPage {
  const count = story.sources.length;
  return {
    kind: 'story',
    headline: headlineOf(story),
    origin: originOf(story),
    label: count === 1 ? l10n.t('1 other source of this story') : l10n.t('{0} other sources of this story', count),
    sources: sourceCards(story, choice?.pinned ?? null),
    removed: story.removed.map((article) => {
      const name = sourceName(article);
      return { uri: article.uri, name, putBack: l10n.t('Put {0} Back', name) };
    }),
    actions: [
      ...(choice === null ? [] : [{ run: 'add', label: l10n.t('Add Sources…') } as const]),
      { run: 'copy', label: l10n.t('Copy as Markdown') },
      { run: 'export', label: l10n.t('Export…') },
      place === 'side'
        ? { run: 'widen', label: l10n.t('Open in a Tab') }
        : { run: 'refresh', label: l10n.t('Compare Again') },
    ],
    comparison,
    words: panelWords(),
  };
}

function panelWords(): PanelWords {
  return {
    sources: l10n.t('Sources'),
    thisArticle: l10n.t('this article'),
    nothing: l10n.t('Nothing'),
    comparing: l10n.t('Comparing the sources…'),
    onlyNotable: l10n.t('Only what stands out'),
    noneNotable: l10n.t('Nothing here stands out.'),
    timeLine: l10n.t('When the sources were published'),
    passageMap: l10n.t('Where the sources have the same words'),
    passageMapKeys: l10n.t('Arrow keys walk, Enter opens the passage.'),
    quotation: l10n.t('quotation'),
    passage: l10n.t('passage'),
  };
}
