import { frontMatterEnd } from '../core/corpus/front-matter-end.ts';
import { scanUtf8Into, scanWordsInto, type WordBuffer } from '../core/text/scan-words.ts';
import { decodeText, isPlainUtf8 } from './decode-text.ts';

/**
 * The words of an article's file behind its front matter, with their places in its decoded text; `undefined` where the
 * bytes are no text. Most files are UTF-8 and are not decoded for it.
 */
export function scanArticle(buffer: WordBuffer, bytes: Buffer): WordBuffer | undefined {
  if (isPlainUtf8(bytes)) return scanUtf8Into(buffer, bytes, frontMatterBytes(bytes));
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') return undefined;
  return scanWordsInto(buffer, decoded.text, frontMatterEnd(decoded.text));
}

function frontMatterBytes(bytes: Buffer): number {
  if (bytes.toString('latin1', 0, 3) !== '---') return 0;
  const end = bytes.indexOf('\n---', 3);
  return end < 0 ? 0 : end + 4;
}
