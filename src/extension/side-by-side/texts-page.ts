import { env, l10n, workspace } from 'vscode';
import type { BlockKind } from '../../core/article/article.ts';
import {
  isEdited,
  type LinkedArticle,
  type LinkedPassages,
  type PassageLink,
} from '../../core/compare/linked-passages.ts';
import type { BlockPage, LinkPage, TextFont, TextPage, TextsPage } from '../../protocol/side-by-side-messages.ts';
import { pageWords } from './page-words.ts';
import { piecePages } from './piece-pages.ts';
import { asEditorHas, type Choices } from './story-choices.ts';

/** What the tab shows of two linked articles, in the person's language. */
export function textsPage(linked: LinkedPassages, choices: Choices): TextsPage {
  return {
    kind: 'texts',
    left: textPage(linked, 'left', choices),
    right: textPage(linked, 'right', choices),
    links: linked.links.map((link, at) => linkPage(linked, link, at)),
    summary: summaryOf(linked),
    font: readingFont(),
    words: pageWords(linked.left.outlet, linked.right.outlet),
  };
}

function textPage(linked: LinkedPassages, side: 'left' | 'right', choices: Choices): TextPage {
  const { path, outlet, headline, date, blocks } = linked[side];
  const uri = asEditorHas(path);
  const others = choices.filter((choice) => choice.uri !== uri);
  return {
    uri,
    name: outlet,
    about: [headline, date].filter((part) => part !== null).join(' · '),
    choices: [{ uri, name: outlet }, ...others],
    blocks: blocks.map(
      (block): BlockPage => ({ kind: blockPages[block.kind], pieces: piecePages(linked, side, block) }),
    ),
  };
}

const blockPages: Readonly<Record<BlockKind, BlockPage['kind']>> = {
  headline: 'headline',
  subhead: 'subhead',
  paragraph: 'paragraph',
  'list-item': 'item',
  'block-quotation': 'quotation',
  byline: 'small',
  caption: 'small',
  credit: 'small',
  boilerplate: 'small',
  table: 'small',
  code: 'small',
  'front-matter': 'small',
};

/** More of its words than these nobody needs to know which passage is meant. */
const MOST_LETTERS = 70;

function linkPage({ left }: LinkedPassages, link: PassageLink, at: number): LinkPage {
  const edited = isEdited(link);
  const label = labelOf(link.order, edited);
  const words = wordsAt(left, at);
  const short = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')}…` : words;
  const about =
    label === ''
      ? l10n.t('Passage {0}: “{1}”', at + 1, short)
      : l10n.t('Passage {0}, {1}: “{2}”', at + 1, label, short);
  return { order: link.order, edited, label, about, left: link.left, right: link.right };
}

function wordsAt({ blocks }: LinkedArticle, link: number): string {
  const pieces = blocks.flatMap((block) => block.pieces.filter((piece) => piece.link === link));
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function labelOf(order: PassageLink['order'], edited: boolean): string {
  switch (order) {
    case 'kept':
      return edited ? l10n.t('edited') : '';
    case 'moved':
      return edited ? l10n.t('moved, edited') : l10n.t('moved');
    case 'repeated':
      return edited ? l10n.t('repeated, edited') : l10n.t('repeated');
  }
}

/** `26% of Harbor Ledger stands in Coastal Wire: 5 passages, 1 moved, 2 edited.` */
function summaryOf({ left, right, links }: LinkedPassages): string {
  if (links.length === 0) return l10n.t('No passage of {0} stands in {1}.', left.outlet, right.outlet);
  const percent = new Intl.NumberFormat(env.language, { style: 'percent' }).format(left.shared);
  const [moved, repeated] = (['moved', 'repeated'] as const).map(
    (order) => links.filter((link) => link.order === order).length,
  );
  const edited = links.filter(isEdited).length;
  const parts = [
    links.length === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', links.length),
    ...(moved > 0 ? [l10n.t('{0} moved', moved)] : []),
    ...(edited > 0 ? [l10n.t('{0} edited', edited)] : []),
    ...(repeated > 0 ? [l10n.t('{0} repeated', repeated)] : []),
  ];
  const list = new Intl.ListFormat(env.language, { type: 'unit' }).format(parts);
  return l10n.t('{0} of {1} stands in {2}: {3}.', percent, left.outlet, right.outlet, list);
}

/** As the person has VS Code's preview of Markdown: the one place where VS Code asks how a text is to be read. */
function readingFont(): TextFont {
  const preview = workspace.getConfiguration('markdown.preview');
  return {
    family: preview.get<string>('fontFamily') ?? '',
    size: preview.get<number>('fontSize') ?? 14,
    lineHeight: preview.get<number>('lineHeight') ?? 1.6,
  };
}
