import type { FindingNode, ShownFinding } from '../trees/finding-nodes.ts';

/**
 * The findings that a menu of the list was opened on: VS Code gives the entry below the pointer and, where several are
 * selected, all of those. Empty where the command came from elsewhere.
 */
export function chosenFindings([node, selected]: readonly unknown[]): readonly ShownFinding[] {
  const nodes = Array.isArray(selected) && selected.length > 0 ? selected : [node];
  const findings = nodes.filter(isFindingNode).flatMap((one) => (one.kind === 'finding' ? [one] : one.findings));
  return [...new Set(findings)];
}

function isFindingNode(value: unknown): value is FindingNode {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  return kind === 'finding' || kind === 'rule' || kind === 'file';
}
