/**
 * `npm run screenshots`: pane, popup, library and options as readers see them, in five scripts, light and
 * dark, at three widths: `.output/screenshots/`. The two that the README shows go to `docs/images/`.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { clickByRole, findByRole } from '../tests/e2e/harness/roles.ts';
import { startSite } from '../tests/e2e/harness/site.ts';
import type { BrowserUnderTest, View } from '../tests/e2e/harness/view.ts';
import { arabic, chinese, newsPage, thai, urdu } from '../tests/e2e/pages/articles.ts';
import { feature, picture } from '../tests/e2e/pages/feature.ts';
import { buildForChromium } from './builds.ts';
import { ensureFonts } from './fonts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.output/screenshots');

const pages = {
  latin: readFileSync(join(root, 'demo/article.html'), 'utf8'),
  feature: feature.html,
  arabic: newsPage(arabic),
  urdu: newsPage(urdu),
  chinese: newsPage(chinese),
  thai: newsPage(thai),
};

/** Opening and fonts take a moment that no event tells. */
const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 400));
};

async function shoot(view: View, name: string): Promise<void> {
  await settle();
  writeFileSync(join(folder, `${name}.png`), await view.screenshot());
}

async function shootArticle(browser: BrowserUnderTest, url: string, name: string): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.clickToolbarIcon();
  await findByRole(popup, 'switch', 'Reader mode');
  await findByRole(popup, 'heading', 'Quotes');
  // The popup is as wide in every window.
  if (name.includes('1280')) await shoot(popup, `popup-${name}`);
  await clickByRole(popup, 'button', 'Save summary');
  await clickByRole(popup, 'switch', 'Reader mode');
  await findByRole(page, 'article', /./u);
  await popup.close();
  await shoot(page, `pane-${name}`);
  if (name.startsWith('feature')) await shootControls(page, name);
  await page.close();
}

/** What opens over the text: type panel, keys, the rail or drawer the other way round, and the lists at its end. */
async function shootControls(page: View, name: string): Promise<void> {
  await page.press('t');
  await shoot(page, `type-${name}`);
  await page.press('?');
  await shoot(page, `keys-${name}`);
  await page.press('Escape');
  await page.press('b');
  await shoot(page, `beside-${name}`);
  if (name.includes('1280')) await page.press('b');
  await page.evaluate(() => {
    const root = document.querySelector('saring-pane')?.shadowRoot;
    for (const list of root?.querySelectorAll('details') ?? []) list.open = true;
  });
  // What is folded is made when it is unfolded.
  await settle();
  await page.evaluate(() => {
    const root = document.querySelector('saring-pane')?.shadowRoot;
    const lists = [...(root?.querySelectorAll('.rail > details') ?? [])];
    lists.at(-1)?.scrollIntoView();
  });
  await shoot(page, `taken-out-${name}`);
}

/** One saved article, and everything that one person said. */
async function shootEntry(library: View, look: string): Promise<void> {
  await clickByRole(library, 'link', /^Setahun Setelah/u);
  await findByRole(library, 'heading', 'Key facts');
  await shoot(library, `entry-${look}`);
  await clickByRole(library, 'link', /^All quotes of Marlina/u);
  await findByRole(library, 'button', 'Copy with citation');
  await shoot(library, `speaker-${look}`);
}

ensureFonts();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const build = await buildForChromium();
const site = await startSite({
  ...Object.fromEntries(Object.entries(pages).map(([name, html]) => [`/${name}`, { html }])),
  '/picture.svg': picture,
});
for (const width of [1280, 768, 360]) {
  for (const dark of [false, true]) {
    const browser = await startChromium(build, { width, dark });
    const look = `${width}-${dark ? 'dark' : 'light'}`;
    for (const name of Object.keys(pages)) {
      await shootArticle(browser, `${site.origin}/${name}`, `${name}-${look}`);
    }
    for (const own of ['library', 'options']) {
      const view = await browser.open(browser.extensionUrl(`/${own}.html`));
      await shoot(view, `${own}-${look}`);
      if (own === 'library') await shootEntry(view, look);
      await view.close();
    }
    await browser.stop();
  }
}
await site.close();

mkdirSync(join(root, 'docs/images'), { recursive: true });
copyFileSync(join(folder, 'popup-feature-1280-light.png'), join(root, 'docs/images/popup.png'));
copyFileSync(join(folder, 'pane-feature-1280-light.png'), join(root, 'docs/images/pane.png'));
console.log(`Screenshots: ${folder}`);
