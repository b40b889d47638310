import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startSite, type Site, type SitePage } from './site.ts';
import type { BrowserUnderTest } from './view.ts';

/** What the tests of one block share. */
export interface Stage {
  readonly browser: BrowserUnderTest;
  readonly site: Site;
}

/**
 * A browser and a site for all tests of the block in which it is called, there from `beforeAll` on.
 * A test that leaves an error in the browser's console fails.
 */
export function useStage(
  start: () => Promise<BrowserUnderTest>,
  pages: Readonly<Record<string, SitePage>>,
): Stage {
  let browser: BrowserUnderTest;
  let site: Site;
  beforeAll(async () => {
    site = await startSite(pages);
    browser = await start();
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });
  afterEach(async () => {
    expect(await browser.takeErrors()).toEqual([]);
  });
  return {
    get browser() {
      return browser;
    },
    get site() {
      return site;
    },
  };
}
