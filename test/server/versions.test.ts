import { afterAll, describe, expect, test } from 'vitest';
import type { CodeLens, Location } from 'vscode-languageserver/node';
import { closeEditors, type Editor, fullCapabilities, startEditor } from './support/editor.ts';

afterAll(closeEditors);

const said = 'We sold the bell because nobody on this coast had rung it in thirty years';
const changed = said.replace('thirty', 'forty');

/** The article that is open. The same words stand elsewhere as they are, with another word, and with no marks. */
const bell = `---
title: Chapel sells its bell
source: Cove Courier
date: 2025-03-04
---

The chapel of Saint Ebba has sold its bell to a museum for $18,400, according to the parish council's ledger.

“${said}, and the roof was letting in rain,” said Odile Marsh, who chairs the parish council.

“It went on a Tuesday,” she added. Nobody came to see it go.
`;
const elsewhere = {
  'whole.article': article(
    'Bell goes to museum',
    'Tide Post',
    `“${said}, and the roof was letting in rain,” said Odile Marsh.`,
  ),
  'changed.article': article(
    'A bell is sold',
    'Ebb Weekly',
    `“${changed}, and the roof was letting in rain,” said Odile Marsh.`,
  ),
  'figure.article': article(
    'Museum buys bell',
    'Reef Wire',
    'The chapel has sold its bell to a museum for $18,400, the museum said.',
  ),
};

function article(title: string, source: string, paragraph: string): string {
  return `---\ntitle: ${title}\nsource: ${source}\ndate: 2025-03-05\n---\n\nThe parish council of Saint Ebba sold the chapel's bell to a museum this week.\n\n${paragraph}\n`;
}

interface OpenBell {
  readonly settings?: object;
  readonly commands?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  readonly text?: string;
}

async function openBell({
  settings = {},
  commands = true,
  files = elsewhere,
  text = bell,
}: OpenBell = {}): Promise<Editor> {
  const { workspace } = fullCapabilities;
  const capabilities = { ...fullCapabilities, workspace: { ...workspace, codeLens: { refreshSupport: true } } };
  const editor = await startEditor({ files, settings, capabilities, initializationOptions: { commands } });
  editor.connection.onRequest('workspace/codeLens/refresh', () => null);
  editor.open('bell.txt', text);
  await editor.status(({ state, corpusSize }) => state === 'ready' && corpusSize === Object.keys(files).length + 1);
  return editor;
}

/** The references of the words, each as its file's name and its text. */
async function references(editor: Editor, words: string, includeDeclaration = false) {
  const before = bell.slice(0, bell.indexOf(words) + 1).split('\n');
  const found = await editor.connection.sendRequest<Location[] | null>('textDocument/references', {
    textDocument: { uri: editor.uri('bell.txt') },
    position: { line: before.length - 1, character: before[before.length - 1].length },
    context: { includeDeclaration },
  });
  return found?.map(({ uri, range }) => {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    const text = name === 'bell.txt' ? bell : elsewhere[name as keyof typeof elsewhere];
    return `${name}: ${text.split('\n')[range.start.line].slice(range.start.character, range.end.character)}`;
  });
}

describe('the references', () => {
  test('of a quotation are its versions in other articles, the same and the altered', async () => {
    const found = await references(await openBell(), 'because nobody');
    expect(found?.sort()).toEqual([
      `changed.article: ${changed}, and the roof was letting in rain`,
      `whole.article: ${said}, and the roof was letting in rain`,
    ]);
  });

  test('begin with the quotation itself where it is wanted', async () => {
    const found = await references(await openBell(), 'because nobody', true);
    expect(found?.[0]).toBe(`bell.txt: ${said}, and the roof was letting in rain,`);
    expect(found).toHaveLength(3);
  });

  test('of words without their marks are where they have them', async () => {
    const plain = bell.replace('“We sold', 'We sold').replace('rain,” said', 'rain, said');
    const editor = await openBell({ text: plain });
    expect(await references(editor, 'because nobody')).toHaveLength(2);
  });

  test('of a figure are where other articles of the story give it', async () => {
    expect(await references(await openBell(), '18,400')).toEqual(['figure.article: $18,400']);
  });

  test('are none for a quotation that stands nowhere else, and for the writer’s own words', async () => {
    const editor = await openBell();
    expect(await references(editor, 'on a Tuesday', true)).toBeUndefined();
    expect(await references(editor, 'Nobody came', true)).toBeUndefined();
  });

  test('follow open documents as they stand', async () => {
    const editor = await openBell();
    editor.open('changed.article', elsewhere['changed.article'].replace(/“.*”/, '“We would rather not say how,”'));
    await editor.diagnostics('changed.article');
    expect(await references(editor, 'because nobody')).toHaveLength(1);
  });
});

describe('the line above a quotation', () => {
  const shown = { codeLens: { versions: true } };
  const lenses = (editor: Editor) =>
    editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: editor.uri('bell.txt') },
    });
  const resolve = (editor: Editor, lens: CodeLens | undefined) =>
    editor.connection.sendRequest<CodeLens>('codeLens/resolve', lens as CodeLens);

  test('is off unless the person switches it on', async () => {
    expect(await lenses(await openBell())).toEqual([]);
  });

  test('says in how many articles it stands, and in how many with other words', async () => {
    const editor = await openBell({ settings: shown });
    const [lens, ...others] = await lenses(editor);
    expect(others).toEqual([]);
    expect(lens?.range.start).toEqual({ line: 8, character: 0 });
    expect((await resolve(editor, lens)).command?.title).toBe('Stands in 2 other articles, in 1 with other words');
  });

  test('opens the places in a peek', async () => {
    const editor = await openBell({ settings: shown });
    const { command } = await resolve(editor, (await lenses(editor))[0]);
    expect(command?.command).toBe('copydesk.peekVersions');
    const [uri, position, places] = command?.arguments ?? [];
    expect([uri, position]).toEqual([editor.uri('bell.txt'), { line: 8, character: 1 }]);
    expect(places.map((place: Location) => place.uri).sort()).toEqual([
      editor.uri('changed.article'),
      editor.uri('whole.article'),
    ]);
  });

  test('names no command that the client does not have', async () => {
    const editor = await openBell({ settings: shown, commands: false });
    const { command } = await resolve(editor, (await lenses(editor))[0]);
    expect(command).toEqual({ title: 'Stands in 2 other articles, in 1 with other words', command: '' });
  });

  test('begins with the words where a paragraph has two quotations', async () => {
    const second = '“The museum will ring it once a year for the drowned and never for show,” he said.';
    const text = bell.replace('council.\n\n“It', `council. ${second}\n\n“It`);
    const files = { ...elsewhere, 'second.article': article('Museum speaks', 'Gull Herald', second) };
    const editor = await openBell({ settings: shown, files, text });
    const titles = (await Promise.all((await lenses(editor)).map((lens) => resolve(editor, lens)))).map(
      ({ command }) => command?.title,
    );
    expect(titles).toEqual([
      '“We sold the bell…” stands in 2 other articles, in 1 with other words',
      '“The museum will ring…” stands in 1 other article',
    ]);
  });

  test('is asked for again when another article changes', async () => {
    const editor = await openBell({ settings: shown });
    await lenses(editor);
    const refreshed = new Promise<void>((resolve) => {
      editor.connection.onRequest('workspace/codeLens/refresh', () => resolve());
    });
    editor.open('whole.article', elsewhere['whole.article']);
    await refreshed;
  });
});
