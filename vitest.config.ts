import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { bundleScenarios } from './scripts/vite-scenarios.ts';

export default defineConfig({
  // Nothing is exchanged while it runs: what prepares a module for that reads each of them with a parser of its own.
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), bundleScenarios()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Tests assert behaviour, never time: a busy machine must not fail one.
          testTimeout: 120_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/long/**'],
          // Tests that need a document ask for it in their first line: // @vitest-environment happy-dom
          environment: 'node',
          // Modules are read once for all files: none of them keeps anything between two tests. A third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // Whole playthroughs by the hundred: part of `npm test`, too slow for `npm run check`.
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          environment: 'node',
          // As above: to read the modules for each file takes a third of the time here too.
          isolate: false,
          testTimeout: 280_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/game-server.setup.ts'],
          // Two Chromiums at a time: most tests leave the maquette out, and are mostly waiting.
          maxWorkers: 2,
          // As above; and a worker keeps its Chromium from one file to the next.
          isolate: false,
          // A browser that draws in software on a busy machine is slow, not wrong. Once more, and the report says which.
          retry: 1,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
