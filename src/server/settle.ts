import { URI, Utils } from 'vscode-uri';
import { deskFileName } from '../core/desk/desk-file.ts';
import { addSettled } from '../core/desk/settle.ts';
import type { SettleParams } from '../protocol/requests.ts';
import { changeText } from './change-text.ts';
import type { Session } from './session.ts';

/** Where the desk file of an article is, or would be made; `null` for an article in no folder of the workspace. */
export async function deskPlace({ desks, workspace }: Session, uri: string): Promise<string | null> {
  const { uri: known } = await desks.of(uri);
  if (known) return known;
  const folder = workspace.folderOf(uri);
  return folder?.startsWith('file:') ? Utils.joinPath(URI.parse(folder), deskFileName).toString() : null;
}

/** Writes a finding into the desk file as settled; the file is made where there is none. */
export async function settle(session: Session, { uri, settled }: SettleParams): Promise<void> {
  const place = await deskPlace(session, uri);
  if (place === null) return;
  if (await changeText(session, place, (before) => addSettled(before, settled))) session.desks.changed();
}
