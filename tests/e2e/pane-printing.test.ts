import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_BUILD, FIREFOX_BUILD } from './harness/builds.ts';
import { startChromium } from './harness/chromium.ts';
import { startFirefox } from './harness/firefox.ts';
import { isPaneOpen, openPane } from './harness/pane.ts';
import { pressByRole } from './harness/roles.ts';
import { useStage } from './harness/stage.ts';
import { waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { feature, picture } from './pages/feature.ts';

const PAGES = { '/feature': feature, '/picture.svg': picture };

/** The words on each sheet, as Firefox's own reader of PDFs finds them. */
async function wordsOfSheets(firefox: BrowserUnderTest, file: string): Promise<string[]> {
  const reader = await firefox.open(pathToFileURL(file).href);
  const sheets = await waitFor('the text of all sheets', async () => {
    const words = await reader.evaluate(() => {
      const wordsOf = (sheet: Element): string =>
        sheet.querySelector('.textLayer')?.textContent ?? '';
      const sheets = [...document.querySelectorAll('#viewer .page')];
      // Only sheets in view, and the next one, are filled: with other fonts there is a third.
      sheets.find((sheet) => wordsOf(sheet) === '')?.scrollIntoView();
      return sheets.map(wordsOf);
    });
    return words.length > 0 && words.every((text) => text !== '') ? words : null;
  });
  await reader.close();
  return sheets;
}

function expectArticleAlone(sheets: readonly string[], origin: string): void {
  const words = sheets.join('\n');
  expect(words).toContain('Setahun Setelah Banjir');
  expect(words).toContain('Sari Hilir 41 70');
  // The text begins under its head, on the same sheet.
  expect(sheets[0]).toContain('Rumah panggung pertama');
  // The source stands under the headline: behind the last words it came to have a sheet of its own.
  expect(sheets[0]).toMatch(new RegExp(`Indonesian\\s*${origin}/feature`, 'u'));
  expect(sheets.at(-1)).toContain('para nelayan.');
  for (const other of ['Baca Juga', 'Key facts', 'Markdown', 'Highlight', 'Saved', 'Print']) {
    expect(words).not.toContain(other);
  }
}

describe('printing from the pane', () => {
  const firefox = useStage(() => startFirefox(FIREFOX_BUILD), PAGES);
  const chromium = useStage(() => startChromium(CHROMIUM_BUILD), PAGES);

  /** Presses the button; gives what the page hears of it. */
  async function press(page: View): Promise<() => Promise<readonly string[]>> {
    await page.evaluate(() => {
      for (const type of ['beforeprint', 'afterprint']) {
        addEventListener(type, () => document.body.setAttribute(`data-${type}`, ''));
      }
    });
    await pressByRole(page, 'button', 'Print');
    return () =>
      page.evaluate(() =>
        Object.keys(document.body.dataset).filter((key) => key.endsWith('print')),
      );
  }

  it('puts the article alone on paper, with its source, in Firefox', async () => {
    const { browser, site } = firefox;
    const page = await openPane(browser, `${site.origin}/feature`);
    const heard = await press(page);
    await waitFor('the end of printing', async () => (await heard()).includes('afterprint'));
    const file = join(browser.downloads, 'print.pdf');
    await waitFor('the file', async () => existsSync(file));
    expectArticleAlone(await wordsOfSheets(browser, file), site.origin);
    expect(await isPaneOpen(page)).toBe(true);
    await page.close();
  });

  it('asks Chromium to print, which would put the same on paper', async () => {
    const { browser, site } = chromium;
    const page = await openPane(browser, `${site.origin}/feature`);
    mkdirSync(firefox.browser.downloads, { recursive: true });
    const file = join(firefox.browser.downloads, 'chromium.pdf');
    writeFileSync(file, await page.print());
    expectArticleAlone(await wordsOfSheets(firefox.browser, file), site.origin);
    // The button last: nobody answers the browser's own question of where to.
    const heard = await press(page);
    await waitFor('the browser to prepare for printing', async () =>
      (await heard()).includes('beforeprint'),
    );
  });
});
