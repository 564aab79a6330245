import { l10n } from 'vscode';
import type { PageWords } from '../../protocol/side-by-side-messages.ts';

/** Every word of the tab that is none of an article's. */
export function pageWords(left: string, right: string): PageWords {
  return {
    otherFile: l10n.t('Other File…'),
    chooseLeft: l10n.t('Article on the left'),
    chooseRight: l10n.t('Article on the right'),
    swap: l10n.t('Swap Sides'),
    together: l10n.t('Scroll together'),
    next: l10n.t('Next Difference'),
    previous: l10n.t('Previous Difference'),
    open: l10n.t('Open in Editor'),
    passages: l10n.t('Shared passages'),
    overview: l10n.t('Overview of {0} and {1}', left, right),
    moved: l10n.t('moved'),
    show: l10n.t('Which text to show'),
    noDifference: l10n.t('No passage was edited or moved.'),
    legend: [
      { mark: 'only', text: l10n.t('only on this side') },
      { mark: 'changed', text: l10n.t('other words there') },
      { mark: 'missing', text: l10n.t('words left out here') },
      { mark: 'moved', text: l10n.t('moved') },
    ],
  };
}
