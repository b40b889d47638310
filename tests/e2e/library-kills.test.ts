import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastingBrowsers } from './harness/builds.ts';
import type { BrowserUnderTest } from './harness/view.ts';
import { killWhileImporting, killWhileSaving } from './library/kill.ts';

// One round: `npm run soak` does fifty.
describe.each(lastingBrowsers)('a killed %s', (_name, start) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(async () => {
    await browser.stop();
  });

  it('has every article that was reported saved', async () => {
    const lost = await killWhileSaving(browser, 1);
    expect(lost.missing).toEqual([]);
    expect(lost.reported).toBeGreaterThan(0);
  }, 180_000);

  it('has all or nothing of an import', async () => {
    expect(await killWhileImporting(browser, 1)).toEqual([]);
  }, 180_000);
});
