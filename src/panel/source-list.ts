import type { SourceChange } from '../protocol/source-choice.ts';
import type { SourceCard, StoryPage } from '../protocol/story-page.ts';
import { element } from './element.ts';
import { growingList } from './growing-list.ts';
import { type IconName, icon } from './icons.ts';
import { libraryElement } from './library.ts';
import { openingButton } from './opening-button.ts';
import { bar } from './pictures/bar.ts';
import type { StoryActions } from './show-story.ts';
import { walkStops } from './walk-stops.ts';

/** The other sources, one a line: arrows walk the lines and their buttons; below them those that were taken out. */
export function sourceList(page: StoryPage, actions: StoryActions): readonly HTMLElement[] {
  const list = element('ul', { className: 'sources', attributes: { 'aria-label': page.label } });
  growingList(list, page.sources.slice(1), (source) => sourceLine(source, actions));
  walkStops(list);
  return [list, ...removedList(page, actions)];
}

function sourceLine(source: SourceCard, actions: StoryActions): HTMLElement {
  const { uri, headline, origin, share, shareText, sharedText, pinned, buttons } = source;
  const main = openingButton(
    'source',
    (focus) => actions.open(uri, null, focus),
    element('span', { className: 'headline', text: headline }),
    element('span', { className: 'note', text: origin }),
    bar(share),
    element('span', { className: 'share', text: shareText }),
    ...(sharedText === '' ? [] : [element('span', { className: 'note', text: sharedText })]),
  );
  main.dataset.key = `source:${uri}`;
  if (buttons === null) return element('li', { attributes: { 'data-line': '' } }, main);
  const pin = signButton('pin', buttons.pin, () => actions.choose(uri, pinned ? 'unpin' : 'pin'));
  pin.setAttribute('aria-pressed', String(pinned));
  pin.dataset.key = `pin:${uri}`;
  const remove = signButton('remove', buttons.remove, () => actions.choose(uri, 'remove'));
  const line = element('li', { className: pinned ? 'pinned' : '', attributes: { 'data-line': '' } }, main, pin, remove);
  line.addEventListener('keydown', ({ key }) => {
    if (key === 'Delete') actions.choose(uri, 'remove');
  });
  return line;
}

function signButton(name: IconName, label: string, act: () => void): HTMLButtonElement {
  const attributes = { type: 'button', 'aria-label': label, title: label, 'data-stop': '', tabindex: '-1' };
  const button = element('button', { className: 'sign', attributes }, icon(name));
  button.addEventListener('click', act);
  return button;
}

function removedList({ removed }: StoryPage, actions: StoryActions): readonly HTMLElement[] {
  return removed.map(({ uri, putBack }) => {
    const button = libraryElement('vscode-button', { secondary: '', 'data-key': `putBack:${uri}` }, putBack);
    button.addEventListener('click', () => actions.choose(uri, 'putBack' satisfies SourceChange));
    return element('p', { className: 'removed' }, button);
  });
}
