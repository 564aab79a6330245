import { describe, expect, test } from 'vitest';
import { emptyCorpus } from '../../../src/core/corpus/corpus.ts';
import { read } from '../../../src/core/review.ts';
import { loadedWording } from '../../../src/core/rules/loaded-wording.ts';
import type { RuleFinding } from '../../../src/core/rules/rule.ts';
import { defaultSettings, type Settings } from '../../../src/core/settings.ts';
import { findIn } from '../../support/find-marked.ts';
import { mark, unmark } from '../../support/marked.ts';

type Wording = Settings['wording'];

async function find(text: string, wording: Partial<Wording> = {}): Promise<readonly RuleFinding[]> {
  const reading = read('story.txt', text);
  const evidence = await emptyCorpus.evidenceFor(reading, { aborted: false });
  const settings = { ...defaultSettings, wording: { ...defaultSettings.wording, ...wording } };
  return [...loadedWording.find({ reading, evidence, settings })];
}

async function check(marked: string, wording?: Partial<Wording>): Promise<void> {
  const { text } = unmark(marked);
  expect(mark(text, await find(text, wording))).toBe(marked);
}

describe('flags', () => {
  test('a loaded word, plainly and with its neutral ones', async () => {
    const [finding] = await find('The mayor slammed the plan on Monday.');
    expect(finding.message).toBe('“slammed” here takes a side; “criticized” or “denounced” are neutral.');
    expect(finding.severity).toBeUndefined();
  });
  test('chatter, for what it is', async () => {
    const [finding] = await find('Hold the phone. The bridge is open.');
    expect(finding.message).toBe('“Hold the phone” here is chatty for a news report.');
  });
  test('what a second reader might raise, as a hint', async () => {
    const [finding] = await find('The talks ended in chaos on Friday.', { level: 'thorough' });
    expect(finding.severity).toBe('hint');
  });
  test('a named speaker’s indirect speech, as a hint', async () => {
    const reading = read('story.txt', 'The mayor said that thugs ran the council.');
    const loadedWords = reading.loadedWords.map((word) => ({ ...word, reportedFrom: 'Opponents' }));
    const evidence = await emptyCorpus.evidenceFor(reading, { aborted: false });
    const context = { reading: { ...reading, loadedWords }, evidence, settings: defaultSettings };
    const [finding] = [...loadedWording.find(context)];
    expect(finding).toMatchObject({ severity: 'hint' });
    expect(finding.message).toContain('in Opponents’ reported words');
  });
});

describe('marks by category and section', () => {
  const talks = 'The mayor slammed the plan. The talks ended in chaos on Friday.';
  const inSection = (section: string, text: string) => `---\nsection: ${section}\n---\n\n${text}`;

  test('nothing of a category that is off', () => check(talks, { categories: { saying: 'off' } }));
  test('more of a category than of the others', () =>
    check('The mayor «slammed» the plan. The talks ended in «chaos» on Friday.', {
      categories: { judgement: 'thorough' },
    }));
  test('less of a category than of the others', () =>
    check('The mayor «slammed» the plan. The talks ended in chaos on Friday.', {
      level: 'thorough',
      categories: { judgement: 'careful' },
    }));
  test('more in a section', () =>
    check(inSection('Town | Council', 'The talks ended in «chaos» on Friday.'), { sections: { town: 'thorough' } }));
  test('nothing in a section that is off', () => check(inSection('Sports', talks), { sections: { sports: 'off' } }));
  test('as anywhere else in a section that is not named', () =>
    check(inSection('Town', 'The mayor «slammed» the plan.'), { sections: { sports: 'off', '': 'off' } }));
  test('what the stricter of the two lets through', () =>
    check(inSection('Town', 'The mayor slammed the plan. The talks ended in «chaos» on Friday.'), {
      categories: { saying: 'off' },
      sections: { town: 'thorough' },
    }));
});

describe('leaves alone', () => {
  test('what is for a second reader, where the level is careful', () =>
    check('The talks ended in chaos on Friday.', { level: 'careful' }));
  test('an exempt section', () =>
    check('---\nsection: Opinion | Guest essay\n---\n\nThe mayor slammed the plan on Monday.'));
});

describe('suggests', () => {
  const apply = (text: string, { edits }: RuleFinding['suggestions'][number]) =>
    [...edits]
      .sort((a, b) => b.start - a.start)
      .reduce((now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end), text);

  async function suggests(text: string, ...results: string[]): Promise<void> {
    const [finding] = await find(text);
    expect(finding.suggestions.map((suggestion) => apply(text, suggestion))).toEqual(results);
  }

  test('each neutral word', () =>
    suggests('The mayor slammed it.', 'The mayor criticized it.', 'The mayor denounced it.'));
  test('the article that goes with it', () =>
    suggests('It was a bizarre vote.', 'It was an unusual vote.', 'It was an unexpected vote.', 'It was a vote.'));
  test('all places in the article, each in its form', () =>
    suggests(
      'Thugs came. One thug ran.',
      'Attackers came. One thug ran.',
      'Men came. One thug ran.',
      'Attackers came. One attacker ran.',
    ));
});

describe('tells', () => {
  const loaded = 'The illegal aliens were released on Monday.';
  const plain = 'Two undocumented immigrants were released on Monday.';
  test('that the article has a neutral name, too', async () => {
    const [finding] = await find(`${loaded} ${plain}`);
    expect(finding.notes).toContain('This article also writes “undocumented immigrants”.');
  });
  test('what the others on the event write, with counts', () => {
    const [finding] = findIn(loadedWording, loaded, [plain, loaded, plain]);
    expect(finding.notes).toContain(
      'Of the 3 other articles on this event: “illegal alien” in 1, “undocumented immigrants” in 2.',
    );
  });
});
