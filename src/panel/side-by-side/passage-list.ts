import type { TextsPage } from '../../protocol/side-by-side-messages.ts';
import { element } from '../element.ts';

interface ListActions {
  readonly goToLink: (link: number) => void;
  readonly showList: (listed: boolean) => void;
}

/** All passages in words, for those who hear the page and those who would rather read than follow lines. */
export function passageList({ links, words }: TextsPage, listed: boolean, actions: ListActions): HTMLElement {
  const items = links.map(({ about }, at) => {
    const entry = element('button', { text: about, attributes: { type: 'button' } });
    entry.addEventListener('click', () => actions.goToLink(at));
    return element('li', {}, entry);
  });
  const list = element(
    'details',
    { className: 'passages' },
    element('summary', { text: `${words.passages} (${links.length})` }),
    element('ul', {}, ...items),
  );
  list.open = listed;
  list.addEventListener('toggle', () => actions.showList(list.open));
  return list;
}
