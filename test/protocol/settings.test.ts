import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { coreSettings, defaultEditorSettings, readEditorSettings } from '../../src/protocol/settings.ts';

describe('reads', () => {
  test('a section that names everything', () => {
    const sent = {
      rules: { 'loaded-wording': 'off', 'name-variant': 'default' },
      wording: {
        level: 'thorough',
        categories: { saying: 'off' },
        sections: { Sports: 'careful' },
        exemptSections: ['Opinion'],
      },
      corpus: { folders: ['../archive'] },
      review: { when: 'save', files: { 'notes/**': 'never' } },
      codeLens: { versions: true },
    };
    expect(readEditorSettings(sent)).toEqual({
      ...sent,
      wording: { ...sent.wording, sections: { sports: 'careful' }, exemptSections: ['opinion'] },
    });
  });

  test.each([undefined, null, 7, 'copydesk', [], { rules: 'off', wording: null, corpus: [], review: { when: 9 } }])(
    'the defaults from %j',
    (sent) => expect(readEditorSettings(sent)).toEqual(defaultEditorSettings),
  );

  test('the sensible half of a section', () => {
    const { rules, wording, corpus } = readEditorSettings({
      rules: { a: 'loud', b: 'hint' },
      wording: { categories: { saying: 'loud', shouting: 'off', label: 'off' }, sections: { sports: 1, town: 'off' } },
      corpus: { folders: [3, '', 'x'] },
    });
    expect([rules, corpus.folders]).toEqual([{ b: 'hint' }, ['x']]);
    expect([wording.categories, wording.sections]).toEqual([{ label: 'off' }, { town: 'off' }]);
  });
});

describe('gives the core', () => {
  test('its own defaults', () => expect(coreSettings(defaultEditorSettings)).toEqual(defaultSettings));

  test('no severity for a rule that keeps its default', () => {
    const { rules } = coreSettings(
      readEditorSettings({ rules: { 'altered-quote': 'default', 'quote-elsewhere': 'hint' } }),
    );
    expect(rules).toEqual({ 'quote-elsewhere': 'hint' });
  });
});
