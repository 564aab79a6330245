import type { Article } from '../article/article.ts';
import type { Finding } from '../report.ts';
import { readWords } from '../text/words.ts';
import { addToList } from './add-to-list.ts';
import type { Settled } from './desk-file.ts';

export interface Unsettled {
  readonly findings: readonly Finding[];
  /** Entries for this very file that fit nothing in it any more. */
  readonly stale: readonly Settled[];
}

/** Leaves out the findings that the desk has settled. `file` is the article's path from the desk file, with `/`. */
export function leaveOutSettled(article: Article, findings: readonly Finding[], of: Desk): Unsettled {
  const used = new Set<Settled>();
  const open = findings.filter((finding) => {
    const here = settledAs(article, finding, of.file);
    const entry = of.settled.find((candidate) => fits(candidate, here));
    if (entry) used.add(entry);
    return !entry;
  });
  return { findings: open, stale: of.settled.filter((entry) => entry.file === of.file && !used.has(entry)) };
}

interface Desk {
  readonly file: string;
  readonly settled: readonly Settled[];
}

/** How a finding is written down: its words and two on each side, so that an edit elsewhere does not bring it back. */
export function settledAs(article: Article, finding: Finding, file: string): Required<Omit<Settled, 'reason'>> {
  const { text } = article;
  const around = (start: number, end: number) => readWords(text, Math.max(0, start), Math.min(end, text.length));
  const before = around(finding.start - 80, finding.start).slice(-2);
  const after = around(finding.end, finding.end + 80).slice(0, 2);
  const join = (words: ReturnType<typeof readWords>) => words.map((word) => text.slice(word.start, word.end)).join(' ');
  return {
    rule: finding.rule,
    words: text.slice(finding.start, finding.end).replace(/\s+/g, ' ').slice(0, 200),
    before: join(before),
    after: join(after),
    file,
  };
}

/** The desk file's text with one more settled finding. */
export function addSettled(deskFile: string, entry: Settled): string {
  return addToList(deskFile, 'settled', entry);
}

function fits(entry: Settled, here: Required<Omit<Settled, 'reason'>>): boolean {
  return (
    entry.rule === here.rule &&
    (entry.file === undefined || entry.file === here.file) &&
    same(entry.words, here.words) &&
    (entry.before === undefined || same(entry.before, here.before)) &&
    (entry.after === undefined || same(entry.after, here.after))
  );
}

/** Alike but for case, marks and spacing. */
function same(one: string, other: string): boolean {
  if (one === other) return true;
  const fold = (text: string) =>
    readWords(text)
      .map(({ folded }) => folded)
      .join(' ');
  return fold(one) === fold(other);
}
