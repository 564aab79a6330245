import { findStyleBreaches, type StyleBreach } from '../house-style/find-style-breaches.ts';
import type { StyleLevel } from '../house-style/style-rule.ts';
import type { Severity, Suggestion } from '../report.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** What goes against the desk's own style: The board «utilised» its vote. */
export const houseStyle: Rule = {
  id: 'house-style',
  about: 'Words that go against the desk’s own style.',
  severity: 'information',
  *find({ reading: { article, speech }, houseStyle: style }) {
    if (!style) return;
    for (const breach of findStyleBreaches(article, speech, style)) yield findingOf(article.text, breach);
  },
};

function findingOf(text: string, breach: StyleBreach): RuleFinding {
  const { start, end, message, description, rule, link, level } = breach;
  return {
    start,
    end,
    message: message || `The desk’s style says otherwise (${rule}).`,
    severity: severities[level],
    evidence: [],
    notes: [description, `The desk’s rule is ${rule}${link ? `: ${link}` : ''}.`].filter((note) => note !== ''),
    suggestions: breach.replacements.map((words) => suggestion(text, breach, words)),
  };
}

const severities: Readonly<Record<StyleLevel, Severity>> = {
  suggestion: 'hint',
  warning: 'information',
  error: 'warning',
};

/** A word that opens a sentence keeps its capital; one that goes takes its blank along. */
function suggestion(text: string, { start, end }: StyleBreach, words: string): Suggestion {
  const title = words === '' ? `Leave out “${text.slice(start, end)}”` : `Replace with “${words}”`;
  const gone = words === '' && text[end] === ' ' ? end + 1 : end;
  const capital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) && /^\p{Ll}/u.test(words);
  const cased = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return { title, edits: [{ start, end: gone, text: cased }], preferred: false, snippet: false };
}
