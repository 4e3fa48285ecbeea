import { defineConfig } from 'vitest/config';

function project(name: string, include: string, testTimeout: number) {
  return { extends: true as const, test: { name, include: [include], testTimeout } };
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      project('unit', 'src/**/*.test.{ts,tsx}', 120_000),
      project('site', 'tests/site/**/*.test.ts', 120_000),
      project('office', 'tests/office/**/*.test.ts', 300_000),
    ],
    coverage: {
      provider: 'v8',
      include: ['src/engine/**/*.ts', 'src/tools/*/model.ts', 'src/tools/*/model/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-data.ts'],
      thresholds: { lines: 100 },
      reporter: ['text-summary'],
    },
  },
});
