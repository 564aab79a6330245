import type { TextsPage } from '../../protocol/side-by-side-messages.ts';
import { element } from '../element.ts';

/** All passages in words, for those who hear the page and those who would rather read than follow lines. */
export function passageList({ links, words }: TextsPage, goTo: (link: number) => void): HTMLElement {
  const items = links.map(({ about }, at) => {
    const entry = element('button', { text: about, attributes: { type: 'button' } });
    entry.addEventListener('click', () => goTo(at));
    return element('li', {}, entry);
  });
  return element(
    'details',
    { className: 'passages' },
    element('summary', { text: `${words.passages} (${links.length})` }),
    element('ul', {}, ...items),
  );
}
