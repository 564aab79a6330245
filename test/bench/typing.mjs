import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCore } from './load-core.mjs';

const keystrokes = 5;

/**
 * What one keystroke costs: a letter is typed at places all over each article, and the article is read with the memory
 * of the version before, in a process that has been reading for a while. The folder is the sample story's, or the one
 * named: `npm run bench -- typing FOLDER`.
 */
export async function benchTyping(folder = 'media/sample-story') {
  const core = await loadCore();
  const texts = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  for (let round = 0; round < Math.max(1, 100 / texts.length); round++) typeInto(core, texts);
  const times = typeInto(core, texts).sort((a, b) => a - b);
  const at = (share) => `${times[Math.floor(times.length * share)].toFixed(1)} ms`;
  return [
    { what: `reading after a keystroke, ${texts.length} articles, p50`, figure: at(0.5) },
    { what: `reading after a keystroke, ${texts.length} articles, p95`, figure: at(0.95), bar: 'bar: 5 ms' },
    ...growth(core, texts),
  ];
}

function typeInto(core, texts) {
  const times = [];
  for (const { name, text } of texts) {
    const memory = new core.ReadingMemory();
    core.read(name, text, { memory });
    let typed = text;
    for (let stroke = 0; stroke < keystrokes; stroke++) {
      const at = Math.floor((typed.length * (stroke + 0.5)) / keystrokes);
      typed = `${typed.slice(0, at)}e${typed.slice(at)}`;
      times.push(costOf(() => core.read(name, typed, { memory })));
    }
  }
  return times;
}

/** The time for ten times the text, as a ratio: 10 is linear. */
function growth(core, texts) {
  const story = texts.map(({ text }) => text).join('\n\n');
  const ofWords = (count) => story.repeat(Math.ceil((count * 7) / story.length)).slice(0, count * 6);
  const small = ofWords(10_000);
  const large = ofWords(100_000);
  core.read('a.txt', small);
  const [one, ten] = [small, large].map((text) => costOf(() => core.read('a.txt', text)));
  return [
    { what: 'reading 10,000 words at once', figure: `${one.toFixed(0)} ms` },
    { what: 'reading 100,000 words, times as long', figure: (ten / one).toFixed(1), bar: 'linear: 10' },
  ];
}

function costOf(work) {
  const before = performance.now();
  work();
  return performance.now() - before;
}
