import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastingBrowsers } from './harness/builds.ts';
import { accessibleElements, clickByRole, findByRole, isAbsent } from './harness/roles.ts';
import { startSite, type Site } from './harness/site.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';

const TITLE = 'Pelabuhan Tanjung Raya Mulai Pakai Derek Listrik';

/** One reader's way through the product, from the click to the library after a restart. */
describe.each(lastingBrowsers)('the main job in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;
  let page: View;
  let popup: View;

  beforeAll(async () => {
    site = await startSite({ '/derek': { html: readFileSync('demo/article.html', 'utf8') } });
    browser = await start();
    page = await browser.open(`${site.origin}/derek`);
    site.takeRequests();
    popup = await browser.clickToolbarIcon();
    await findByRole(popup, 'switch', 'Reader mode');
    await findByRole(popup, 'heading', 'Quotes'); // The title is there before what the article says.
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });

  it('lists what the article says and who said it', async () => {
    await findByRole(popup, 'heading', 'Key facts');
    const shown = await textOf(popup);
    expect(shown).toContain(TITLE);
    expect(shown).toContain('Harian Bahari');
    expect(shown).toContain('Indonesian');
    expect(shown).toContain('Rp1,4 triliun');
    const items = (await accessibleElements(popup)).filter(({ role }) => role === 'listitem');
    for (const words of ['kapal tidak perlu lagi', 'kehilangan pekerjaan']) {
      const quote = items.find(({ text }) => text.includes(words));
      expect(quote?.text).toContain('Ratna Kusumawardhani, Direktur Utama PT Dermaga Nusantara ');
    }
  });

  it('says whom a fact is from where its words no longer do', async () => {
    const items = (await accessibleElements(popup)).filter(({ role }) => role === 'listitem');
    const fact = items.find(({ text }) => text.startsWith('biaya bahan bakar pelabuhan'));
    expect(fact?.text).toContain('According to Ratna Kusumawardhani');
  });

  it('says how much was taken out, without a click', async () => {
    await waitFor('the count of what was taken out', async () =>
      /Taken out\s*[1-9]/u.test(await textOf(popup)),
    );
  });

  it('shows the article alone', async () => {
    await clickByRole(popup, 'switch', 'Reader mode');
    const { text } = await findByRole(page, 'article', /./u);
    expect(text).toContain('Pelabuhan Tanjung Raya resmi mengoperasikan empat derek listrik');
    expect(text).toContain('melayani sekitar 2,3 juta peti kemas');
    for (const interruption of ['Baca Juga', 'Resep Kolak', 'ADVERTISEMENT', 'saluran WhatsApp']) {
      expect(text).not.toContain(interruption);
    }
    expect(await isAbsent(popup, 'alert', /./u)).toBe(true);
  });

  it('shows the picture that the page draws in itself', async () => {
    await waitFor('the drawing to be painted', () =>
      page.evaluate(() => {
        const body = document.querySelector('saring-pane')?.shadowRoot?.querySelector('.body');
        return (body?.querySelector<HTMLImageElement>('figure img')?.naturalWidth ?? 0) > 0;
      }),
    );
  });

  it('asks nothing of the network', () => {
    expect(site.takeRequests().filter((path) => path !== '/favicon.ico')).toEqual([]);
  });

  it('saves, and knows it when the popup opens again', async () => {
    await clickByRole(popup, 'button', 'Save summary');
    await findByRole(popup, 'status', 'Saved');
    await popup.close();
    await page.close();
    page = await browser.open(`${site.origin}/derek`);
    popup = await browser.clickToolbarIcon();
    await findByRole(popup, 'status', 'Saved');
  });

  it('logs no error', async () => {
    const errors = await browser.takeErrors();
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  });

  it('has the article in the library after the browser was killed and started again', async () => {
    await browser.kill();
    await browser.start();
    const library = await browser.open(browser.extensionUrl('/library.html'));
    await waitFor('the saved article', async () => (await textOf(library)).includes(TITLE));
    await clickByRole(library, 'link', new RegExp(TITLE, 'u'));
    await waitFor('the saved text', async () =>
      (await textOf(library)).includes('empat derek listrik'),
    );
  });
});
