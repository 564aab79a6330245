import { afterAll, describe, expect, test } from 'vitest';
import {
  type CompareAnswer,
  compare,
  type StoryOverview,
  type StoryParams,
  story,
} from '../../src/protocol/requests.ts';
import { noChoice, type SourceChoice } from '../../src/protocol/source-choice.ts';
import { vote, voteElsewhere } from '../support/articles.ts';
import { closeEditors, startEditor } from './support/editor.ts';

afterAll(closeEditors);

const files = { 'elsewhere.txt': voteElsewhere };

test('sets an open article beside the sources of its story', async () => {
  const editor = await startEditor({ files });
  const uri = editor.open('vote.txt', vote);
  await editor.status(({ state, corpusSize }) => state === 'ready' && corpusSize > 1);
  const answer = await editor.connection.sendRequest<CompareAnswer>(compare, { uri });
  expect(answer.uris).toEqual([uri, editor.uri('elsewhere.txt')]);
  expect(answer.comparison.quotations[0].cells).toHaveLength(2);
});

test('or beside those that are named; one that is gone is left out', async () => {
  const editor = await startEditor({ files });
  const uri = editor.open('vote.txt', vote);
  const others = [editor.uri('gone.txt'), editor.uri('elsewhere.txt')];
  const answer = await editor.connection.sendRequest<CompareAnswer>(compare, { uri, others });
  expect(answer.uris).toEqual([uri, editor.uri('elsewhere.txt')]);
});

describe('what the person chose among the sources', () => {
  const open = async () => {
    const editor = await startEditor({
      files: { ...files, 'notes/menu.txt': 'Soup of the day.\n\nThe soup is leek.\n' },
    });
    const uri = editor.open('vote.txt', vote);
    await editor.status(({ state, corpusSize }) => state === 'ready' && corpusSize > 1);
    const sourcesWith = async (choice: Partial<SourceChoice>) => {
      const params: StoryParams = { uri, choice: { ...noChoice, ...choice } };
      const { sources, removed } = await editor.connection.sendRequest<StoryOverview>(story, params);
      return { sources: sources.map((source) => source.uri), removed: removed.map((source) => source.uri) };
    };
    return { sourcesWith, elsewhere: editor.uri('elsewhere.txt'), menu: editor.uri('notes/menu.txt') };
  };

  test('one that was added stands after those found, and a pinned one in front', async () => {
    const { sourcesWith, elsewhere, menu } = await open();
    expect((await sourcesWith({ added: [menu] })).sources).toEqual([elsewhere, menu]);
    expect((await sourcesWith({ pinned: [menu] })).sources).toEqual([menu, elsewhere]);
  });

  test('one that was removed is named apart', async () => {
    const { sourcesWith, elsewhere } = await open();
    expect(await sourcesWith({ removed: [elsewhere] })).toEqual({ sources: [], removed: [elsewhere] });
  });
});
