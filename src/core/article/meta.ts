import type { ArticleMeta, Block, BlockKind } from './article.ts';
import type { FrontMatter } from './front-matter.ts';

interface MetaSources {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  readonly dateline: string | null;
}

/** Who published what, when: the front matter first, then what the article's own lines say. */
export function readMeta(sources: MetaSources): ArticleMeta {
  const { frontMatter, dateline } = sources;
  return {
    headline: frontMatter?.title ?? blockText(sources, 'headline')?.replace(/^#+\s*/, '') ?? null,
    source: frontMatter?.source ?? outletInLines(sources) ?? outletInFolder(sources.path),
    byline: frontMatter?.author ?? bylineName(sources),
    date: soundDate(frontMatter?.date ?? dateInLines(sources)),
    dateline,
    url: frontMatter?.url ?? null,
    section: frontMatter?.section ?? null,
  };
}

/** No newspaper is older, and none comes from so far ahead; `0001-11-30` stands for a date that was lost. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;

/** The date, unless it is a day that no newspaper had: of `0001-11-30` and `2024-13-45` nothing is told. */
function soundDate(date: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date ?? '') ?? [];
  if (year === undefined) return date;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= 31;
  return isDay && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR ? date : null;
}

/** The name to show for an article: its outlet, else its file's name without the ending. */
export function outletName(path: string, meta: ArticleMeta): string {
  return meta.source ?? (path.split(/[/\\]/).pop() ?? path).replace(/\.\w+$/, '');
}

function blockText({ text, blocks }: MetaSources, kind: BlockKind): string | null {
  const block = blocks.find((candidate) => candidate.kind === kind);
  return block ? text.slice(block.start, block.end).trim() : null;
}

function bylineName(sources: MetaSources): string | null {
  const line = blockText(sources, 'byline')?.replace(/[*_]/g, '');
  return (
    line?.replace(/^(?:written |reported |story |words |analysis |reporting )?by:? /i, '').split(/\s?[|/]\s?/)[0] ??
    null
  );
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:\d{4}(?:\s?[–-]\s?\d{4})?,?)?\s?(?:by )?([\p{Lu}\d][^.|©\n]{1,50}?)(?:,? (?:Inc|LLC|Ltd|Co|Corp)\b\.?)?(?:[.|,]|\s*$|\s+all rights)/iu;
const TRENDING = /^(?:trending|more) on (?:the )?([\p{Lu}][\p{L}\d .&'’-]{1,40}?)(?: videos?| now)?$/iu;

function outletInLines({ text, blocks }: MetaSources): string | null {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'boilerplate' || end - start > 300) continue;
    const line = text.slice(start, end);
    const name = COPYRIGHT.exec(line)?.[1] ?? TRENDING.exec(line)?.[1];
    if (name && !/^(?:all rights|the authors?|\d+$)/i.test(name)) return name.trim();
  }
  return null;
}

const PLAIN_FOLDERS =
  /^(?:articles?|stor(?:y|ies)|sample-story|corpus.*|texts?|data|news|docs?|src|files?|drafts?|queries.*|edited|tmp|temp|test|tests|export|archive|archives|content|posts?|pages|desktop|documents|downloads|workspace|home|root|work|input|inputs|samples?|examples?|\.{1,2}|\d+|[a-z]:?|)$/i;

/** `harbor-times/ferry.txt` is the Harbor Times’s; a folder called `articles` or `drafts` names nobody. */
function outletInFolder(path: string): string | null {
  if (/^(?:\/|[a-z]+:|[A-Z]:\\)/.test(path)) return null;
  const folders = path.split(/[/\\]/).slice(0, -1);
  const folder = folders[folders.length - 1] ?? '';
  if (folders.length !== 1 || PLAIN_FOLDERS.test(folder)) return null;
  return folder.replace(/[-_]+/g, ' ').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = new RegExp(`\\b${MONTH} (?<day>\\d{1,2}),? (?<year>\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(?<day>\\d{1,2}) ${MONTH} (?<year>\\d{4})\\b`, 'i');
/** What may stand beside a date in a line of its own. */
const BESIDE_DATE =
  /[\s,|–—:.-]|published|updated|posted|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|[ap]\.?m|e[sd]?t/gi;

/** A date in a line of its own or after "Published": `July 24, 2024` and `24 July 2024` give `2024-07-24`. */
function dateInLines({ text, blocks }: MetaSources): string | null {
  for (const { kind, start, end } of blocks.slice(0, 8)) {
    const line = text.slice(start, Math.min(end, start + 120));
    const match = DAY.exec(line) ?? DAY_FIRST.exec(line);
    const whole = match && line.replace(match[0], '').replace(BESIDE_DATE, '') === '';
    if (match && (kind === 'boilerplate' || whole)) return isoDay(match);
  }
  return null;
}

function isoDay({ groups }: RegExpExecArray): string {
  const { month, day, year } = groups as Readonly<Record<'month' | 'day' | 'year', string>>;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
