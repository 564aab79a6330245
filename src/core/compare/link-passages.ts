import type { Reading } from '../reading.ts';
import type { LinkedPassages, PassageLink } from './linked-passages.ts';
import { describeSide } from './linking/describe-side.ts';
import { findLinks } from './linking/find-links.ts';
import { readPassageWords } from './linking/passage-words.ts';

/**
 * Links the passages that stand in both of two articles, wherever they stand: word for word, with other words, or in
 * another order. Which of the two is on the left makes no difference to what is linked.
 */
export function linkPassages(left: Reading, right: Reading): LinkedPassages {
  const words = { left: readPassageWords(left), right: readPassageWords(right) };
  const inOrder = left.article.text <= right.article.text;
  const found = inOrder ? findLinks(words) : findLinks({ left: words.right, right: words.left }).map(mirrored);
  const links = [...found].sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
  return {
    left: describeSide(left.article, words.left, 'left', links),
    right: describeSide(right.article, words.right, 'right', links),
    links,
  };
}

function mirrored({ left, right, order, changes }: PassageLink): PassageLink {
  const turned = changes.map((change) => ({ left: change.right, right: change.left, kind: change.kind }));
  return { left: right, right: left, order, changes: turned };
}
