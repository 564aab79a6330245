import { escapeMarkdown } from '../../core/compare/formats/markdown.ts';
import type { PlacePiece } from '../../protocol/look-up.ts';
import type { ShownGroup, ShownList, ShownPlace } from './place-list.ts';

/** Places as a document to keep, copy or save: words that stand only there **bold**, those in their place ~~struck~~. */
export function placesAsMarkdown(title: string, lists: readonly ShownList[]): string {
  const parts = lists.flatMap(({ summary, groups }) => [
    `${escapeMarkdown(summary)}.`,
    '',
    ...groups.flatMap(groupLines),
  ]);
  return `${[`# ${escapeMarkdown(title)}`, '', ...parts].join('\n')}\n`;
}

function groupLines({ label, places }: ShownGroup): readonly string[] {
  return [`## ${escapeMarkdown(label)}`, '', ...places.flatMap(placeLines)];
}

function placeLines({ uri, range: { start, end }, source, note, pieces }: ShownPlace): readonly string[] {
  const name = decodeURIComponent(uri.path.slice(uri.path.lastIndexOf('/') + 1));
  const fragment = `L${start.line + 1},${start.character + 1}-${end.line + 1},${end.character + 1}`;
  const link = `[${escapeMarkdown(`${name}:${start.line + 1}`)}](<${uri.with({ fragment }).toString(true)}>)`;
  const about = [escapeMarkdown(source), ...(note ? [escapeMarkdown(note)] : []), link].join(' · ');
  return [`- ${about}`, `  > ${pieces.map(pieceMarkdown).join('')}`, ''];
}

/** Marks hug the words: Markdown takes `** word**` for stars. */
function pieceMarkdown({ kind, text }: PlacePiece): string {
  const words = text.trim();
  if (kind === 'context' || kind === 'shared' || words === '') return escapeMarkdown(text);
  return kind === 'here' ? `~~${escapeMarkdown(words)}~~ ` : `**${escapeMarkdown(words)}**`;
}
