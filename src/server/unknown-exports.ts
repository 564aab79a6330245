import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { addExport } from '../core/desk/add-export.ts';
import type { SampledColumn } from '../core/entries/guess-columns.ts';
import { type NameColumnsParams, type UnknownExportParams, unknownExport } from '../protocol/requests.ts';
import { changeText } from './change-text.ts';
import type { Client } from './client.ts';
import type { Session } from './session.ts';
import { deskPlace } from './settle.ts';

/** Tells of exports in the corpus that nobody knows how to read, each once: the client may ask the person. */
export function createUnknownExports(connection: Connection, client: Client, log: (line: string) => void) {
  const told = new Set<string>();
  return (uri: string, columns: readonly SampledColumn[]): void => {
    if (told.has(uri)) return;
    told.add(uri);
    const names = columns.map(({ name }) => name);
    const example = `"exports": { "${fileName(uri)}": { "text": "${names[0] ?? 'body'}" } }`;
    log(
      `${fileName(uri)} was passed over: no column is surely the text of its articles. Its columns: ${names.join(', ')}. Say which in copydesk.json: ${example}`,
    );
    if (!client.commands || columns.length === 0) return;
    const shown = columns.map(({ name, values }) => ({ name, sample: (values[0] ?? '').slice(0, LONGEST_SAMPLE) }));
    void connection.sendNotification(unknownExport, { uri, columns: shown } satisfies UnknownExportParams);
  };
}

const LONGEST_SAMPLE = 200;

/** Writes the columns of an export into the desk file of the workspace; answers where that is. */
export async function writeColumnNames(session: Session, { uri, columns }: NameColumnsParams): Promise<string | null> {
  const { workspace, desks } = session;
  const inside = (await desks.of(uri)).uri ?? workspace.folderOf(uri);
  const [folder] = workspace.folders;
  const place = inside || !folder ? await deskPlace(session, uri) : await deskPlace(session, `${folder}/any`);
  if (place === null) return null;
  return (await changeText(session, place, (before) => addExport(before, fileName(uri), columns))) ? place : null;
}

function fileName(uri: string): string {
  return URI.parse(uri).path.split('/').pop() ?? '';
}
