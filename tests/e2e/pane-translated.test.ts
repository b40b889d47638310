import { beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/builds.ts';
import { isPaneOpen, openPane, paneText, wordsUnderMark } from './harness/pane.ts';
import { accessibleElements, clickByRole, findByRole, pressByRole } from './harness/roles.ts';
import { useStage } from './harness/stage.ts';
import { waitFor, type View } from './harness/view.ts';
import { feature, picture } from './pages/feature.ts';

/**
 * Does to the pane what translators in browsers do to a page: each text is replaced by two `<font>`s
 * around other words, except where `translate` says no.
 */
async function translate(page: View): Promise<number> {
  return await page.evaluate(() => {
    const root = document.querySelector('saring-pane')?.shadowRoot;
    if (!root) throw new Error('The pane is not open');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const translated = texts.filter((text) => {
      const element = text.parentElement;
      if (element === null || text.data.trim() === '') return false;
      const said = element.closest<HTMLElement>('[translate]')?.translate ?? true;
      return said && element.closest('style, font') === null;
    });
    for (const text of translated) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `⟦${text.data}⟧`;
      outer.append(inner);
      text.replaceWith(outer);
    }
    return translated.length;
  });
}

describe.each(browsers)('a pane whose words were translated, in %s', (_name, start) => {
  const stage = useStage(start, { '/feature': feature, '/picture.svg': picture });
  let page: View;

  beforeAll(async () => {
    page = await openPane(stage.browser, `${stage.site.origin}/feature`);
    for (const title of [/^Taken out/u, /^Names$/u]) await clickByRole(page, 'button', title);
    expect(await translate(page)).toBeGreaterThan(30);
  });

  it('shows the translation', async () => {
    expect(await paneText(page)).toContain('⟦Kayu ulin dan pasak, bukan paku⟧');
  });

  it('puts back what was taken out, and takes it out again', async () => {
    await clickByRole(page, 'button', 'Put back');
    expect(await paneText(page)).toContain('Resep Sambal Lada Khas Pesisir');
    await clickByRole(page, 'button', 'Take out again');
    expect(await paneText(page)).not.toContain('Resep Sambal Lada Khas Pesisir');
    await clickByRole(page, 'button', 'Put all back');
    await clickByRole(page, 'button', 'Take all out again');
  });

  it('opens and folds its lists', async () => {
    for (const title of [/^Numbers$/u, /^Timeline$/u, /^Outline$/u, /^Numbers$/u]) {
      await clickByRole(page, 'button', title);
    }
    await findByRole(page, 'button', /Jul 2, 2026/u);
  });

  it('steps through the occurrences of a name', async () => {
    await clickByRole(page, 'button', /^Marlina Sasongko/u);
    await findByRole(page, 'button', /Marlina Sasongko.*1 of/u);
    await clickByRole(page, 'button', /^Marlina Sasongko/u);
    await findByRole(page, 'button', /Marlina Sasongko.*2 of/u);
  });

  it('changes its type, and says what it does', async () => {
    await clickByRole(page, 'button', 'Type and colours');
    await clickByRole(page, 'radio', 'Dark');
    await clickByRole(page, 'button', 'Type and colours');
    await pressByRole(page, 'button', 'Save summary');
    await findByRole(page, 'button', 'Saved');
    await waitFor('the status', async () =>
      (await accessibleElements(page)).some(
        ({ role, text }) => role === 'status' && text === 'Saved',
      ),
    );
  });

  it('takes a block out by hand and back again', async () => {
    const whole = await paneText(page);
    await page.press('x');
    for (let presses = 0; presses < 4; presses += 1) await page.press('ArrowDown');
    await page.press('Enter');
    await waitFor('the block to go', async () => (await paneText(page)).length < whole.length);
    await page.press('Escape');
    await page.press('z');
    await waitFor('the block', async () => (await paneText(page)) === whole);
  });

  it('still knows where the words were, or says nothing of them', async () => {
    await clickByRole(page, 'button', /Pemerintah daerah menyiapkan anggaran/u);
    const here = (await wordsUnderMark(page, 'here')).join();
    expect(here === '' || here.includes('86,5')).toBe(true);
  });

  it('closes, and opens again untranslated', async () => {
    await page.press('Escape');
    await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
    await page.close();
    page = await openPane(stage.browser, `${stage.site.origin}/feature`);
    expect(await paneText(page)).not.toContain('⟦');
    await page.close();
  });
});
