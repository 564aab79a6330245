import type { Occurrence } from '../corpus/corpus.ts';
import type { Reading } from '../reading.ts';
import type { Edit, Suggestion } from '../report.ts';
import type { Quotation } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import { passageVerdict } from './passage-verdict.ts';
import { countArticles, evidenceOf, notesOn } from './places.ts';
import { quotationVerdict } from './quotation-verdict.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Words that stand in quotation marks elsewhere and have none here. */
export const unmarkedQuote: Rule = {
  id: 'unmarked-quote',
  about: 'Words that stand in quotation marks elsewhere and have none here.',
  severity: 'warning',
  *find({ reading, evidence }) {
    for (const [quotation, places] of evidence.quotations) {
      if (places.length === 0) continue;
      const verdict = quotationVerdict(quotation, places);
      if (verdict.kind === 'unmarked') yield findingFor(reading, quotation, verdict.places);
    }
    for (const passage of evidence.passages) {
      const verdict = passageVerdict(passage);
      if (verdict.kind === 'unmarked') yield findingFor(reading, passage, verdict.places);
    }
  },
};

function findingFor(reading: Reading, span: Span | Quotation, places: readonly Occurrence[]): RuleFinding {
  const speaker = places.find(({ speakerName }) => speakerName)?.speakerName;
  return {
    start: span.start,
    end: span.end,
    message: `Stands in quotation marks in ${countArticles(places)}${speaker ? `, as the words of ${speaker}` : ''}.`,
    evidence: places.map(evidenceOf),
    suggestions: suggestionsFor(reading, span, speaker ?? null),
    notes: notesOn(places),
  };
}

function suggestionsFor(reading: Reading, span: Span | Quotation, speaker: string | null): readonly Suggestion[] {
  const { text } = reading.article;
  const signs = signsOf(reading);
  const named = 'speakerName' in span && span.speakerName !== null;
  const run = paragraphsOf(reading, span);
  const marks: Suggestion = {
    title: 'Put the words in quotation marks',
    edits: markingEdits(text, run, signs),
    preferred: named,
    snippet: false,
  };
  if (named || !speaker || run.length > 1) return [marks];
  const stop = /[.!?]$/.exec(text.slice(span.start, span.end)) ?? /^[.!?]/.exec(text.slice(span.end));
  if (!stop) return [marks];
  const closing = closingEdit(text, span, `${signs.close} ${speaker} said.`);
  const attributed: Edit[] = [{ start: span.start, end: span.start, text: signs.open }, closing];
  return [{ ...marks, title: `Put the words in quotation marks as those of ${speaker}`, edits: attributed }, marks];
}

interface Signs {
  readonly open: string;
  readonly close: string;
}

/** The marks that the article itself has, curly or straight. */
function signsOf({ article: { text }, speech }: Reading): Signs {
  const marked = speech.quotations.find(({ marks }) => marks === 'double');
  return marked && text[marked.start - 1] === '"' ? { open: '"', close: '"' } : { open: '“', close: '”' };
}

/** All paragraphs of the utterance, for marks around a part of it would leave the rest open. */
function paragraphsOf({ speech }: Reading, span: Span | Quotation): readonly Span[] {
  const { quotations } = speech;
  const at = quotations.indexOf(span as Quotation);
  if (at < 0) return [span];
  let from = at;
  while (from > 0 && quotations[from - 1].continues) from--;
  let to = at;
  while (to + 1 < quotations.length && quotations[to].continues) to++;
  return quotations.slice(from, to + 1);
}

/** An opening mark at each paragraph and one that closes the last. A stop or comma behind the words goes inside. */
function markingEdits(text: string, run: readonly Span[], signs: Signs): readonly Edit[] {
  const opening = run.map(({ start }) => ({ start, end: start, text: signs.open }));
  const last = run[run.length - 1].end;
  const end = /[.,]/.test(text[last] ?? '') ? last + 1 : last;
  return [...opening, { start: end, end, text: signs.close }];
}

/** Closes the quotation before its full stop and names the speaker: `… by spring,” Ana Ruiz said.` */
function closingEdit(text: string, { end }: Span, words: string): Edit {
  const inside = /[.!?]/.test(text[end - 1]);
  const at = inside ? end - 1 : end;
  return { start: at, end: at + 1, text: `${text[at] === '.' ? ',' : text[at]}${words}` };
}
