import { describe, expect, it } from 'vitest';
import { expectNoBarrier } from './harness/axe';
import { browsers } from './harness/builds';
import { isPaneOpen, openPane, selectInPane, usePane, wordsUnderMark } from './harness/pane';
import { accessibleElements, findByRole, focusedName, isAbsent, walkTo } from './harness/roles';
import { useStage } from './harness/stage';
import { waitFor, type View } from './harness/view';
import { arabic, newsPage } from './pages/articles';
import { feature, picture } from './pages/feature';

/** What has the focus and has no ring, nor its label where it can't be seen itself; null where there is one. */
function ringless(): string | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  // Between the last stop and the first; and the parts of a date, which the browser marks.
  if (at === null || at === document.body || at.matches('[type=date]')) return null;
  const seen = getComputedStyle(at).opacity === '0' ? at.closest('label') : at;
  if (seen !== null && getComputedStyle(seen).outlineStyle === 'solid') return null;
  return at.getAttribute('aria-label') ?? at.outerHTML.slice(0, 80);
}

/** What Tab comes by without a ring, in so many steps. */
async function walkRingless(view: View, steps: number): Promise<Set<string>> {
  const found = new Set<string>();
  for (let step = 0; step < steps; step += 1) {
    await view.press('Tab');
    const name = await view.evaluate(ringless);
    // Around the whole text it would be a frame of the window.
    if (name !== null && name !== 'Article text') found.add(name);
  }
  return found;
}

describe.each(browsers)('without barriers in %s', (_name, start) => {
  const stage = useStage(start, {
    '/feature': feature,
    '/arabic': { html: newsPage(arabic) },
    '/picture.svg': picture,
  });

  describe.each([
    ['/feature', 'Rumah panggung pertama', 't', 'Type and colours'],
    ['/arabic', 'افتتحت', '?', 'Keyboard shortcuts'],
  ])('the pane over %s', (path, words, key, panel) => {
    const open = usePane(stage, path);

    it('shows what has the focus, but not around the whole text', async () => {
      const { page } = open;
      expect(await page.evaluate(ringless)).toBe('Article text');
      expect(await walkRingless(page, 12)).toEqual(new Set());
      await page.press('t');
      expect(await walkRingless(page, 9)).toEqual(new Set());
      await page.press('Escape');
    });

    it('has none with all that can lie beside and over the text, by axe', async () => {
      const { page } = open;
      await page.evaluate(() => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      });
      // A tip at its words, what is said while a block is chosen, and the button at what is selected.
      await page.press('x');
      await page.press('n');
      await findByRole(page, 'tooltip', /./u);
      await selectInPane(page, words);
      await findByRole(page, 'button', 'Highlight the selected words');
      await expectNoBarrier(page, 'saring-pane');
      await page.press(key);
      await findByRole(page, 'dialog', panel);
      await expectNoBarrier(page, 'saring-pane');
      await page.press('Escape'); // the panel
      await page.press('Escape'); // the choice of a block
    });

    it('has none in a narrow window, with its drawer over the text, by axe', async () => {
      const { page } = open;
      await page.zoom(3);
      await waitFor('the text alone', async () => isAbsent(page, 'complementary', 'Facts and quotes')); // oxfmt-ignore
      await page.press('b');
      await findByRole(page, 'complementary', 'Facts and quotes');
      await page.evaluate(() => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
      });
      await expectNoBarrier(page, 'saring-pane');
      // A tip is at its words, which are then to be seen.
      await page.press('n');
      await findByRole(page, 'tooltip', /./u);
      expect(await isAbsent(page, 'complementary', 'Facts and quotes')).toBe(true);
      await expectNoBarrier(page, 'saring-pane');
    });
  });

  it('is the options page, by axe', async () => {
    const options = await stage.browser.open(stage.browser.extensionUrl('/options.html'));
    await findByRole(options, 'heading', 'What Saring may do');
    await expectNoBarrier(options);
    await options.close();
  });

  it('shows what has the focus, on our pages', async () => {
    for (const own of ['/options.html', '/library.html']) {
      const view = await stage.browser.open(stage.browser.extensionUrl(own));
      await findByRole(view, 'heading', /./u);
      expect(await walkRingless(view, 45), own).toEqual(new Set());
      await view.close();
    }
  });

  it('is the way through the pane by keyboard alone', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/feature`);
    const focused = async (): Promise<string> => page.evaluate(focusedName);
    const said = async (words: string): Promise<void> => {
      await waitFor(`the status “${words}”`, async () =>
        (await accessibleElements(page)).some(
          ({ role, text }) => role === 'status' && text === words,
        ),
      );
    };
    // The text has the focus, so that the arrow keys scroll at once.
    expect(await focused()).toBe('Article text');
    await walkTo(page, /^Pemerintah daerah menyiapkan anggaran/u);
    await page.press('Enter');
    expect((await wordsUnderMark(page, 'here')).join()).toContain('Rp86,5 miliar');
    await walkTo(page, /^Copy with citation$/u);
    await page.press('Enter');
    await said('Copied');
    await page.press('h');
    await waitFor('the highlight', async () => (await wordsUnderMark(page, 'kept')).length === 1);
    await page.press('h');
    await waitFor('no highlight', async () => (await wordsUnderMark(page, 'kept')).length === 0);
    await walkTo(page, /^Taken out \(/u);
    await page.press('Enter');
    await walkTo(page, /^Put all back$/u);
    await page.press('Enter');
    await said('Put back');
    // The rail goes with what has the focus, and the keys stay the pane's.
    await page.press('b');
    expect(await focused()).toBe('Article text');
    await page.press('b');
    await page.press('t');
    expect(await focused()).toBe('System');
    await page.press('ArrowDown');
    await waitFor('the light theme', async () =>
      page.evaluate(
        () =>
          document
            .querySelector('saring-pane')
            ?.shadowRoot?.querySelector('dialog')
            ?.getAttribute('data-theme') === 'light',
      ),
    );
    await page.press('Escape');
    // The panel leaves the focus in the pane, where keys are the pane's.
    await page.press('b');
    await waitFor('the rail to go', async () =>
      isAbsent(page, 'complementary', 'Facts and quotes'),
    );
    await page.press('Escape');
    await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
    await page.close();
  });
});
