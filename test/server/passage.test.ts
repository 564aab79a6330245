import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/core/report.ts';
import { withoutPlaceholders } from '../../src/server/document-edit.ts';
import { escapeMarkdown } from '../../src/server/markdown.ts';
import { passageMarkdown } from '../../src/server/passage.ts';

/** The passage of `there` as a hover shows it, where `[here|there]` stands for words that differ. */
function show(marked: string): string {
  let [here, there] = ['', ''];
  const differences: Evidence['differences'][number][] = [];
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const [mine, theirs] = part.startsWith('[') ? part.slice(1, -1).split('|') : [part, part];
    if (part.startsWith('[')) {
      const spans = {
        here: { start: here.length, end: here.length + mine.length },
        there: { start: there.length, end: there.length + theirs.length },
      };
      differences.push({ ...spans, kind: 'words' });
    }
    here += mine;
    there += theirs;
  }
  const about = { path: 'other.txt', similarity: 1, speakerName: null, outlet: null, date: null, headline: null };
  return passageMarkdown({ ...about, start: 0, end: there.length, text: there, differences }, here);
}

describe('a passage', () => {
  test('with no differences is itself', () => expect(show('The boat sails')).toBe('The boat sails'));

  test('shows what is said instead', () => expect(show('The [boat|ferry] sails')).toBe('The ~~boat~~ **ferry** sails'));

  test('shows what is only there', () => expect(show('The [|old ]boat sails')).toBe('The **old** boat sails'));

  test('shows what is only here', () => expect(show('The [old |]boat sails')).toBe('The ~~old~~ boat sails'));

  test('keeps an article’s signs as they are', () => expect(show('a *b* <c>')).toBe('a \\*b\\* \\<c\\>'));
});

test('Markdown signs are shown, never obeyed', () =>
  expect(escapeMarkdown('[x](y) ![z] `a`\n# b')).toBe('\\[x\\]\\(y\\) \\!\\[z\\] \\`a\\` \\# b'));

test('a snippet leaves its placeholder’s words behind', () => {
  expect(withoutPlaceholders(`, according to \${1:source}`)).toBe(', according to source');
  expect(withoutPlaceholders(`costs \\$5 \${2:a \\} b}$0`)).toBe('costs $5 a } b');
});
