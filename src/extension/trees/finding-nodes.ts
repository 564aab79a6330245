import type { Diagnostic, Uri } from 'vscode';
import { groupBy } from '../../core/group-by.ts';
import type { RuleId, Severity } from '../../core/report.ts';
import type { FindingsChoice } from './findings-choice.ts';

/** What the tree of findings shows: groups, and findings below them. */
export type FindingNode = ShownFinding | RuleGroup | FileGroup;

/** A finding as the editor shows it, with the words that it is about. */
export interface ShownFinding {
  readonly kind: 'finding';
  readonly uri: Uri;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly diagnostic: Diagnostic;
  /** On one line: `We cannot leave the islands without a ferry`. */
  readonly words: string;
  /** Which of the findings of its rule on the very same words of its article it is, from 0. */
  readonly occasion: number;
}

export interface RuleGroup {
  readonly kind: 'rule';
  readonly rule: RuleId;
  readonly findings: readonly ShownFinding[];
}

export interface FileGroup {
  readonly kind: 'file';
  readonly uri: Uri;
  readonly findings: readonly ShownFinding[];
}

/** The same for the same finding while the text around it is edited, so that the tree keeps what is open and selected. */
export function idOf(node: FindingNode): string {
  switch (node.kind) {
    case 'rule':
      return `rule ${node.rule}`;
    case 'file':
      return `file ${node.uri.toString()}`;
    case 'finding':
      return `${node.rule} ${node.occasion} ${node.uri.toString()} ${node.words}`;
  }
}

/** The top of the tree. The findings of one article alone, grouped by file, need no group: they come in their order. */
export function topNodes(findings: readonly ShownFinding[], choice: FindingsChoice): readonly FindingNode[] {
  if (choice.grouping === 'file') return choice.scope === 'article' ? findings : byFile(findings);
  return byRule(findings);
}

/** Without those that the person does not want to see. */
export function withoutHidden(findings: readonly ShownFinding[], { hidden }: FindingsChoice): readonly ShownFinding[] {
  return findings.filter(({ rule, severity }) => !hidden.rules.includes(rule) && !hidden.severities.includes(severity));
}

function byFile(findings: readonly ShownFinding[]): readonly FileGroup[] {
  const groups = [...groupBy(findings, ({ uri }) => uri.toString()).values()];
  return groups.map((ofFile) => ({ kind: 'file', uri: ofFile[0].uri, findings: ofFile }));
}

function byRule(findings: readonly ShownFinding[]): readonly RuleGroup[] {
  const groups = [...groupBy(findings, ({ rule }) => rule)];
  return groups
    .map(([rule, ofRule]): RuleGroup => ({ kind: 'rule', rule, findings: ofRule }))
    .sort((a, b) => gravity(a) - gravity(b) || (a.rule < b.rule ? -1 : 1));
}

/** What is to be mended comes before what is to be judged. */
function gravity({ findings }: RuleGroup): number {
  return Math.min(...findings.map(({ severity }) => severities.indexOf(severity)));
}

/** The gravest first, in the order of VS Code's own numbers. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
