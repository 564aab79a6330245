import { describe, expect, test } from 'vitest';
import type { RuleId, Severity } from '../../src/core/report.ts';
import {
  type FindingNode,
  idOf,
  type ShownFinding,
  topNodes,
  withoutHidden,
} from '../../src/extension/trees/finding-nodes.ts';
import { type FindingsChoice, usualChoice } from '../../src/extension/trees/findings-choice.ts';

/** `mob: loaded-wording information a.txt` as a finding. */
function finding(line: string): ShownFinding {
  const [words, rest] = line.split(': ');
  const [rule, severity, path] = rest.split(' ');
  const uri = { path, toString: () => path } as ShownFinding['uri'];
  const diagnostic = {} as ShownFinding['diagnostic'];
  return { kind: 'finding', uri, rule: rule as RuleId, severity: severity as Severity, diagnostic, words, occasion: 0 };
}

const findings = [
  'mob: loaded-wording information a.txt',
  '40 percent: unattributed-statistic warning a.txt',
  'thug: loaded-wording information b.txt',
].map(finding);

/** `loaded-wording (mob, thug)`, a line for each node at the top. */
function draw(nodes: readonly FindingNode[]): readonly string[] {
  return nodes.map((node) => {
    if (node.kind === 'finding') return node.words;
    const words = node.findings.map((one) => one.words).join(', ');
    return `${node.kind === 'rule' ? node.rule : node.uri.path} (${words})`;
  });
}

const top = (choice: Partial<FindingsChoice>) => draw(topNodes(findings, { ...usualChoice, ...choice }));

describe('the top of the list', () => {
  test('by rule has what is graver first', () =>
    expect(top({})).toEqual(['unattributed-statistic (40 percent)', 'loaded-wording (mob, thug)']));

  test('by file has the order of the text', () =>
    expect(top({ grouping: 'file', scope: 'open' })).toEqual(['a.txt (mob, 40 percent)', 'b.txt (thug)']));

  test('of one article by file is the findings themselves', () =>
    expect(top({ grouping: 'file' })).toEqual(['mob', '40 percent', 'thug']));
});

describe('the filter', () => {
  const shown = (hidden: Partial<FindingsChoice['hidden']>) =>
    draw(withoutHidden(findings, { ...usualChoice, hidden: { ...usualChoice.hidden, ...hidden } }));

  test('hides nothing at first', () => expect(shown({})).toEqual(['mob', '40 percent', 'thug']));
  test('hides a rule', () => expect(shown({ rules: ['loaded-wording'] })).toEqual(['40 percent']));
  test('hides a severity', () => expect(shown({ severities: ['warning'] })).toEqual(['mob', 'thug']));
});

test('ids tell the same words apart by rule, article and occasion, and stay where lines move', () => {
  const [mob] = findings;
  const others = [
    { ...mob, occasion: 1 },
    { ...mob, rule: 'house-style' as const },
    { ...mob, uri: findings[2].uri },
  ];
  expect(new Set([mob, ...others].map(idOf)).size).toBe(4);
  const moved = { ...mob, diagnostic: { range: 'elsewhere' } as unknown as ShownFinding['diagnostic'] };
  expect(idOf(moved)).toBe(idOf(mob));
});
