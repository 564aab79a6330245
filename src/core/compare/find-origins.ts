import { outletName } from '../article/meta.ts';
import type { Reading } from '../reading.ts';
import type { TextSpan } from '../text/span.ts';
import type { OriginRow } from './comparison.ts';
import { outletAbbreviations, outletEndings } from './outlets.data.ts';

const WORD = String.raw`\p{Lu}[\p{L}&’'-]*`;
const OUTLET = `(?:(?:${outletAbbreviations.join('|')})(?: (?:${outletEndings.join('|')}))?|(?:${WORD} ){1,4}(?:${outletEndings.join('|')})(?: ${WORD})?)`;
const POLL = String.raw`(?:${OUTLET}|${WORD}(?: ${WORD}){0,3})(?:(?:[/–-]| and | & )${WORD}(?: ${WORD}){0,2})? (?:poll|survey)\b`;
const RELIED_ON = [
  String.raw`\b(?:told|tells|telling|interview with|according to|reported by|obtained by|first reported in|published (?:in|by)|reporting by|cited by|citing|an?|the|via|to) (?:the )?(${OUTLET})(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])(?:[Tt]he )?(${OUTLET}),? (?:first )?(?:reported|reports|found|revealed|wrote|notes|noted|insists|said|says)\b`,
  String.raw`\b[Aa]n? (${POLL})`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Whom each source relies on: outlets it was told by or cites, the agency of its dateline, polls. */
export function findOrigins(readings: readonly Reading[]): readonly OriginRow[] {
  const origins: { name: string; keys: Set<string>; cells: TextSpan[][] }[] = [];
  for (const [source, reading] of readings.entries()) {
    for (const mention of mentionsIn(reading)) {
      const keys = keysOf(mention.text);
      const known = origins.find((origin) => keys.some((key) => origin.keys.has(key)));
      const origin = known ?? { name: mention.text, keys: new Set<string>(), cells: readings.map(() => []) };
      if (!known) origins.push(origin);
      for (const key of keys) origin.keys.add(key);
      if (mention.text.length > origin.name.length) origin.name = mention.text;
      origin.cells[source].push(mention);
    }
  }
  return origins
    .map(({ name, cells }): OriginRow => ({ name, cells, source: sourceCalled(name, readings) }))
    .sort((a, b) => sourcesOf(b) - sourcesOf(a));
}

function mentionsIn({ article }: Reading): readonly TextSpan[] {
  const found = new Map<number, TextSpan>();
  for (const pattern of RELIED_ON) {
    for (const match of article.prose.matchAll(pattern)) {
      const start = match.index + match[0].indexOf(match[1]);
      const text = match[1];
      const known = found.get(start);
      if (!known || known.text.length < text.length) found.set(start, { start, end: start + text.length, text });
    }
  }
  return [...found.values()].filter(({ text }) => !isOwnName(text, article)).sort((a, b) => a.start - b.start);
}

function isOwnName(name: string, { path, meta }: Reading['article']): boolean {
  return sameOutlet(name, outletName(path, meta));
}

/** `NBC News` is known by `nbc` too, `Daily Caller News Foundation` by `dcnf`. */
function keysOf(name: string): readonly string[] {
  const words = name.replace(/^the /i, '').split(/[\s/–-]+/);
  const whole = words.join(' ').toLowerCase();
  const initials =
    words.length > 2
      ? words
          .map((word) => word[0])
          .join('')
          .toLowerCase()
      : '';
  const short = outletAbbreviations.includes(words[0]) && words.length <= 2 ? words[0].toLowerCase() : '';
  return [whole, initials, short].filter((key) => key !== '');
}

function sourceCalled(name: string, readings: readonly Reading[]): number | null {
  const source = readings.findIndex(({ article }) => sameOutlet(name, outletName(article.path, article.meta)));
  return source < 0 ? null : source;
}

function sameOutlet(one: string, other: string): boolean {
  const fold = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return fold(one) === fold(other);
}

function sourcesOf({ cells }: OriginRow): number {
  return cells.filter((cell) => cell.length > 0).length;
}
