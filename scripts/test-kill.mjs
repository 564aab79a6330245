// Kills a hundred processes that build or update an index, each at another step, and looks what is left. `-- 30` for thirty.
import { main, run } from './support/run.mjs';

await main(() =>
  run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'cli', 'test/disk/kill.test.ts'], {
    env: { ...process.env, KILL_ROUNDS: process.argv[2] ?? '100' },
  }),
);
