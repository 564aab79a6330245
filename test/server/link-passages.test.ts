import { afterAll, expect, test } from 'vitest';
import { type LinkPassagesAnswer, linkPassages } from '../../src/protocol/requests.ts';
import { vote, voteElsewhere } from '../support/articles.ts';
import { closeEditors, startEditor } from './support/editor.ts';

afterAll(closeEditors);

test('links two articles as they stand in the editor, or else on disk', async () => {
  const editor = await startEditor({ files: { 'vote.txt': 'Nothing yet.', 'elsewhere.txt': voteElsewhere } });
  const left = editor.open('vote.txt', vote);
  const right = editor.uri('elsewhere.txt');
  const linked = await editor.connection.sendRequest<LinkPassagesAnswer>(linkPassages, { left, right });
  expect(linked?.links.length).toBeGreaterThan(0);
  expect([linked?.left.path, linked?.right.path]).toEqual([left, right]);
  expect(linked?.right.outlet).toBe('Port Gazette');
});

test('says nothing where one of them is gone', async () => {
  const editor = await startEditor({ files: { 'vote.txt': vote } });
  const pair = { left: editor.uri('vote.txt'), right: editor.uri('gone.txt') };
  expect(await editor.connection.sendRequest<LinkPassagesAnswer>(linkPassages, pair)).toBeNull();
});
