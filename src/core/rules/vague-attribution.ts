import { isProse } from '../article/article.ts';
import type { Reading } from '../reading.ts';
import type { Suggestion } from '../report.ts';
import { isSpoken } from '../speech/speech.ts';
import { findVagueSources, type VagueSource } from '../statistics/find-vague-sources.ts';
import { readTokens } from '../statistics/tokens.ts';
import { overlaps } from '../text/span.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** An attribution that names nobody a reader could ask: «Critics say» the bridge is unsafe. */
export const vagueAttribution: Rule = {
  id: 'vague-attribution',
  about: 'An attribution that names nobody a reader could ask.',
  severity: 'information',
  *find({ reading }) {
    const sentences = reading.article.blocks.filter(isProse).flatMap((block) => block.sentences);
    for (const [number, sentence] of sentences.entries()) {
      const reach = sentences[number + 1]?.end ?? sentence.end;
      for (const source of findVagueSources(readTokens(reading.article.prose, sentence))) {
        if (!isSomebodysWords(reading, source) && !isNamedNext(reading, source, reach))
          yield findingOf(reading, source);
      }
    }
  },
};

/** What stands in a quotation or in somebody's indirect speech is that person's vagueness, not the writer's. */
function isSomebodysWords({ speech }: Reading, source: VagueSource): boolean {
  if (speech.quotations.some((one) => isSpoken(one) && overlaps(one, source))) return true;
  return speech.reported.some((one) => one.start < source.start && overlaps(one, source));
}

/** `Critics say it floods. “It floods,” said Ida Brandt, …`: a quotation in that or the next sentence names the group. */
function isNamedNext({ speech }: Reading, { end, kind }: VagueSource, reach: number): boolean {
  if (kind !== 'people') return false;
  return speech.quotations.some(
    (one) => one.start > end && one.start < reach && one.kind === 'direct' && one.speakerName !== null,
  );
}

const MESSAGES = {
  people: 'names nobody a reader could ask.',
  papers: 'names no study a reader could look up.',
  passive: 'does not say by whom.',
} as const;

function findingOf({ article }: Reading, source: VagueSource): RuleFinding {
  const { start, end, kind, group } = source;
  const words = article.text.slice(start, end).replace(/\s+/g, ' ');
  const suggestions = group ? [nameThem(article.text, group, kind)] : [];
  return { start, end, message: `“${words}” ${MESSAGES[kind]}`, evidence: [], suggestions, notes: [NOTES[kind]] };
}

const NOTES = {
  people: 'Name one of them, or say what they are and why they are not named.',
  papers: 'Name the study, who made it and when.',
  passive: 'Say who believes it, or what shows it.',
} as const;

function nameThem(text: string, group: { start: number; end: number }, kind: VagueSource['kind']): Suggestion {
  const words = text.slice(group.start, group.end).replace(/[\\$}]/g, '\\$&');
  const title = kind === 'papers' ? 'Name the study' : 'Name who says so';
  return { title, edits: [{ ...group, text: `\${1:${words}}` }], preferred: false, snippet: true };
}
