import { type CancellationToken, l10n, type TextEditor, window } from 'vscode';
import {
  articleSpeakers,
  type LookUpAtParams,
  type LookUpFigureParams,
  type LookUpScope,
  type LookUpSpeakerParams,
  type LookUpWordsParams,
  lookUpFigure,
  lookUpQuotation,
  lookUpSpeaker,
  lookUpWords,
  type PlaceList,
  type SpeakersAnswer,
} from '../../protocol/look-up.ts';
import { askComparison } from '../ask-story.ts';
import type { CommandId } from '../commands/command-ids.ts';
import type { Copydesk } from '../start-copydesk.ts';
import { lackingPlaces } from './lacking-places.ts';
import { type ShownList, shownList } from './place-list.ts';
import { type LookUp, showPlaces } from './show-places.ts';

/** The commands that look something of the article up elsewhere, by their ids. */
export function lookUpCommands(copydesk: Copydesk) {
  const show = (lookUp: LookUp) => showPlaces(lookUp, copydesk.places);
  return {
    'copydesk.compareSelection': () => inEditor((editor) => show(selectedWords(copydesk, editor))),
    'copydesk.showVersions': () => inEditor((editor) => show(versions(copydesk, editor))),
    'copydesk.showQuotationsBySpeaker': () =>
      inEditor(async (editor) => {
        const name = await chooseSpeaker(copydesk, editor);
        if (name !== undefined) await show(spokenBy(copydesk, editor, name));
      }),
    'copydesk.findFigure': () => inEditor((editor) => show(figure(copydesk, editor))),
    'copydesk.showLacking': () => inEditor((editor) => show(lacking(copydesk, editor))),
  } satisfies Readonly<Partial<Record<CommandId, () => Promise<void>>>>;
}

async function inEditor(run: (editor: TextEditor) => Promise<void>): Promise<void> {
  if (window.activeTextEditor !== undefined) await run(window.activeTextEditor);
}

type Step = LookUp['steps'][number];

/** Asks the server; what it answers is put into words. */
function asking<Params>({ process }: Copydesk, request: string, params: Params): Step {
  return async (token: CancellationToken): Promise<ShownList | null> => {
    const list = await process.request<PlaceList | null>(request, params, token);
    return list && shownList(list);
  };
}

function at({ document, selection }: TextEditor): LookUpAtParams {
  const { line, character } = selection.active;
  return { uri: document.uri.toString(), position: { line, character } };
}

function selectedWords(copydesk: Copydesk, editor: TextEditor): LookUp {
  const { start, end } = editor.selection;
  const params: LookUpWordsParams = { uri: at(editor).uri, range: { start, end } };
  return {
    title: l10n.t('Where These Words Stand'),
    steps: [asking(copydesk, lookUpWords, params)],
    nothingHere: l10n.t('Select some words, or put the cursor in a sentence, to look them up.'),
    nothingFound: l10n.t('These words stand in no other article of the corpus.'),
  };
}

function versions(copydesk: Copydesk, editor: TextEditor): LookUp {
  return {
    title: l10n.t('Versions of This Quotation'),
    steps: [asking(copydesk, lookUpQuotation, at(editor))],
    nothingHere: l10n.t('Put the cursor in a quotation to see its versions.'),
    nothingFound: l10n.t('No other article of the corpus has this quotation.'),
  };
}

const scopes: readonly LookUpScope[] = ['story', 'corpus'];

async function chooseSpeaker({ process }: Copydesk, editor: TextEditor): Promise<string | undefined> {
  const answer = await process.request<SpeakersAnswer | null>(articleSpeakers, at(editor));
  if (answer?.atPosition) return answer.atPosition;
  const items = (answer?.speakers ?? []).map(({ name, quotations }) => ({
    label: name,
    description: quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations),
  }));
  if (items.length === 0) void window.showInformationMessage(l10n.t('Nobody is quoted by name in this article.'));
  if (items.length === 0) return undefined;
  const placeHolder = l10n.t('Whose quotations?');
  return (await window.showQuickPick(items, { placeHolder }))?.label;
}

function spokenBy(copydesk: Copydesk, editor: TextEditor, name: string): LookUp {
  const ask = (scope: LookUpScope): LookUpSpeakerParams => ({ uri: at(editor).uri, name, scope });
  return {
    title: l10n.t('Quotations by {0}', name),
    steps: scopes.map((scope) => asking(copydesk, lookUpSpeaker, ask(scope))),
    nothingHere: l10n.t('There is no article here to look in.'),
    nothingFound: l10n.t('No article has a quotation by {0}.', name),
  };
}

function figure(copydesk: Copydesk, editor: TextEditor): LookUp {
  const ask = (scope: LookUpScope): LookUpFigureParams => ({ ...at(editor), scope });
  return {
    title: l10n.t('This Figure Elsewhere'),
    steps: scopes.map((scope) => asking(copydesk, lookUpFigure, ask(scope))),
    nothingHere: l10n.t('Put the cursor on a figure to look it up.'),
    nothingFound: l10n.t('No other article of the corpus has this figure.'),
  };
}

function lacking(copydesk: Copydesk, editor: TextEditor): LookUp {
  const { uri } = at(editor);
  const params = { uri, choice: copydesk.choices.of(uri) };
  return {
    title: l10n.t('What Most Others Have and This Lacks'),
    steps: [async (token) => lackingPlaces(await askComparison(copydesk, params, token))],
    nothingHere: l10n.t('No other article of this story is in the corpus.'),
    nothingFound: l10n.t('There is nothing that most of the other sources have and this article lacks.'),
  };
}
