import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { startVscode, type VscodeUnderTest } from './start-vscode.ts';

/**
 * One sitting in VS Code: each step goes on where the one before ended, so where one fails those after it are left out.
 * What could be seen then is kept as `<name>-failed.png`.
 */
export function sitting(name: string, article: string, begin: (vscode: VscodeUnderTest) => Promise<void>): void {
  let vscode: VscodeUnderTest | undefined;
  let isBroken = false;
  beforeAll(async () => {
    vscode = await startVscode(article);
    await begin(vscode);
  });
  beforeEach(({ skip }) => {
    if (isBroken) skip('the step before has failed');
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    isBroken = true;
    await vscode?.page.screenshot({ path: `test-results/walk/${name}-failed.png` });
  });
  afterAll(() => vscode?.stop());
}
