import type { Article, Block } from '../article/article.ts';
import { isAnalysed } from '../article/article.ts';
import type { TokenRange } from '../names/noun-phrase.ts';
import type { Span } from '../text/span.ts';
import { attributePassage, type LocalAttribution } from './attribute.ts';
import { isScare } from './is-scare.ts';
import { nameTeller, type PassageNames, readPassageNames } from './name-speakers.ts';
import { type Passage, readPassage } from './passage.ts';
import type { Quotation, Speech } from './speech.ts';

/** What one paragraph tells by itself; it depends on nothing but the paragraph's text. */
export interface PassageReading {
  readonly passage: Passage;
  readonly names: PassageNames;
  readonly attributions: readonly LocalAttribution[];
  readonly scare: readonly boolean[];
}

/** Finds what is somebody's words in an article, and whose. */
export function readSpeech(article: Article): Speech {
  const parts = article.blocks
    .filter(isAnalysed)
    .map((block) => ({ block, reading: readBlockPassage(article.prose.slice(block.start, block.end), block) }));
  return { quotations: joinPassages(parts), reported: [] };
}

interface Part {
  readonly block: Block;
  readonly reading: PassageReading;
}

function readBlockPassage(text: string, block: Block): PassageReading {
  const passage = readPassage(text, block.kind === 'headline' || block.kind === 'subhead');
  const attributions = attributePassage(passage);
  const at = passage.stretches.map(() => 0);
  for (const [i, token] of passage.tokens.entries()) if (token.kind === 'quotation') at[token.quotation] = i;
  const scare = passage.stretches.map((_, i) => isScare(passage, at[i], attributions[i]));
  return { passage, names: readPassageNames(passage), attributions, scare };
}

function joinPassages(parts: readonly Part[]): readonly Quotation[] {
  const mentions = parts.flatMap(({ block, reading }) =>
    reading.names.mentions.map((mention) => ({ ...mention, ...shift(mention, block.start) })),
  );
  const teller = nameTeller(mentions);
  const quotations: Quotation[] = [];
  let last: Pick<Quotation, 'speaker' | 'speakerName'> = { speaker: null, speakerName: null };
  for (const [at, { block, reading }] of parts.entries()) {
    teller.enter(reading.passage, reading.names, block.start);
    for (const [i, stretch] of reading.passage.stretches.entries()) {
      const { subject, cue } = reading.attributions[i];
      const own = {
        speaker: subject && spanAt(reading.passage, subject, block.start),
        speakerName: subject && teller.nameOf(subject),
      };
      const scare = reading.scare[i];
      const whose = scare ? { speaker: null, speakerName: null } : subject ? own : last;
      quotations.push({
        ...shift(stretch, block.start),
        kind: scare ? 'scare' : 'direct',
        marks: stretch.marks,
        continues: !stretch.closed && opensWithMark(parts[at + 1]),
        ...whose,
        cue: cue && !scare ? spanAt(reading.passage, cue, block.start) : null,
      });
      if (!scare) last = whose;
    }
  }
  return quotations;
}

function opensWithMark(part: Part | undefined): boolean {
  return part?.reading.passage.stretches[0]?.outer.start === 0;
}

function spanAt({ tokens }: Passage, { from, to }: TokenRange, offset: number): Span {
  return { start: tokens[from].start + offset, end: tokens[to - 1].end + offset };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
