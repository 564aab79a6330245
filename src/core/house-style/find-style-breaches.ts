import type { Article } from '../article/article.ts';
import { isSpoken, type Speech } from '../speech/speech.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Breach } from './check.ts';
import type { RunnableRule } from './compile-rule.ts';
import type { HouseStyle } from './house-style.ts';
import { stretchesOf } from './scope-stretches.ts';
import type { StyleLevel, StyleRule } from './style-rule.ts';

/** A place that goes against the desk's own style. */
export interface StyleBreach extends Span {
  /** `Desk.Terms`. */
  readonly rule: string;
  readonly level: StyleLevel;
  readonly message: string;
  readonly description: string;
  readonly link: string | null;
  /** What a fix would write in its place; the empty string leaves the words out. */
  readonly replacements: readonly string[];
}

/** What goes against the desk's style in an article, in the order of the text. Quoted words are never the desk's. */
export function findStyleBreaches(article: Article, speech: Speech, style: HouseStyle): readonly StyleBreach[] {
  const spoken = speech.quotations.filter(isSpoken);
  return style.rules
    .flatMap((runnable) => breachesOf(article, runnable))
    .filter((breach) => !spoken.some((quotation) => overlaps(quotation, breach) && !reachesOver(breach, quotation)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A breach that is about a whole sentence or paragraph stays, though words in it are quoted. */
function reachesOver(breach: Span, quotation: Span): boolean {
  return breach.start < quotation.start - 1 && breach.end > quotation.end + 1;
}

function breachesOf(article: Article, { rule, check }: RunnableRule): readonly StyleBreach[] {
  return check(stretchesOf(article, rule.scope)).map((breach) => ({
    start: breach.start,
    end: breach.end,
    rule: rule.id,
    level: rule.level,
    message: messageOf(rule, breach),
    description: rule.description,
    link: rule.link,
    replacements: replacementsOf(rule, breach),
  }));
}

/** The rule's message with its `%s` filled in from left to right. */
function messageOf({ message }: StyleRule, breach: Breach): string {
  const left = [...breach.arguments];
  return message.replace(/%s/g, () => left.shift() ?? breach.arguments[breach.arguments.length - 1] ?? '');
}

function replacementsOf({ action }: StyleRule, { replacements }: Breach): readonly string[] {
  if (action?.name === 'remove') return [''];
  if (action?.name === 'replace' && action.params.length > 0) return action.params;
  return replacements;
}
