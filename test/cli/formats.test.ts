import { afterAll, describe, expect, test } from 'vitest';
import { vote, voteElsewhere } from '../support/articles.ts';
import { makeFolder, removeFolders, runCopydesk } from './support/run-copydesk.ts';

afterAll(removeFolders);

const two = () => makeFolder({ 'vote.txt': vote, 'old gazette/vote.md': voteElsewhere });

describe('pretty', () => {
  test('underlines the words, and says where else they stand and what could be done', async () => {
    const { stdout } = await runCopydesk(await two(), ['review', 'vote.txt', '--corpus', '.']);
    const lines = stdout.split('\n');
    const number = lines.findIndex((line) => line.includes('fell by 40 percent'));
    expect(lines[number - 2]).toMatch(/^warning\[unattributed-statistic\]: /);
    expect(lines[number - 1]).toBe('  --> vote.txt:5:123');
    const [from, to] = [lines[number + 1].indexOf('^'), lines[number + 1].lastIndexOf('^') + 1];
    expect(lines[number].slice(from, to)).toBe('40 percent');
    expect(stdout).toContain('= fix: Name the source');
    expect(stdout).toContain('= elsewhere: Port Gazette, 2024-10-04, old gazette/vote.md:9:2 (Tom Hale): “');
    expect(lines.at(-2)).toMatch(/^\d findings in 1 article: /);
  });

  test('shows a long passage from its beginning where the words differ early', async () => {
    const said = (place: string) =>
      `“Notwithstanding what the ministry says now the ${place} will be dredged before the winter storms reach the mole,”`;
    const folder = await makeFolder({
      'draft.txt': `${said('berth')} Ada Holm told the harbor board on Tuesday night.`,
      'other.txt': `${said('quay')} Ada Holm told reporters after the meeting of the board.`,
    });
    const { stdout } = await runCopydesk(folder, ['review', '.']);
    expect(stdout).toMatch(/= elsewhere: .*: “Notwithstanding/);
  });

  test('names files so that they can be followed from the current folder', async () => {
    const folder = await makeFolder({ 'desk/vote.txt': vote, 'archive/vote.md': voteElsewhere });
    const { stdout } = await runCopydesk(folder, ['review', 'desk', '--corpus', 'archive']);
    expect(stdout).toContain('--> desk/vote.txt:5:123\n');
    expect(stdout).toContain(', archive/vote.md:9:2 (Tom Hale)');
  });

  test('has colours only where they are wanted', async () => {
    const folder = await two();
    const plain = await runCopydesk(folder, ['review', '.']);
    const forced = await runCopydesk(folder, ['review', '.'], { FORCE_COLOR: '1' });
    const refused = await runCopydesk(folder, ['review', '.'], { FORCE_COLOR: '1', NO_COLOR: '1' });
    expect([plain, forced, refused].map(({ stdout }) => stdout.includes('\u001b['))).toEqual([false, true, false]);
  });

  test('draws no progress bar where nobody watches', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, vote]));
    const { stderr } = await runCopydesk(await makeFolder(many), ['review', '.', '--rule', 'name-variant']);
    expect(stderr).toBe('');
  });
});

describe('SARIF', () => {
  test('places each result, with related places, fixes and the rule’s help', async () => {
    const { stdout } = await runCopydesk(await two(), ['review', '.', '--format', 'sarif']);
    const { version, runs } = JSON.parse(stdout) as Sarif;
    const [{ tool, columnKind, results }] = runs;
    expect([version, columnKind]).toEqual(['2.1.0', 'utf16CodeUnits']);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const altered = results.find(({ ruleId, locations }) => {
      return ruleId === 'altered-quote' && locations[0].physicalLocation.artifactLocation.uri === 'vote.txt';
    });
    expect(wordsAt(vote, altered?.locations[0])).toMatch(/^We cannot leave the islands without a ferry/);
    const [related] = altered?.relatedLocations ?? [];
    expect(related?.physicalLocation.artifactLocation.uri).toBe('old%20gazette/vote.md');
    expect(wordsAt(voteElsewhere, related)).toMatch(/^We cannot leave the islands without a hospital/);
    expect(altered?.fixes?.[0].artifactChanges[0].replacements[0]).toMatchObject({
      deletedRegion: { startLine: expect.any(Number) },
      insertedContent: { text: expect.any(String) },
    });
    expect(tool.driver.rules[0]).toMatchObject({ help: { text: expect.any(String) }, helpUri: expect.any(String) });
  });

  test('offers no fix that waits for words of a person', async () => {
    const { stdout } = await runCopydesk(await makeFolder({ 'vote.txt': vote }), ['review', '.', '--format', 'sarif']);
    expect(stdout).not.toContain('${');
  });
});

function wordsAt(text: string, location: Location | undefined): string {
  const { startLine = 0, startColumn = 0, endColumn } = location?.physicalLocation.region ?? {};
  return text.split('\n')[startLine - 1].slice(startColumn - 1, (endColumn ?? 0) - 1);
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number };
  };
}

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly Location[];
      readonly relatedLocations?: readonly Location[];
      readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly object[] }[] }[];
    }[];
  }[];
}
