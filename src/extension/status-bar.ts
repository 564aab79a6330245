import { type Disposable, l10n, languages, StatusBarAlignment, type TextDocument, window, workspace } from 'vscode';
import { articleStateOf } from './article-state.ts';
import { findingsIn } from './findings.ts';
import type { FollowedArticle } from './followed-article.ts';
import type { ReviewState } from './review-state.ts';

/** What the status bar says of the open article, and what a click on it does. */
interface StatusText {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

/** One item: how many findings the open article has, or why it has none. */
export class StatusBar implements Disposable {
  private readonly item = window.createStatusBarItem('copydesk.status', StatusBarAlignment.Right, 100);
  private readonly subscriptions: readonly Disposable[];

  constructor(
    private readonly review: ReviewState,
    private readonly article: FollowedArticle,
  ) {
    this.item.name = 'Copydesk';
    this.subscriptions = [
      this.item,
      review.onDidChange(() => this.show()),
      article.onDidChange(() => this.show()),
      workspace.onDidChangeConfiguration(() => this.show()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = this.article.current?.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.show();
      }),
    ];
    this.show();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    const article = this.article.current;
    if (article === undefined) {
      this.item.hide();
      return;
    }
    const { text, tooltip, command } = describe(article, this.review);
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.command = command;
    this.item.accessibilityInformation = {
      label: l10n.t('Copydesk: {0}. {1}', text.replace(/\$\([^)]*\)\s*/, ''), tooltip),
    };
    this.item.show();
  }
}

function describe(document: TextDocument, review: ReviewState): StatusText {
  switch (articleStateOf(document, review)) {
    case 'stopped': {
      const tooltip = l10n.t('The reviewing process has stopped. Click to open the log.');
      return { text: `$(warning) ${l10n.t('Copydesk has stopped')}`, tooltip, command: 'copydesk.showLog' };
    }
    case 'not-article': {
      const tooltip = l10n.t(
        'This file does not look like an article, so it is not reviewed. Click to review it anyway.',
      );
      return { text: `$(circle-slash) ${l10n.t('Not an article')}`, tooltip, command: 'copydesk.reviewFile' };
    }
    case 'starting':
      return { text: '$(sync~spin) Copydesk', tooltip: l10n.t('Copydesk is starting.'), command: SHOW_SOURCES };
    case 'reading-corpus': {
      const tooltip = l10n.t('The articles of the corpus are being read.');
      return { text: '$(sync~spin) Copydesk', tooltip, command: SHOW_SOURCES };
    }
    case 'not-asked': {
      const tooltip = l10n.t('This article is reviewed when you ask for it. Click to review it.');
      return { text: `$(checklist) ${l10n.t('Not reviewed yet')}`, tooltip, command: 'copydesk.reviewFile' };
    }
    case 'paused': {
      const tooltip = l10n.t(
        'The reading of the corpus was stopped: {0} articles are compared with. Click to go on.',
        review.corpusSize,
      );
      const { text } = countText(findingsIn(document.uri).length);
      return { text: `$(debug-pause) ${text.replace(/^\S+ /, '')}`, tooltip, command: 'copydesk.resumeReading' };
    }
    case 'reviewed':
      return countText(findingsIn(document.uri).length);
  }
}

function countText(count: number): StatusText {
  const tooltip = l10n.t('Click to see the sources of this story.');
  if (count === 0) return { text: `$(check) ${l10n.t('No findings')}`, tooltip, command: SHOW_SOURCES };
  const text = count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
  return { text: `$(checklist) ${text}`, tooltip, command: SHOW_SOURCES };
}

/** VS Code's own command for our view: it knows it without asking us. */
const SHOW_SOURCES = 'copydesk.sources.focus';
