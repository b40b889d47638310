import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectNoBarrier } from './harness/axe.ts';
import { browsers } from './harness/builds.ts';
import { pasteInPane } from './harness/pane.ts';
import {
  accessibleElements,
  clickByRole,
  findByRole,
  isAbsent,
  pressByRole,
  walkTo,
} from './harness/roles.ts';
import { startSite, type Site } from './harness/site.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { indonesian, newsPage, urdu } from './pages/articles.ts';

/** What fits into the popup: a row that lies beyond is not seen without scrolling. */
const HEIGHT = 600;

/** Wider than the popup, as a word and not as a sentence. */
const LONG_WORD = 'Hafenbahnbetriebswerkstättengenossenschaftssatzungsänderungskommission tagt';

/** The smallest file that a browser's PDF viewer opens. */
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'; // oxfmt-ignore

/** Clicks a control in the moment that it is there, which is before the lists are. */
const clickAtOnce = (popup: View, selector: string): Promise<void> =>
  popup.evaluate(async (wanted) => {
    let control: HTMLElement | null = null;
    while (control === null) {
      control = document.querySelector(wanted);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    control.click();
  }, selector);

/** What of a browser's own object sends messages. */
interface Runtimes {
  readonly runtime: {
    sendMessage: (message: { readonly type?: string }) => Promise<unknown>;
  };
}

/** A window as Firefox shows it to its driver. */
type Wrapped = Window & { readonly wrappedJSObject?: typeof globalThis };

/** Words that our marks lie on, as the reader sees them lit. */
const markedWords = async (page: View): Promise<string> =>
  await page.evaluate(() => {
    const here = [...CSS.highlights.get('saring-here')!] as Range[];
    return here.map(String).join(' ').replaceAll(/\s+/gu, ' ');
  });

describe.each(browsers)('the toolbar icon and Alt+R in %s', (name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;

  beforeAll(async () => {
    site = await startSite({
      '/derek': { html: readFileSync('demo/article.html', 'utf8') },
      '/front': { html: '<!doctype html><title>Beranda</title><link rel="icon" href="data:,"><p>Selamat pagi.' }, // oxfmt-ignore
      '/paper.pdf': { html: PDF, headers: { 'content-type': 'application/pdf' } },
      '/held': { html: '', held: true },
      '/urdu': { html: newsPage(urdu) },
      '/satzung': { html: newsPage({ ...indonesian, title: LONG_WORD }) },
      '/pelabuhan': { html: newsPage(indonesian) },
      '/notes': { html: 'Catatan', headers: { 'content-type': 'text/plain' } },
    });
    browser = await start();
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });
  afterEach(async () => {
    expect((await browser.takeErrors()).filter((error) => !error.includes('404'))).toEqual([]);
  });

  async function openPopup(address: string): Promise<{ page: View; popup: View }> {
    const page = await browser.open(address);
    return { page, popup: await browser.clickToolbarIcon() };
  }

  /** Counts from now on how often the page in front is read: each time, Readability is given a document of its own. */
  const countReadings = (): Promise<void> =>
    browser.inContentScript(() => {
      const counts = Object.assign(globalThis, { readings: 0 });
      const create = Reflect.get(DOMImplementation.prototype, 'createHTMLDocument');
      DOMImplementation.prototype.createHTMLDocument = new Proxy(create, {
        apply(target, self, args) {
          counts.readings += 1;
          return Reflect.apply(target, self, args);
        },
      });
    });
  const readings = (): Promise<number> =>
    browser.inContentScript(() => (globalThis as unknown as { readings: number }).readings);

  describe('over an article, once it is read', () => {
    let open: { readonly page: View; readonly popup: View };
    beforeAll(async () => {
      open = await openPopup(`${site.origin}/derek`);
      await findByRole(open.popup, 'heading', 'Quotes');
    });
    afterAll(async () => {
      await open.popup.close();
      await open.page.close();
    });

    it('shows both lists and what was taken out without scrolling', async () => {
      const { popup } = open;
      const seen = await popup.evaluate(() =>
        [...document.querySelectorAll('ol, ul, h2, button, a')]
          .filter((element) => element.checkVisibility())
          .map((element) => ({
            text: element.textContent.trim(),
            tag: element.tagName,
            top: element.getBoundingClientRect().top,
            first: element.querySelector('li')?.getBoundingClientRect().bottom ?? 0,
          })),
      );
      const bottomOf = (text: RegExp): number => seen.find((one) => text.test(one.text))?.top ?? Infinity; // oxfmt-ignore
      expect(bottomOf(/^Key facts$/u)).toBeLessThan(HEIGHT);
      expect(bottomOf(/^Quotes$/u)).toBeLessThan(HEIGHT);
      expect(bottomOf(/^Taken out 4 items$/u)).toBeLessThan(HEIGHT);
      expect(bottomOf(/^Library$/u)).toBeLessThan(HEIGHT);
      for (const list of seen.filter(({ tag }) => /^[OU]L$/u.test(tag))) {
        expect(list.first, list.text).toBeLessThan(HEIGHT);
      }
    });

    it('lists what was taken out with the rule in words, in the place of the facts and quotes', async () => {
      const { page, popup } = open;
      expect(await isAbsent(popup, 'heading', 'Taken out')).toBe(true);
      await clickByRole(popup, 'button', 'Taken out 4 items');
      await findByRole(popup, 'heading', 'Taken out');
      const items = (await accessibleElements(popup)).filter(({ role }) => role === 'listitem');
      expect(items.some(({ text }) => text.startsWith('Baca Juga: Resep Kolak Pisang'))).toBe(true);
      // It has the lists' place as long as it is open.
      expect(await isAbsent(popup, 'heading', 'Key facts')).toBe(true);
      // The timeline has the same place, and leads to its sentences.
      await clickByRole(popup, 'button', 'Timeline');
      expect(await isAbsent(popup, 'heading', 'Taken out')).toBe(true);
      await clickByRole(popup, 'button', /^January 2026.*Januari lalu/u);
      await waitFor(
        'the date to be marked',
        async () => (await markedWords(page)) === 'Januari lalu',
      );
      await clickByRole(popup, 'button', 'Timeline');
      await findByRole(popup, 'heading', 'Key facts');
      expect(await isAbsent(popup, 'heading', 'Timeline')).toBe(true);
    });

    it('has no violation that axe knows, in light, dark and forced colours', async () => {
      const { popup } = open;
      await clickByRole(popup, 'button', 'Taken out 4 items');
      await expectNoBarrier(popup);
    });
  });

  it('shows an only quote whole under facts that are too many for the rest', async () => {
    const { page, popup } = await openPopup(`${site.origin}/urdu`);
    await findByRole(popup, 'heading', 'Quotes');
    const [facts, quotes] = await popup.evaluate(() =>
      [...document.querySelectorAll('.list')].map((list) => ({
        entries: list.querySelectorAll('li').length,
        fits: list.scrollHeight <= list.clientHeight + 1,
      })),
    );
    expect(facts).toMatchObject({ fits: false });
    expect(quotes).toEqual({ entries: 1, fits: true });
    await popup.close();
    await page.close();
  });

  it('breaks a word of the headline that is longer than the line, instead of cutting it off', async () => {
    const { page, popup } = await openPopup(`${site.origin}/satzung`);
    await findByRole(popup, 'heading', 'Quotes');
    const { wanted, given } = await popup.evaluate(() => {
      const title = document.querySelector('h1');
      return { wanted: title?.scrollWidth, given: title?.clientWidth };
    });
    expect(wanted).toBe(given);
    await popup.close();
    await page.close();
  });

  it('shows what the page is before what it says, and nothing moves when that comes', async () => {
    const { page, popup } = await openPopup(`${site.origin}/derek`);
    const placesWhen = (selector: string): Promise<number[]> =>
      popup.evaluate(async (wanted) => {
        while (document.querySelector(wanted) === null) {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return ['h1', '[role=switch]', '.save', 'main', 'nav a'].flatMap((each) => {
          const box = document.querySelector(each)?.getBoundingClientRect();
          return box === undefined ? [] : [box.top, box.left, box.width, box.height];
        });
      }, selector);
    const early = await placesWhen('[role=switch]');
    expect(await placesWhen('.list')).toEqual(early);
    expect(early).toHaveLength(20);
    await popup.close();
    await page.close();
  });

  it('knows what a page calls itself without waiting for the script that reads it', async () => {
    /** The headline that the popup's first script was told: null where the page says of none, or is read already. */
    const told = (popup: View): Promise<string | null> =>
      popup.evaluate(async () => {
        // What a page has set is seen by Firefox's driver there alone.
        const { wrappedJSObject: own = globalThis } = document.defaultView as Wrapped;
        return (await (await own.saringReached)?.title)?.title ?? null;
      });
    let { page, popup } = await openPopup(`${site.origin}/pelabuhan`);
    let first = await told(popup);
    // A busy Chromium may bring the reader's script in before the small one (seen once).
    for (let tries = 1; first === null && tries < 3; tries += 1) {
      await popup.close();
      await page.close();
      ({ page, popup } = await openPopup(`${site.origin}/pelabuhan`));
      first = await told(popup);
    }
    await findByRole(popup, 'heading', 'Quotes');
    expect(first).toBe(await popup.evaluate(() => document.querySelector('h1')?.textContent));
    await popup.close();
    const again = await browser.clickToolbarIcon();
    expect(await told(again)).toBeNull();
    await again.close();
    await page.close();
    const front = await openPopup(`${site.origin}/front`);
    expect(await told(front.popup)).toBeNull();
    await front.popup.close();
    await front.page.close();
  });

  it('saves when it was asked to before all was read', async () => {
    const { page, popup } = await openPopup(`${site.origin}/derek`);
    await clickAtOnce(popup, '.actions .save');
    await findByRole(popup, 'status', 'Saved');
    await popup.close();
    await page.close();
  });

  it('saves when it was asked to, however long the page is read after its title is there', async () => {
    const { page, popup: first } = await openPopup(`${site.origin}/pelabuhan`);
    await findByRole(first, 'heading', 'Quotes');
    await first.close();
    // The text waits on its way to the background, as under load: what the page is was told by then.
    await browser.inContentScript(() => {
      // The object that the extension itself calls: Firefox has two of them.
      const { browser: own, chrome: other } = globalThis as unknown as Record<string, Runtimes>;
      const runtime = (own ?? other)?.runtime;
      if (runtime === undefined) throw new Error('Not in the content script');
      const send = runtime.sendMessage.bind(runtime);
      const released = new Promise<void>((resolve) =>
        Object.assign(globalThis, { releaseText: resolve }),
      );
      const hold: typeof send = async (message) => {
        if (message.type === 'article/analyse') await released;
        return await send(message);
      };
      runtime.sendMessage = hold;
    });
    await page.evaluate(() => document.querySelector('main')?.append('Kapal kedua tiba.'));
    const popup = await browser.clickToolbarIcon();
    await findByRole(popup, 'button', 'Save summary');
    const title = await popup.evaluate(() => document.querySelector('h1')?.textContent);
    await clickByRole(popup, 'button', 'Save summary');
    await findByRole(popup, 'status', /^This page has not answered yet/u);
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(title);
    expect(await isAbsent(popup, 'status', 'Saved')).toBe(true);
    await browser.inContentScript(() =>
      (globalThis as unknown as { releaseText: () => void }).releaseText(),
    );
    await findByRole(popup, 'heading', 'Quotes');
    await findByRole(popup, 'status', 'Saved');
    await popup.close();
    await page.close();
  });

  it('opens Reader mode when it was asked to before all was read, and knows of it when it is opened again', async () => {
    const { page, popup } = await openPopup(`${site.origin}/derek`);
    await clickAtOnce(popup, '.actions [role=switch]');
    await findByRole(page, 'dialog', /^Reader mode/u);
    await popup.close();
    const again = await browser.clickToolbarIcon();
    await findByRole(again, 'heading', 'Quotes');
    expect(await again.evaluate(() => document.querySelector('[role=switch]')?.ariaChecked)).toBe(
      'true',
    );
    await clickByRole(again, 'switch', 'Reader mode');
    await waitFor('the pane to go', async () => isAbsent(page, 'dialog', /^Reader mode/u));
    await again.close();
    await page.close();
  });

  it('reads a page once for popup and pane, and anew when it has changed', async () => {
    const { page, popup } = await openPopup(`${site.origin}/derek`);
    await findByRole(popup, 'heading', 'Quotes');
    await countReadings();
    await clickByRole(popup, 'switch', 'Reader mode');
    await findByRole(page, 'dialog', /^Reader mode/u);
    await clickByRole(popup, 'switch', 'Reader mode');
    await waitFor('the pane to go', async () => isAbsent(page, 'dialog', /^Reader mode/u));
    await popup.close();
    const again = await browser.clickToolbarIcon();
    await findByRole(again, 'heading', 'Quotes');
    expect(await readings()).toBe(0);
    await again.close();
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Kapal pertama bersandar di dermaga timur pada Kamis pagi, kata petugas.';
      document.querySelector('main')?.append(more);
    });
    const anew = await browser.clickToolbarIcon();
    await findByRole(anew, 'heading', 'Quotes');
    expect(await readings()).toBeGreaterThan(0);
    await anew.close();
    await page.close();
  });

  it('goes to the sentence of a fact in the page, and of a quote in the pane, and copies a quote with its source', async () => {
    const { page, popup } = await openPopup(`${site.origin}/derek`);
    await clickByRole(popup, 'button', /^Kementerian Perhubungan mencatat/u);
    await waitFor('the fact to be marked', async () =>
      (await markedWords(page)).startsWith('Kementerian Perhubungan mencatat pelabuhan'),
    );
    await waitFor('the fact to be in view', async () =>
      page.evaluate(() => {
        const [range] = [...CSS.highlights.get('saring-here')!] as Range[];
        const { top, bottom } = range!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    await clickByRole(popup, 'switch', 'Reader mode');
    await findByRole(page, 'dialog', /^Reader mode/u);
    await clickByRole(popup, 'button', /Tidak ada satu pun pekerja/u);
    await waitFor('the quote to be marked in the pane', async () =>
      page.evaluate(() => {
        const [range] = [...CSS.highlights.get('saring-here')!] as Range[];
        return (
          String(range).startsWith('Tidak ada satu pun') &&
          range!.startContainer.getRootNode() instanceof ShadowRoot
        );
      }),
    );
    await pressByRole(popup, 'button', 'Copy with citation');
    await findByRole(popup, 'status', 'Copied');
    await popup.close();
    await expect.poll(() => pasteInPane(page)).toMatch(/^“[^”]+”\n— .*\/derek$/su);
    const again = await browser.clickToolbarIcon();
    // Firefox may not have given a popup the keys yet that was opened just now (seen once).
    await waitFor('the popup to have the keys', () => again.evaluate(() => document.hasFocus()));
    await pressByRole(again, 'button', 'Copy with citation as Markdown');
    await findByRole(again, 'status', 'Copied');
    await again.close();
    await expect.poll(() => pasteInPane(page)).toMatch(/^> “[^”]+”\n>\n> — .*\/derek>\)/su);
    await page.close();
  });

  it.each([
    ['without an article', '/front', /^There is no article on this page\./u],
    ['of a PDF', '/paper.pdf', /^This is a PDF, which Saring can’t read\./u],
    ['of a file that is no web page', '/notes', /^This tab shows a file, not a web page\./u],
    ['of the browser', null, /^The browser does not let extensions read this page\./u],
  ])('says in one sentence what to do on a page %s', async (_what, path, sentence) => {
    const own = name === 'Chromium' ? 'chrome://version/' : 'about:support';
    const { page, popup } = await openPopup(path === null ? own : site.origin + path);
    await waitFor('the sentence', async () => sentence.test((await textOf(popup)).trim()));
    const headings = (await accessibleElements(popup)).filter(({ role }) => role === 'heading');
    expect(headings).toEqual([expect.objectContaining({ name: expect.stringMatching(sentence) })]);
    expect(await isAbsent(popup, 'switch', /./u)).toBe(true);
    await findByRole(popup, 'link', 'Library');
    if (path === '/front') await expectNoBarrier(popup);
    await popup.close();
    await page.close();
  });

  // Firefox goes on with other tasks while a page waits for such a request.
  const standsStill = it.runIf(name === 'Chromium');
  standsStill('says that a page has not answered, and shows its article once it does', async () => {
    const page = await browser.open(`${site.origin}/derek`);
    await page.evaluate(() => {
      // Its thread stands still until the site answers.
      setTimeout(() => {
        const request = new XMLHttpRequest();
        request.open('GET', '/held', false);
        request.send();
      });
    });
    await waitFor('the page to stand still', async () => site.takeRequests().includes('/held'));
    const popup = await browser.clickToolbarIcon();
    await findByRole(popup, 'main', 'Reading the page');
    await findByRole(popup, 'link', 'Library');
    await findByRole(popup, 'heading', /^This page has not answered yet/u);
    await expectNoBarrier(popup);
    await clickByRole(popup, 'button', 'Try again');
    expect(await isAbsent(popup, 'heading', /^This page has not/u)).toBe(true);
    site.release();
    await findByRole(popup, 'heading', 'Quotes');
    await popup.close();
    await page.close();
  });

  it('opens and leaves Reader mode by Alt+R', async () => {
    expect(await browser.shortcuts()).toMatchObject({ 'toggle-reader': 'Alt+R' });
    const { page, popup } = await openPopup(`${site.origin}/derek`);
    await findByRole(popup, 'switch', 'Reader mode');
    await popup.close();
    const isOpen = async (): Promise<boolean> => !(await isAbsent(page, 'dialog', /^Reader mode/u)); // oxfmt-ignore
    await browser.pressShortcut();
    await waitFor('the pane', isOpen);
    await browser.pressShortcut();
    await waitFor('the pane to go', async () => !(await isOpen()));
    await page.close();
  });

  it('does the main job by keyboard alone: popup, pane, library', async () => {
    const { page, popup } = await openPopup(`${site.origin}/derek`);
    await findByRole(popup, 'heading', 'Quotes');
    await walkTo(popup, /^Save summary$/u);
    await popup.press('Enter');
    await findByRole(popup, 'status', 'Saved');
    await walkTo(popup, /^Pelabuhan Tanjung Raya resmi/u);
    await walkTo(popup, /^Taken out/u);
    await walkTo(popup, /^Library$/u);
    await walkTo(popup, /^Reader mode/u);
    await popup.press(' ');
    await findByRole(page, 'dialog', /^Reader mode/u);
    await popup.close();

    await walkTo(page, /^Kementerian Perhubungan mencatat/u);
    await page.press('Enter');
    expect(await markedWords(page)).toContain('Kementerian Perhubungan mencatat');
    await page.press('Escape');
    await waitFor('the pane to go', async () => isAbsent(page, 'dialog', /^Reader mode/u));

    const library = await browser.open(browser.extensionUrl('/library.html'));
    await findByRole(library, 'link', /^Pelabuhan Tanjung Raya/u);
    await walkTo(library, /^Search words/u);
    for (const key of 'derek') await library.press(key);
    await waitFor(
      'the search',
      () =>
      library.evaluate(() => document.querySelector<HTMLInputElement>('[type=search]')?.value === 'derek'), // oxfmt-ignore
    );
    await walkTo(library, /^Pelabuhan Tanjung Raya/u);
    await library.press('Enter');
    await findByRole(library, 'heading', 'Key facts');
    await library.close();
    await page.close();
  });
});
