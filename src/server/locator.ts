import type { Range, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';
import type { Disk } from '../disk/node-disk.ts';
import type { CorpusKeeper } from './corpus-keeper.ts';

/** Finds spans of any article, open or not, as lines and characters. */
export interface Locator {
  /** `null` where the article can no longer be read. */
  rangeOf(uri: string, span: Span): Promise<Range | null>;
}

export interface LocatorParts {
  readonly documents: TextDocuments<TextDocument>;
  readonly corpus: CorpusKeeper;
  readonly disk: Disk;
}

/** A locator that looks at open documents, then at the corpus, then on disk; the last few texts stay split in lines. */
export function createLocator(parts: LocatorParts): Locator {
  const recent = new Map<string, { readonly text: string; readonly starts: Uint32Array }>();
  const startsOf = (uri: string, text: string) => {
    const known = recent.get(uri);
    if (known?.text === text) return known.starts;
    const starts = lineStarts(text);
    recent.delete(uri);
    recent.set(uri, { text, starts });
    for (const oldest of recent.keys()) if (recent.size > MOST_RECENT) recent.delete(oldest);
    return starts;
  };
  return {
    async rangeOf(uri, { start, end }) {
      const text = await textOf(uri, parts);
      if (text === null) return null;
      const starts = startsOf(uri, text);
      return { start: positionAt(starts, start), end: positionAt(starts, end) };
    },
  };
}

const MOST_RECENT = 50;

async function textOf(uri: string, { documents, corpus, disk }: LocatorParts): Promise<string | null> {
  return corpus.textOf(uri) ?? documents.get(uri)?.getText() ?? (await disk.readText(uri).catch(() => null));
}
