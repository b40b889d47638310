import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/builds.ts';
import { accessibleElements, clickByRole, findByRole, isAbsent } from './harness/roles.ts';
import { startSite, type Site, type SitePage } from './harness/site.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { indonesian, newsPage } from './pages/articles.ts';

/** One story on three pages; each further page begins with the last paragraph of the one before. */
const PARTS = [
  [
    'Banjir merendam lima desa di tepi Sungai Lestari sejak Senin malam, kata kepala dinas setempat Rudi Hartanto.',
    'Sebanyak 420 keluarga mengungsi ke balai desa dan dua sekolah yang letaknya lebih tinggi.',
    'Air mulai surut pada Selasa siang, tetapi jalan utama belum dapat dilalui kendaraan kecil.',
  ],
  [
    'Air mulai surut pada Selasa siang, tetapi jalan utama belum dapat dilalui kendaraan kecil.',
    '“Kami meminta warga tidak pulang dahulu sebelum tanggul diperiksa,” ujar Rudi Hartanto kepada wartawan.',
    'Dapur umum didirikan di halaman sekolah dan melayani ribuan orang setiap hari.',
  ],
  [
    'Pemerintah daerah menyiapkan dana Rp3,1 miliar untuk memperbaiki tanggul yang jebol di dua tempat.',
    'Perbaikan direncanakan mulai pekan depan dan ditargetkan selesai sebelum musim hujan berikutnya.',
  ],
];

const PAGER = '<p><a href="PATH">1</a> <a href="PATH?page=2">2</a> <a href="PATH?page=3">3</a></p>';

interface Otherwise {
  readonly missing?: readonly number[];
  readonly held?: readonly number[];
  readonly headers?: Record<string, string>;
  /** After the numbers of the pager. */
  readonly more?: string;
}

function storyAt(
  path: string,
  { missing = [], held = [], headers = {}, more = '' }: Otherwise = {},
) {
  const pages: Record<string, SitePage> = {};
  for (const [index, part] of PARTS.entries()) {
    if (missing.includes(index + 1)) continue;
    const html = newsPage({
      ...indonesian,
      title: 'Banjir di Tepi Sungai Lestari Mulai Surut',
      paragraphs: [...part, PAGER.replaceAll('PATH', path) + more],
    });
    pages[index === 0 ? path : `${path}?page=${index + 1}`] = {
      html,
      headers,
      ...(held.includes(index + 1) ? { held: true } : {}),
    };
  }
  return pages;
}

/** The same story, each page of which links to the next one alone. */
function stepwiseAt(path: string): Record<string, SitePage> {
  return Object.fromEntries(
    PARTS.map((part, index) => {
      const step =
        index + 2 > PARTS.length
          ? []
          : [`<p><a href="${path}?page=${index + 2}">Selanjutnya</a></p>`];
      const html = newsPage({
        ...indonesian,
        title: 'Banjir di Tepi Sungai Lestari Mulai Surut',
        paragraphs: [...part, ...step],
      });
      return [index === 0 ? path : `${path}?page=${index + 1}`, { html }];
    }),
  );
}

const LONG_STORY = 23;

/** A story on more pages than are fetched, each of which links to all. */
function longStoryAt(path: string): Record<string, SitePage> {
  const numbers = Array.from({ length: LONG_STORY }, (_, index) => index + 1);
  const address = (number: number): string => (number === 1 ? path : `${path}?page=${number}`);
  const links = numbers.map((number) => `<a href="${address(number)}">${number}</a>`).join(' ');
  return Object.fromEntries(
    numbers.map((number) => {
      const html = newsPage({
        ...indonesian,
        title: 'Banjir di Tepi Sungai Lestari Mulai Surut',
        paragraphs: [
          `Desa ke-${number} di tepi sungai itu mulai membersihkan lumpur pada hari ke-${number}, kata Rudi Hartanto.`,
          `Di posko ke-${number} masih ada beras dan air bersih untuk semua keluarga yang mengungsi sejak Senin.`,
          `<p>${links}</p>`,
        ],
      });
      return [address(number), { html }];
    }),
  );
}

/** A page of Cyrillic letters as old sites send it: in one byte a letter, told of in the page alone. */
function inWindows1251(html: string): Uint8Array {
  const told = html.replace('<meta charset="utf-8">', '<meta charset="windows-1251">');
  return Uint8Array.from(told, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

const RUSSIAN = [
  'Паром на три острова в понедельник отправится на час позже, сообщил начальник порта Игорь Лунин журналистам.',
  'К вечеру лодки снова ходили, и на последней из них было больше коз, чем пассажиров, рассказали на пристани.',
];

function russianPage(paragraph: string, path: string): SitePage {
  const html = newsPage({
    lang: 'ru',
    siteName: 'Вестник залива',
    title: 'Паром на острова опять опоздал',
    published: '2026-03-04T08:30:00+03:00',
    paragraphs: [paragraph, PAGER.replaceAll('PATH', path).replace(/ <a [^>]*>3<\/a>/u, '')],
  }).replaceAll('©', '');
  return { html: inWindows1251(html), headers: { 'content-type': 'text/html' } };
}

describe.each(browsers)('an article of three pages in %s', (name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;

  beforeAll(async () => {
    site = await startSite({
      ...storyAt('/banjir'),
      ...storyAt('/sebagian', { missing: [3] }),
      ...storyAt('/tertutup', { headers: { 'content-security-policy': "connect-src 'none'" } }),
      '/parom': russianPage(RUSSIAN[0] ?? '', '/parom'),
      '/parom?page=2': russianPage(RUSSIAN[1] ?? '', '/parom'),
      ...storyAt('/lambat', { held: [2, 3] }),
      ...storyAt('/utuh', { more: '<p><a href="/utuh?page=all">Tampilkan semua</a></p>' }),
      ...stepwiseAt('/langkah'),
      ...longStoryAt('/panjang'),
      '/utuh?page=all': {
        html: newsPage({
          ...indonesian,
          title: 'Banjir di Tepi Sungai Lestari Mulai Surut',
          paragraphs: [...new Set(PARTS.flat())],
        }),
      },
    });
    browser = await start();
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });
  afterEach(async () => {
    // A page that is missing, or that the site's policy forbids, is told of by the browser itself.
    const errors = await browser.takeErrors();
    expect(errors.filter((error) => !/404|Content.Security.Policy/iu.test(error))).toEqual([]);
  });

  async function openPopup(path: string): Promise<{ page: View; popup: View }> {
    const page = await browser.open(site.origin + path);
    site.takeRequests();
    return { page, popup: await browser.clickToolbarIcon() };
  }

  /** The text of the pane's article, which holds the pages' own: with its head it is the longest. */
  async function paneText(page: View): Promise<string> {
    await findByRole(page, 'dialog', /^Reader mode/u);
    const articles = (await accessibleElements(page)).filter(({ role }) => role === 'article');
    return articles.map(({ text }) => text).toSorted((a, b) => b.length - a.length)[0] ?? '';
  }

  it('is joined from the popup, once, and nothing else is asked for', async () => {
    const { page, popup } = await openPopup('/banjir');
    // It comes with the lists, which would move otherwise.
    const first = await popup.evaluate(async () => {
      while (document.querySelector('.list') === null) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      return document.body.innerText;
    });
    expect(first).toContain('This article has 3 pages.');
    expect(site.takeRequests().filter((path) => path.startsWith('/banjir'))).toEqual([]);
    await clickByRole(popup, 'button', 'Join the pages');
    await waitFor('the end', async () => (await textOf(popup)).includes('3 pages are joined.'));
    expect(site.takeRequests().filter((path) => path.startsWith('/banjir'))).toEqual([
      '/banjir?page=2',
      '/banjir?page=3',
    ]);
    await waitFor('a quote of page 2', async () =>
      (await textOf(popup)).includes('sebelum tanggul diperiksa'),
    );
    await clickByRole(popup, 'switch', 'Reader mode');
    const text = await paneText(page);
    for (const part of PARTS.flat()) expect(text.split(part)).toHaveLength(2);
    await popup.close();
    await page.close();
  });

  it('is joined from the pane, which stays open', async () => {
    const { page, popup } = await openPopup('/banjir');
    await findByRole(popup, 'switch', 'Reader mode');
    await clickByRole(popup, 'switch', 'Reader mode');
    expect(await paneText(page)).not.toContain('Rp3,1 miliar');
    await clickByRole(page, 'button', 'Join the pages');
    await waitFor('page 3 in the pane', async () =>
      (await paneText(page)).includes('Rp3,1 miliar'),
    );
    expect(await isAbsent(page, 'button', 'Join the pages')).toBe(true);
    await popup.close();
    await page.close();
  });

  it('keeps what was read, and names the page that could not be loaded', async () => {
    const { page, popup } = await openPopup('/sebagian');
    await clickByRole(popup, 'button', 'Join the pages');
    await waitFor('the warning', async () =>
      (await textOf(popup)).includes('Page 3 of 3 could not be loaded.'),
    );
    await clickByRole(popup, 'switch', 'Reader mode');
    const text = await paneText(page);
    expect(text).toContain('Dapur umum didirikan');
    expect(text).toContain('Page 3 of 3 could not be loaded.');
    await popup.close();
    await page.close();
  });

  it('tells how far it is, and can be stopped: what was joined stays', async () => {
    const { page, popup } = await openPopup('/lambat');
    await clickByRole(popup, 'button', 'Join the pages');
    await waitFor('page 2', async () => (await textOf(popup)).includes('page 2 of 3'));
    await waitFor('the request', () => Promise.resolve(site.takeRequests().length > 0));
    site.release();
    await waitFor('page 3', async () => (await textOf(popup)).includes('page 3 of 3'));
    await clickByRole(popup, 'button', 'Stop');
    await waitFor('the end', async () =>
      (await textOf(popup)).includes('Stopped: 2 of 3 pages were joined.'),
    );
    await clickByRole(popup, 'switch', 'Reader mode');
    const text = await paneText(page);
    expect(text).toContain('Dapur umum didirikan');
    expect(text).not.toContain('Rp3,1 miliar');
    await popup.close();
    await page.close();
  });

  it('is taken from the site’s own address of the whole, in one request', async () => {
    const { page, popup } = await openPopup('/utuh');
    await clickByRole(popup, 'button', 'Join the pages');
    await waitFor('the end', async () => (await textOf(popup)).includes('3 pages are joined.'));
    expect(site.takeRequests().filter((path) => path.startsWith('/utuh'))).toEqual([
      '/utuh?page=all',
    ]);
    await clickByRole(popup, 'switch', 'Reader mode');
    const text = await paneText(page);
    for (const part of PARTS.flat()) expect(text.split(part)).toHaveLength(2);
    await popup.close();
    await page.close();
  });

  it('is joined in its order where the reader began on the second page', async () => {
    const { page, popup } = await openPopup('/banjir?page=2');
    await clickByRole(popup, 'button', 'Join the pages');
    await waitFor('the end', async () => (await textOf(popup)).includes('3 pages are joined.'));
    await clickByRole(popup, 'switch', 'Reader mode');
    const text = await paneText(page);
    const parts = [...new Set(PARTS.flat())];
    for (const part of parts) expect(text.split(part)).toHaveLength(2);
    const places = parts.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await popup.close();
    await page.close();
  });

  it('is joined where each page links to the next one alone', async () => {
    const { page, popup } = await openPopup('/langkah');
    await clickByRole(popup, 'button', 'Join the pages');
    await waitFor('the end', async () => (await textOf(popup)).includes('3 pages are joined.'));
    await clickByRole(popup, 'switch', 'Reader mode');
    const text = await paneText(page);
    for (const part of PARTS.flat()) expect(text.split(part)).toHaveLength(2);
    await popup.close();
    await page.close();
  });

  it('is joined up to twenty further pages, and says that there are more', async () => {
    const { page, popup } = await openPopup('/panjang');
    await clickByRole(popup, 'button', 'Join the pages');
    await waitFor('the end', async () =>
      (await textOf(popup)).includes('Only the first 21 of 23 pages were joined.'),
    );
    const asked = site.takeRequests().filter((path) => path.startsWith('/panjang'));
    expect(asked).toEqual(Array.from({ length: 20 }, (_, index) => `/panjang?page=${index + 2}`));
    await clickByRole(popup, 'switch', 'Reader mode');
    const text = await paneText(page);
    expect(text).toContain('Di posko ke-21 ');
    expect(text).not.toContain('Di posko ke-22 ');
    await popup.close();
    await page.close();
  });

  it('is joined in an old encoding that only the pages themselves tell of', async () => {
    const { page, popup } = await openPopup('/parom');
    await clickByRole(popup, 'button', 'Join the pages');
    await waitFor('the end', async () => (await textOf(popup)).includes('2 pages are joined.'));
    await clickByRole(popup, 'switch', 'Reader mode');
    const text = await paneText(page);
    for (const paragraph of RUSSIAN) expect(text).toContain(paragraph);
    await popup.close();
    await page.close();
  });

  it('is joined, or said to be forbidden, on a site whose policy allows no requests', async () => {
    const { page, popup } = await openPopup('/tertutup');
    await clickByRole(popup, 'button', 'Join the pages');
    const words =
      name === 'Chromium'
        ? '3 pages are joined.'
        : 'This site does not allow page 2 of 3 to be loaded from here.';
    await waitFor(words, async () => (await textOf(popup)).includes(words));
    await popup.close();
    await page.close();
  });

  it('is joined by itself where that was chosen', async () => {
    const options = await browser.open(browser.extensionUrl('/options.html'));
    await clickByRole(options, 'checkbox', /^Join an article’s pages/u);
    await options.close();
    const { page, popup } = await openPopup('/banjir');
    await waitFor('the end', async () => (await textOf(popup)).includes('3 pages are joined.'));
    await waitFor('a quote of page 2', async () =>
      (await textOf(popup)).includes('sebelum tanggul diperiksa'),
    );
    await popup.close();
    await page.close();
  });
});
