import { type Disposable, l10n, Uri, window } from 'vscode';
import type { FieldName } from '../core/entries/article-fields.ts';
import {
  type NameColumnsParams,
  type NameColumnsResult,
  nameColumns,
  type UnknownExportParams,
} from '../protocol/requests.ts';
import type { ReviewingProcess } from './reviewing-process.ts';

/** Asks once which column of an export is what, where nobody knows; the answer goes into the desk file. */
export function askForColumns(process: ReviewingProcess): Disposable {
  return process.onUnknownExport(async (found) => {
    const name = fileName(found);
    const choose = l10n.t('Choose Columns…');
    const question = l10n.t('{0} in the corpus was passed over: which of its columns holds the articles?', name);
    if ((await window.showInformationMessage(question, choose)) !== choose) return;
    const columns = await chooseColumns(found);
    if (columns === undefined) return;
    const params: NameColumnsParams = { uri: found.uri, columns };
    const { deskFile } = await process.request<NameColumnsResult>(nameColumns, params);
    if (deskFile !== null) window.setStatusBarMessage(l10n.t('Written to {0}.', Uri.parse(deskFile).path), 5000);
  });
}

async function chooseColumns(found: UnknownExportParams): Promise<NameColumnsParams['columns'] | undefined> {
  const chosen: Partial<Record<FieldName, string>> = {};
  const all = questions(fileName(found));
  for (const [number, [field, placeHolder]] of all.entries()) {
    const left = found.columns.filter(({ name }) => !Object.values(chosen).includes(name));
    const items = left.map(({ name, sample }) => ({ label: name, detail: sample.replace(/\s+/g, ' '), column: name }));
    const none = { label: l10n.t('None'), detail: l10n.t('It has no such column.'), column: undefined };
    const title = l10n.t('Columns of {0} ({1} of {2})', fileName(found), number + 1, all.length);
    // Who looks into the export meanwhile finds the question still there.
    const options = { title, placeHolder, ignoreFocusOut: true, matchOnDetail: true };
    const picked = await window.showQuickPick(field === 'text' ? items : [none, ...items], options);
    if (picked === undefined) return undefined;
    if (picked.column !== undefined) chosen[field] = picked.column;
  }
  return chosen;
}

function questions(file: string): readonly (readonly [FieldName, string])[] {
  return [
    ['text', l10n.t('Which column of {0} is the text of its articles?', file)],
    ['headline', l10n.t('Which column of {0} is the headline?', file)],
    ['date', l10n.t('Which column of {0} is the date?', file)],
    ['outlet', l10n.t('Which column of {0} is the outlet?', file)],
  ];
}

function fileName({ uri }: UnknownExportParams): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}
