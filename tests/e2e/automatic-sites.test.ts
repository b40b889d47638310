import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_BUILD, FIREFOX_BUILD } from './harness/builds';
import { startChromium } from './harness/chromium';
import { startFirefox } from './harness/firefox';
import { isPaneOpen, paneText } from './harness/pane';
import { accessibleElements, clickByRole, isAbsent, pressByRole } from './harness/roles';
import { startSite, type Site } from './harness/site';
import { waitFor, type BrowserUnderTest, type View } from './harness/view';
import { chinese, indonesian, newsPage } from './pages/articles';
import { feature, picture } from './pages/feature';

const SWITCH = /^Always on 127\.0\.0\.1/u;

/** A single-page site: its next article comes a moment after its address, without a load. */
const SINGLE_PAGE = `<script>
function goOn() {
  history.pushState(null, '', '/2026/06/next');
  setTimeout(() => {
    document.querySelector('article').innerHTML = ${JSON.stringify(chinese.paragraphs.map((text) => `<p>${text}</p>`).join(''))};
  }, 300);
}
</script>`;

const articleSite = (): Promise<Site> =>
  startSite({
    '/2026/06/single': { html: newsPage(indonesian, SINGLE_PAGE) },
    '/2026/06/feature': feature,
    '/': feature,
    '/picture.svg': picture,
    '/words': {
      html: '<!doctype html><title>Words</title><link rel="icon" href="data:,"><p>Few.',
    },
  });

/** Follows a single-page site from its first article, open in the pane, to its second. */
async function followRoute(page: View): Promise<void> {
  await waitFor('the pane to open', () => isPaneOpen(page));
  expect(await paneText(page)).toContain('Teluk Sari');
  await page.evaluate(() => (window as unknown as { goOn(): void }).goOn());
  await waitFor('the next article', async () => (await paneText(page)).includes('望江桥'));
  await page.press('Escape');
  await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
  await page.evaluate(() => history.replaceState(null, '', '#comments'));
  await stayClosed(page);
}

/** Long enough for a page that would open by itself to have done so: it takes a third of that. */
const stayClosed = async (page: View): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await isPaneOpen(page)).toBe(false);
};

const isOn = async (popup: View): Promise<boolean | null | undefined> =>
  (await accessibleElements(popup)).find(({ role, name }) => role === 'switch' && SWITCH.test(name))
    ?.checked;

/** By the keyboard: a permission may only be asked for by a real key or click. */
const flip = async (popup: View): Promise<void> => await pressByRole(popup, 'switch', SWITCH);

describe('a site that opens by itself, in Firefox', () => {
  let browser: BrowserUnderTest;
  let site: Site;

  beforeAll(async () => {
    site = await articleSite();
    browser = await startFirefox(FIREFOX_BUILD);
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });

  it('is asked for by the switch in the popup, and opens at once', async () => {
    const page = await browser.open(`${site.origin}/2026/06/feature`);
    const popup = await browser.clickToolbarIcon();
    await flip(popup);
    await waitFor('the pane to open', () => isPaneOpen(page));
    await waitFor('the switch to show it', () => isOn(popup));
    await popup.close();
    await page.press('Escape');
    await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
    await page.close();
  });

  it('opens the next article, and stays away from whoever has left it', async () => {
    const page = await browser.open(`${site.origin}/2026/06/feature`);
    await waitFor('the pane to open', () => isPaneOpen(page));
    await page.press('Escape');
    await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
    await stayClosed(page);
    await page.close();
  });

  it('goes along with a single-page site from article to article', async () => {
    const page = await browser.open(`${site.origin}/2026/06/single`);
    await followRoute(page);
    await page.close();
  });

  it.each(['/', '/words'])('leaves %s alone, which is no article', async (path) => {
    const page = await browser.open(site.origin + path);
    await stayClosed(page);
    await page.close();
  });

  it('is ended on the options page, which gives the permission back', async () => {
    const options = await browser.open(browser.extensionUrl('/options.html'));
    await clickByRole(options, 'button', 'End it for 127.0.0.1');
    await waitFor('the permission to be gone', async () =>
      options.evaluate(() => document.body.innerText.includes('No site’s permission is held.')),
    );
    expect(await isAbsent(options, 'button', 'End it for 127.0.0.1')).toBe(true);
    const page = await browser.open(`${site.origin}/2026/06/feature`);
    await stayClosed(page);
  });
});

// Nobody can answer Chromium's question in a headless window: each side of it is tested alone.
describe('a site that opens by itself, in Chromium', () => {
  let site: Site;
  beforeAll(async () => {
    site = await articleSite();
  });
  afterAll(async () => await site.close());

  it('is remembered while the browser asks, and nothing opens before the answer', async () => {
    const browser = await startChromium(CHROMIUM_BUILD);
    try {
      const page = await browser.open(`${site.origin}/2026/06/feature`);
      const popup = await browser.clickToolbarIcon();
      await flip(popup);
      const options = await browser.open(browser.extensionUrl('/options.html'));
      const pending = await waitFor('the pending choice', async () =>
        options.evaluate(async () => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
            };
          };
          return (await chrome.storage.session.get('pending-site'))['pending-site'];
        }),
      );
      expect(pending).toMatchObject({ pattern: 'http://127.0.0.1/*' });
      await stayClosed(page);
    } finally {
      await browser.stop();
    }
  });

  it('opens once the permission is held', async () => {
    // A copy that holds the permission from the start: asking for it is answered without a question.
    const folder = mkdtempSync(join(tmpdir(), 'saring-granted-'));
    cpSync(CHROMIUM_BUILD, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
    const browser = await startChromium(folder);
    try {
      const page = await browser.open(`${site.origin}/2026/06/feature`);
      await stayClosed(page);
      const popup = await browser.clickToolbarIcon();
      await flip(popup);
      await waitFor('the pane to open', () => isPaneOpen(page));
      await popup.close();
      const next = await browser.open(`${site.origin}/2026/06/feature`);
      await waitFor('the next article to open', () => isPaneOpen(next));
      await followRoute(await browser.open(`${site.origin}/2026/06/single`));
      await stayClosed(await browser.open(`${site.origin}/`));
    } finally {
      await browser.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
