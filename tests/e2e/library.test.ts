import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/builds.ts';
import { clickByRole, findByRole, isAbsent } from './harness/roles.ts';
import { hostileFile, libraryFile } from './library/files.ts';
import { chooseFile, importFile, type } from './library/page.ts';
import { startSite, type Site } from './harness/site.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';

describe.each(browsers)('the library in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  let site: Site;
  let library: View;

  beforeAll(async () => {
    site = await startSite({ '/picture.png': { html: '' } });
    browser = await start();
    library = await browser.open(browser.extensionUrl('/library.html'));
  });
  afterAll(async () => {
    await browser.stop();
    await site.close();
  });

  it('takes in a file after showing what it would do', async () => {
    await importFile(library, libraryFile(120));
    await clickByRole(library, 'link', 'Articles');
    await waitFor('the list', async () => (await textOf(library)).includes('Articles: 120'));
  });

  it('finds what is typed, in any script', async () => {
    for (const [typed, title] of [
      ['perbaikan', 'Dermaga utara 0'],
      ['码头', '北码头重新开放 1'],
      ['quai', 'Le quai du Nord rouvre 2'],
    ] as const) {
      await type(library, 'Search words, speakers, notes, tags', typed);
      await waitFor(`${typed} to be found`, async () => {
        const shown = await textOf(library);
        return shown.includes('Articles: 40') && shown.includes(title.split(' ')[0] ?? title);
      });
    }
    await type(library, 'Search words, speakers, notes, tags', '');
    await waitFor('the whole list', async () => (await textOf(library)).includes('Articles: 120'));
  });

  it('deletes, and undoes it', async () => {
    await clickByRole(library, 'checkbox', /^Select/u);
    await clickByRole(library, 'button', 'Delete');
    await waitFor('one less', async () => (await textOf(library)).includes('Articles: 119'));
    await clickByRole(library, 'button', 'Undo');
    await waitFor('all again', async () => (await textOf(library)).includes('Articles: 120'));
  });

  it('keeps notes and tags of an entry', async () => {
    await clickByRole(library, 'link', /^Dermaga utara/u);
    await findByRole(library, 'heading', 'Key facts');
    await type(library, 'Tag', 'harbours');
    await clickByRole(library, 'button', 'Add tag');
    await type(library, 'Write a note', 'ask the harbour master');
    await clickByRole(library, 'button', 'Add note');
    await waitFor('both', async () => {
      const shown = await textOf(library);
      return shown.includes('harbours') && shown.includes('ask the harbour master');
    });
    await clickByRole(library, 'link', 'Articles');
    await type(library, 'Search words, speakers, notes, tags', 'master');
    await waitFor('the note', async () => (await textOf(library)).includes('Articles: 1\n'));
    await type(library, 'Search words, speakers, notes, tags', '');
  });

  it('marks the words that were selected, and nothing else', async () => {
    await clickByRole(library, 'link', /^Dermaga utara/u);
    await findByRole(library, 'heading', 'Key facts');
    await waitFor('the text', async () =>
      library.evaluate(() => document.querySelector('.body p') !== null),
    );
    await waitFor('the button', async () => {
      // The entry may be drawn once more while it loads, and a selection goes with the old words.
      await library.evaluate(() => {
        const words = document.querySelectorAll('.body p')[1]?.firstChild;
        if (words) getSelection()?.setBaseAndExtent(words, 0, words, 'Biaya '.length);
      });
      const { disabled } = await findByRole(library, 'button', 'Highlight the selected words');
      return !disabled;
    });
    await clickByRole(library, 'button', 'Highlight the selected words');
    const marked = await waitFor('the highlight', async () =>
      library.evaluate(() => document.querySelector('.note mark')?.textContent),
    );
    expect(marked).toBe('Biaya');
    // It is drawn in the frame after the note.
    const shown = (): Promise<string[]> =>
      library.evaluate(() => [...(CSS.highlights.get('library-highlight') ?? [])].map(String));
    await expect.poll(shown).toEqual(['Biaya']);
  });

  it('gathers what one person said', async () => {
    await clickByRole(library, 'link', 'Speakers');
    await clickByRole(library, 'link', 'Rini Sasmita');
    await waitFor('the quotes', async () => (await textOf(library)).includes('Quotes: 120'));
  });

  it('runs nothing and asks for nothing of a hostile file', async () => {
    await importFile(library, hostileFile(site.origin));
    await clickByRole(library, 'link', 'Articles');
    await clickByRole(library, 'link', 'A hostile page');
    // In the body itself: the facts beside it show the same words sooner.
    await waitFor('the text', async () =>
      library.evaluate(
        () => document.querySelector('.body')?.textContent?.includes('Harmless words.') === true,
      ),
    );
    const left = await library.evaluate(() => ({
      ran: document.documentElement.hasAttribute('data-ran'),
      elements: document.querySelectorAll(
        '.body :is(script, img, iframe, object, style, form, svg)',
      ).length,
      handlers: [...document.querySelectorAll('.body *')].flatMap((element) =>
        element
          .getAttributeNames()
          .filter((name) => name.startsWith('on') || name === 'style' || name === 'srcset'),
      ),
      links: [...document.querySelectorAll<HTMLAnchorElement>('.body a[href]')].map(
        ({ protocol }) => protocol,
      ),
    }));
    expect(left).toEqual({ ran: false, elements: 0, handlers: [], links: ['http:'] });
    expect(site.takeRequests()).toEqual([]);
  });

  it('refuses a bad file, names the field, and changes nothing', async () => {
    await clickByRole(library, 'link', 'Backup and storage');
    await findByRole(library, 'textbox', 'File to import');
    await chooseFile(library, libraryFile(3).replace('"firstSavedAt":"2026', '"firstSavedAt":"x'));
    const { text } = await findByRole(library, 'alert', /./u);
    expect(text).toContain('entries[0].firstSavedAt');
    await clickByRole(library, 'link', 'Articles');
    await waitFor('the list', async () => (await textOf(library)).includes('Articles: 121'));
  });

  it('deletes everything when it is asked twice', async () => {
    await clickByRole(library, 'link', 'Backup and storage');
    await clickByRole(library, 'button', 'Delete everything');
    await clickByRole(library, 'button', 'Yes, delete everything');
    await clickByRole(library, 'link', 'Articles');
    await waitFor('an empty library', async () =>
      (await textOf(library)).includes('Nothing is saved yet'),
    );
    expect(await isAbsent(library, 'alert', /./u)).toBe(true);
  });
});
