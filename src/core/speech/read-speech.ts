import type { Article, Block } from '../article/article.ts';
import { isAnalysed } from '../article/article.ts';
import type { TokenRange } from '../names/noun-phrase.ts';
import type { Span } from '../text/span.ts';
import { attributePassage, type LocalAttribution, type PassageAttributions } from './attribute.ts';
import { isScare } from './is-scare.ts';
import { nameTeller, type PassageNames, readPassageNames } from './name-speakers.ts';
import { type Passage, readPassage } from './passage.ts';
import type { Quotation, Speech } from './speech.ts';

/** What one paragraph tells by itself; it depends on nothing but the paragraph's text. */
export interface PassageReading {
  readonly passage: Passage;
  readonly names: PassageNames;
  readonly attributions: PassageAttributions;
  readonly scare: readonly boolean[];
}

/** Finds what is somebody's words in an article, and whose. */
export function readSpeech(article: Article): Speech {
  const parts = article.blocks
    .filter(isAnalysed)
    .map((block) => ({ block, reading: readBlockPassage(article.prose.slice(block.bodyStart, block.end), block) }));
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
  const scare = passage.stretches.map((_, i) => isScare(passage, at[i], attributions.quotations[i]));
  return { passage, names: readPassageNames(passage), attributions, scare };
}

function joinPassages(parts: readonly Part[]): readonly Quotation[] {
  const mentions = parts.flatMap(({ block, reading }) =>
    reading.names.mentions.map((mention) => ({ ...mention, ...shift(mention, block.bodyStart) })),
  );
  const teller = nameTeller(mentions);
  const quotations: Quotation[] = [];
  let carried: Whose = NOBODY;
  for (const [at, { block, reading }] of parts.entries()) {
    const { passage, attributions, scare, names } = reading;
    teller.enter(passage, names, block.bodyStart);
    const whose = ({ subject, cue }: LocalAttribution): Whose => ({
      speaker: subject && spanAt(passage, subject, block.bodyStart),
      speakerName: subject && teller.nameOf(subject),
      cue: cue && spanAt(passage, cue, block.bodyStart),
    });
    let last = carried;
    for (const [i, stretch] of passage.stretches.entries()) {
      const local = attributions.quotations[i];
      const own = scare[i] ? NOBODY : local.how === 'none' ? last : whose(local);
      quotations.push({
        ...shift(stretch, block.bodyStart),
        kind: scare[i] ? 'scare' : 'direct',
        marks: stretch.marks,
        continues: !stretch.closed && opensWithMark(parts[at + 1]),
        ...own,
      });
      if (!scare[i]) last = own;
    }
    carried = carriedOver(reading, last, whose);
  }
  return quotations;
}

type Whose = Pick<Quotation, 'speaker' | 'speakerName' | 'cue'>;

const NOBODY: Whose = { speaker: null, speakerName: null, cue: null };

/** Who speaks if the next passage is a quotation with no words of its own. */
function carriedOver(reading: PassageReading, last: Whose, whose: (local: LocalAttribution) => Whose): Whose {
  const { intro, introIsPlain } = reading.attributions;
  const spoke = reading.scare.some((scare) => !scare);
  if (!intro.subject || (spoke && !introIsPlain && intro.how !== 'intro')) return last;
  return introIsPlain || intro.how !== 'clause' || !last.speaker ? whose(intro) : last;
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
