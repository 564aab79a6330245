import { type Hover, MarkupKind, type Position, type Range } from 'vscode-languageserver';
import { articleScheme } from '../core/entries/article-scheme.ts';
import type { Evidence, Finding } from '../core/report.ts';
import type { Span } from '../core/text/span.ts';
import { clientCommands } from '../protocol/requests.ts';
import { rulePage } from '../protocol/rule-page.ts';
import type { Client } from './client.ts';
import type { DocumentReview } from './document-reviews.ts';
import { evidenceTitle } from './evidence-title.ts';
import { factAt } from './fact-at.ts';
import { findingsAt } from './findings-at.ts';
import type { Locator } from './locator.ts';
import { escapeMarkdown, linkTo } from './markdown.ts';
import { hasMarks, passageMarkdown } from './passage.ts';

/** What is known about the findings at a place: the message, the reasons, and the evidence with a link into it. */
export async function hoverAt(
  review: DocumentReview,
  position: Position,
  means: { readonly client: Client; readonly locator: Locator },
): Promise<Hover | null> {
  const at = review.document.offsetAt(position);
  const findings = findingsAt(review.findings, { start: at, end: at });
  if (findings.length === 0) return hoverOfFact(review, at, means.client);
  const write = means.client.markdownHover ? markdownOf : plainOf;
  const parts = await Promise.all(findings.map((finding) => write(finding, review, means.locator)));
  const kind = means.client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  const separator = means.client.markdownHover ? '\n\n---\n\n' : '\n\n';
  return { contents: { kind, value: parts.join(separator) }, range: rangeOf(review, findings[0]) };
}

/** Where nothing was found: whose words these are, or who stands for this figure. */
function hoverOfFact(review: DocumentReview, at: number, { markdownHover }: Client): Hover | null {
  const fact = review.isArticle ? factAt(review.reading, at) : null;
  if (!fact) return null;
  const kind = markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return {
    contents: { kind, value: markdownHover ? escapeMarkdown(fact.words) : fact.words },
    range: rangeOf(review, fact),
  };
}

function rangeOf({ document }: DocumentReview, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

const MOST_EVIDENCE = 4;

async function markdownOf(finding: Finding, review: DocumentReview, locator: Locator): Promise<string> {
  const { evidence } = finding;
  const text = review.reading.article.text;
  const shown = evidence.slice(0, MOST_EVIDENCE);
  const passages = await Promise.all(shown.map((item) => evidenceMarkdown(item, text, locator)));
  const more = evidence.length - shown.length;
  return [
    `**${escapeMarkdown(finding.message)}** ${linkTo(finding.rule, rulePage(finding.rule))}`,
    ...finding.notes.map(escapeMarkdown),
    ...passages,
    ...(shown.some(hasMarks) ? ['**Bold**: only there. ~~Struck~~: only here.'] : []),
    ...(more > 0 ? [`And in ${more} more.`] : []),
  ].join('\n\n');
}

async function evidenceMarkdown(evidence: Evidence, articleText: string, locator: Locator): Promise<string> {
  const range = await locator.rangeOf(evidence.path, evidence);
  const title = linkTo(evidenceTitle(evidence), addressOf(evidence, range));
  const speaker = evidence.speakerName ? ` · ${escapeMarkdown(evidence.speakerName)}` : '';
  return `${title}${speaker}\n> ${passageMarkdown(evidence, articleText)}`;
}

/** Editors follow links to files; to an entry of an export only a command leads. */
function addressOf({ path, start, end }: Evidence, range: Range | null): string {
  if (!path.startsWith(`${articleScheme}:`)) return range ? `${path}#L${range.start.line + 1}` : path;
  const places = [[[path, { start, end }]]];
  return `command:${clientCommands.compareVersions}?${encodeURIComponent(JSON.stringify(places))}`;
}

async function plainOf({ message, notes, evidence, rule }: Finding): Promise<string> {
  const passages = evidence
    .slice(0, MOST_EVIDENCE)
    .map((item) => `${evidenceTitle(item)}${item.speakerName ? ` · ${item.speakerName}` : ''}: “${item.text}”`);
  return [`${message} (${rule})`, ...notes, ...passages].join('\n\n');
}
