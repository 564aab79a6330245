import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, lineWith, open } from '../support/articles.ts';
import { applyFix, fixesFor } from '../support/code-actions.ts';
import { findingOn, findingsIn, findingsOnce, ruleOf } from '../support/findings.ts';

describe('quick fixes', () => {
  afterEach(closeEverything);

  const fix = async (file: string, [rule, words]: [string, string], title: RegExp): Promise<vscode.TextDocument> => {
    const { document } = await open(file);
    const finding = await findingOn(document, rule, words);
    await applyFix(await fixesFor(document, finding), title);
    return document;
  };

  it('name the source that another article gives for a figure', async () => {
    const document = await fix('metro-standard.txt', ['unattributed-statistic', '$4.7 million'], /Coastal Wire/);
    assert.match(lineWith(document, '$4.7 million'), /\$4\.7 million, according to \w+/);
  });

  it('leave a place for a source that nobody names', async () => {
    const document = await fix('merrow-beacon.story', ['unattributed-statistic', '27 percent'], /source/i);
    assert.match(lineWith(document, '27 percent'), /according to/);
  });

  it('restore a source’s wording', async () => {
    const words = 'Last winter the road was under water on nine days';
    const document = await fix('metro-standard.txt', ['altered-quote', words], /restore/i);
    assert.match(lineWith(document, 'Last winter the road'), /under water on 19 days\. On every one of those days/);
  });

  it('put a passage in quotation marks', async () => {
    const words = 'We have not made a decision about the people';
    const document = await fix('metro-standard.txt', ['unmarked-quote', words], /quotation marks/i);
    assert.match(lineWith(document, words), /["“]We have not made a decision[^"”]*been heard[.,]["”]/);
  });

  it('replace a loaded word', async () => {
    const document = await fix('metro-standard.txt', ['loaded-wording', 'mob'], /crowd/);
    assert.match(lineWith(document, 'camped on the town slipway'), /A crowd of islanders/);
  });

  it('correct a name', async () => {
    const document = await fix('metro-standard.txt', ['name-variant', 'Halvorson'], /Halvorsen/);
    assert.match(lineWith(document, 'in a gale tomorrow'), /Halvorsen said/);
  });

  it('take their finding with them, and bring it back when undone', async () => {
    const document = await fix('metro-standard.txt', ['name-variant', 'Halvorson'], /Halvorsen/);
    const names = (all: vscode.Diagnostic[]) => all.filter((one) => ruleOf(one) === 'name-variant').length;
    await findingsOnce(document, (findings) => findings.length > 0 && names(findings) === 0);
    await vscode.commands.executeCommand('undo');
    await findingsOnce(document, (findings) => names(findings) === 1);
  });

  it('prefer one at most, and are of Copydesk’s own kind', async () => {
    for (const file of ['metro-standard.txt', 'merrow-beacon.story', 'harbor-ledger.article', 'ansel-courier.md']) {
      const { document } = await open(file);
      await findingsOnce(document, (findings) => findings.length >= 5);
      for (const finding of findingsIn(document)) {
        const fixes = await fixesFor(document, finding);
        const own = fixes.filter(({ diagnostics }) => diagnostics?.some((one) => one.message === finding.message));
        assert.ok(own.filter(({ isPreferred }) => isPreferred).length <= 1, `${file}: ${finding.message}`);
        for (const { title, kind } of own) assert.match(kind?.value ?? '', /^quickfix\.copydesk/, title);
      }
    }
  });
});
