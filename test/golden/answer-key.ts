import type { Finding, RuleId } from '../../src/core/report.ts';
import { applySuggestion } from './apply-suggestion.ts';
import type { ReviewedArticle } from './review-folder.ts';

/** What an editor would say of a story: every fault, and what looks like one and is none. */
export interface AnswerKey {
  readonly faults: readonly PlantedFault[];
  readonly traps: readonly Trap[];
}

/** A fault that was put into an article on purpose. */
export interface PlantedFault {
  readonly file: string;
  readonly rule: RuleId;
  /** The words to be marked; they stand once in the file. Marks and stops at their ends do not count. */
  readonly words: string;
  /** Every other article in which the evidence stands; left out for rules that need none. */
  readonly evidence?: readonly string[];
  /** What the paragraph reads after one of the suggestions, where one is expected. */
  readonly mends?: RegExp;
}

/** Words that must carry no mark of the rules named, and why an editor would let them stand. */
export interface Trap {
  readonly file: string;
  readonly words: string;
  /** Left out: of no rule at all. */
  readonly rules?: readonly RuleId[];
  readonly why: string;
}

/** Planted faults that the review does not show, or shows with other evidence or without the repair; a line each. */
export function missedFaults(key: AnswerKey, articles: readonly ReviewedArticle[]): string[] {
  return key.faults.flatMap((fault) => {
    const article = articleOf(fault, articles);
    const found = article.findings.find((finding) => isFault(finding, fault, article));
    if (!found) return [`${nameOf(fault)}: not found`];
    return [...wrongEvidence(fault, found), ...withoutRepair(fault, found, article)];
  });
}

/** Findings that the key does not hold; a line each. */
export function falseAlarms(key: AnswerKey, articles: readonly ReviewedArticle[]): string[] {
  return articles.flatMap((article) =>
    article.findings
      .filter((finding) => !key.faults.some((fault) => isFault(finding, fault, article)))
      .map((finding) => nameOf({ file: article.path, rule: finding.rule, words: wordsOf(finding, article) })),
  );
}

/** Marks of the named rules on words that must have none; a line each. */
export function sprungTraps(key: AnswerKey, articles: readonly ReviewedArticle[]): string[] {
  return key.traps.flatMap((trap) => {
    const article = articleOf(trap, articles);
    const start = article.text.indexOf(trap.words);
    const end = start + trap.words.length;
    return article.findings
      .filter((finding) => finding.start < end && start < finding.end && (trap.rules?.includes(finding.rule) ?? true))
      .map((finding) => `${trap.file} · ${finding.rule} on “${trap.words}”: ${trap.why}`);
  });
}

/** Entries that test nothing: words that do not stand once in their file, a repair that is there before it is made. */
export function unclearEntries(key: AnswerKey, articles: readonly ReviewedArticle[]): string[] {
  const entries: readonly (Trap | PlantedFault)[] = [...key.faults, ...key.traps];
  return entries
    .filter((entry) => {
      const { text } = articleOf(entry, articles);
      return text.split(entry.words).length !== 2 || ('mends' in entry && entry.mends?.test(text));
    })
    .map((entry) => `${entry.file}: “${entry.words}”`);
}

function isFault(finding: Finding, fault: PlantedFault, article: ReviewedArticle): boolean {
  if (fault.file !== article.path || fault.rule !== finding.rule) return false;
  const start = article.text.indexOf(bare(fault.words));
  const words = wordsOf(finding, article);
  return bare(words) === bare(fault.words) && start === finding.start + words.indexOf(bare(words));
}

function wrongEvidence(fault: PlantedFault, found: Finding): string[] {
  const wanted = [...(fault.evidence ?? [])].sort().join(', ');
  const shown = [...new Set(found.evidence.map(({ path }) => path))].sort().join(', ');
  return fault.evidence && wanted !== shown ? [`${nameOf(fault)}: evidence in ${shown}, not in ${wanted}`] : [];
}

function withoutRepair(fault: PlantedFault, found: Finding, article: ReviewedArticle): string[] {
  const { mends } = fault;
  if (!mends || found.suggestions.some((suggestion) => mends.test(applySuggestion(article.text, suggestion))))
    return [];
  const offered = found.suggestions.map(({ title }) => title).join(' | ') || 'nothing';
  return [`${nameOf(fault)}: no suggestion gives ${mends}, offered: ${offered}`];
}

function articleOf(entry: { readonly file: string }, articles: readonly ReviewedArticle[]): ReviewedArticle {
  const article = articles.find(({ path }) => path === entry.file);
  if (!article) throw new RangeError(`the key names ${entry.file}, which is not in the story`);
  return article;
}

const wordsOf = (finding: Finding, article: ReviewedArticle) => article.text.slice(finding.start, finding.end);

const nameOf = ({ file, rule, words }: PlantedFault) => `${file} · ${rule} · “${words}”`;

const bare = (words: string) => words.replace(/^[\s"'“”‘’]+|[\s"'“”‘’.,]+$/g, '');
