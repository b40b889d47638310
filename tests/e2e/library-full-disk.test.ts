import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownBrowsers } from './harness/builds.ts';
import { clickByRole, findByRole } from './harness/roles.ts';
import { startSite, type Site } from './harness/site.ts';
import { mountSmallDisk } from './harness/small-disk.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { libraryFile } from './library/files.ts';
import { chooseFile, importFile, readTable } from './library/page.ts';
import { indonesian, newsPage } from './pages/articles.ts';

const disk = mountSmallDisk(300);
afterAll(() => disk?.remove());

/** A browser whose profile, made in the system's folder for such, lies on the disk that is filled. */
async function startOn(
  folder: string,
  start: () => Promise<BrowserUnderTest>,
): Promise<BrowserUnderTest> {
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = folder;
  try {
    return await start();
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

/** What the disk holds of every article. */
const stored = async (library: View): Promise<string> =>
  JSON.stringify([await readTable(library, 'entries'), await readTable(library, 'versions')]);

describe.skipIf(disk === null).each(ownBrowsers)('a full disk under %s', (_name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;
  let library: View;
  let before: string;

  beforeAll(async () => {
    // Long enough for the disk to be asked for room: a short text fits what the browser has ready.
    const long = Array.from({ length: 120 }, () => indonesian.paragraphs).flat();
    const html = newsPage({ ...indonesian, paragraphs: long });
    site = await startSite({ '/pelabuhan': { html } });
    browser = await startOn(disk?.folder ?? '', start);
    library = await browser.open(browser.extensionUrl('/library.html#/storage'));
    await importFile(library, libraryFile(3));
    before = await stored(library);
  });
  afterAll(async () => {
    disk?.free();
    await browser.stop();
    await site.close();
  });

  it('makes an import say so and leave everything as it was', async () => {
    disk?.fill();
    await chooseFile(library, libraryFile(600));
    await findByRole(library, 'group', 'What the import would do');
    await clickByRole(library, 'button', 'Import');
    const { text } = await findByRole(library, 'alert', /./u);
    expect(text).toMatch(/disk.* full/u);
    // Without room Chromium opens no further connection.
    disk?.free();
    expect(await stored(library)).toBe(before);
  });

  it('lets the same import through once there is room', async () => {
    await clickByRole(library, 'button', 'Import');
    await waitFor(
      'the import',
      async () => (await textOf(library)).includes('Imported: 597'),
      45_000,
    );
  });

  it('makes the popup say so, never “Saved”', async () => {
    await browser.open(`${site.origin}/pelabuhan`);
    const popup = await browser.clickToolbarIcon();
    await findByRole(popup, 'button', 'Save summary');
    // What is still being read asks for room as well, and takes the popup along where there is none.
    await findByRole(popup, 'listitem', /./u);
    disk?.fill();
    await clickByRole(popup, 'button', 'Save summary');
    await findByRole(popup, 'alert', /disk.* full/u);
    expect(await textOf(popup)).not.toContain('Saved');
    disk?.free();
    await clickByRole(popup, 'button', 'Save summary');
    await findByRole(popup, 'status', 'Saved');
  });
});
