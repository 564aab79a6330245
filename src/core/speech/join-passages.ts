import type { TokenRange } from '../names/noun-phrase.ts';
import type { NameMention } from '../names/person.ts';
import type { Span } from '../text/span.ts';
import { isHeading, nameHeadings } from './headings.ts';
import type { LocalAttribution } from './local-attribution.ts';
import { type NameTeller, nameTeller } from './name-speakers.ts';
import type { OwnGender } from './own-genders.ts';
import type { PassageReading } from './passage-reading.ts';
import { type Part, setOffLength } from './set-off.ts';
import { signatureOf } from './signature.ts';
import type { Quotation, ReportedSpeech, Speech } from './speech.ts';

/** Joins what the paragraphs tell: speakers are carried over, passages set off without marks found, people named. */
export function joinPassages(parts: readonly Part[]): Speech {
  const names = parts.flatMap((part) => (isHeading(part) ? [] : namesOf(part)));
  const common = commonWords(parts);
  const teller = nameTeller(names, parts.flatMap(gendersOf), (word) => common.has(word));
  const quotations: Quotation[] = [];
  const reported: ReportedSpeech[] = [];
  let carried: Whose = NOBODY;
  let setOff = 0;
  for (const [at, part] of parts.entries()) {
    if (beginsAnew(part)) carried = NOBODY;
    teller.enter(part.reading.passage, part.reading.names, { offset: part.block.bodyStart, anew: beginsAnew(part) });
    if (setOff > 0 || part.block.kind === 'block-quotation') {
      quotations.push(blockOf(part, carried, setOff > 1));
      setOff = Math.max(0, setOff - 1);
      continue;
    }
    const joined = joinPart(parts, at, teller, carried);
    quotations.push(...joined.quotations);
    reported.push(...joined.reported);
    carried = joined.carried;
    setOff = setOffLength(parts, at);
  }
  return { quotations: nameHeadings(parts, quotations), reported, names };
}

/** A part's names in offsets of the article. Headings have none, since there a capital means nothing. */
function namesOf({ block, reading }: Part): readonly NameMention[] {
  return reading.names.mentions.map((mention) => ({ ...mention, ...shift(mention, block.bodyStart) }));
}

function gendersOf({ block, reading }: Part): readonly OwnGender[] {
  return reading.names.genders.map(({ at, gender }) => ({ at: at + block.bodyStart, gender }));
}

/** The words that stand somewhere in lower case. */
function commonWords(parts: readonly Part[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { reading } of parts) {
    for (const { kind, capital, lower } of reading.passage.tokens) if (kind === 'word' && !capital) words.add(lower);
  }
  return words;
}

type Whose = Pick<Quotation, 'speaker' | 'speakerName' | 'cue'>;

const NOBODY: Whose = { speaker: null, speakerName: null, cue: null };

/** A time stamp of a live blog: what comes after has nothing to do with what came before. */
function beginsAnew({ reading }: Part): boolean {
  const { text } = reading.passage;
  return text.length < 24 && /^\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?\s?m\b/i.test(text);
}

function blockOf({ block }: Part, whose: Whose, continues: boolean): Quotation {
  const marks = block.kind === 'block-quotation' ? 'indented' : 'none';
  return { start: block.bodyStart, end: block.end, kind: 'block', marks, continues, ...whose };
}

interface Joined extends Omit<Speech, 'names'> {
  readonly carried: Whose;
}

function joinPart(parts: readonly Part[], at: number, teller: NameTeller, carried: Whose): Joined {
  const { block, reading } = parts[at];
  const { passage, attributions, scare } = reading;
  const tell = (local: LocalAttribution): Whose => whoseOf(reading, local, block.bodyStart, teller);
  const quotations: Quotation[] = [];
  let last = isHeading(parts[at]) ? NOBODY : (signedBy(parts, at, teller) ?? carried);
  for (const [i, stretch] of passage.stretches.entries()) {
    const local = attributions.quotations[i];
    const own = scare[i] ? NOBODY : local.how === 'none' ? last : tell(local);
    const continues = !stretch.closed && opensWithMark(parts[at + 1]);
    const kind = scare[i] ? 'scare' : 'direct';
    quotations.push({ ...shift(stretch, block.bodyStart), kind, marks: stretch.marks, continues, ...own });
    if (!scare[i]) last = own;
  }
  const reported = reading.reported.map(({ content, cue }) => ({
    ...spanAt(reading, content, block.bodyStart),
    ...tell({ subject: cue.subject, cue, how: 'before' }),
  }));
  return {
    quotations,
    reported,
    carried: block.kind === 'paragraph' || block.kind === 'list-item' ? carriedOver(reading, last, tell) : carried,
  };
}

function signedBy(parts: readonly Part[], at: number, teller: NameTeller): Whose | null {
  const name = signatureOf(parts[at], parts[at + 1]);
  if (!name) return null;
  const speaker = shift(name, parts[at + 1].block.bodyStart);
  return { speaker, speakerName: teller.nameAt(speaker.start), cue: null };
}

function whoseOf(reading: PassageReading, local: LocalAttribution, offset: number, teller: NameTeller): Whose {
  const { subject, cue, inside } = local;
  const speaker = inside ? shift(inside, offset) : subject && spanAt(reading, subject, offset);
  const name = inside
    ? teller.nameOfText(reading.passage.text.slice(inside.start, inside.end))
    : subject && teller.nameOf(subject);
  return { speaker, speakerName: name, cue: cue && spanAt(reading, cue, offset) };
}

/** Who speaks if the next passage is a quotation with no words of its own. */
function carriedOver(reading: PassageReading, last: Whose, tell: (local: LocalAttribution) => Whose): Whose {
  const { intro, introIsPlain } = reading.attributions;
  const spoke = reading.scare.some((scare) => !scare);
  if (introIsPlain && intro.subject) return tell(intro);
  const kept = !intro.subject || (spoke && intro.how !== 'intro') || (intro.how === 'clause' && last.speaker !== null);
  return { ...(kept ? last : tell(intro)), cue: null };
}

function opensWithMark(part: Part | undefined): boolean {
  return part?.reading.passage.stretches[0]?.outer.start === 0;
}

function spanAt({ passage }: PassageReading, { from, to }: TokenRange, offset: number): Span {
  return { start: passage.tokens[from].start + offset, end: passage.tokens[to - 1].end + offset };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
