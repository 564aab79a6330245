import { commands, Location, Position, Range, Uri } from 'vscode';
import type * as lsp from 'vscode-languageclient';

/** What the server sends along with a line above a quotation. */
export type PeekInput = readonly [uri: string, position: lsp.Position, places: readonly lsp.Location[]];

/** Shows places of other articles in a peek at a position, where the person stays in the article. */
export async function peekVersions([uri, position, places]: PeekInput): Promise<void> {
  const locations = places.map((place) => new Location(Uri.parse(place.uri), rangeOf(place.range)));
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), positionOf(position), locations);
}

function rangeOf({ start, end }: lsp.Range): Range {
  return new Range(positionOf(start), positionOf(end));
}

function positionOf({ line, character }: lsp.Position): Position {
  return new Position(line, character);
}
