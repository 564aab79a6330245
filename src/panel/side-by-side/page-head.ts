import type { Destination, FromSideBySide, PageSide, TextsPage } from '../../protocol/side-by-side-messages.ts';
import { element } from '../element.ts';
import { passageList } from './passage-list.ts';

/** What the page's controls do. */
export interface HeadActions {
  readonly tell: (message: FromSideBySide) => void;
  readonly go: (to: Destination) => void;
  readonly goToLink: (link: number) => void;
  readonly openHere: () => void;
  readonly scrollTogether: (together: boolean) => void;
  readonly showList: (listed: boolean) => void;
}

/** What the person has switched on. */
export interface HeadState {
  readonly together: boolean;
  readonly listed: boolean;
}

/** Above the texts: what they share, the way from difference to difference, and all passages as a list. */
export function pageHead(page: TextsPage, { together, listed }: HeadState, actions: HeadActions): HTMLElement {
  const { words, summary } = page;
  const tools = element(
    'div',
    { className: 'tools' },
    button(words.previous, 'up', () => actions.go('previousDifference')),
    button(words.next, 'down', () => actions.go('nextDifference')),
    button(words.open, 'open', () => actions.openHere()),
    checkBox(words.together, together, actions.scrollTogether),
  );
  return element(
    'header',
    {},
    element('p', { className: 'summary', text: summary, attributes: { role: 'status' } }),
    tools,
    passageList(page, listed, actions),
    legend(page),
  );
}

/** Above each text: which article it is, and which others it could be. */
export function textHead(page: TextsPage, side: PageSide, actions: HeadActions): HTMLElement {
  const { uri, about, choices } = page[side];
  const { words } = page;
  const label = side === 'left' ? words.chooseLeft : words.chooseRight;
  const options = choices.map((choice) =>
    element('option', {
      text: choice.name,
      attributes: { value: choice.uri, ...(choice.uri === uri && { selected: '' }) },
    }),
  );
  options.push(element('option', { text: words.otherFile, attributes: { value: '' } }));
  const select = element('select', { attributes: { 'aria-label': label } }, ...options);
  select.addEventListener('change', () => {
    actions.tell({ type: 'choose', side, uri: select.value === '' ? null : select.value });
  });
  return element('div', { className: `head ${side}` }, select, element('p', { className: 'about', text: about }));
}

export function swapButton({ words }: TextsPage, actions: HeadActions): HTMLElement {
  return button(words.swap, 'swap', () => actions.tell({ type: 'swap' }));
}

const signs = { up: '↑', down: '↓', swap: '⇄', open: '↗' } as const;

function button(label: string, sign: keyof typeof signs, act: () => void): HTMLElement {
  const icon = element('span', { className: 'sign', text: signs[sign], attributes: { 'aria-hidden': 'true' } });
  const made = element('button', { className: sign, attributes: { type: 'button', title: label } }, icon);
  made.append(element('span', { className: 'word', text: label }));
  made.addEventListener('click', act);
  return made;
}

function checkBox(label: string, checked: boolean, act: (checked: boolean) => void): HTMLElement {
  const box = element('input', { attributes: { type: 'checkbox' } });
  box.checked = checked;
  box.addEventListener('change', () => act(box.checked));
  return element('label', {}, box, element('span', { text: label }));
}

function legend({ words }: TextsPage): HTMLElement {
  const entries = words.legend.map(({ mark, text }) =>
    element(
      'li',
      {},
      element('span', { className: `key ${mark}`, attributes: { 'aria-hidden': 'true' } }),
      element('span', { text }),
    ),
  );
  return element('ul', { className: 'legend' }, ...entries.map((entry) => entry));
}
