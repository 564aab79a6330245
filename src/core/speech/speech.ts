import type { NameMention } from '../names/person.ts';
import type { Span } from '../text/span.ts';

/** All that is somebody's words in an article: what `readSpeech` gives. */
export interface Speech {
  /** In the order of the text, without overlap. A quotation over several paragraphs is one entry a paragraph. */
  readonly quotations: readonly Quotation[];
  /** Content of indirect speech, in the order of the text: He said `crime had fallen by half`. */
  readonly reported: readonly ReportedSpeech[];
  /** The names outside quotation marks, in the order of the text: `Ana Ruiz`, `Ruiz`, `Harbour Trust`. */
  readonly names: readonly NameMention[];
}

interface Attribution {
  /** The mention of the speaker in the text: `Lechleitner`, `the ICE director`, `he`. */
  readonly speaker: Span | null;
  /** The fullest name that the article gives this speaker. */
  readonly speakerName: string | null;
  /** The word or words that make it speech: `said`, `according to`. */
  readonly cue: Span | null;
}

export interface Quotation extends Span, Attribution {
  /**
   * `direct`: quoted speech; `block`: a set-off passage with no marks;
   * `scare`: a quoted word or name that nobody is shown to have said. The span leaves the marks out.
   */
  readonly kind: 'direct' | 'block' | 'scare';
  readonly marks: QuotationMarks;
  /** True where the same utterance goes on in the next paragraph. */
  readonly continues: boolean;
}

/** `indented`: no marks, but the format sets the passage off (`>` in Markdown), and it needs none. */
export type QuotationMarks = 'double' | 'single' | 'guillemets' | 'low' | 'indented' | 'none';

export interface ReportedSpeech extends Span, Attribution {}

/** True for words that are not the writer's own: quoted speech and set-off passages, but not scare quotes. */
export function isSpoken(quotation: Quotation): boolean {
  return quotation.kind !== 'scare';
}
