import type { Block } from '../article/article.ts';
import { bodies } from '../names/titles.data.ts';
import { documents } from './cues.data.ts';
import type { PassageReading } from './passage-reading.ts';

/** A paragraph and what it tells. */
export interface Part {
  readonly block: Block;
  readonly reading: PassageReading;
}

/**
 * How many of the parts behind `at` are a passage set off without marks that the part at `at` announces with a colon:
 * `The bill reads:`, `Ruiz told the paper that crews were tired:`. It ends before the first part in the writer's voice.
 */
export function setOffLength(parts: readonly Part[], at: number): number {
  const { reading } = parts[at];
  const first = parts[at + 1];
  if (!reading.attributions.introIsPlain || !reading.attributions.intro.subject || !first || !canBeSetOff(first))
    return 0;
  const kind = voiceOf(reading);
  if (!kind || !begins(first, kind, reading)) return 0;
  let length = 1;
  while (at + 1 + length < parts.length && goesOn(parts[at + 1 + length], kind, reading)) length++;
  return length;
}

/** A plain paragraph that neither opens with a mark nor quotes anybody by a cue. */
function canBeSetOff({ block, reading }: Part): boolean {
  if (block.kind !== 'paragraph') return false;
  const { passage, attributions } = reading;
  if (passage.stretches[0]?.outer.start === 0 || passage.tokens.at(-1)?.text === ':') return false;
  return !attributions.quotations.some(({ how }) => how === 'after');
}

/** Whether a person or a document speaks behind the colon; `null` where neither is announced. */
function voiceOf({ passage, attributions }: PassageReading): 'person' | 'document' | null {
  const { subject, cue, how } = attributions.intro;
  if (!subject) return null;
  const head = passage.tokens[subject.head.to - 1].lower;
  if (FIRST_PERSON.test(passage.tokens[subject.from].text)) return null;
  if (documents.has(head)) return 'document';
  if (how === 'clause' && !cue) return null;
  return bodies.has(head) ? 'document' : 'person';
}

function begins({ reading }: Part, kind: 'person' | 'document', intro: PassageReading): boolean {
  const text = reading.passage.text;
  if (/^\[?\p{Lu}\]/u.test(text) || /^(?:…|\.\.\.)/.test(text)) return true;
  const cueEndsIt = intro.attributions.intro.cue?.to === intro.passage.tokens.length - 1;
  return cueEndsIt || (kind === 'document' ? endsInCue(intro) : FIRST_PERSON.test(text));
}

/** `The report states:`, `The bill would have barred such sales:` */
function endsInCue({ attributions }: PassageReading): boolean {
  return attributions.intro.how !== 'none';
}

const FIRST_PERSON = /\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y|me|[Ll]et['’]s|[Yy]ou|[Yy]our)\b/u;
const GOES_ON =
  /^(?:previously|those|these|this|they|such|it|its|their|in addition|additionally|moreover|also|further)\b/i;

function goesOn(part: Part, kind: 'person' | 'document', intro: PassageReading): boolean {
  if (!canBeSetOff(part) || namesSpeaker(part, intro)) return false;
  const { text } = part.reading.passage;
  if (part.reading.cues.some((cues) => cues.some((cue) => !cue.weak && cue.kind === 'saying' && cue.subject)))
    return false;
  return kind === 'person' ? firstPersonOpens(text) : GOES_ON.test(text);
}

/** Whoever speaks does not speak of herself by name. */
function namesSpeaker({ reading }: Part, { passage, names, attributions }: PassageReading): boolean {
  const { subject } = attributions.intro;
  if (!subject) return false;
  const last = passage.tokens[subject.head.to - 1];
  const keys = new Set(last.capital ? [last.lower] : names.mentions.map(({ key }) => key));
  return reading.names.mentions.some(({ key }) => keys.has(key));
}

/** The speaker's own voice within the first sentences, not deep in the paragraph. */
function firstPersonOpens(text: string): boolean {
  return FIRST_PERSON.test(text.slice(0, 200));
}
