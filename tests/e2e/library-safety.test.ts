import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/builds.ts';
import { clickByRole, findByRole, isAbsent } from './harness/roles.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { libraryFile } from './library/files.ts';
import { importFile, type } from './library/page.ts';

/** Leaves a library of version 1 in the profile, one of whose articles can't be brought up to date. */
async function leaveBrokenLibrary(): Promise<void> {
  // Dexie counts its versions in tens.
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('library', 10);
    request.addEventListener('upgradeneeded', () => {
      const entries = request.result.createObjectStore('entries', { keyPath: 'id' });
      for (const index of ['address', 'savedAt', 'changed']) entries.createIndex(index, index);
      request.result.createObjectStore('state', { keyPath: 'key' });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const transaction = db.transaction('entries', 'readwrite');
  const savedAt = '2026-05-04T00:00:00Z';
  transaction.objectStore('entries').put({
    id: 'a', schema: 1, changed: 1, deletedAt: null, address: 'https://a.example/', savedAt, reading: null,
  }); // oxfmt-ignore
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  db.close();
}

describe.each(browsers)('an upgrade that fails in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(async () => {
    await browser.stop();
  });

  it('is told, and leaves the library as it was', async () => {
    const elsewhere = await browser.open(browser.extensionUrl('/popup.html'));
    await elsewhere.evaluate(leaveBrokenLibrary);
    const library = await browser.open(browser.extensionUrl('/library.html'));
    const { text } = await findByRole(library, 'alert', /./u);
    expect(text).toContain('It was left as it was');
    await library.close();
    const left = await elsewhere.evaluate(
      async () =>
        await new Promise<unknown[]>((resolve, reject) => {
          const request = indexedDB.open('library', 10);
          request.addEventListener('error', () => reject(request.error));
          request.addEventListener('success', () => {
            const all = request.result.transaction('entries').objectStore('entries').getAll();
            all.addEventListener('success', () => resolve(all.result));
          });
        }),
    );
    expect(left).toMatchObject([{ id: 'a', schema: 1 }]);
  });
});

describe.each(browsers)('two windows of the library in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  let here: View;
  let there: View;
  beforeAll(async () => {
    browser = await start();
    here = await browser.open(browser.extensionUrl('/library.html'));
    await findByRole(here, 'navigation', 'Library');
    await importFile(here, libraryFile(3));
    await here.evaluate(() => {
      location.hash = '#/entry/entry-1';
    });
    await findByRole(here, 'heading', 'Key facts');
    await type(here, 'Write a note', 'first');
    await clickByRole(here, 'button', 'Add note');
    there = await browser.open(browser.extensionUrl('/library.html#/entry/entry-1'));
  });
  afterAll(async () => {
    await browser.stop();
  });

  it('that edit the same note keep the words of both, and say so', async () => {
    await clickByRole(here, 'button', 'Edit');
    await clickByRole(there, 'button', 'Edit');
    await type(there, 'Edit', 'from there');
    await clickByRole(there, 'button', 'Save note');
    await findByRole(there, 'button', 'Edit');
    await type(here, 'Edit', 'from here');
    await clickByRole(here, 'button', 'Save note');
    await findByRole(here, 'status', 'Another window had changed this note; both are kept.');
    for (const view of [here, there]) {
      await waitFor('both notes', async () => {
        const shown = await textOf(view);
        return shown.includes('from here') && shown.includes('from there');
      });
    }
    expect(await isAbsent(here, 'alert', /./u)).toBe(true);
  });
});
