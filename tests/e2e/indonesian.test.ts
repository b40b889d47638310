import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import indonesian from '../../public/_locales/id/messages.json' with { type: 'json' };
import { expectNoBarrier } from './harness/axe.ts';
import { FIREFOX_BUILD } from './harness/builds.ts';
import { startFirefox } from './harness/firefox.ts';
import { clickByRole, findByRole } from './harness/roles.ts';
import { useStage } from './harness/stage.ts';
import type { View } from './harness/view.ts';
import { feature, picture } from './pages/feature.ts';

/** What the interface says otherwise in Indonesian, and whole: without a part that is filled in. */
const ENGLISH = Object.entries(english).flatMap(([key, { message }]) =>
  message === indonesian[key as keyof typeof indonesian].message || /\$\d/u.test(message)
    ? []
    : [message],
);

/** Lines that a reader or a screen reader gets and that are English, and controls that say nothing. */
async function findForeign(view: View): Promise<string[]> {
  return await view.evaluate((sentences: readonly string[]) => {
    const root = document.querySelector('saring-pane')?.shadowRoot ?? document;
    const said: string[] = [];
    for (const element of root.querySelectorAll('*')) {
      if (!element.checkVisibility()) continue;
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
      said.push(
        own
          .map(({ textContent }) => textContent)
          .join('')
          .trim(),
      );
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const label = element.getAttribute(name);
        if (label !== null) said.push(label === '' ? `${element.tagName} has no ${name}` : label);
      }
    }
    return said.filter((words) => sentences.includes(words) || / has no /u.test(words));
  }, ENGLISH);
}

describe('the interface in Indonesian', () => {
  const stage = useStage(() => startFirefox(FIREFOX_BUILD, 'id'), {
    '/feature': feature,
    '/picture.svg': picture,
  });

  it('is Indonesian in popup and pane', async () => {
    const page = await stage.browser.open(`${stage.site.origin}/feature`);
    const popup = await stage.browser.clickToolbarIcon();
    await findByRole(popup, 'heading', 'Kutipan');
    await clickByRole(popup, 'button', 'Simpan ringkasan');
    await findByRole(popup, 'status', 'Tersimpan');
    await clickByRole(popup, 'button', 'Tag dan catatan');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('id');
    expect(await findForeign(popup)).toEqual([]);
    await clickByRole(popup, 'switch', 'Mode baca');
    await findByRole(page, 'dialog', /^Mode baca/u);
    await popup.close();
    await page.evaluate(() => {
      const root = document.querySelector('saring-pane')?.shadowRoot;
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    });
    for (const key of 't?') {
      await page.press(key);
      await findByRole(page, 'dialog', key === 't' ? 'Huruf dan warna' : 'Pintasan keyboard');
      expect(await findForeign(page)).toEqual([]);
      await page.press('Escape');
    }
    await page.close();
  });

  it.each(['library.html', 'library.html#/speakers', 'library.html#/storage', 'options.html'])(
    'is Indonesian in %s',
    async (path) => {
      const view = await stage.browser.open(stage.browser.extensionUrl(`/${path}`));
      await findByRole(view, 'link', path.startsWith('library') ? 'Opsi' : 'Pustaka');
      expect(await findForeign(view)).toEqual([]);
      await expectNoBarrier(view);
      await view.close();
    },
  );
});
