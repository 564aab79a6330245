import { afterAll, expect, test } from 'vitest';
import { type CompareAnswer, compare } from '../../src/protocol/requests.ts';
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
