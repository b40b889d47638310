import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, TargetType } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/browsers.ts';
import {
  allowInPrivate,
  backgroundOf,
  pressCommandKey,
  readShortcuts,
} from './chromium-extension.ts';
import { countHeld, type Held } from './chromium-memory.ts';
import { tearLastWrite } from './chromium-torn-write.ts';
import { viewOf } from './chromium-view.ts';
import { waitFor, type BrowserUnderTest, type View } from './view.ts';

/** How the browser is started: its window's width in CSS pixels, the system's colour scheme. */
interface ChromiumStart {
  readonly headless?: boolean;
  readonly width?: number;
  readonly dark?: boolean;
  /**
   * With less work beside what is looked at: all pages share a process, as where memory is short, and
   * the browser's own popups and tabs come and go at once.
   */
  readonly frugal?: boolean;
}

const FRUGAL_FLAGS: readonly string[] = [
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--animation-duration-scale=0',
  '--wm-window-animations-disabled',
];

/** What only Chromium can be asked for. */
export interface ChromiumUnderTest extends BrowserUnderTest {
  /** Stops the background, as the browser does with one that has had nothing to do for half a minute. */
  restBackground(): Promise<void>;
  /**
   * Cuts the end off what was last written to the extension's databases, as a kill between two parts
   * of a write does. To be called while the browser is not running.
   */
  tearLastWrite(): Promise<void>;
  /** What the tab in front holds in memory once all that nobody holds is gone. */
  countHeld(): Promise<Held>;
}

/** Chromium with the extension of `folder` (an unpacked build, as shipped) on a profile of its own. */
export async function startChromium(
  folder: string,
  { headless = true, width = 1280, dark = false, frugal = false }: ChromiumStart = {},
): Promise<ChromiumUnderTest> {
  const profile = await mkdtemp(join(tmpdir(), 'saring-chromium-'));
  const downloads = join(profile, 'downloads');
  const executablePath = await findChromium();
  const errors: string[] = [];
  let browser: Browser;
  let extension: Extension;
  /** Tabs in the order in which they were opened. */
  const tabs: { readonly page: Page; readonly isPrivate: boolean }[] = [];
  const inFront = (): Page => {
    const front = tabs.findLast(({ page }) => !page.isClosed());
    if (front === undefined) throw new Error('No tab is open');
    return front.page;
  };

  const listen = (page: Page): void => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
  };

  /** When it goes, the last one before it is in front at once, with the keys, and not by and by. */
  const tabOf = (page: Page, isPrivate: boolean): View => {
    tabs.push({ page, isPrivate });
    return {
      ...viewOf(page),
      async close() {
        const wasInFront = page === inFront();
        await page.close();
        const next = tabs.findLast((one) => !one.page.isClosed());
        // That of another window is there as it was, and a popup over it stays open.
        const isBeside = next?.isPrivate === isPrivate;
        if (wasInFront && isBeside) await next.page.bringToFront();
      },
    };
  };

  const findExtension = async (): Promise<void> => {
    extension = await waitFor('the extension', async () =>
      [...(await browser.extensions()).values()].at(0),
    );
  };

  const start = async (): Promise<void> => {
    browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: [folder],
      userDataDir: profile,
      args: [
        ...CHROMIUM_FLAGS,
        ...(frugal ? FRUGAL_FLAGS : []),
        `--window-size=${width},900`,
        // 0 is dark, 1 is light.
        `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      ],
      defaultViewport: null,
    });
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    await findExtension();
    browser.on('targetcreated', (target) => {
      if (target.type() !== TargetType.PAGE) return;
      void target.page().then((page) => page && listen(page));
    });
  };
  await start();

  return {
    name: 'Chromium',
    downloads,
    extensionUrl: (path) => `chrome-extension://${extension.id}${path}`,
    async open(url) {
      const page = await browser.newPage();
      // A headless window is never narrower than 500 pixels; a viewport is.
      if (width < 500) await page.setViewport({ width, height: 760 });
      await page.goto(url, { waitUntil: 'load' });
      return tabOf(page, false);
    },
    async openPrivate(url) {
      await allowInPrivate(browser, extension.id);
      const own = await browser.newPage();
      // It has been started anew, and its pages are refused until then.
      await waitFor('the extension', async () =>
        own.goto(`chrome-extension://${extension.id}/library.html`),
      );
      const opened = browser.waitForTarget((target) => target.url() === url);
      await own.evaluate((address) => {
        const { chrome } = window as unknown as { chrome: { windows: { create: (options: object) => void } } }; // oxfmt-ignore
        chrome.windows.create({ incognito: true, url: address });
      }, url);
      const page = await (await opened).page();
      await own.close();
      if (page === null) throw new Error('No private window');
      await page.waitForFunction(() => document.readyState === 'complete');
      return tabOf(page, true);
    },
    async clickToolbarIcon() {
      const front = inFront();
      await front.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().includes('/popup.html'), {
        timeout: 15_000,
      });
      // A browser that is killed in between leaves it waiting for nobody.
      opened.catch(() => undefined);
      await front.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      listen(popup);
      // A window gives the popup the room that it asks for; headless Chromium gives it 410 × 510.
      const clip = { x: 0, y: 0, width: 380, height: 600 };
      return { ...viewOf(popup), screenshot: async () => await popup.screenshot({ clip }) };
    },
    async pressShortcut() {
      const front = inFront();
      await front.bringToFront();
      await pressCommandKey(front, browser, extension);
    },
    shortcuts: async () => await readShortcuts(browser, extension),
    async inContentScript(run, ...args) {
      const [realm] = inFront().extensionRealms();
      if (realm === undefined) throw new Error('There is no content script in the tab in front');
      return await (realm.evaluate as View['evaluate'])(run, ...args);
    },
    async restBackground() {
      await (await backgroundOf(browser, extension)).close();
    },
    countHeld: async () => await countHeld(inFront()),
    tearLastWrite: async () => await tearLastWrite(profile),
    takeErrors: async () => errors.splice(0),
    async kill() {
      const pid = browser.process()?.pid;
      browser.process()?.kill('SIGKILL');
      await waitFor('the end of Chromium', async () => !browser.connected);
      // The helper processes outlive their parent for a moment and hold the profile's lock.
      if (pid !== undefined) {
        await new Promise((resolve) => execFile('pkill', ['-9', '-f', profile], resolve));
      }
      tabs.length = 0;
    },
    start,
    async renew() {
      await browser.uninstallExtension(extension.id);
      const [, ...opened] = await browser.pages();
      await Promise.all(opened.map(async (page) => await page.close()));
      tabs.length = 0;
      await rm(downloads, { recursive: true, force: true });
      await browser.installExtension(folder);
      await findExtension();
      errors.length = 0;
    },
    async stop() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
