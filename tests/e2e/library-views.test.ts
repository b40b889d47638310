import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoBarrier } from './harness/axe.ts';
import { browsers } from './harness/builds.ts';
import { clickByRole, findByRole, isAbsent, pressByRole } from './harness/roles.ts';
import { textOf, waitFor, type BrowserUnderTest, type View } from './harness/view.ts';
import { clashingFile, libraryFile } from './library/files.ts';
import { chooseFile, importFile, type } from './library/page.ts';

const SEARCH = 'Search words, speakers, notes, tags';

const focused = (view: View): Promise<string> =>
  view.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(view: View, wanted: RegExp): Promise<void> {
  for (let steps = 0; steps < 80 && !wanted.test(await focused(view)); steps += 1) {
    await view.press('Tab');
  }
  expect(await focused(view)).toMatch(wanted);
}

const go = (view: View, route: string): Promise<void> =>
  view.evaluate((fragment) => {
    location.hash = fragment;
  }, route);

describe.each(browsers)('the views of the library in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  let library: View;

  beforeAll(async () => {
    browser = await start();
    library = await browser.open(browser.extensionUrl('/library.html'));
  });
  afterAll(async () => {
    await browser.stop();
  });

  it('have no barrier while there is nothing', async () => {
    await waitFor('the sentence', async () =>
      (await textOf(library)).includes('Nothing is saved yet'),
    );
    await expectNoBarrier(library);
  });

  describe('with articles', () => {
    beforeAll(async () => {
      await importFile(library, libraryFile(60));
    });

    it.each([
      ['#/list', 'checkbox', /^Select/u],
      ['#/entry/entry-1', 'heading', 'Key facts'],
      ['#/speakers', 'link', 'Rini Sasmita'],
      ['#/speaker/Rini%20Sasmita', 'heading', 'Rini Sasmita'],
      ['#/storage', 'heading', 'Backup'],
    ] as const)('have no barrier: %s', async (route, role, name) => {
      await go(library, route);
      await findByRole(library, role, name);
      if (route === '#/list') await clickByRole(library, 'checkbox', /^Select/u);
      await expectNoBarrier(library);
      if (route === '#/list') await clickByRole(library, 'checkbox', /^Select/u);
    });

    it('have no barrier in the question before everything is deleted', async () => {
      await go(library, '#/storage');
      await clickByRole(library, 'button', 'Delete everything');
      await findByRole(library, 'dialog', 'Delete everything');
      await expectNoBarrier(library);
      await library.press('Escape');
      await waitFor('the dialog to go', async () => isAbsent(library, 'dialog', /./u));
      expect(await textOf(library)).toContain('Articles: 60.');
    });

    it('have no barrier in what an import would do, nor in why a file is refused', async () => {
      await go(library, '#/storage');
      await findByRole(library, 'textbox', 'File to import');
      await chooseFile(library, clashingFile());
      await findByRole(library, 'group', 'What the import would do');
      await library.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectNoBarrier(library);
      await clickByRole(library, 'button', 'Cancel');
      await chooseFile(library, '[1]');
      await findByRole(library, 'alert', /./u);
      await expectNoBarrier(library);
    });

    it('have no barrier while something can be undone, nor while a note is edited', async () => {
      await go(library, '#/entry/entry-5');
      await findByRole(library, 'heading', 'Key facts');
      await type(library, 'Write a note', 'ask again');
      await clickByRole(library, 'button', 'Add note');
      await clickByRole(library, 'button', 'Edit');
      await findByRole(library, 'button', 'Save note');
      await expectNoBarrier(library);
      await clickByRole(library, 'button', 'Delete');
      await findByRole(library, 'button', 'Undo');
      await expectNoBarrier(library);
      await clickByRole(library, 'button', 'Undo');
      await waitFor('all again', async () => (await textOf(library)).includes('Articles: 60'));
    });

    it('offer a backup once it was asked for each week and there is none', async () => {
      await go(library, '#/storage');
      await clickByRole(library, 'checkbox', 'Offer a backup each week');
      await go(library, '#/list');
      await findByRole(library, 'complementary', 'Backup');
      await expectNoBarrier(library);
      await clickByRole(library, 'button', 'Not now');
      await waitFor('the offer to go', async () => isAbsent(library, 'complementary', 'Backup'));
    });

    it('lead by keyboard alone from the list to an article and back to its row', async () => {
      await go(library, '#/list');
      await findByRole(library, 'searchbox', SEARCH);
      await tabTo(library, new RegExp(`^${SEARCH}$`, 'u'));
      await library.press('Tab');
      // Below the search on a phone, too.
      expect(await focused(library)).toBe('Filter and sort');
      await tabTo(library, /^Le quai du Nord rouvre 56/u);
      await library.press('Enter');
      await findByRole(library, 'heading', 'Key facts');
      await library.evaluate(() => history.back());
      await waitFor('the row', async () =>
        (await focused(library)).startsWith('Le quai du Nord rouvre 56'),
      );
    });

    it('come back to where the reader had scrolled to', async () => {
      await library.evaluate(() => window.scrollTo(0, 2500));
      // The list finds its rows' heights while it scrolls, and moves a little.
      const place = await waitFor('the scrolling', async () =>
        library.evaluate(() => {
          const { scroll } = (history.state ?? {}) as { scroll?: number };
          return scroll === window.scrollY && scroll > 2000 ? scroll : null;
        }),
      );
      await library.evaluate(() => document.querySelectorAll<HTMLElement>('a.title')[9]?.click());
      await findByRole(library, 'heading', 'Key facts');
      expect(await library.evaluate(() => window.scrollY)).toBe(0);
      await library.evaluate(() => history.back());
      await findByRole(library, 'searchbox', SEARCH);
      await waitFor('the place', async () =>
        library.evaluate((top) => Math.abs(window.scrollY - top) < 10, place),
      );
    });

    it('put the focus on Undo after a deletion, and in the view after that', async () => {
      await go(library, '#/entry/entry-1');
      await findByRole(library, 'heading', 'Key facts');
      await clickByRole(library, 'button', 'Delete');
      await waitFor('the focus', async () => (await focused(library)) === 'Undo');
      await library.press('Enter');
      await waitFor('all again', async () => (await textOf(library)).includes('Articles: 60'));
      // The list knows of it a moment before the deletion is told to be undone.
      await waitFor('the focus in the view', () =>
        library.evaluate(() => document.activeElement?.tagName === 'MAIN'),
      );
    });

    it('lead from a quote of a person to its sentence in the article', async () => {
      await go(library, '#/speaker/Rini%20Sasmita');
      await clickByRole(library, 'link', /Biaya turun\./u);
      const lit = await waitFor('the sentence', async () =>
        library.evaluate(() =>
          [...(CSS.highlights.get('library-target') ?? [])].map(String).join(),
        ),
      );
      expect(lit).toBe('Biaya turun.');
    });

    it('copy a quote with its citation where one person’s are gathered, and say so', async () => {
      await go(library, '#/speaker/Rini%20Sasmita');
      await pressByRole(library, 'button', 'Copy with citation');
      await findByRole(library, 'button', 'Copied');
    });

    it('offer “Best match” only while something is looked for', async () => {
      await go(library, '#/list');
      const orders = (): Promise<string[]> =>
        library.evaluate(() => {
          const [sort] = document.querySelectorAll('select');
          return [sort?.selectedOptions[0]?.text ?? '', sort?.options[0]?.text ?? ''];
        });
      await expect.poll(orders).toEqual(['Newest saved first', 'Newest saved first']);
      await type(library, SEARCH, 'dermaga');
      await expect.poll(orders).toEqual(['Best match', 'Best match']);
      await type(library, SEARCH, '');
    });

    it('let each clash of an import be decided by itself', async () => {
      await go(library, '#/storage');
      await findByRole(library, 'textbox', 'File to import');
      await chooseFile(library, clashingFile());
      await findByRole(library, 'group', 'What the import would do');
      const shown = await textOf(library);
      expect(shown).toContain('New: 1');
      expect(shown).toContain('Already here: 1');
      expect(shown).toContain('Here, but different: 2');
      expect(shown).toContain('further versions: 1');
      await clickByRole(library, 'checkbox', /^Dermaga utara 0/u);
      await clickByRole(library, 'button', 'Import');
      await waitFor('the import', async () => (await textOf(library)).includes('Imported: 2'));
      await go(library, '#/entry/entry-0');
      await findByRole(library, 'heading', 'Key facts');
      expect(await textOf(library)).not.toContain('Versions');
      await go(library, '#/entry/entry-3');
      await findByRole(library, 'heading', 'Versions');
    });
  });
});
