import type { CodeLens, Position } from 'vscode-languageserver';
import type { Occurrence } from '../core/corpus/corpus.ts';
import { groupBy } from '../core/group-by.ts';
import { passageVerdict } from '../core/rules/passage-verdict.ts';
import { countArticles } from '../core/rules/places.ts';
import { quotationVerdict } from '../core/rules/quotation-verdict.ts';
import { whereElse } from '../core/rules/quote-elsewhere.ts';
import type { Span } from '../core/text/span.ts';
import { clientCommands } from '../protocol/requests.ts';
import type { Client } from './client.ts';
import type { DocumentReview } from './document-reviews.ts';
import type { Locator } from './locator.ts';
import { locationsOf } from './references.ts';
import { type Place, versionsOf } from './versions-at.ts';

/** What a lens carries until the editor is about to show it. */
interface LensData {
  readonly uri: string;
  readonly title: string;
  /** Where the quotation begins. */
  readonly position: Position;
  readonly places: readonly Place[];
}

/** Words that are somebody's, here or elsewhere, and what can be said of their places. */
interface Quoted extends Span {
  /** `stands in 4 other articles, in 1 with other words`. */
  readonly about: string;
  readonly places: readonly Occurrence[];
}

/** A line above each paragraph with a quotation that stands elsewhere: how often, and in how many with other words. */
export function versionLenses(review: DocumentReview): CodeLens[] {
  const { document, reading } = review;
  const { blocks } = reading.article;
  const lineAbove = ({ start }: Span) => {
    const block = blocks.find((one) => one.start <= start && start < one.end);
    return document.positionAt(block?.start ?? start).line;
  };
  return [...groupBy(quotedElsewhere(review), lineAbove)].flatMap(([line, quoted]) => {
    const lines = joinAlike(quoted);
    return lines.map((one): CodeLens => {
      const data: LensData = {
        uri: document.uri,
        title: lines.length > 1 ? titleAmongOthers(one, reading.article.text) : capitalized(one.about),
        position: document.positionAt(one.start),
        places: versionsOf(one, one.places).places,
      };
      return { range: { start: { line, character: 0 }, end: { line, character: 0 } }, data };
    });
  });
}

/** Gives a lens its words and the places that a click opens. */
export async function resolveVersionLens(
  lens: CodeLens,
  { client, locator }: { readonly client: Client; readonly locator: Locator },
): Promise<CodeLens> {
  const { uri, title, position, places } = lens.data as LensData;
  if (!client.commands) return { ...lens, command: { title, command: '' } };
  const locations = await locationsOf(places, locator);
  return { ...lens, command: { title, command: clientCommands.peekVersions, arguments: [uri, position, locations] } };
}

/** In the order of the text. */
function quotedElsewhere({ evidence }: DocumentReview): readonly Quoted[] {
  const quoted: Quoted[] = [];
  for (const [quotation, places] of evidence.quotations) {
    if (places.length === 0) continue;
    const verdict = quotationVerdict(quotation, places);
    if (verdict.kind === 'unmarked') quoted.push(unmarked(quotation, verdict.places));
    else quoted.push({ ...spanOf(quotation), about: `stands in ${whereElse(quotation, places)}`, places });
  }
  for (const passage of evidence.passages) {
    const verdict = passageVerdict(passage);
    if (verdict.kind === 'unmarked') quoted.push(unmarked(passage, verdict.places));
  }
  return quoted.sort((a, b) => a.start - b.start);
}

function unmarked(span: Span, places: readonly Occurrence[]): Quoted {
  return { ...spanOf(span), about: `stands in quotation marks in ${countArticles(places)}`, places };
}

/** The parts of one utterance, of which the same can be said, are one: “We wait,” she said. “We have time.” */
function joinAlike(quoted: readonly Quoted[]): readonly Quoted[] {
  const articlesOf = ({ places }: Quoted) => [...new Set(places.map(({ path }) => path))].sort().join('\n');
  const alike = groupBy(quoted, (one) => `${one.about}\n${articlesOf(one)}`);
  return [...alike.values()].map((parts) => ({ ...parts[0], places: parts.flatMap(({ places }) => places) }));
}

/** `“We cannot leave the…” stands in 4 other articles`, where a paragraph has several. */
function titleAmongOthers({ start, end, about }: Quoted, text: string): string {
  const words = text.slice(start, end).trim().split(/\s+/, 5);
  const shown = words.length < 5 ? words.join(' ') : `${words.slice(0, 4).join(' ')}…`;
  return `“${shown}” ${about}`;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const spanOf = ({ start, end }: Span): Span => ({ start, end });
