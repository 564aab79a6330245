import { isOneSlip } from '../../names/one-slip.ts';
import { mayBeSameSpeaker } from '../../names/same-speaker.ts';
import { wordingCategories } from '../../wording/loaded-word.ts';
import { commonOrigins } from '../common-origins.ts';
import type { Comparison, FigureCell, GivenFigure, OriginRow, QuotationCell, QuotationRow } from '../comparison.ts';
import { figureHeading } from '../figure-heading.ts';

/** A comparison as people read it: titled tables of plain words, from which every format is written. */
export interface Table {
  readonly title: string;
  /** What the table shows, for those who see it for the first time. */
  readonly about: string;
  /** The first heading is that of the rows’ own column, the others are the sources. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a comparison, empty ones left out. */
export function tablesOf(comparison: Comparison): readonly Table[] {
  const tables = [
    quotationTable,
    figureTable,
    termTable,
    loadedTable,
    passageTable,
    originTable,
    copyTable,
    voiceTable,
    nameTable,
  ];
  return tables.map((table) => table(comparison)).filter(({ rows }) => rows.length > 0);
}

const NOTHING = '–';

/** What the words of a quotation's cell mean. */
const LEGEND =
  'whole: all of its words; shortened: a part of them; altered: other words, and nothing says so; ' +
  'unmarked: no quotation marks; paraphrased: retold; –: not found there.';

function quotationTable({ sources, quotations }: Comparison): Table {
  return {
    title: 'Quotations',
    about: `Each row is one statement: how each source prints it, and which wording most have. ${LEGEND}`,
    head: ['Statement', ...sources.map(({ outlet }) => outlet)],
    rows: quotations.map((row) => [saidBy(row), ...row.cells.map((cell) => quotationWords(cell, row))]),
  };
}

function saidBy({ words, marked, speakerName, variants }: QuotationRow): string {
  const statement = marked ? `“${words}”` : words;
  const said = speakerName ? `${statement} (${speakerName})` : statement;
  return variants.length < 2
    ? said
    : `${said} · ${variants.length} wordings, this one in ${variants[0].sources.length}`;
}

/** One cell in words: `altered: “engine” for “hull”`; another speaker is named. */
function quotationWords(cell: QuotationCell, row: QuotationRow): string {
  if (cell.kind === 'missing') return NOTHING;
  const parts: string[] = [cell.kind];
  const changes = cell.kind === 'paraphrased' ? [] : cell.changes;
  for (const { here, there, kind } of changes) if (kind === 'words') parts.push(changeWords(here.text, there));
  const { speakerName } = cell;
  if (speakerName && row.speakerName && surname(speakerName) !== surname(row.speakerName))
    parts.push(otherSpeaker(speakerName, row.speakerName));
  return parts.length > 1 ? `${parts[0]}: ${parts.slice(1).join('; ')}` : parts[0];
}

function slipOf(one: string, other: string): [string, string] {
  return [surname(one).toLowerCase(), surname(other).toLowerCase()];
}

function otherSpeaker(name: string, usual: string): string {
  if (isOneSlip(...slipOf(name, usual))) return `by “${name}”`;
  return mayBeSameSpeaker(name, usual) ? `named ${name}` : `given to ${name}`;
}

/** `“engine” for “hull”`, where `here` stands in the place of `there`; either may be empty. */
export function changeWords(here: string, there: string): string {
  if (here === '') return `without “${there}”`;
  return there === '' ? `with “${here}”` : `“${here}” for “${there}”`;
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

const AGREEMENT = {
  single: 'one source only',
  agree: 'agree',
  qualified: 'agree, qualified differently',
  disagree: 'differ',
} as const;

function figureTable({ sources, figures }: Comparison): Table {
  return {
    title: 'Figures',
    about: 'Each row is one thing counted: the figure of each source, and whom it names for it.',
    head: ['Figure', 'Agreement', ...sources.map(({ outlet }) => outlet)],
    rows: figures.map((row) => [figureHeading(row), AGREEMENT[row.agreement], ...row.cells.map(figureWords)]),
  };
}

/** One cell in words: `$1.8 million (the annual report)`, `48 hours … whenever possible`. */
function figureWords(cell: FigureCell): string {
  if (cell.kind === 'missing') return NOTHING;
  const source = cell.source ?? (cell.asksForSource ? 'no source named' : '');
  const words = figureText(cell);
  return source === '' ? words : `${words} (${source})`;
}

/** The figure with a condition that stands apart from it: `48 hours or more … whenever possible`. */
export function figureText({ text, qualifier }: GivenFigure): string {
  const condition = qualifier.split(', ').at(-1) ?? '';
  return / possible$| practicable$| feasible$/.test(condition) ? `${text} … ${condition}` : text;
}

function termTable({ sources, wording }: Comparison): Table {
  return {
    title: 'Wording',
    about: 'What each source calls the same things in its own voice, and how often.',
    head: ['Word', 'Kind', ...sources.map(({ outlet }) => outlet)],
    rows: wording.terms.map(({ term, loaded, cells }) => [
      term,
      loaded ? 'loaded' : 'neutral',
      ...cells.map(({ length }) => (length === 0 ? NOTHING : String(length))),
    ]),
  };
}

function loadedTable({ sources, wording }: Comparison): Table {
  const { loaded } = wording;
  return {
    title: 'Loaded words',
    about: 'In each source’s own voice, at the careful level.',
    head: ['', ...sources.map(({ outlet }) => outlet)],
    rows: [
      ['Loaded words', ...loaded.map(({ count }) => String(count))],
      ['per 1,000 words', ...loaded.map(({ per1000 }) => per1000.toFixed(1))],
      ...wordingCategories
        .filter((category) => loaded.some(({ byCategory }) => byCategory[category]))
        .map((category) => [
          `  ${category}`,
          ...loaded.map(({ byCategory }) => String(byCategory[category] ?? NOTHING)),
        ]),
    ],
  };
}

function passageTable({ sources, passages }: Comparison): Table {
  return {
    title: 'Shared passages',
    about: 'Words outside quotation marks that several sources have in common.',
    head: ['Words', ...sources.map(({ outlet }) => outlet)],
    rows: passages.map(({ words, cells, earliest }) => [
      words,
      ...cells.map((cell, source) => (cell ? (source === earliest ? 'earliest' : 'has it') : NOTHING)),
    ]),
  };
}

function originTable(comparison: Comparison): Table {
  const { sources, origins } = comparison;
  const roots = commonOrigins(comparison).map((origin) => rootSentence(origin, sources.length));
  return {
    title: 'Origins',
    about: ['Outlets, agencies, reports and polls that the sources name, and how often.', ...roots].join(' '),
    head: ['Named', 'Among these articles', ...sources.map(({ outlet }) => outlet)],
    rows: origins.map(({ name, source, cells }) => [
      name,
      source === null ? 'no' : 'yes',
      ...cells.map(({ length }) => (length === 0 ? NOTHING : String(length))),
    ]),
  };
}

/** `4 of 5 articles rely on an interview by NBC News, which is not among them.` */
function rootSentence({ kind, name, interview, cells }: OriginRow, sources: number): string {
  const relying = cells.filter(({ length }) => length > 0).length;
  const missing = kind === 'outlet' ? ', which is not among them' : '';
  return `${relying} of ${sources} articles rely on ${interview ? 'an interview by ' : ''}${name}${missing}.`;
}

function copyTable({ sources, copies }: Comparison): Table {
  return {
    title: 'Who has whose words',
    about: 'Words outside quotation marks that one source has in common with another.',
    head: ['Source', 'In common with', 'Share of its words', 'Dates'],
    rows: copies.map(({ source, of, share, follows }) => [
      sources[source].outlet,
      sources[of].outlet,
      `${Math.round(share * 100)} %`,
      follows ? 'the other is earlier' : 'the dates do not tell who was first',
    ]),
  };
}

function voiceTable({ sources, voices }: Comparison): Table {
  return {
    title: 'Who is heard',
    about: 'Whom two sources or more quote or report, and how often.',
    head: ['Name', ...sources.map(({ outlet }) => outlet)],
    rows: voices.map(({ name, cells }) => [
      name,
      ...cells.map(({ length }) => (length === 0 ? NOTHING : String(length))),
    ]),
  };
}

const NAME_KINDS = { name: 'name', rank: 'office', age: 'age' } as const;

function nameTable({ sources, names }: Comparison): Table {
  return {
    title: 'Names',
    about: 'People whose name, office or age differs between the sources.',
    head: ['Person', 'What differs', ...sources.map(({ outlet }) => outlet)],
    rows: names.map(({ name, kind, cells }) => [
      name,
      NAME_KINDS[kind],
      ...cells.map((places) => (places.length === 0 ? NOTHING : places.map(({ text }) => text).join(' / '))),
    ]),
  };
}
