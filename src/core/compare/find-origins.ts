import { outletName } from '../article/meta.ts';
import type { Reading } from '../reading.ts';
import { overlaps, type TextSpan } from '../text/span.ts';
import type { FigureRow, OriginRow } from './comparison.ts';
import { findReports } from './find-reports.ts';
import { outletAbbreviations, outletAliases, outletEndings, outletTails } from './outlets.data.ts';

const WORD = String.raw`\p{Lu}[\p{L}&’'-]*`;
const ENDING = `(?:(?:News|Press) Agency|(?:${outletEndings.join('|')}))`;
const TAIL = `(?: (?:${outletTails.join('|')}))?`;
const OUTLET = `(?:(?:${outletAbbreviations.join('|')})(?: ${ENDING})?${TAIL}|(?:${WORD} ){1,4}${ENDING}${TAIL})`;
const POLL = String.raw`(?:${OUTLET}|${WORD}(?: ${WORD}){0,3})(?:(?:[/–-]| and | & )${WORD}(?: ${WORD}){0,2})? (?:poll|survey)\b`;
const RELIED_ON = [
  String.raw`\b(?:told|tells|telling|interview with|according to|reported by|obtained by|first reported in|published (?:in|by)|reporting by|cited by|citing|an?|the|via|to) (?:the )?(${OUTLET})(?![\p{L}\p{N}-])`,
  String.raw`(?<![\p{L}\p{N}])(?:[Tt]he )?(${OUTLET}),? (?:first )?(?:reported|reports|found|revealed|wrote|notes|noted|insists|said|says)\b`,
  String.raw`\b[Aa]n? (${POLL})`,
  String.raw`(?<![\p{L}\p{N}])(?:The )?(${OUTLET})(?: (?:writers?|reporters?|staff|correspondents?))?[^.\n]{0,60} contributed to this (?:report|story|article)\b`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Whom the sources rely on, those first that most of them name: outlets and agencies, reports and polls. */
export function findOrigins(readings: readonly Reading[], figures: readonly FigureRow[]): readonly OriginRow[] {
  const outlets = findOutlets(readings);
  const reports = findReports(readings, figures).filter(
    ({ cells }) => !outlets.some((outlet) => isToldIn(outlet, cells)),
  );
  return [...outlets, ...reports].sort((a, b) => sourcesOf(b) - sourcesOf(a));
}

/** `a Reuters poll` is there already. */
function isToldIn(outlet: OriginRow, cells: OriginRow['cells']): boolean {
  return cells.some((places, source) =>
    places.some((place) => outlet.cells[source].some((one) => overlaps(one, place))),
  );
}

/** Outlets that the sources were told by or cite, and the agencies of their datelines. */
function findOutlets(readings: readonly Reading[]): readonly OriginRow[] {
  const origins: { name: string; keys: Set<string>; interview: boolean; cells: TextSpan[][] }[] = [];
  for (const [source, reading] of readings.entries()) {
    for (const mention of mentionsIn(reading)) {
      const keys = keysOf(mention.text);
      const known = origins.find((origin) => keys.some((key) => origin.keys.has(key)));
      const fresh = { name: mention.text, keys: new Set<string>(), interview: false, cells: readings.map(() => []) };
      const origin = known ?? fresh;
      if (!known) origins.push(origin);
      for (const key of keys) origin.keys.add(key);
      if (mention.text.length > origin.name.length) origin.name = mention.text;
      origin.cells[source].push(mention);
      origin.interview ||= isInterview(reading.article.prose, mention);
    }
  }
  return origins
    .map(({ name, interview, cells }): OriginRow => {
      const kind = / (?:poll|survey)$/.test(name) ? 'report' : 'outlet';
      return { kind, name, interview, cells, source: sourceCalled(name, readings) };
    })
    .sort((a, b) => sourcesOf(b) - sourcesOf(a));
}

function mentionsIn({ article }: Reading): readonly TextSpan[] {
  const found = new Map<number, TextSpan>();
  for (const match of [...RELIED_ON.flatMap((pattern) => [...article.prose.matchAll(pattern)])]) {
    const at = match.index + match[0].indexOf(match[1]);
    const lead = LEAD.exec(match[1])?.[0].length ?? 0;
    const [start, text] = [at + lead, match[1].slice(lead)];
    const known = found.get(start);
    if (!known || known.text.length < text.length) found.set(start, { start, end: start + text.length, text });
  }
  for (const { text } of [...found.values()])
    for (const short of initialsIn(article.prose, text)) found.set(short.start, short);
  const credit = agencyOfDateline(article);
  if (credit) found.set(credit.start, credit);
  const mentions = [...found.values()].filter(({ text }) => !isOwnName(text, article) && !NO_OUTLET.test(text));
  return mentions.sort((a, b) => a.start - b.start);
}

/** What runs into a name from before: `South Korea’s Yonhap News Agency`, `Sunday Fox News`, `Seoul-based Yonhap`. */
const LEAD =
  /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day |On |In |When |But |And |The |(?:\p{Lu}[\p{L}-]* )*\p{Lu}[\p{L}-]*[’']s |\p{Lu}\p{L}*-based )+/u;
/** Bodies, and things that every article has. */
const NO_OUTLET =
  /^(?:White House|State|Security|National Security|Press|News|Fake News|Sunday Times)$|\b(?:Security|Intelligence|Protection|Enforcement) Agency$|Independent$/;

/** Where a name of three words or more stands by its initials alone: `the DCNF`. */
function initialsIn(prose: string, name: string): readonly TextSpan[] {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join('');
  if (!/^\p{Lu}{3,}$/u.test(initials)) return [];
  const found = prose.matchAll(new RegExp(`(?<![\\p{L}(])${initials}(?![\\p{L}\\p{N})])`, 'gu'));
  return [...found].map(({ index }) => ({ start: index, end: index + initials.length, text: initials }));
}

/** `SEATTLE (AP)`. */
function agencyOfDateline({ text, meta }: Reading['article']): TextSpan | null {
  const name = /\(([^)]{2,40})\)/.exec(meta.dateline ?? '')?.[1];
  const start = name ? text.indexOf(`(${name})`) + 1 : 0;
  return name && start > 0 ? { start, end: start + name.length, text: name } : null;
}

const INTERVIEW_REACH = 60;

function isInterview(prose: string, { start, end }: TextSpan): boolean {
  const near = prose.slice(Math.max(0, start - INTERVIEW_REACH), end + INTERVIEW_REACH);
  return /\binterview\b/.test(near);
}

function isOwnName(name: string, { path, meta }: Reading['article']): boolean {
  const own = outletName(path, meta);
  const startsLikeOwn = name.includes(' ') && plain(own).startsWith(`${plain(name)} `);
  return startsLikeOwn || shareKey(name, own);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

/** `NBC News` is known by `nbc` too, `Daily Caller News Foundation` by `dcnf`, `AP` by `associated press`. */
function keysOf(name: string): readonly string[] {
  const bare = name
    .replace(/\s*\(.*?\)|\s[-–] .*$|\b(?:Online|Web)\b/g, '')
    .replace(/^the /i, '')
    .trim();
  const words = bare.split(/[\s/–-]+/);
  const whole = words.join(' ').toLowerCase();
  const initials =
    words.length > 2
      ? words
          .map((word) => word[0])
          .join('')
          .toLowerCase()
      : '';
  const short = outletAbbreviations.includes(words[0]) && words.length <= 2 ? words[0].toLowerCase() : '';
  return [whole, initials, short, outletAliases[whole] ?? ''].filter((key) => key !== '');
}

function shareKey(one: string, other: string): boolean {
  const keys = keysOf(other);
  return keysOf(one).some((key) => keys.includes(key));
}

function sourceCalled(name: string, readings: readonly Reading[]): number | null {
  const source = readings.findIndex(({ article }) => shareKey(name, outletName(article.path, article.meta)));
  return source < 0 ? null : source;
}

function sourcesOf({ cells }: OriginRow): number {
  return cells.filter((cell) => cell.length > 0).length;
}
