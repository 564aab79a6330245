import type { Article, ArticleFormat } from './article/article.ts';
import { readArticle } from './article/read-article.ts';
import type { Cancellation, Corpus, CorpusEvidence } from './corpus/corpus.ts';
import { emptyCorpus } from './corpus/corpus.ts';
import type { HouseStyle } from './house-style/house-style.ts';
import type { Reading } from './reading.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { ArticleReport, Finding } from './report.ts';
import { rules } from './rules/list.ts';
import type { RuleContext } from './rules/rule.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { readSpeech } from './speech/read-speech.ts';
import { readStatistics } from './statistics/read-statistics.ts';
import { withText } from './text/span.ts';
import { findLoadedWords } from './wording/find-loaded-words.ts';

/** What one review looks at. */
export interface ReviewRequest {
  readonly reading: Reading;
  readonly corpus?: Corpus;
  readonly settings?: Settings;
  /** The desk's own style; without it the rule `house-style` finds nothing. */
  readonly houseStyle?: HouseStyle;
  readonly cancellation?: Cancellation;
}

/** A review's outcome: what it started from and what the rules found, in the order of the text. */
export interface Review {
  readonly reading: Reading;
  /** Where the article's words stand elsewhere, as the corpus was asked once for all the rules. */
  readonly evidence: CorpusEvidence;
  readonly findings: readonly Finding[];
}

/** What may be known of a text beside its path. */
export interface ReadOptions {
  /** For texts whose path does not tell it. */
  readonly format?: ArticleFormat | undefined;
  /** From the readings of earlier versions of this text: only what changed is read anew, with the same answer. */
  readonly memory?: ReadingMemory | undefined;
}

/** Reads an article file's text: its parts, who says what, its figures and its loaded words. Never fails. */
export function read(path: string, text: string, { format, memory }: ReadOptions = {}): Reading {
  return readParts(readArticle(path, text, format), memory);
}

function readParts(article: Article, memory: ReadingMemory | undefined): Reading {
  const speech = readSpeech(article, memory?.passages.nextReader());
  const statistics = readStatistics(article, speech, memory?.sentences);
  const loadedWords = findLoadedWords(article, speech);
  return { article, speech, statistics, loadedWords };
}

/** Reviews one article against a corpus. The same reading, corpus and settings give the same review. */
export async function review(request: ReviewRequest): Promise<Review> {
  const { reading, corpus = emptyCorpus, settings = defaultSettings, cancellation = { aborted: false } } = request;
  const evidence = await corpus.evidenceFor(reading, cancellation);
  const findings = findAll({
    reading,
    evidence,
    settings,
    ...(request.houseStyle && { houseStyle: request.houseStyle }),
  });
  return { reading, evidence, findings };
}

function findAll(context: RuleContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const wanted = context.settings.rules[rule.id] ?? rule.severity;
    if (wanted === 'off') continue;
    for (const found of rule.find(context)) {
      const severity = context.settings.rules[rule.id] ?? found.severity ?? rule.severity;
      if (severity !== 'off') findings.push({ ...found, rule: rule.id, severity });
    }
  }
  return withoutSaidTwice(findings).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where the desk says what it writes in place of a loaded word, that is enough. */
function withoutSaidTwice(findings: readonly Finding[]): Finding[] {
  const placeOf = ({ start, end }: Finding) => `${start}-${end}`;
  const said = findings
    .filter(({ rule, suggestions }) => rule === 'house-style' && suggestions.length > 0)
    .map(placeOf);
  return findings.filter((finding) => finding.rule !== 'loaded-wording' || !said.includes(placeOf(finding)));
}

/** The review as the report contract gives it. */
export function reportOf({ reading, findings }: Omit<Review, 'evidence'>): ArticleReport {
  const { article, speech, statistics } = reading;
  const { headline, source, byline, date, dateline } = article.meta;
  const text = article.text;
  return {
    path: article.path,
    meta: { headline, source, byline, date, dateline },
    quotations: speech.quotations.map((quotation) => ({
      start: quotation.start,
      end: quotation.end,
      kind: quotation.kind,
      speaker: withText(text, quotation.speaker),
      speakerName: quotation.speakerName,
      cue: withText(text, quotation.cue),
    })),
    statistics: statistics.map((statistic) => ({
      start: statistic.start,
      end: statistic.end,
      sentence: statistic.sentence,
      attributed: statistic.attributed,
      source: withText(text, statistic.source),
      cue: withText(text, statistic.cue),
    })),
    findings,
  };
}
