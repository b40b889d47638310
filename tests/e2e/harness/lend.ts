import type { BrowserUnderTest } from './view.ts';

/** Browsers that wait for the next block. */
const idle = new Set<BrowserUnderTest>();

// Vitest ends a worker so. What runs on would outlive it: Firefox has no tie to who started it.
process.once('SIGTERM', () => {
  void Promise.allSettled([...idle].map(async (browser) => await browser.stop())).then(() =>
    process.exit(),
  );
});

/**
 * One browser for all blocks of a worker that ask for it one after another, as new for each. To renew it takes half a
 * second; to start it, two and a half seconds of a core in Chromium, and six in Firefox.
 */
export function lend(start: () => Promise<BrowserUnderTest>): () => Promise<BrowserUnderTest> {
  let own: BrowserUnderTest | null = null;
  return async () => {
    const browser = own !== null && idle.delete(own) ? own : await start();
    own = browser;
    return {
      ...browser,
      async stop() {
        await browser.renew();
        idle.add(browser);
      },
    };
  };
}
