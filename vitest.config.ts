import { defineConfig } from 'vitest/config';

/** Machines are slow now and then: what is waited for may take as long as a test, and so may what prepares one. */
const project = (name: string, include: string[], testTimeout: number) => ({
  test: {
    name,
    include,
    environment: 'node' as const,
    testTimeout,
    hookTimeout: testTimeout * 2,
    expect: { poll: { timeout: testTimeout / 2 } },
  },
});

/** The core is pure, so its tests can share one process: each module is loaded once for all of them. */
const unit = project(
  'unit',
  ['test/{core,golden,protocol,trees}/**/*.test.ts', 'test/panel/pictures/*.test.ts', 'test/*.test.ts'],
  20_000,
);
const shared = { isolate: false, pool: 'threads' as const, poolOptions: { threads: { singleThread: true } } };

export default defineConfig({
  test: {
    projects: [
      { test: { ...unit.test, ...shared } },
      project('server', ['test/server/**/*.test.ts'], 60_000),
      project('cli', ['test/cli/**/*.test.ts', 'test/disk/**/*.test.ts'], 60_000),
      project('panel', ['test/panel/*.test.ts'], 60_000),
      project('walk', ['test/walk/**/*.test.ts'], 180_000),
    ],
  },
});
