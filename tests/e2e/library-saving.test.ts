import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoBarrier } from './harness/axe.ts';
import { browsers } from './harness/builds.ts';
import { clickByRole, findByRole, pressByRole } from './harness/roles.ts';
import { startSite, type Site, type SitePage } from './harness/site.ts';
import { waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { importFile, readTable } from './library/page.ts';
import { indonesian, newsPage } from './pages/articles.ts';

/** As much of `chrome.runtime` as a content script sends messages with. */
interface Messenger {
  sendMessage(message: object, answered: (answer: unknown) => void): void;
}

/** As much of `chrome.storage` as keeps a choice. */
interface Storage {
  readonly local: { set(values: object): Promise<void> };
}

const FIGURE = `<figure><img src="/kapal.png" alt="Kapal pertama"><figcaption>Kapal pertama bersandar di Teluk Sari pada Rabu pagi.</figcaption></figure>`;
const LINKED = `<p>Rencana induknya dapat dibaca dalam <a href="/rencana">dokumen pemerintah daerah</a>, yang terbit tahun lalu dan <em>belum pernah</em> diubah.</p>`;

const article = (paragraphs: readonly string[]): string => newsPage({ ...indonesian, paragraphs });

/** From the click in the popup to the saved article in the library, with nothing in between. */
describe.each(browsers)('saving in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;
  let library: View;
  const pages: Record<string, SitePage> = {};

  async function save(): Promise<void> {
    const page = await browser.open(`${site.origin}/pelabuhan`);
    const popup = await browser.clickToolbarIcon();
    await clickByRole(popup, 'button', 'Save summary');
    await findByRole(popup, 'status', 'Saved');
    await popup.close();
    await page.close();
  }

  beforeAll(async () => {
    pages['/pelabuhan'] = { html: article([...indonesian.paragraphs, FIGURE, LINKED]) };
    site = await startSite(pages);
    browser = await start();
    await save();
    library = await browser.open(browser.extensionUrl('/library.html'));
    await clickByRole(library, 'link', indonesian.title);
    await findByRole(library, 'heading', 'Key facts');
    await waitFor('the text', async () =>
      library.evaluate(() => document.querySelector('.body p') !== null),
    );
    site.takeRequests();
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });

  it('keeps the article as it was: its links, and its pictures as captions with links', async () => {
    const links = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.body a')].map(
        ({ pathname, textContent }) => `${pathname} ${textContent}`,
      ),
    );
    expect(links).toEqual(['/kapal.png Kapal pertama', '/rencana dokumen pemerintah daerah']);
    const text = await library.evaluate(() => document.querySelector('.body')?.textContent ?? '');
    expect(text).toContain('Kapal pertama bersandar di Teluk Sari');
    expect(text).not.toContain('Baca Juga');
    expect(site.takeRequests()).toEqual([]);
  });

  it('shows the article in the type that was chosen for its script', async () => {
    const type = async (): Promise<string> =>
      library.evaluate(() => {
        const { fontSize, lineHeight } = getComputedStyle(document.querySelector('.body') ?? document.body); // oxfmt-ignore
        return `${fontSize} ${lineHeight}`;
      });
    expect(await type()).toBe('20px 32px');
    const choose = async (look: object): Promise<void> =>
      library.evaluate(async (chosen) => {
        const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome;
        await storage.local.set({ look: chosen });
      }, look);
    await choose({ byScript: { Latn: { size: 30, line: 1.5 } } });
    await waitFor('the bigger type', async () => (await type()) === '30px 45px');
    await choose({});
  });

  it('takes tags and a note along from the popup', async () => {
    const page = await browser.open(`${site.origin}/pelabuhan`);
    const popup = await browser.clickToolbarIcon();
    await findByRole(popup, 'status', 'Saved');
    // What is told for a moment takes the place of the way to the library, and gives it back.
    await pressByRole(popup, 'button', 'Copy with citation');
    await findByRole(popup, 'status', 'Copied');
    await findByRole(popup, 'link', 'Saved');
    await clickByRole(popup, 'button', 'Tags and note');
    await expectNoBarrier(popup);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.annotate input')?.focus());
    for (const key of ['a', 'b', 'c', ',', 'x', 'y', 'z', 'Tab', 'm', 'n', 'o'])
      await popup.press(key);
    // Firefox hands keys on to the popup's process, and a click by script overtakes the last one.
    await waitFor('the last key', async () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('input')].some((field) => field.value === 'mno'),
      ),
    );
    await clickByRole(popup, 'button', 'Add');
    await findByRole(popup, 'status', 'Added');
    const way = await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.status a')?.href); // oxfmt-ignore
    await popup.close();
    const entry = await browser.open(way ?? '');
    await findByRole(entry, 'heading', indonesian.title);
    await entry.close();
    await page.close();
    await waitFor('them in the library', async () => {
      const shown = await library.evaluate(() => document.body.innerText);
      return ['abc', 'xyz', 'mno'].every((words) => shown.includes(words));
    });
  });

  it('takes nothing from a page’s process that is no article, and says which field is wrong', async () => {
    const page = await browser.open(`${site.origin}/pelabuhan`);
    const popup = await browser.clickToolbarIcon();
    await findByRole(popup, 'status', 'Saved');
    await popup.close();
    const answer = await browser.inContentScript(async () => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Messenger } }).chrome;
      const ask = (type: string, data: object): Promise<unknown> =>
        new Promise((done) => runtime.sendMessage({ type, data }, (said: unknown) => done(said)));
      const reading = {
        url: 'https://a.example/',
        canonical: null,
        text: 'Much.',
        html: '<p>Much.',
      };
      return [
        await ask('library/save', { reading, agreed: true }),
        await ask('library/highlight', { reading, span: { start: 0, end: 1 } }),
      ];
    });
    expect(answer).toEqual([
      { res: { kind: 'failed', message: expect.stringContaining('request.reading.schema') } },
      { res: { kind: 'failed', message: expect.stringContaining('request.reading.schema') } },
    ]);
    expect(await readTable(library, 'entries')).toHaveLength(1);
    await page.close();
  });

  it('shows what the house changed since, word by word', async () => {
    pages['/pelabuhan'] = {
      html: article([
        ...indonesian.paragraphs.map((text) => text.replace('Rp2,4 triliun', 'Rp2,9 triliun')),
        FIGURE,
        LINKED,
      ]),
    };
    await save();
    await findByRole(library, 'heading', 'Versions');
    const changed = await library.evaluate(() =>
      [...document.querySelectorAll('.changes :is(ins, del)')].map(
        ({ tagName, textContent }) => `${tagName} ${textContent}`,
      ),
    );
    expect(changed.join(' | ')).toMatch(/^DEL .*4.* \| INS .*9/u);
    expect(changed.join('').length).toBeLessThan(40);
  });

  it('gives what was saved back from a backup, byte by byte', async () => {
    const before = await readTable(library, 'versions');
    const versions = before.map(({ id, savedAt, reading }) => ({ id, savedAt, reading }));
    const [entry] = await readTable(library, 'entries');
    const { id, address, firstSavedAt, savedAt, version } = entry ?? {};
    const saved = { id, address, firstSavedAt, savedAt, version, versions, marks: [] };
    const backup = { format: 'saring-library', version: 2, joins: [], entries: [saved] };
    await clickByRole(library, 'link', 'Backup and storage');
    await clickByRole(library, 'button', 'Delete everything');
    await clickByRole(library, 'button', 'Yes, delete everything');
    await waitFor('nothing', async () => (await readTable(library, 'entries')).length === 0);
    await importFile(library, JSON.stringify(backup));
    const after = await readTable(library, 'versions');
    const readings = (stored: typeof after): string[] =>
      stored.map(({ id: key, reading }) => `${String(key)} ${JSON.stringify(reading)}`).sort();
    expect(readings(after)).toEqual(readings(before));
    expect(JSON.stringify(after)).toContain('belum pernah');
  });
});
