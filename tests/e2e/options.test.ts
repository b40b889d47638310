import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/builds';
import { openPane, paneText, wordsUnderMark } from './harness/pane';
import { accessibleElements, clickByRole, findByRole, isAbsent } from './harness/roles';
import { startSite, type Site } from './harness/site';
import { waitFor, type BrowserUnderTest, type View } from './harness/view';
import { feature, picture } from './pages/feature';

describe.each(browsers)('the options page in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;
  let options: View;

  beforeAll(async () => {
    site = await startSite({ '/feature': feature, '/picture.svg': picture });
    browser = await start();
    options = await browser.open(browser.extensionUrl('/options.html'));
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });
  afterEach(async () => {
    expect(await browser.takeErrors()).toEqual([]);
  });

  it('is reached from the popup and from the library', async () => {
    await browser.open(`${site.origin}/feature`);
    const popup = await browser.clickToolbarIcon();
    await findByRole(popup, 'button', 'Options');
    await popup.close();
    const library = await browser.open(browser.extensionUrl('/library.html'));
    await findByRole(library, 'link', 'Options');
    await library.close();
  });

  it('says which permissions are held, and by what rule no request is made', async () => {
    const text = await waitFor('the browser’s answer', async () => {
      const shown = await options.evaluate(() => document.body.innerText);
      return shown.includes('No site’s permission is held.') ? shown : null;
    });
    for (const permission of ['activeTab', 'scripting', 'storage', 'unlimitedStorage']) {
      expect(text).toContain(permission);
    }
    expect(text).toMatch(/connect-src 'self'/u);
  });

  it('lists the browser’s key and those of the pane', async () => {
    await findByRole(options, 'heading', 'Keyboard shortcuts');
    const text = await options.evaluate(() => document.body.innerText);
    expect(text).toMatch(/Alt\+R\s+Switch Reader mode on or off/u);
    expect(text).toMatch(/Esc\s+Leave Reader mode/u);
  });

  it('is held to that rule by the browser', async () => {
    const address = `${site.origin}/spied`;
    expect(
      await options.evaluate(async (url) => {
        try {
          await fetch(url, { mode: 'no-cors' });
          return 'sent';
        } catch {
          return 'refused';
        }
      }, address),
    ).toBe('refused');
    expect(site.takeRequests()).not.toContain('/spied');
    // The browser reports what it refused, a moment later: that is no error of ours.
    await waitFor('its report', async () =>
      (await browser.takeErrors()).some((error) => error.includes('/spied')),
    );
  });

  it('keeps a script’s type apart from the others’, and shows it on words of that script', async () => {
    const lines = (): Promise<string> =>
      options.evaluate(() => {
        const sample = document.querySelector('.sample .reading-type');
        return sample === null
          ? ''
          : `${sample.getAttribute('lang')} ${getComputedStyle(sample).fontSize}`;
      });
    const choose = (lang: string): Promise<void> =>
      options.evaluate((value) => {
        const select = document.querySelector('select');
        if (select === null) return;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, lang);
    await choose('ar');
    await options.evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>('input[type=range]');
      if (slider === null) return;
      slider.value = '30';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitFor('the sample to grow', async () => (await lines()) === 'ar 30px');
    await choose('en');
    await waitFor('the Latin sample', async () => (await lines()) === 'en 20px');
  });

  it('switches pictures off, and kinds of interruptions on, for the pane', async () => {
    await clickByRole(options, 'checkbox', 'Show the pictures of articles');
    await clickByRole(options, 'checkbox', 'Read also');
    const page = await openPane(browser, `${site.origin}/feature`);
    expect(await paneText(page)).toContain('Resep Sambal Lada');
    const pictures = await page.evaluate(
      () =>
        [
          ...(document.querySelector('saring-pane')?.shadowRoot?.querySelectorAll('.body img') ??
            []),
        ].filter((image) => image.checkVisibility()).length,
    );
    expect(pictures).toBe(0);
    expect(await wordsUnderMark(page, 'kept')).toEqual([]);
    await page.close();
    await clickByRole(options, 'button', 'Reset all settings');
    await waitFor('the defaults', async () =>
      (await accessibleElements(options)).some(
        ({ role, name, checked }) =>
          role === 'checkbox' && name === 'Show the pictures of articles' && checked === true,
      ),
    );
  });

  it('offers backup, import and deletion of the library', async () => {
    await findByRole(options, 'button', 'Save backup file');
    expect(await isAbsent(options, 'alert', /./u)).toBe(true);
    await clickByRole(options, 'button', 'Delete everything');
    await findByRole(options, 'dialog', 'Delete everything');
    await clickByRole(options, 'button', 'Cancel');
  });
});
