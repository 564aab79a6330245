import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Columns } from '../../../src/core/entries/article-fields.ts';
import { readColumnsOption } from '../../../src/core/entries/columns-option.ts';
import { cutRecords } from '../../../src/core/entries/cut-records.ts';
import type { ExportForm } from '../../../src/core/entries/export-form.ts';
import { type ExportFormRead, readExportForm } from '../../../src/core/entries/read-export-form.ts';
import { recordArticle } from '../../../src/core/entries/record-article.ts';

const STORY =
  'The quay at Morrow will close for a fortnight while divers look at the piles, the harbour board said on Monday. ' +
  'Ferries leave from the north pier until then, and the fish market moves into the old customs house.';

const decode = (units: string) => units;

function formOf(kind: ExportForm['kind'], units: string, wanted: Columns | null = null): ExportFormRead {
  return readExportForm(kind, { units, whole: true, encoding: 'bytes', skipped: 0, decode }, wanted);
}

/** The texts of an export’s articles; for a record without one the reason. */
function read(kind: ExportForm['kind'], units: string, wanted: Columns | null = null): readonly string[] {
  const found = formOf(kind, units, wanted);
  if (found.kind === 'unknown') return [`unknown: ${found.columns.map(({ name }) => name).join(' ')}`];
  const rest = units.slice(found.form.begin);
  return cutRecords(found.form, rest, true).records.map(({ start, end, cells }) => {
    const article = recordArticle(found.form, { units: rest.slice(start, end), cells, decode });
    return article.kind === 'article' ? article.text : article.reason;
  });
}

const saved = (headline: string, text = STORY) => `---\ntitle: "${headline}"\n---\n\n${text}\n`;

describe('a table', () => {
  test('with the usual names', () =>
    expect(read('csv', `id,title,body\n1,Quay to close,"${STORY}"\n2,"Market, moved","${STORY}"\n`)).toEqual([
      saved('Quay to close'),
      saved('Market, moved'),
    ]));
  test('with semicolons, tabs or bars between the cells', () => {
    for (const sign of [';', '\t', '|'])
      expect(read('csv', ['title', 'body'].join(sign).concat(`\nQuay${sign}"${STORY}"\n`))).toEqual([saved('Quay')]);
  });
  test('with line breaks and doubled quotation marks in a cell', () =>
    expect(read('csv', `title,body\nQuay,"${STORY}\n\n“Soon,” ""he"" said."\n`)).toEqual([
      saved('Quay', `${STORY}\n\n“Soon,” "he" said.`),
    ]));
  test('with the line breaks of other systems', () => {
    expect(read('csv', `title,body\r\nQuay,${STORY.replaceAll(',', ';')}\r\n`)).toHaveLength(1);
    expect(read('csv', `title,body\rQuay,"${STORY}"\r`)).toEqual([saved('Quay')]);
  });
  test('without a header, where a person names the columns by number', () => {
    const rows = `7,Quay,"${STORY}"\n8,Market,"${STORY}"\n`;
    expect(read('csv', rows)).toEqual(['unknown: 3 2 1']);
    expect(read('csv', rows, { text: '3', headline: '2' })).toEqual([saved('Quay'), saved('Market')]);
  });
  test('with other names, where a person says which is what', () => {
    const table = `Kopf,Rumpf\nQuay,"${STORY}"\n`;
    expect(read('csv', table)).toEqual(['unknown: Rumpf Kopf']);
    expect(read('csv', table, { text: 'rumpf', headline: 'Kopf' })).toEqual([saved('Quay')]);
  });
  test('with a name asked for that is not there', () => {
    const found = formOf('csv', `title,body\nQuay,"${STORY}"\n`, { text: 'story' });
    expect(found).toMatchObject({ kind: 'unknown', problem: 'There is no column “story”.' });
  });
  test('a column of the usual name in which no prose stands is not the text', () =>
    expect(read('csv', 'title,text\nQuay,short\nPier,shorter\n')).toEqual(['unknown: title text']));
  test('a quotation mark that never ends costs its own line only', () =>
    expect(read('csv', `title;body\n"Quay;${STORY}\nMarket;${STORY}\n`)).toEqual([saved('\\"Quay'), saved('Market')]));
  test('short rows are passed over', () =>
    expect(read('csv', `title,body\nQuay\n\n,\nMarket,"${STORY}"\n`)).toEqual(['has no text', saved('Market')]));
});

describe('an object a line', () => {
  const line = (entry: object) => `${JSON.stringify(entry)}\n`;
  test('with the usual keys', () =>
    expect(read('jsonl', line({ headline: 'Quay', articleBody: STORY }))).toEqual([saved('Quay')]));
  test('with keys within keys, lists and times in seconds', () => {
    const entry = {
      title: { rendered: 'Quay' },
      content: { rendered: `<p>${STORY}</p><p>More.</p>` },
      author: [{ name: 'Ada Poll' }, { name: 'Omar Haddad' }],
      created: 1_715_500_800,
    };
    expect(read('jsonl', line(entry))).toEqual([
      `---\ntitle: "Quay"\nauthor: "Ada Poll, Omar Haddad"\ndate: "2024-05-12T08:00:00.000Z"\n---\n\n${STORY}\n\nMore.\n`,
    ]);
  });
  test('what is no JSON is passed over, the rest is read', () =>
    expect(read('jsonl', `${line({ title: 'Quay', body: STORY })}{"title": \n[1]\n\n${line({ body: STORY })}`)).toEqual(
      [saved('Quay'), 'is no JSON', 'is no JSON object', `${STORY}\n`],
    ));
  test('with keys that nobody knows', () =>
    expect(read('jsonl', line({ a: 'x', b: STORY }))).toEqual(['unknown: b a']));
});

test('records cut piece by piece are those of the whole', () => {
  const cell = fc.constantFrom('a', '"b,\nc"', '""', 'd""e', '"f""g"', '', 'h i');
  const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => cells.join(','));
  const shape = { kind: 'csv', delimiter: ',', newline: '\n' } as const;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (rows, step) => {
      const units = rows.join('\n');
      const whole = cutRecords(shape, units, true).records;
      const found: { readonly start: number; readonly end: number; readonly cells: readonly string[] | null }[] = [];
      let from = 0;
      for (let to = step; from < units.length; to += step) {
        const cut = cutRecords(shape, units.slice(from, to), to >= units.length);
        for (const record of cut.records) found.push({ ...record, start: record.start + from, end: record.end + from });
        from += cut.used;
        if (to >= units.length) break;
      }
      expect(found).toEqual(whole);
    }),
  );
});

describe('the option', () => {
  test('names columns', () =>
    expect(readColumnsOption('text=body, headline=Full title')).toEqual({ text: 'body', headline: 'Full title' }));
  test('says what is wrong', () => {
    expect(readColumnsOption('headline=title')).toMatch('which column is the text');
    expect(readColumnsOption('words=body')).toMatch('“words=body” is not FIELD=COLUMN');
  });
});
