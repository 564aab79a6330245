import { l10n } from 'vscode';
import type { PanelPage } from '../../protocol/story-page.ts';

export function noArticlePage(): PanelPage {
  const text = l10n.t('Open an article to see the other sources of its story.');
  return { kind: 'notice', text, action: { run: 'sample', label: l10n.t('Open Sample Story') } };
}

export function loadingPage(): PanelPage {
  return { kind: 'loading', text: l10n.t('Looking for the other sources of this story…') };
}

/** Where other sources may still come. */
export function readingPage(): PanelPage {
  return { kind: 'loading', text: l10n.t('The articles of the corpus are being read.') };
}

export function notReviewedPage(): PanelPage {
  const text = l10n.t('This file does not look like an article, so it is not reviewed.');
  return { kind: 'notice', text, action: { run: 'review', label: l10n.t('Review This File') } };
}

export function stoppedPage(): PanelPage {
  const text = l10n.t('The reviewing process has stopped. The log says why.');
  return { kind: 'notice', text, action: { run: 'log', label: l10n.t('Show Log') } };
}

export function noAnswerPage(): PanelPage {
  const text = l10n.t('The sources of this story could not be read. The log says why.');
  return { kind: 'notice', text, action: { run: 'log', label: l10n.t('Show Log') } };
}

/** Where there is no other source. */
export function alonePage(corpusSize: number): PanelPage {
  const action = { run: 'add', label: l10n.t('Add Sources…') } as const;
  return { kind: 'notice', text: aloneText(corpusSize), action };
}

function aloneText(corpusSize: number): string {
  if (corpusSize <= 1) {
    return l10n.t(
      'There is no other article to compare with. Open the folder that holds the story’s other articles, or name one in the setting “copydesk.corpus.folders”.',
    );
  }
  return l10n.t('None of the {0} articles in the corpus tells the same story.', corpusSize);
}
