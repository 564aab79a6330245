import { readArticle } from '../article/read-article.ts';
import { menNames, womenNames } from '../names/given-names.data.ts';
import { pairMarks } from '../speech/marks.ts';
import type { ReadPassage } from '../speech/passage-reading.ts';
import { readSpeech } from '../speech/read-speech.ts';
import type { Quotation } from '../speech/speech.ts';
import { overlaps, type Span } from '../text/span.ts';

/**
 * What a speaker is told by: the `paragraphs` round the quotation, a name in these as it stands `near` the quotation,
 * the whole `article`, or a `name` that stands at the quotation itself, with the article for its full form. A pronoun
 * may be read wrongly, so it shows who is meant but not that two articles differ; a few paragraphs may lack whom it
 * stands for.
 */
export type SpeakerGrounds = 'paragraphs' | 'near' | 'article' | 'name';

/** Tells who speaks the first quotation of a span of an article, and reads no more of it than it must. */
export function speakerTeller(path: string, text: string) {
  let whole: readonly Quotation[] | undefined;
  let last: { readonly span: Span; readonly quotations: readonly Quotation[] } | undefined;
  const readWhole = (read?: ReadPassage): readonly Quotation[] => {
    whole ??= readSpeech(readArticle(path, text), read).quotations;
    return whole;
  };
  const readNear = (span: Span, read?: ReadPassage): readonly Quotation[] => {
    if (last?.span.start !== span.start || last.span.end !== span.end)
      last = { span, quotations: quotationsIn({ path, text }, paragraphsRound(text, span), read) };
    return last.quotations;
  };
  return (span: Span, from: SpeakerGrounds, read?: ReadPassage): string | null => {
    if (from === 'article') return speakerIn(text, readWhole(read), span);
    const near = readNear(span, read);
    if (from === 'paragraphs') return speakerIn(text, near, span);
    const named = namedIn(near, text);
    const written = speakerIn(text, asWritten(named, text), span);
    if (from === 'near' || (written && isFullName(written)) || !named.some((quotation) => overlaps(quotation, span)))
      return written;
    return speakerIn(text, namedIn(readWhole(read), text), span);
  };
}

export function speakerIn(text: string, quotations: readonly Quotation[], span: Span): string | null {
  const here = quotations.filter((quotation) => overlaps(quotation, span) && !isQuotedWithin(text, quotation, span));
  return here.find(({ speakerName }) => speakerName)?.speakerName ?? null;
}

/** `“She wrote, ‘We wait,’”` said Ruiz: what stands in marks within her words is another’s. */
function isQuotedWithin(text: string, { start, end }: Quotation, span: Span): boolean {
  const inner = pairMarks(text.slice(start, end), true).find(
    (stretch) => start + stretch.start <= span.start && span.end <= start + stretch.end + 1,
  );
  return inner?.marks === 'single' && inner.closed;
}

/** Names no fuller than they stand at the quotation: a few paragraphs may not know which `Ruiz` said it. */
function asWritten(quotations: readonly Quotation[], text: string): readonly Quotation[] {
  return quotations.map((quotation) => {
    const { speaker, speakerName } = quotation;
    if (!speaker || !speakerName) return quotation;
    const mention = text.slice(speaker.start, speaker.end);
    const surname = speakerName.slice(speakerName.lastIndexOf(' ') + 1);
    const written = [speakerName, surname].find((name) => mention.includes(name)) ?? null;
    return { ...quotation, speakerName: written };
  });
}

/** Those with whom a name stands: `Ana Ruiz said` and `said Mayor Ruiz`, not `he said` or `the mayor said`. */
export function namedIn(quotations: readonly Quotation[], text: string): readonly Quotation[] {
  return quotations.filter(
    ({ speaker }) => speaker && /(?!(?:He|She|They|The|A|An)\b)\p{Lu}/u.test(text.slice(speaker.start, speaker.end)),
  );
}

/** True for `Ana Ruiz`, to which no other paragraph adds anything; `Ruiz` and `Mayor Ruiz` may be told in full elsewhere. */
function isFullName(name: string): boolean {
  const [given, ...others] = name.toLowerCase().split(' ');
  return others.length > 0 && (menNames.has(given) || womenNames.has(given));
}

interface NamedText {
  readonly path: string;
  readonly text: string;
}

function quotationsIn({ path, text }: NamedText, { start, end }: Span, read?: ReadPassage): readonly Quotation[] {
  const excerpt = readArticle(path, text.slice(start, end));
  const shift = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
  return readSpeech(excerpt, read).quotations.map((quotation) => ({
    ...quotation,
    ...shift(quotation),
    speaker: quotation.speaker && shift(quotation.speaker),
    cue: quotation.cue && shift(quotation.cue),
  }));
}

const FARTHEST = 1_000;

/** The paragraphs of the span, three before and one after, and never more than a page on either side. */
function paragraphsRound(text: string, span: Span): Span {
  let start = span.start;
  for (let lines = 0; lines < 4 && start > 0; lines++) start = lineStart(text, start - 1);
  let end = span.end;
  for (let lines = 0; lines < 2 && end < text.length; lines++) end = lineEnd(text, end + 1);
  return { start: Math.max(start, span.start - FARTHEST), end: Math.min(end, span.end + FARTHEST) };
}

function lineStart(text: string, at: number): number {
  let before = at;
  while (before > 0 && /\s/.test(text[before])) before--;
  return text.lastIndexOf('\n', before) + 1;
}

function lineEnd(text: string, at: number): number {
  let after = at;
  while (after < text.length && /\s/.test(text[after])) after++;
  const end = text.indexOf('\n', after);
  return end < 0 ? text.length : end;
}
