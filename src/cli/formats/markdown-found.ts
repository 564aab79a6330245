import { escapeMarkdown } from '../../core/compare/formats/markdown.ts';
import { type Piece, piecesOf } from '../../core/corpus/pieces.ts';
import type { FoundReport } from './found-formats.ts';
import { sourceOf, speakerOf, summaryOfFound, wordingOf } from './found-words.ts';
import type { LocatedPlace } from './located-place.ts';

/** The places as a list, to be pasted into notes or a ticket; words that differ are ~~asked for~~ and **found**. */
export function markdownFound(report: FoundReport): string {
  const { asked, places } = report;
  const lines = places.map((place) => placeLines(place, asked));
  return [`# “${escapeMarkdown(asked)}”`, '', escapeMarkdown(summaryOfFound(report)), '', ...lines]
    .join('\n')
    .concat('\n');
}

function placeLines(place: LocatedPlace, asked: string): string {
  const at = `${place.path}:${place.position.line + 1}`;
  const copy = place.origin === place.path ? '' : `, a copy of ${escapeMarkdown(place.origin)}`;
  const about = [speakerOf(place), wordingOf(place, asked)].map(escapeMarkdown).join('; ');
  const words = `${escapeMarkdown(place.before)}${piecesOf(place, asked).map(pieceMarkdown).join('')}${escapeMarkdown(place.after)}`;
  return `- **${escapeMarkdown(sourceOf(place))}**, [${escapeMarkdown(at)}](<${place.path}#L${place.position.line + 1}>)${copy}: ${about}\n\n  > ${words}\n`;
}

function pieceMarkdown({ kind, text }: Piece): string {
  const words = text.trim();
  if (kind === 'shared' || words === '') return escapeMarkdown(text);
  return kind === 'here' ? `~~${escapeMarkdown(words)}~~ ` : `**${escapeMarkdown(words)}**`;
}
