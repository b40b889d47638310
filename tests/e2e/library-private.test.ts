import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownBrowsers } from './harness/builds.ts';
import { clickByRole, findByRole, isAbsent, pressByRole } from './harness/roles.ts';
import { startSite, type Site } from './harness/site.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { arabic, indonesian, newsPage } from './pages/articles.ts';

describe.each(ownBrowsers)('a private window of %s', (name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;
  let popup: View;

  beforeAll(async () => {
    site = await startSite({
      '/pelabuhan': { html: newsPage(indonesian) },
      '/huruf': { html: newsPage(arabic) },
    });
    browser = await start();
    await browser.openPrivate(`${site.origin}/pelabuhan`);
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

  it('saves once the reader agrees', async () => {
    await clickByRole(popup, 'button', 'Save all the same');
    await findByRole(popup, 'status', 'Saved');
  });

  it('asks in the pane too, and takes a no for an answer', async () => {
    const page = await browser.openPrivate(`${site.origin}/huruf`);
    popup = await browser.clickToolbarIcon();
    await clickByRole(popup, 'switch', 'Reader mode');
    await findByRole(page, 'dialog', /^Reader mode/u);
    await popup.close();
    await pressByRole(page, 'button', 'Save summary');
    const { text } = await findByRole(page, 'alert', /./u);
    expect(text).toContain('This window is private');
    await pressByRole(page, 'button', 'Close');
    expect(await isAbsent(page, 'alert', /./u)).toBe(true);
    await pressByRole(page, 'button', 'Save summary');
    await pressByRole(page, 'button', 'Save all the same');
    await findByRole(page, 'button', 'Saved');
    expect(await isAbsent(page, 'alert', /./u)).toBe(true);
  });

  // Chromium opens pages of extensions outside of private windows.
  it.runIf(name === 'Firefox')('shows where the library is, not an empty one', async () => {
    const library = await browser.openPrivate(browser.extensionUrl('/library.html'));
    await findByRole(library, 'button', 'Open in a normal window');
    expect(await textOf(library)).not.toContain('Nothing is saved yet');
  });
});
