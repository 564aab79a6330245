import type {
  BlockPage,
  LinkPage,
  PageSide,
  PageWords,
  PiecePage,
  TextPage,
  TextsPage,
} from '../../src/protocol/side-by-side-messages.ts';

/** A paragraph of a text: its words, and the passage that they are. */
interface Paragraph {
  readonly words: string;
  readonly link: number | null;
}

const filler = (side: string, at: number): Paragraph => ({
  words: `${side} has a paragraph of its own here, number ${at}, about tides, timetables and the price of rope on the quay.`,
  link: null,
});

const shared: readonly string[] = [
  'The old lock gates were never built for barges of such weight.',
  'We have not made up our minds, and we will not be hurried by anybody.',
  'Skaters crossed the frozen basin that winter with lanterns tied to their belts.',
  'Navvies dug the canal by hand between 1871 and 1874.',
];

const places: Readonly<Record<PageSide, readonly number[]>> = { left: [3, 8, 20, 25], right: [5, 12, 1, 27] };

/** Two texts of 30 paragraphs with four passages: the second edited (`not` is left out on the right), the third moved. */
export function twoTexts(): TextsPage {
  const left = textPage('left', 'Harbor Times');
  const right = textPage('right', 'Canal Post');
  const placed = (page: TextPage, link: number) => {
    const pieces = page.blocks.flatMap((block) => block.pieces.filter((piece) => piece.link === link));
    const last = pieces[pieces.length - 1];
    return { start: pieces[0].start, end: last.start + last.text.length };
  };
  const links = shared.map((words, at): LinkPage => {
    const label = ['', 'edited', 'moved', ''][at];
    return {
      order: at === 2 ? 'moved' : 'kept',
      edited: at === 1,
      label,
      about: `Passage ${at + 1}${label === '' ? '' : `, ${label}`}: “${words}”`,
      left: placed(left, at),
      right: placed(right, at),
    };
  });
  const font = { family: 'sans-serif', size: 14, lineHeight: 1.6 };
  const summary = '9% of Harbor Times stands in Canal Post: 4 passages, 1 moved, 1 edited.';
  return { kind: 'texts', left, right, links, summary, font, words };
}

function textPage(side: PageSide, name: string): TextPage {
  const paragraphs = Array.from({ length: 30 }, (_, at): Paragraph => {
    const link = places[side].indexOf(at);
    return link < 0 ? filler(name, at) : { words: shared[link], link };
  });
  let start = 0;
  const blocks = paragraphs.map((paragraph, at): BlockPage => {
    const pieces = piecesOf(side, paragraph, start);
    start += paragraph.words.length + 2;
    return { kind: at === 0 ? 'headline' : 'paragraph', pieces };
  });
  const uri = `file:///${side}.txt`;
  const choices = [
    { uri, name },
    { uri: 'file:///third.txt', name: 'Lock Gazette' },
  ];
  return { uri, name, about: 'Gates to close · 2031-05-04', choices, blocks };
}

function piecesOf(side: PageSide, { words, link }: Paragraph, start: number): readonly PiecePage[] {
  const piece = (from: number, end: number, mark: PiecePage['mark'] = 'none', note = ''): PiecePage => ({
    start: start + from,
    text: words.slice(from, end),
    link,
    mark,
    note,
  });
  const not = words.indexOf('not ');
  if (link !== 1) return [piece(0, words.length)];
  return side === 'left'
    ? [piece(0, not), piece(not, not + 4, 'only', 'Not in Canal Post'), piece(not + 4, words.length)]
    : [piece(0, not), piece(not, not, 'missing', 'Harbor Times: “not”'), piece(not + 4, words.length)];
}

const words: PageWords = {
  otherFile: 'Other File…',
  chooseLeft: 'Article on the left',
  chooseRight: 'Article on the right',
  swap: 'Swap Sides',
  together: 'Scroll together',
  next: 'Next Difference',
  previous: 'Previous Difference',
  open: 'Open in Editor',
  passages: 'Shared passages',
  overview: 'Overview of Harbor Times and Canal Post',
  moved: 'moved',
  show: 'Which text to show',
  noDifference: 'No passage was edited or moved.',
  legend: [
    { mark: 'only', text: 'only on this side' },
    { mark: 'changed', text: 'other words there' },
    { mark: 'missing', text: 'words left out here' },
    { mark: 'moved', text: 'moved' },
  ],
};
