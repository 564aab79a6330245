import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkPassages } from '../../../src/core/compare/link-passages.ts';
import type { PassageLink, Side } from '../../../src/core/compare/linked-passages.ts';
import { isEdited } from '../../../src/core/compare/linked-passages.ts';
import { read } from '../../../src/core/review.ts';
import { mark, unmark } from '../../support/marked.ts';

/** Links two texts and draws the passages into both of them. */
const link = (left: string, right: string) => linkPassages(read('left.txt', left), read('right.txt', right));

/** Both texts are given with their passages marked, in the order in which the left has them. */
const check = (left: string, right: string) => {
  const texts = { left: unmark(left).text, right: unmark(right).text };
  const { links } = link(texts.left, texts.right);
  const draw = (side: Side) =>
    mark(
      texts[side],
      links.map((passage) => passage[side]),
    );
  expect([draw('left'), draw('right')]).toEqual([left, right]);
};

/** `moved: was → will be` for each passage: its order, and what differs. */
const describeLinks = (left: string, right: string) =>
  link(left, right).links.map(({ order, changes }) => {
    const words = changes.map(
      (change) =>
        `${change.kind}: ${left.slice(change.left.start, change.left.end)} → ${right.slice(change.right.start, change.right.end)}`,
    );
    return [order, ...words].join('; ');
  });

const GATES = 'The old lock gates were never built for barges of such weight';
const DUG = 'Navvies dug the canal by hand between 1871 and 1874 and drank three breweries dry';
const ICE = 'Skaters crossed the frozen basin that winter with lanterns tied to their belts';

describe('links', () => {
  test('a quotation, whatever its marks', () =>
    check(
      `“«${GATES}»,” Ilse Brandt said on Monday.\n\nShe left at noon.`,
      `Rain fell all week.\n\nBrandt told the town hall: "«${GATES}»."`,
    ));
  test('prose, and a quotation that has lost its marks', () =>
    check(
      `«${DUG}».\n\n“«${GATES}»,” Ilse Brandt said.`,
      `A guide says that «${DUG}», no less. Critics say that «${GATES.toLowerCase()}», and want new ones.`,
    ));
  test('a short line that is most of its sentence', () =>
    check(
      '«Canal traffic has doubled since 1998», the yearly report of the lock office said.',
      'The keepers are tired. «Canal traffic has doubled since 1998».',
    ));
  test('sentences of a quotation each by itself where they change places', () =>
    check(`“«${GATES}». «${ICE}»,” Ilse Brandt said.`, `“«${ICE}»,” Brandt said. “«${GATES}».”`));
  test('a passage in each paragraph it is spread over', () =>
    check(`«${GATES}».\n\n«${ICE}».`, `«${GATES}». «${ICE}».`));
});

describe('leaves alone', () => {
  test('names, titles and turns of the trade', () =>
    check(
      'Ilse Brandt, the harbor authority’s executive director, said on Monday that she would resign, according to a report.',
      'Gulls nest there. Ilse Brandt, the harbor authority’s executive director, told a reporter on Monday about gulls.',
    ));
  test('a few words that two writers need', () =>
    check(
      'The council voted to close the lock by the end of the year, and keepers were told to look for other work.',
      'By the end of the year the basin will be dry, and anglers were told to look elsewhere.',
    ));
  test('the outlet’s own lines', () =>
    check(
      `${ICE}.\n\n© 2031 Canal Post. All rights reserved. Reproduction without written permission is prohibited.`,
      `${DUG}.\n\n© 2031 Canal Post. All rights reserved. Reproduction without written permission is prohibited.`,
    ));
});

describe('words that differ', () => {
  test('typography is no difference', () =>
    expect(
      describeLinks(`“${GATES}—all of them,” she said.`, `"${GATES.toUpperCase()} - all of them", he says.`),
    ).toEqual(['kept']));
  test('a word changed, put in and left out', () =>
    expect(
      describeLinks(
        'The old lock gates were never built for heavy barges, and the keepers told us so in March.',
        'The old lock gates were always built for barges, and the keepers once told us so in March.',
      ),
    ).toEqual(['kept; words: never → always; words: heavy → ; words:  → once']));
  test('at the edges of a sentence', () =>
    expect(
      describeLinks(
        '61 percent of the keepers would rather mend the gates than pay for new ones today.',
        'Some 58 percent of the keepers would rather mend the gates than pay for new ones later.',
      ),
    ).toEqual(['kept; words: 61 → Some 58; words: today → later']));
  test('an attribution within a quotation is the writer’s', () =>
    expect(
      describeLinks(
        `“${GATES}, and we knew it,” Ilse Brandt told the council. “Nobody ever asked the keepers what they saw.”`,
        `“${GATES}, and we knew it. Nobody ever asked the keepers what they saw,” Brandt said.`,
      ),
    ).toEqual(['kept; aside: Ilse Brandt told the council → ']));
  test('what an ellipsis leaves out', () =>
    expect(
      describeLinks(
        `“${GATES}, whatever the company says in its letters, and the keepers know it.”`,
        `“${GATES} … and the keepers know it.”`,
      ),
    ).toEqual(['kept; cut: whatever the company says in its letters → ']));
});

describe('order', () => {
  test('what changes places has moved: the shorter', () =>
    expect(describeLinks(`${GATES}. ${ICE}.\n\n${DUG}.`, `${DUG}.\n\n${GATES}. ${ICE}.`)).toEqual(['kept', 'moved']));
  test('a line that one article has twice is repeated', () =>
    expect(describeLinks(`${GATES}.\n\n${ICE}.\n\n${GATES}.`, `${GATES}.\n\n${ICE}.`)).toEqual([
      'kept',
      'kept',
      'repeated',
    ]));
});

test('counts the words that stand in the other, and shows what stands only here', () => {
  const left = `${GATES}. Ten keepers were there. Nobody spoke.\n\nIt rained.`;
  const linked = link(left, `Much later: ${GATES}.`).left;
  expect(linked.shared).toBeCloseTo(12 / 20);
  expect(linked.alone.map(({ start, end }) => left.slice(start, end))).toEqual([
    'Ten keepers were there. Nobody spoke.',
    'It rained.',
  ]);
});

test('what is read has no markup, and every piece is where the file has it', () => {
  const text = `---\ntitle: Gates\n---\n\n# The [gates](https://a.example)\n\n**${GATES}**, she said.\n\n\`\`\`\ncode\n\`\`\`\n`;
  const { blocks } = linkPassages(read('left.md', text), read('right.md', `${GATES}.`)).left;
  const pieces = blocks.flatMap((block) => block.pieces);
  expect(
    pieces
      .map((piece) => piece.text)
      .join('')
      .trim(),
  ).toBe(`The gates${GATES}, she said.`);
  for (const piece of pieces) expect(text.slice(piece.start).startsWith(piece.text)).toBe(true);
});

describe('any two texts', () => {
  const sentence = fc.constantFrom(GATES, DUG, ICE, 'It rained', 'Ilse Brandt said so', '“Why?” she asked');
  const text = fc
    .array(fc.tuple(sentence, fc.constantFrom('. ', '.\n\n', ',” he said. “')), { maxLength: 7 })
    .map((parts) => parts.flat().join(''));

  test('are linked alike from either side', () =>
    fc.assert(
      fc.property(text, text, (left, right) => {
        const key = (links: readonly PassageLink[], one: Side, other: Side) =>
          links
            .map(
              (passage) =>
                `${passage[one].start}-${passage[one].end} ${passage[other].start}-${passage[other].end} ${passage.order}`,
            )
            .sort();
        expect(key(link(left, right).links, 'left', 'right')).toEqual(key(link(right, left).links, 'right', 'left'));
      }),
      { numRuns: 12 },
    ));

  test('have their passages and changes in place, and each word in one passage only', () =>
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { links, ...sides } = link(left, right);
        for (const side of ['left', 'right'] as const) {
          const first = links.filter(({ order }) => order !== 'repeated').map((passage) => passage[side]);
          const placed = first.sort((a, b) => a.start - b.start);
          for (const [at, span] of placed.entries())
            expect(span.start).toBeGreaterThanOrEqual(placed[at - 1]?.end ?? 0);
          for (const { [side]: span, changes } of links) {
            for (const { [side]: changed } of changes) {
              expect([changed.start >= span.start, changed.end <= span.end, changed.start <= changed.end]).toEqual([
                true,
                true,
                true,
              ]);
            }
          }
          expect(sides[side].shared).toBeLessThanOrEqual(1);
          const read = sides[side].blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
          expect(read.replace(/\s/g, '')).toBe((side === 'left' ? left : right).replace(/\s/g, ''));
        }
      }),
      { numRuns: 12 },
    ));

  test('a text beside itself is linked whole and unchanged', () =>
    fc.assert(
      fc.property(text, (whole) => {
        for (const passage of link(whole, whole).links) {
          expect(isEdited(passage)).toBe(false);
        }
      }),
      { numRuns: 10 },
    ));

  test('broken ones, too', () => {
    for (const odd of ['', '“', '\u0000\u0001', 'x '.repeat(3000), '“”'.repeat(200)]) link(odd, `${odd} ${GATES}`);
  });
});
