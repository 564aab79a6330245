import { afterAll, describe, expect, test } from 'vitest';
import type { CodeAction, DocumentSymbol, Hover, Position } from 'vscode-languageserver/node';
import { vote, voteElsewhere } from '../support/articles.ts';
import { closeEditors, type Editor, fullCapabilities, startEditor } from './support/editor.ts';

afterAll(closeEditors);

const files = { 'gazette.txt': voteElsewhere };
const capabilities = fullCapabilities;

/** An editor with the article open, after the corpus has been read. */
async function openVote(options: Parameters<typeof startEditor>[0] = {}): Promise<Editor & { readonly at: string }> {
  const editor = await startEditor({ files, capabilities, initializationOptions: { commands: true }, ...options });
  const at = editor.open('vote.txt', vote);
  await editor.status(({ state, corpusSize }) => state === 'ready' && corpusSize === 2);
  await editor.diagnostics('vote.txt', (found) => found.some(({ code }) => code === 'altered-quote'));
  return Object.assign(editor, { at });
}

/** Where words stand in the article. */
function placeOf(words: string): Position {
  const before = vote.slice(0, vote.indexOf(words) + 1).split('\n');
  return { line: before.length - 1, character: before[before.length - 1].length };
}

const hover = (editor: Editor, uri: string, words: string): Promise<Hover | null> =>
  editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: placeOf(words) });

function actions(editor: Editor, uri: string, words: string, only?: readonly string[]): Promise<CodeAction[]> {
  const range = { start: placeOf(words), end: placeOf(words) };
  return editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });
}

describe('findings that rest on another article', () => {
  test('lead to the words there', async () => {
    const editor = await openVote();
    const found = await editor.diagnostics('vote.txt');
    const altered = found.find(({ code }) => code === 'altered-quote');
    const [there] = altered?.relatedInformation ?? [];
    expect(there?.location.uri).toBe(editor.uri('gazette.txt'));
    const line = voteElsewhere.split('\n')[there?.location.range.start.line ?? 0];
    expect(line.slice(there?.location.range.start.character)).toMatch(/^We cannot leave/);
    expect(there?.message).toContain('Port Gazette, 2024-10-04');
  });

  test('are compared with open documents as they stand, not as they lie on disk', async () => {
    const editor = await openVote();
    editor.open('gazette.txt', voteElsewhere.replace('hospital', 'ferry'));
    await editor.diagnostics('vote.txt', (found) => found.every(({ code }) => code !== 'altered-quote'));
  });
});

describe('hovers', () => {
  test('show message, outlet, date and the words that differ, with a link to their line', async () => {
    const editor = await openVote();
    const { contents } = (await hover(editor, editor.at, 'cannot leave')) as { contents: { value: string } };
    expect(contents.value).toContain('altered\\-quote](<https://');
    expect(contents.value).toContain(`[Port Gazette, 2024\\-10\\-04](<${editor.uri('gazette.txt')}#L9>)`);
    expect(contents.value).toContain('without a ~~ferry~~ **hospital** once');
  });

  test('are plain text for a client without Markdown', async () => {
    const plain = { ...capabilities, textDocument: { ...capabilities.textDocument, hover: {} } };
    const editor = await openVote({ capabilities: plain });
    const { contents } = (await hover(editor, editor.at, 'cannot leave')) as { contents: { value: string } };
    expect(contents).toMatchObject({ kind: 'plaintext' });
    expect(contents.value).not.toMatch(/\*\*|~~|\]\(/);
  });

  test('are none where there is no finding', async () => {
    const editor = await openVote();
    expect(await hover(editor, editor.at, 'filled the hall')).toBeNull();
  });

  test('show an article’s own signs as they are', async () => {
    const sly = voteElsewhere.replace('hospital', '[hospital](http://a.example) <b>*now*</b>');
    const editor = await openVote({ files: { 'gazette.txt': sly } });
    const { contents } = (await hover(editor, editor.at, 'cannot leave')) as { contents: { value: string } };
    expect(contents.value).not.toMatch(/[^\\]\[hospital\]|[^\\]<b>/);
  });
});

describe('code actions', () => {
  test('name a source by a snippet where the client takes one', async () => {
    const editor = await openVote();
    const fix = (await actions(editor, editor.at, '40 percent')).find(({ title }) => title === 'Name the source');
    expect(fix?.kind).toBe('quickfix.copydesk.unattributed-statistic');
    expect(fix?.diagnostics?.[0].code).toBe('unattributed-statistic');
    expect(fix?.edit?.documentChanges?.[0]).toMatchObject({
      textDocument: { uri: editor.at, version: 1 },
      edits: [{ snippet: { kind: 'snippet', value: expect.stringMatching(/\$\{1:/) } }],
    });
  });

  test('name a source in plain words where it does not', async () => {
    const modest = { ...capabilities, workspace: { ...capabilities.workspace, workspaceEdit: {} } };
    const editor = await openVote({ capabilities: modest });
    const fix = (await actions(editor, editor.at, '40 percent')).find(({ title }) => title === 'Name the source');
    expect(fix?.edit?.changes?.[editor.at][0].newText).toBe(', according to source');
  });

  test('come in one order: fixes, comparing, settling, settings', async () => {
    const editor = await openVote();
    const kinds = (await actions(editor, editor.at, 'cannot leave')).map(({ kind }) => kind);
    const order = ['altered-quote', 'compare', 'settle', 'setting'].map((name) => `quickfix.copydesk.${name}`);
    expect([...new Set(kinds)]).toEqual(order);
  });

  test('compare with the places of the evidence', async () => {
    const editor = await openVote();
    const [compare] = await actions(editor, editor.at, 'cannot leave', ['quickfix.copydesk.compare']);
    expect(compare.title).toBe('Compare with Port Gazette, 2024-10-04');
    const places = [[editor.uri('gazette.txt'), { start: expect.any(Number), end: expect.any(Number) }]];
    expect(compare.command).toMatchObject({ command: 'copydesk.compareVersions', arguments: [places] });
  });

  test('name no command that the client does not have', async () => {
    const editor = await openVote({ initializationOptions: {} });
    const kinds = (await actions(editor, editor.at, 'cannot leave')).map(({ kind }) => kind);
    expect(kinds).not.toContain('quickfix.copydesk.compare');
    expect(kinds).not.toContain('quickfix.copydesk.setting');
  });

  test('prefer one at most', async () => {
    const editor = await openVote();
    for (const words of ['cannot leave', '40 percent']) {
      const preferred = (await actions(editor, editor.at, words)).filter(({ isPreferred }) => isPreferred);
      expect(preferred.length).toBeLessThanOrEqual(1);
    }
  });

  test('settle a finding in the desk file, for good', async () => {
    const editor = await openVote();
    const [settle] = await actions(editor, editor.at, '40 percent', ['quickfix.copydesk.settle']);
    await editor.connection.sendRequest('workspace/executeCommand', settle.command);
    await editor.diagnostics('vote.txt', (found) => found.every(({ code }) => code !== 'unattributed-statistic'));
    expect(await editor.read('copydesk.json')).toContain('"words": "40 percent"');
  });

  test('leave a desk file with a mistake in it as it is, and say so', async () => {
    const broken = '{ "rules": {} "settled": [] }';
    const editor = await startEditor({ files: { 'copydesk.json': broken } });
    const told = new Promise<string>((resolve) => {
      editor.connection.onRequest('window/showMessageRequest', ({ message }) => {
        resolve(message);
        return null;
      });
    });
    const uri = editor.open('vote.txt', vote);
    await editor.diagnostics('vote.txt', (found) => found.length > 0);
    const settled = { rule: 'unattributed-statistic', words: '40 percent' };
    const command = { command: 'copydesk.settle', arguments: [{ uri, settled }] };
    await editor.connection.sendRequest('workspace/executeCommand', command);
    expect(await told).toMatch(/^Nothing was written: copydesk\.json, line 1, column 15: a comma/);
    expect(await editor.read('copydesk.json')).toBe(broken);
  });

  test('write a neutral word into the desk’s own style, which marks the loaded one from then on', async () => {
    const editor = await startEditor({ files: { 'copydesk.json': '{\n  // ours\n  "styles": ["../shared"]\n}\n' } });
    const uri = editor.open('plan.article', 'Mayor slammed\n\nThe islanders slammed the plan on Monday.\n');
    const [loaded] = await editor.diagnostics('plan.article', (found) => found.length > 0);
    const [prefer] = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: loaded.range,
      context: { diagnostics: [], only: ['quickfix.copydesk.loaded-wording.prefer'] },
    });
    expect(prefer.title).toBe('Prefer “criticized” to “slammed” on our desk: write it into the desk’s style');
    await editor.connection.sendRequest('workspace/executeCommand', prefer.command);
    const isHouseStyle = ({ code }: { readonly code?: unknown }) => code === 'house-style';
    const found = await editor.diagnostics('plan.article', (shown) => shown.some(isHouseStyle));
    expect(found.find(isHouseStyle)?.message).toBe("We write 'criticized', not 'slammed'.");
    expect(await editor.read('copydesk.json')).toMatch(/ours\n {2}"styles": \[\s+"\.\.\/shared",\s+"styles"\s+\]/);
    expect(await editor.read('styles/Desk/Preferred.yml')).toContain('  slammed: criticized\n');
  });
});

test('the outline lists quotations by speaker and figures', async () => {
  const editor = await openVote();
  const symbols = await editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: editor.at },
  });
  expect(symbols.map(({ name, kind }) => [name, kind])).toEqual([
    ['40 percent', 16],
    ['Tom Hale', 15],
  ]);
});

test('the story lists the other articles on the event', async () => {
  const editor = await openVote();
  const story = await editor.connection.sendRequest('copydesk/story', { uri: editor.at });
  expect(story).toMatchObject({
    headline: 'Harbor council votes for a second ferry',
    corpusSize: 2,
    sources: [{ uri: editor.uri('gazette.txt'), outlet: 'Port Gazette', share: expect.any(Number) }],
  });
});
