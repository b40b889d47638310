import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineArticleWords } from './scripts/article-words.ts';
import { defineLocaleNames } from './scripts/locale-names.ts';
import { writeOutClasses } from './scripts/write-out-classes.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), writeOutClasses()],
        define: { ...(await defineLocaleNames()), ...(await defineArticleWords()) },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          environment: './tests/unit/quiet-frames.ts',
          setupFiles: ['src/article/labels/built-labels.ts'],
          // One window for all files of a worker: to make one for each took longer than the tests in it.
          isolate: false,
          // Every core: Vitest would leave one free, which is half of a machine of two.
          maxWorkers: '100%',
          restoreMocks: true,
          // A busy machine of two cores is slow, not wrong.
          testTimeout: 60_000,
        },
      },
      {
        // Real browsers, two files at a time: one alone left a third of two cores idle.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/harness/prepare-browsers.ts',
          // The browsers of a worker go from file to file.
          isolate: false,
          // As above: of what a page needs a moment for, an hour's load has made half a minute.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
