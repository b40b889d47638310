import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownBrowsers } from './harness/builds.ts';
import { clickByRole, findByRole, isAbsent, pressByRole } from './harness/roles.ts';
import { startSite, type Site } from './harness/site.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { indonesian, newsPage } from './pages/articles.ts';

describe.each(ownBrowsers)('a private window of %s', (name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;
  let page: View;
  let popup: View;

  beforeAll(async () => {
    site = await startSite({ '/pelabuhan': { html: newsPage(indonesian) } });
    browser = await start();
    page = await browser.openPrivate(`${site.origin}/pelabuhan`);
    popup = await browser.clickToolbarIcon();
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });

  it('asks before it saves, and keeps nothing until it is answered', async () => {
    await clickByRole(popup, 'button', 'Save summary');
    const { text } = await findByRole(popup, 'alert', /./u);
    expect(text).toContain('This window is private');
    // What is asked takes room from the lists, and pushes none of them over the foot.
    const { foot, lists } = await popup.evaluate(() => ({
      foot: document.querySelector('footer')?.getBoundingClientRect().top ?? 0,
      lists: Array.from(
        document.querySelectorAll('.list'),
        (list) => list.getBoundingClientRect().bottom,
      ),
    }));
    expect(Math.max(...lists)).toBeLessThan(foot + 1);
    const library = await browser.open(browser.extensionUrl('/library.html'));
    await waitFor('the empty library', async () =>
      (await textOf(library)).includes('Nothing is saved yet'),
    );
    await library.close();
  });

  it('asks in the pane too, and takes a no for an answer', async () => {
    await clickByRole(popup, 'switch', 'Reader mode');
    await findByRole(page, 'dialog', /^Reader mode/u);
    await pressByRole(page, 'button', 'Save summary');
    const { text } = await findByRole(page, 'alert', /./u);
    expect(text).toContain('This window is private');
    await findByRole(page, 'button', 'Save all the same');
    await pressByRole(page, 'button', 'Close');
    await waitFor('the question to go', () => isAbsent(page, 'alert', /./u));
    await findByRole(page, 'button', 'Save summary');
  });

  it('saves once the reader agrees', async () => {
    // Whatever was done since has taken the question away.
    await clickByRole(popup, 'button', 'Save summary');
    await clickByRole(popup, 'button', 'Save all the same');
    await findByRole(popup, 'status', 'Saved');
  });

  // Chromium opens pages of extensions outside of private windows.
  it.runIf(name === 'Firefox')('shows where the library is, not an empty one', async () => {
    const library = await browser.openPrivate(browser.extensionUrl('/library.html'));
    await findByRole(library, 'button', 'Open in a normal window');
    expect(await textOf(library)).not.toContain('Nothing is saved yet');
  });
});
