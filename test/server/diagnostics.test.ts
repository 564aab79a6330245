import { afterAll, describe, expect, test } from 'vitest';
import { licence, vote, voteElsewhere } from '../support/articles.ts';
import { closeEditors, pullingCapabilities, startEditor } from './support/editor.ts';

afterAll(closeEditors);

const rulesOf = (found: readonly { readonly code?: string | number }[]) => found.map(({ code }) => code);

describe('pushed diagnostics', () => {
  test('mark the words, name the rule and lead to its page', async () => {
    const editor = await startEditor();
    editor.open('vote.txt', vote);
    const [figure] = await editor.diagnostics('vote.txt', (found) => found.length > 0);
    expect(figure).toMatchObject({
      source: 'copydesk',
      code: 'unattributed-statistic',
      severity: 2,
      codeDescription: { href: expect.stringMatching(/^https:.*\/unattributed-statistic\.md$/) },
    });
    expect(
      vote.split('\n')[figure.range.start.line].slice(figure.range.start.character, figure.range.end.character),
    ).toBe('40 percent');
  });

  test('are gone when the document is closed', async () => {
    const editor = await startEditor();
    const uri = editor.open('vote.txt', vote);
    await editor.diagnostics('vote.txt', (found) => found.length > 0);
    void editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect(await editor.diagnostics('vote.txt', (found) => found.length === 0)).toEqual([]);
  });

  test('follow incremental edits', async () => {
    const editor = await startEditor();
    const uri = editor.open('vote.txt', vote);
    await editor.diagnostics('vote.txt', (found) => found.length > 0);
    const line = vote.split('\n').findIndex((text) => text.includes('40 percent'));
    const end = vote.split('\n')[line].length - 1;
    const at = { line, character: end };
    void editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: at, end: at }, text: ', according to the port authority' }],
    });
    await editor.diagnostics('vote.txt', (found) => !rulesOf(found).includes('unattributed-statistic'));
  });

  test('leave other files alone until they are asked for', async () => {
    const editor = await startEditor();
    const uri = editor.open('LICENSE.txt', licence);
    expect(await editor.diagnostics('LICENSE.txt')).toEqual([]);
    expect(await editor.status((one) => one.uri === uri)).toMatchObject({ isArticle: false });
    const asked = await editor.connection.sendRequest('copydesk/reviewDocument', { uri });
    expect(asked).toEqual({ findings: expect.any(Number) });
    expect(await editor.status((one) => one.uri === uri && one.isArticle)).toBeDefined();
  });

  test('do not come unasked to a client that pulls', async () => {
    const editor = await startEditor({ capabilities: pullingCapabilities });
    const uri = editor.open('vote.txt', vote);
    await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    expect(editor.pushes).toBe(0);
  });
});

describe('pulled diagnostics', () => {
  test('are given whole, then as unchanged', async () => {
    const editor = await startEditor({ capabilities: pullingCapabilities });
    const uri = editor.open('vote.txt', vote);
    await editor.refreshed(1);
    const first = await pull(editor, uri);
    expect(rulesOf(first.items)).toContain('unattributed-statistic');
    const second = await pull(editor, uri, first.resultId);
    expect(second).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  test('are asked for again when the settings change', async () => {
    const editor = await startEditor({ capabilities: pullingCapabilities });
    const uri = editor.open('vote.txt', vote);
    await editor.refreshed(1);
    expect(rulesOf((await pull(editor, uri)).items)).toContain('unattributed-statistic');
    editor.settings = { rules: { 'unattributed-statistic': 'off' } };
    void editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.refreshed(2);
    expect(rulesOf((await pull(editor, uri)).items)).not.toContain('unattributed-statistic');
  });

  test('wait for the file to be saved where the settings say so', async () => {
    const editor = await startEditor({ capabilities: pullingCapabilities, settings: { review: { when: 'save' } } });
    const uri = editor.open('vote.txt', vote);
    const opened = await pull(editor, uri);
    expect(rulesOf(opened.items)).toContain('unattributed-statistic');
    void editor.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: vote.replace(' by 40 percent', '') }],
    });
    expect((await pull(editor, uri)).items).toEqual(opened.items);
    void editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await editor.refreshed(2);
    expect(rulesOf((await pull(editor, uri)).items)).not.toContain('unattributed-statistic');
  });

  test('come on demand only where the settings say so', async () => {
    const editor = await startEditor({ capabilities: pullingCapabilities, settings: { review: { when: 'demand' } } });
    const uri = editor.open('vote.txt', vote);
    expect((await pull(editor, uri)).items).toEqual([]);
    await editor.connection.sendRequest('copydesk/reviewDocument', { uri });
    expect((await pull(editor, uri)).items).not.toEqual([]);
  });
});

test('a client of the first days gets plain diagnostics', async () => {
  const editor = await startEditor({ capabilities: {}, files: { 'other.txt': voteElsewhere } });
  editor.open('vote.txt', vote);
  const [first] = await editor.diagnostics('vote.txt', (found) => found.length > 0);
  expect(first).not.toHaveProperty('codeDescription');
  expect(first).not.toHaveProperty('relatedInformation');
});

interface Report {
  readonly kind: string;
  readonly resultId: string;
  readonly items: readonly { readonly code?: string | number }[];
}

function pull(
  editor: Awaited<ReturnType<typeof startEditor>>,
  uri: string,
  previousResultId?: string,
): Promise<Report> {
  return editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
}
