import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/builds.ts';
import { clickByRole, findByRole, isAbsent } from './harness/roles.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { libraryFile, MARKED, markedFile } from './library/files.ts';
import { importFile } from './library/page.ts';

/** Chooses in the list of formats as a reader does. */
async function chooseFormat(library: View, format: string): Promise<void> {
  await library.evaluate((wanted) => {
    const list = [...document.querySelectorAll('select')].find((select) =>
      [...select.options].some(({ value }) => value === wanted),
    );
    if (list === undefined) throw new Error(`No format ${wanted}`);
    list.value = wanted;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);
}

/** Each format with the name of its file and what a reader of such files finds in it. */
const FORMATS: readonly (readonly [string, string, (text: string) => unknown, unknown])[] = [
  ['markdown', 'Dermaga utara 0.md', (text) => /^title: .*/mu.exec(text)?.[0], 'title: "Dermaga utara 0"'],
  ['json', 'Dermaga utara 0.json', (text) => (JSON.parse(text) as { entries: { id: string }[] }).entries.map(({ id }) => id), ['entry-0']],
  ['quotes-csv', 'Dermaga utara 0.quotes.csv', (text) => text.split('\r\n')[1]?.split(',').slice(0, 2), ['Biaya turun.', 'Rini Sasmita']],
  ['facts-csv', 'Dermaga utara 0.facts.csv', (text) => text.split('\r\n')[1]?.split(',')[0], 'Nelayan memperbaiki dermaga utara pada Senin.'],
  ['html', 'Dermaga utara 0.html', (text) => /<h1[^>]*>([^<]*)/u.exec(text)?.[1], 'Dermaga utara 0'],
  ['ris', 'Dermaga utara 0.ris', (text) => plugins.input.chain(text, {})[0]?.['title'], 'Dermaga utara 0'],
  ['bibtex', 'Dermaga utara 0.bib', (text) => plugins.input.chain(text, {})[0]?.['title'], 'Dermaga utara 0'],
  ['biblatex', 'Dermaga utara 0.bib', (text) => plugins.input.chain(text, {})[0]?.['accessed'], { 'date-parts': [[2026, 5, 4]] }],
  ['csl', 'Dermaga utara 0.csl.json', (text) => (JSON.parse(text) as { title: string }[])[0]?.title, 'Dermaga utara 0'],
]; // oxfmt-ignore

describe.each(browsers)('files from the library in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  let library: View;

  beforeAll(async () => {
    browser = await start();
    library = await browser.open(browser.extensionUrl('/library.html'));
    await findByRole(library, 'navigation', 'Library');
    await importFile(library, libraryFile(900));
  });
  afterAll(async () => {
    expect(await browser.takeErrors()).toEqual([]);
    await browser.stop();
  });

  const finished = (): string[] =>
    existsSync(browser.downloads)
      ? readdirSync(browser.downloads).filter((file) => !/\.(?:part|crdownload)$/u.test(file))
      : [];

  /** The next file that lies whole in the folder of downloads. */
  async function nextFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const name = await waitFor('the file', async () => {
      const file = finished()[0];
      if (file === undefined) return null;
      return readFileSync(join(browser.downloads, file)).length > 0 ? file : null;
    });
    const bytes = readFileSync(join(browser.downloads, name));
    rmSync(join(browser.downloads, name));
    return { name, bytes };
  }

  async function show(route: string, heading: string): Promise<void> {
    await library.evaluate((fragment) => {
      location.hash = fragment;
    }, route);
    await findByRole(library, 'heading', heading);
  }

  it.each(FORMATS)('are what they are called: %s', async (format, name, read, found) => {
    await show('#/entry/entry-0', 'Key facts');
    await chooseFormat(library, format);
    await clickByRole(library, 'button', 'Save file');
    const file = await nextFile();
    expect(file.name).toBe(name);
    expect(read(new TextDecoder().decode(file.bytes))).toEqual(found);
  });

  it('are a valid EPUB', async () => {
    await show('#/entry/entry-1', 'Key facts');
    await chooseFormat(library, 'epub');
    await clickByRole(library, 'button', 'Save file');
    const { name, bytes } = await nextFile();
    expect(name).toBe('北码头重新开放 1.epub');
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.filter(({ severity }) => /fatal|error|warning/u.test(severity))).toEqual([]);
  });

  it('come with progress, and a stop after which there is no file', async () => {
    await library.evaluate(() => {
      location.hash = '#/list';
    });
    await clickByRole(library, 'button', 'Select all');
    await chooseFormat(library, 'epub');
    // The bar of nine hundred articles is gone in seconds: it is met by the page itself.
    const met = await library.evaluate(async () => {
      const press = (label: string): void =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
      press('Save file');
      for (let frames = 0; frames < 1000; frames += 1) {
        await new Promise((resolve) => setTimeout(resolve));
        const bar = document.querySelector('progress');
        if (bar !== null && bar.value > 0) {
          const { value, max } = bar;
          press('Stop');
          return { value, max };
        }
      }
      return null;
    }); // oxfmt-ignore
    expect(met?.max).toBe(900);
    expect(met?.value).toBeLessThan(900);
    await findByRole(library, 'button', 'Save file');
    expect(await isAbsent(library, 'alert', /./u)).toBe(true);
    expect(finished()).toEqual([]);
  });

  it('are the whole library as a backup, and the page says when it was made', async () => {
    await show('#/storage', 'Backup');
    expect(await textOf(library)).toContain('Uninstalling Saring deletes it');
    await clickByRole(library, 'button', 'Save backup file');
    const { name, bytes } = await nextFile();
    expect(name).toMatch(/^saring-library-\d{4}-\d\d-\d\d\.json$/u);
    const { entries } = JSON.parse(new TextDecoder().decode(bytes)) as { entries: unknown[] };
    expect(entries).toHaveLength(900);
    await waitFor('the time', async () => !(await textOf(library)).includes('No backup was made'));
  });

  it('show highlights and notes when they are opened in a browser', async () => {
    await importFile(library, markedFile());
    await show('#/entry/entry-998', 'Key facts');
    await chooseFormat(library, 'html');
    await clickByRole(library, 'button', 'Save file');
    const { bytes } = await nextFile();
    // Not among the downloads: the next one is looked for there.
    const path = join(browser.downloads, '../marked.html');
    writeFileSync(path, bytes);
    const page = await browser.open(pathToFileURL(path).href);
    const marked = await page.evaluate(() =>
      [...document.querySelectorAll('mark')].map((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return [mark.textContent, width * height > 0, getComputedStyle(mark).backgroundColor];
      }),
    );
    expect(marked).toEqual([[MARKED, true, expect.not.stringMatching(/^rgba\(0, 0, 0, 0\)$/u)]]);
    expect(await textOf(page)).toContain('Ask <who> paid & when');
    await page.close();
  });
});
