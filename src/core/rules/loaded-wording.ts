import type { Reading } from '../reading.ts';
import type { Edit, Suggestion } from '../report.ts';
import { type Settings, type WordingWish, wordingWishes } from '../settings.ts';
import type { LoadedWord } from '../wording/loaded-word.ts';
import { namesUsed } from './names-used.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** A word in the writer’s own voice that takes a side: Critics «slammed» the plan. */
export const loadedWording: Rule = {
  id: 'loaded-wording',
  about: 'A word in the writer’s own voice that takes a side.',
  severity: 'information',
  *find({ reading, evidence, settings }) {
    const shown = wordsToShow(reading, settings);
    const story = evidence.story.map((article) => article.reading);
    for (const word of shown) {
      yield findingOf(reading.article.text, word, { shown, names: namesUsed(word, reading, story) });
    }
  },
};

function wordsToShow({ article, loadedWords }: Reading, { wording }: Settings): readonly LoadedWord[] {
  const section = wishOfSection(article.meta.section, wording);
  return loadedWords.filter(({ level, category }) => {
    const wish = leastOf([section, wording.categories[category]]) ?? wording.level;
    return wish === 'thorough' || wish === level;
  });
}

/** What an article's section asks for: `Opinion | Guest essay` is in the section `opinion`. */
function wishOfSection(section: string | null, { sections, exemptSections }: Settings['wording']) {
  const words = wordsOf(section ?? '');
  const isIn = (name: string) => name.trim() !== '' && words.includes(wordsOf(name));
  if (exemptSections.some(isIn)) return 'off';
  return leastOf(Object.entries(sections).map(([name, wish]) => (isIn(name) ? wish : undefined)));
}

const wordsOf = (name: string) => ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(/ +/g, ' ');

/** The wish that marks least; `undefined` where nobody has one. */
function leastOf(wishes: readonly (WordingWish | undefined)[]): WordingWish | undefined {
  return wordingWishes.find((wish) => wishes.includes(wish));
}

interface Beside {
  /** All words to show in the article. */
  readonly shown: readonly LoadedWord[];
  /** What else the same is called, here and elsewhere. */
  readonly names: readonly string[];
}

function findingOf(text: string, word: LoadedWord, { shown, names }: Beside): RuleFinding {
  const isHint = word.level === 'thorough' || word.reportedFrom !== null;
  return {
    start: word.start,
    end: word.end,
    message: messageFor(text.slice(word.start, word.end), word),
    evidence: [],
    notes: [...voiceNote(word), word.reason, word.fine, ...names, ...word.guidance],
    suggestions: suggestionsFor(text, word, shown),
    ...(isHint && { severity: 'hint' as const }),
  };
}

function messageFor(written: string, { alternatives, reportedFrom, isChat }: LoadedWord): string {
  const place = reportedFrom === null ? 'here' : `in ${possessive(reportedFrom)} reported words`;
  const where = `${place} ${isChat ? 'is chatty for a news report' : 'takes a side'}`;
  const neutral = alternatives.filter((words) => words !== '').slice(0, 2);
  if (neutral.length > 0) {
    return `“${written}” ${where}; ${listed(neutral)} ${neutral.length > 1 ? 'are' : 'is'} neutral.`;
  }
  if (alternatives.length > 0) return `“${written}” ${where}; the sentence stands without it.`;
  return isChat ? `“${written}” ${where}.` : `“${written}” ${where}; say plainly what happened.`;
}

/** `Ada Lund’s`, `Opponents’`, `their`. */
function possessive(speaker: string): string {
  const pronoun = pronouns.get(speaker.toLowerCase());
  return pronoun ?? `${speaker}${speaker.endsWith('s') ? '’' : '’s'}`;
}

const pronouns: ReadonlyMap<string, string> = new Map([
  ['he', 'his'],
  ['she', 'her'],
  ['it', 'its'],
  ['they', 'their'],
  ...['who', 'that', 'which', 'i', 'we', 'you'].map((word) => [word, 'the speaker’s'] as const),
]);

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

function voiceNote({ reportedFrom }: LoadedWord): readonly string[] {
  return reportedFrom === null
    ? []
    : [
        `The sentence gives ${possessive(reportedFrom)} words indirectly; in quotation marks readers can tell whose they are.`,
      ];
}

function suggestionsFor(text: string, word: LoadedWord, shown: readonly LoadedWord[]): readonly Suggestion[] {
  const written = text.slice(word.start, word.end);
  const single = word.alternatives.map((words) => ({
    title: words === '' ? `Leave out “${written}”` : `Replace with “${words}”`,
    edits: editsFor(text, word, words),
    preferred: false,
    snippet: false,
  }));
  return [...single, ...replaceAll(text, word, shown)];
}

/** One suggestion for all places in the writer’s own voice where the same word stands, each in its own form. */
function replaceAll(text: string, word: LoadedWord, shown: readonly LoadedWord[]): readonly Suggestion[] {
  const same = shown.filter((other) => other.entry === word.entry && other.reportedFrom === null);
  if (word.reportedFrom !== null || same.length < 2 || !word.alternatives[0]) return [];
  const places = same.filter(({ alternatives }) => alternatives[0]);
  const edits = places.flatMap((other) => editsFor(text, other, other.alternatives[0]));
  const words = new Set(places.map(({ alternatives }) => alternatives[0].toLowerCase()));
  const forms = words.size > 1 ? ', each in its own form' : '';
  const title = `Replace all ${places.length} in this article with “${word.alternatives[0]}”${forms}`;
  return [{ title, edits, preferred: false, snippet: false }];
}

/** The edits that put `words` in the word’s place; an article before it (`a`, `an`) goes along. */
function editsFor(text: string, word: LoadedWord, words: string): readonly Edit[] {
  const edit = words === '' ? omission(text, word) : { start: word.start, end: word.end, text: words };
  const article = /\b(an?) $/i.exec(text.slice(Math.max(0, word.start - 4), word.start))?.[1];
  if (!article || edit.start !== word.start) return [edit];
  const wanted = articleBefore(words === '' ? text.slice(edit.end, edit.end + 20) : words);
  if (wanted === article.toLowerCase()) return [edit];
  const start = word.start - article.length - 1;
  const cased = article[0] === 'A' ? wanted.replace('a', 'A') : wanted;
  return [{ start, end: start + article.length, text: cased }, edit];
}

function articleBefore(words: string): 'a' | 'an' {
  return /^["“‘']?(?:[aeio]|u(?!ni|se|k|s\b|\.))/i.test(words) && !/^(?:one|once|eu)/i.test(words) ? 'an' : 'a';
}

/** Leaves a word out with the blank or the commas that set it off; what then opens the sentence takes its capital. */
function omission(text: string, { start, end }: LoadedWord): Edit {
  const setOff = text.startsWith(', ', end) || text.startsWith(',\n', end);
  if (setOff && /\p{Lu}/u.test(text[start]))
    return { start, end: end + 3, text: text.slice(end + 2, end + 3).toUpperCase() };
  if (setOff && text.slice(start - 2, start) === ', ') return { start: start - 2, end: end + 1, text: '' };
  if (text[end] === ' ' && /\p{Lu}/u.test(text[start]))
    return { start, end: end + 2, text: text[end + 1].toUpperCase() };
  if (text[end] === ' ') return { start, end: end + 1, text: '' };
  return { start: text[start - 1] === ' ' ? start - 1 : start, end, text: '' };
}
