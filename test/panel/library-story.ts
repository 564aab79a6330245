import type {
  CellPage,
  PanelWords,
  RowPage,
  SourceCard,
  StoryPage,
  TabId,
  TabPage,
} from '../../src/protocol/story-page.ts';

const words: PanelWords = {
  sources: 'Sources',
  thisArticle: 'this article',
  nothing: 'Nothing',
  comparing: 'Comparing the sources…',
  onlyNotable: 'Only what stands out',
  noneNotable: 'Nothing here stands out.',
  timeLine: 'When the sources were published',
  passageMap: 'Where the sources have the same words',
  passageMapKeys: 'Arrow keys walk, Enter opens the passage.',
  quotation: 'quotation',
  passage: 'passage',
};

export const uriOf = (name: string) => `file:///story/${name}.txt`;

export function card(name: string, share: number, day = 20_000): SourceCard {
  return {
    uri: uriOf(name),
    name,
    headline: `Library to close, says ${name}`,
    origin: `${name} · 4 May 2025`,
    day,
    dayText: `${day - 19_996} May 2025`,
    share,
    shareText: `${Math.round(share * 100)}% in common`,
    sharedText: share > 0.1 ? 'Shared: 4 quotations, 2 passages' : '',
    pinned: false,
    buttons: { pin: `Pin ${name}`, remove: `Remove ${name}` },
  };
}

export function cell(text: string, parts: Partial<CellPage> = {}): CellPage {
  const said = text === '' ? [] : [{ text, marked: false }];
  return { label: '', notable: false, quiet: false, words: said, note: '', bar: null, place: null, ...parts };
}

const at = (source: number, start: number, end = start + 40) => ({ source, start, end });

const otherWords = [
  { text: 'The books stay ', marked: false },
  { text: 'here', marked: true },
  { text: '.', marked: false },
];

const quotations: readonly RowPage[] = [
  {
    head: cell('“The books stay in the town.”', { note: 'Ida Brandt · 2 wordings' }),
    cells: [
      cell('', { label: 'other words', notable: true, place: at(0, 100), words: otherWords }),
      cell('The books stay in the town.', { label: 'whole', quiet: true, place: at(1, 300) }),
      null,
      cell('The books stay in the town.', { label: 'whole', quiet: true, place: at(3, 80) }),
    ],
    quietText: '2 whole',
    missingText: 'Not in Herald',
  },
  {
    head: cell('“Nobody asked the readers.”', { note: 'Paul Lind' }),
    cells: [
      cell('Nobody asked the readers.', { label: 'whole', quiet: true, place: at(0, 500) }),
      null,
      cell('Nobody asked the readers.', { label: 'whole', quiet: true, place: at(2, 900) }),
      null,
    ],
    quietText: '2 whole',
    missingText: 'Not in Courier and Star',
  },
];

const figures: readonly RowPage[] = [
  {
    head: cell('40,000 books', { label: 'different figures', notable: true }),
    cells: [
      cell('40,000', { label: 'no source named', notable: true, place: at(0, 200, 206) }),
      cell('42,000', { note: 'the librarian', place: at(1, 220, 226) }),
      null,
      null,
    ],
    quietText: '',
    missingText: 'Not in Herald and Star',
  },
];

const wording: readonly RowPage[] = [
  {
    head: cell('axe', { label: 'loaded', notable: true }),
    cells: [cell('2', { bar: 1, place: at(0, 50, 53) }), null, cell('1', { bar: 0.5, place: at(2, 60, 63) }), null],
    quietText: '',
    missingText: 'Not in Courier and Star',
  },
];

const passages: readonly RowPage[] = [
  {
    head: cell('The reading room has forty seats and one window.'),
    cells: [
      null,
      cell('', { label: 'earliest', place: at(1, 600) }),
      cell('', { label: 'has it', place: at(2, 400) }),
      null,
    ],
    quietText: '',
    missingText: 'Not in Post and Star',
  },
];

const tab = (id: TabId, label: string, rows: readonly RowPage[]): TabPage => ({
  id,
  label,
  about: `About ${label.toLowerCase()}.`,
  rows,
  empty: `There are no ${label.toLowerCase()}.`,
});

/** Four sources of one story, made up. */
export const story: StoryPage = {
  kind: 'story',
  headline: 'Council closes the library',
  origin: 'Post · 3 May 2025',
  label: '3 other sources of this story',
  sources: [
    { ...card('Post', 1, 19_999), buttons: null },
    card('Courier', 0.6, 19_998),
    card('Herald', 0.25),
    card('Star', 0.05),
  ],
  removed: [],
  actions: [
    { run: 'add', label: 'Add Sources…' },
    { run: 'copy', label: 'Copy as Markdown' },
    { run: 'widen', label: 'Open in a Tab' },
  ],
  comparison: {
    tabs: [
      tab('quotations', 'Quotations', quotations),
      tab('figures', 'Figures', figures),
      tab('wording', 'Wording', wording),
      tab('names', 'People', passages.slice(0, 1)),
      tab('passages', 'Passages', passages),
      tab('origins', 'Origins', []),
      tab('lacking', 'Missing', quotations.slice(1)),
    ],
    shared: [
      {
        kind: 'quotation',
        words: 'The books stay',
        about: 'In 3 sources: Post, Courier and Star',
        places: [at(0, 100), at(1, 300), at(3, 80)],
      },
      {
        kind: 'passage',
        words: 'The reading room has forty seats',
        about: 'In 2 sources: Courier and Herald',
        places: [at(1, 600), at(2, 400)],
      },
    ],
    lengths: [1000, 1200, 1100, 400],
  },
  words,
};

/** The same story told by `count` sources in `rows` statements, to see what much does. */
export function longStory(count: number, rows: number): StoryPage {
  const sources = Array.from({ length: count }, (_, i) => card(`Outlet ${i}`, 1 / (i + 1), 20_000 + (i % 4)));
  const wholeIn = (row: number, source: number) =>
    (row + source) % 3 === 0
      ? null
      : cell(`Statement ${row} as it is printed.`, { label: 'whole', quiet: true, place: at(source, row * 50) });
  const statements = Array.from(
    { length: rows },
    (_, row): RowPage => ({
      head: cell(`“Statement ${row} as it was said.”`),
      cells: sources.map((_, source) => wholeIn(row, source)),
      quietText: 'whole in many',
      missingText: '',
    }),
  );
  const tabs = story.comparison!.tabs.map((one) => ({ ...one, rows: statements }));
  const shared = statements.map((_, row) => ({
    kind: 'quotation' as const,
    words: `Statement ${row}`,
    about: 'In many sources',
    places: sources.flatMap((_, source) => ((row + source) % 3 === 0 ? [] : [at(source, row * 50)])),
  }));
  return { ...story, sources, comparison: { tabs, shared, lengths: sources.map(() => rows * 50 + 100) } };
}
