import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/builds';
import { accessibleElements, clickByRole, findByRole, isAbsent } from './harness/roles';
import { startSite, type Site } from './harness/site';
import { waitFor, type BrowserUnderTest, type View } from './harness/view';
import { indonesian, newsPage } from './pages/articles';

/** What a page can see of itself: all of it must be the same after the pane has gone. */
const lookOfPage = (): unknown => ({
  html: document.documentElement.outerHTML,
  scroll: scrollY,
  focus: document.activeElement?.id,
  highlights: CSS.highlights.size,
  history: history.length,
  address: location.href,
});

describe.each(browsers)('the pane in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;

  beforeAll(async () => {
    site = await startSite({
      '/article': { html: newsPage(indonesian, '<style>p { margin: 90px 0 }</style>') },
    });
    browser = await start();
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });
  afterEach(async () => {
    expect(await browser.takeErrors()).toEqual([]);
  });

  async function openBoth(path = '/article'): Promise<{ page: View; popup: View }> {
    const page = await browser.open(site.origin + path);
    const popup = await browser.clickToolbarIcon();
    await findByRole(popup, 'switch', 'Reader mode');
    return { page, popup };
  }

  const isOpen = async (page: View): Promise<boolean> => !(await isAbsent(page, 'dialog', /^Reader mode/u)); // prettier-ignore

  it('shows the article alone, over the page, and leaves by Escape with the page as it was', async () => {
    const { page, popup } = await openBoth();
    await page.evaluate(() => {
      document.getElementById('field')?.focus();
      scrollTo(0, 300);
    });
    const before = await page.evaluate(lookOfPage);
    await clickByRole(popup, 'switch', 'Reader mode');
    await findByRole(page, 'dialog', /^Reader mode/u);
    // The page has an article of its own below; the pane's, in the shadow root, comes last.
    const articles = (await accessibleElements(page)).filter(({ role }) => role === 'article');
    expect(articles.at(-1)?.text).toContain('mulai melayani kapal pertama');
    expect(articles.at(-1)?.text).not.toContain('Harga Lada Naik Menjelang Lebaran');
    await popup.close();
    await page.press('Escape');
    await waitFor('the pane to go', async () => !(await isOpen(page)));
    expect(await page.evaluate(lookOfPage)).toEqual(before);
    await page.close();
  });

  it('leaves nothing behind after ten switches', async () => {
    const { page, popup } = await openBoth();
    const before = await page.evaluate(lookOfPage);
    for (let round = 0; round < 10; round += 1) {
      await clickByRole(popup, 'switch', 'Reader mode');
      await waitFor('the pane to open', async () => await isOpen(page));
      await clickByRole(popup, 'switch', 'Reader mode');
      await waitFor('the pane to go', async () => !(await isOpen(page)));
    }
    expect(await page.evaluate(lookOfPage)).toEqual(before);
    await popup.close();
    await page.close();
  });
});
