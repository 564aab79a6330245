import { URI, Utils } from 'vscode-uri';
import { addStyleFolder, ownStyleFolder } from '../core/desk/style-folder.ts';
import { addPreferred, preferredFile } from '../core/house-style/add-preferred.ts';
import type { PreferParams } from '../protocol/requests.ts';
import { changeText } from './change-text.ts';
import type { Session } from './session.ts';
import { deskPlace } from './settle.ts';

/** Writes words into the desk's own style, which the desk file names from then on; either is made where there is none. */
export async function prefer(session: Session, { uri, swaps }: PreferParams): Promise<void> {
  const { connection, desks } = session;
  const place = await deskPlace(session, uri);
  if (place === null) return;
  const { file } = await desks.of(uri);
  const folder = ownStyleFolder(file);
  const rulePlace = Utils.joinPath(Utils.dirname(URI.parse(place)), folder, preferredFile).toString();
  const written = await changeText(session, rulePlace, (before) => {
    const rule = addPreferred(before, swaps);
    if (rule === null) connection.window.showWarningMessage(notOurs(folder));
    return rule;
  });
  if (!written) return;
  if (!file.styles.includes(folder)) await changeText(session, place, (before) => addStyleFolder(before, folder));
  desks.changed();
}

function notOurs(folder: string): string {
  return `${folder}/${preferredFile} is no substitution rule, so it was left as it is.`;
}
