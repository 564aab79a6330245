import { afterAll, expect, test } from 'vitest';
import {
  articleSpeakers,
  lookUpFigure,
  lookUpQuotation,
  lookUpSpeaker,
  lookUpWords,
  type PlaceGroup,
  type PlaceList,
  type SpeakersAnswer,
} from '../../src/protocol/look-up.ts';
import { vote, voteElsewhere } from '../support/articles.ts';
import { closeEditors, type Editor, startEditor } from './support/editor.ts';

afterAll(closeEditors);

const archived = `---
title: A hall for the quay
source: Quay Times
date: 2023-02-01
---

“The hall will cost us nothing,” said Thomas Hale, the mayor of Port Ellen. A second Hale, Nora, disagreed.

Rents on the mainland rose by 40 percent in four years, the company said.
`;

async function openVote(): Promise<{ readonly editor: Editor; readonly uri: string }> {
  const editor = await startEditor({ files: { 'elsewhere.txt': voteElsewhere, 'archive.txt': archived } });
  const uri = editor.open('vote.txt', vote);
  await editor.status(({ state, corpusSize }) => state === 'ready' && corpusSize > 2);
  return { editor, uri };
}

/** The position of some words of the open article. */
function positionOf(words: string) {
  const before = vote.slice(0, vote.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before[before.length - 1].length };
}

const shown = ({ groups }: PlaceList) =>
  groups.map(({ kind, changes, places }: PlaceGroup) => ({
    kind,
    changes: changes.map(({ asked, there }) => `${asked}/${there}`),
    places: places.map(({ outlet, speakerName, pieces }) =>
      [outlet, speakerName, ...pieces.filter((piece) => piece.kind !== 'context').map(({ text }) => text)].join('|'),
    ),
  }));

test('the versions of a quotation, with the words that differ and the speaker', async () => {
  const { editor, uri } = await openVote();
  const position = positionOf('cannot leave');
  const list = await editor.connection.sendRequest<PlaceList>(lookUpQuotation, { uri, position });
  expect(shown(list)).toEqual([
    {
      kind: 'other',
      changes: ['ferry/hospital'],
      places: [
        'Port Gazette|Tom Hale|We cannot leave the islands without a |ferry|hospital| once the last boat has gone',
      ],
    },
  ]);
  expect(list).toMatchObject({ articles: 1, origins: 1, bounded: false, earliest: { date: '2024-10-04' } });
  expect(list.groups[0].places[0].range.start).toEqual({ line: 8, character: 1 });
});

test('no quotation, no versions', async () => {
  const { editor, uri } = await openVote();
  const position = positionOf('islanders filled');
  expect(await editor.connection.sendRequest(lookUpQuotation, { uri, position })).toBeNull();
});

test('the words of a selection, and of the sentence at the cursor', async () => {
  const { editor, uri } = await openVote();
  const start = positionOf('40 percent');
  const words = { uri, range: { start, end: { ...start, character: start.character + 10 } } };
  const list = await editor.connection.sendRequest<PlaceList>(lookUpWords, words);
  expect(list).toMatchObject({ about: '40 percent', articles: 2 });
  const sentence = { uri, range: { start, end: start } };
  expect((await editor.connection.sendRequest<PlaceList>(lookUpWords, sentence)).about).toContain('voted on Tuesday');
});

test('who speaks, and what somebody says in the story and beyond', async () => {
  const { editor, uri } = await openVote();
  const position = positionOf('cannot leave');
  const speakers = await editor.connection.sendRequest<SpeakersAnswer>(articleSpeakers, { uri, position });
  expect(speakers).toEqual({ atPosition: 'Tom Hale', speakers: [{ name: 'Tom Hale', quotations: 1 }] });
  const ask = (scope: string) =>
    editor.connection.sendRequest<PlaceList>(lookUpSpeaker, { uri, name: 'Tom Hale', scope });
  expect((await ask('story')).groups.map(({ kind, places }) => `${kind} ${places.length}`)).toEqual([
    'here 1',
    'story 1',
  ]);
  expect(shown(await ask('corpus'))).toEqual([
    { kind: 'corpus', changes: [], places: ['Quay Times|Thomas Hale|The hall will cost us nothing,'] },
  ]);
});

test('the same figure in the story and beyond', async () => {
  const { editor, uri } = await openVote();
  const ask = (scope: string, words: string) =>
    editor.connection.sendRequest<PlaceList | null>(lookUpFigure, { uri, position: positionOf(words), scope });
  expect((await ask('story', '40 percent'))?.groups).toMatchObject([
    { kind: 'agree', places: [{ outlet: 'Port Gazette', speakerName: 'Hale' }] },
  ]);
  expect((await ask('corpus', '40 percent'))?.groups).toMatchObject([
    { kind: 'elsewhere', places: [{ outlet: 'Quay Times' }] },
  ]);
  expect(await ask('corpus', 'islanders filled')).toBeNull();
});
