import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], testTimeout: number) => ({
  test: { name, include, environment: 'node' as const, testTimeout },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/{core,golden,protocol}/**/*.test.ts', 'test/manifest.test.ts'], 5_000),
      project('server', ['test/server/**/*.test.ts'], 60_000),
      project('cli', ['test/cli/**/*.test.ts', 'test/disk/**/*.test.ts'], 60_000),
      project('panel', ['test/panel/**/*.test.ts'], 60_000),
      project('walk', ['test/walk/**/*.test.ts'], 60_000),
    ],
  },
});
