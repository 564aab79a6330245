import type { Span } from '../text/span.ts';

interface QualifiedSpan extends Span {
  readonly qualifier: string;
}

const RIGHT_AFTER = /^,? (or (?:more|less|longer|fewer|so|thereabouts)|at (?:least|most|the (?:least|most)))\b/i;
const IN_CLAUSE = /\b((?:whenever|when|where|wherever|if|as far as) (?:possible|practicable|feasible))\b/i;
const CLAUSE_END = /[;:—”"]|, (?:said|says|while|but)\b/;

/** The figure with what qualifies it from the right: of `48 hours or more before it, whenever possible` both. */
export function withTrailing(text: string, sentence: Span, figure: QualifiedSpan): QualifiedSpan {
  const rest = text.slice(figure.end, sentence.end);
  const right = RIGHT_AFTER.exec(rest);
  const clauseEnd = rest.search(CLAUSE_END);
  const condition = IN_CLAUSE.exec(clauseEnd < 0 ? rest : rest.slice(0, clauseEnd));
  const parts = [figure.qualifier, right?.[1].toLowerCase(), condition?.[1].toLowerCase()].filter((part) => part);
  return {
    start: figure.start,
    end: figure.end + (right?.[0].length ?? 0),
    qualifier: parts.join(', '),
  };
}

/** How a qualifier bounds its figure: `more than` and `over` are one, `another` and `only` are none. */
export function boundOf(qualifier: string): string {
  const bounds = BOUNDS.filter(([pattern]) => pattern.test(qualifier)).map(([, bound]) => bound);
  return bounds.join(', ');
}

/** `more than 50` against `fewer than 50`: what the one says, the other rules out. `At least 67` may be `as many as 67`. */
export function boundsApart(one: string, other: string): boolean {
  const [mine, theirs] = [boundOf(one), boundOf(other)];
  return ruleOut(mine, theirs) || ruleOut(theirs, mine);
}

function ruleOut(one: string, other: string): boolean {
  if (/more than/.test(one)) return /at most|less than/.test(other);
  return /at least/.test(one) && /less than/.test(other);
}

const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\bat least\b|\bor (?:more|longer)\b|\b(?:no|not) (?:less|fewer) than\b/, 'at least'],
  [/(?<!no |not |nothing |or )\b(?:more|greater|better) than\b|\b(?:over|above|upwards?|excess|north)\b/, 'more than'],
  [
    /\b(?:no|not|nothing) more than\b|\bat most\b|\bup to\b|\bas (?:many|much|high) as\b|\bor (?:less|fewer)\b/,
    'at most',
  ],
  [/(?<!no |not |or )\b(?:less|fewer) than\b|\b(?:under|below)\b/, 'less than'],
  [/\b(?:nearly|almost|close to|near|just (?:shy|short) of)\b/, 'nearly'],
  [
    /\b(?:about|around|roughly|approx\w*|estimated|some|perhaps|possibly|maybe|probably|so|thereabouts|average)\b/,
    'about',
  ],
  [/\b(?:possible|practicable|feasible)\b/, 'where possible'],
];
