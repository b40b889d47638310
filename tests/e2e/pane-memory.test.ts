import { describe, expect, it } from 'vitest';
import { CHROMIUM_BUILD } from './harness/builds.ts';
import { startChromium, type ChromiumUnderTest } from './harness/chromium.ts';
import { isPaneOpen, openPane } from './harness/pane.ts';
import { clickByRole } from './harness/roles.ts';
import { useStage } from './harness/stage.ts';
import { waitFor, type View } from './harness/view.ts';
import { feature, picture } from './pages/feature.ts';

describe('memory, in Chromium', () => {
  let browser: ChromiumUnderTest;
  const stage = useStage(async () => (browser = await startChromium(CHROMIUM_BUILD)), {
    '/feature': feature,
    '/picture.svg': picture,
  });

  async function useAndClose(page: View): Promise<void> {
    await clickByRole(page, 'button', /^Taken out/u);
    await clickByRole(page, 'button', 'Put all back');
    await clickByRole(page, 'button', /^Names$/u);
    await clickByRole(page, 'button', /^Marlina Sasongko/u);
    await clickByRole(page, 'button', 'Type and colours');
    await page.press('Escape');
    if (await isPaneOpen(page)) await page.press('Escape');
    await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
  }

  it('holds no more of the pane after the twentieth time than after the third', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/feature`);
    await useAndClose(page);
    const held: object[] = [];
    for (let times = 2; times <= 20; times += 1) {
      await browser.pressShortcut();
      await waitFor('the pane', async () => await isPaneOpen(page));
      await useAndClose(page);
      if (times === 3 || times === 20) held.push(await browser.countHeld());
    }
    expect(held[1]).toEqual(held[0]);
    await page.close();
  }, 120_000);
});
