/**
 * `npm run demo [-- PAGE]`: the main job, as a reader does it. Builds the extension, opens an
 * article (ours, or a file or address) in a browser that has it, clicks the toolbar icon, switches
 * on Reader mode, prints the facts and quotes, and says where the screenshots are. With a display
 * the window stays open for use.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clickByRole, findByRole } from '../tests/e2e/harness/roles.ts';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import { startSite, type Site } from '../tests/e2e/harness/site.ts';
import { waitFor, type BrowserUnderTest, type View } from '../tests/e2e/harness/view.ts';
import { buildForChromium } from './builds.ts';
import { ensureFonts } from './fonts.ts';
import { runCommand } from './run-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const screenshots = join(root, '.output/demo');
const hasDisplay =
  process.platform !== 'linux' ||
  process.env['DISPLAY'] !== undefined ||
  process.env['WAYLAND_DISPLAY'] !== undefined;

/** The address to open: a file is served from this machine, since a file's own address may be closed to extensions. */
async function addressOf(page: string): Promise<{ url: string; site: Site | null }> {
  if (/^https?:\/\//iu.test(page)) return { url: page, site: null };
  if (!existsSync(page)) throw new Error(`There is no file ${page}.`);
  const site = await startSite({ '/article': { html: await readFile(page, 'utf8') } });
  return { url: `${site.origin}/article`, site };
}

/** The texts of the items of one of the popup's lists. */
async function listItems(popup: View, heading: string): Promise<string[]> {
  return await popup.evaluate((name: string) => {
    const section = [...document.querySelectorAll('section')].find((one) =>
      [...one.querySelectorAll('h2')].some((title) => title.textContent?.startsWith(name)),
    );
    // The dots between the parts of a line come from the style sheet.
    const linesOf = (box: Element, between: string): string =>
      [...box.children]
        .map((line) =>
          line.querySelector(':scope > .part') === null
            ? (line.textContent ?? '').replace(/\s+/gu, ' ').trim()
            : linesOf(line, ' · '),
        )
        .filter((line) => line !== '')
        .join(between);
    // Not the button beside an entry.
    return [...(section?.querySelectorAll('li') ?? [])].map((item) =>
      linesOf(item.querySelector('.entry') ?? item, ' — '),
    );
  }, heading);
}

/** What the popup says instead of facts and quotes, in one sentence; null when it lists them. */
async function waitForRefusal(popup: View): Promise<string | null> {
  const { refusal } = await waitFor('the popup to have read the page', async () => {
    return await popup.evaluate(() => {
      const shown = document.querySelector<HTMLElement>('main:not(.skeleton)');
      return shown && { refusal: shown.matches('.sentence') ? shown.innerText : null };
    });
  });
  return refusal;
}

/** A saved page can have scripts that wait for a network which never answers. */
async function openPage(browser: BrowserUnderTest, url: string): Promise<View> {
  try {
    return await browser.open(url);
  } catch (cause) {
    if (!(cause instanceof Error && cause.name === 'TimeoutError')) throw cause;
    throw new Error(
      `The page at ${url} has not finished loading in half a minute: something that it asks for does not answer.`,
      { cause },
    );
  }
}

/** One reader's way through an article: icon, facts and quotes, Reader mode. */
async function doMainJob(browser: BrowserUnderTest, url: string): Promise<void> {
  const page = await openPage(browser, url);
  console.log(`Opened ${url}`);
  const popup = await browser.clickToolbarIcon();
  const refusal = await waitForRefusal(popup);
  await mkdir(screenshots, { recursive: true });
  await writeFile(join(screenshots, 'popup.png'), await popup.screenshot());
  if (refusal !== null) {
    console.log(`\n${refusal}\n\nScreenshot: ${join(screenshots, 'popup.png')}`);
    return;
  }
  await clickByRole(popup, 'button', /^Taken out/u);
  for (const heading of ['Key facts', 'Quotes', 'Taken out']) {
    console.log(`\n${heading}`);
    for (const item of await listItems(popup, heading)) console.log(`  • ${item}`);
  }
  await clickByRole(popup, 'switch', 'Reader mode');
  await findByRole(page, 'article', /./u);
  await new Promise((done) => setTimeout(done, 500));
  await writeFile(join(screenshots, 'pane.png'), await page.screenshot());
  console.log(`\nScreenshots: ${join(screenshots, 'popup.png')}, ${join(screenshots, 'pane.png')}`);
}

async function main(): Promise<void> {
  const { url, site } = await addressOf(process.argv[2] ?? join(root, 'demo/article.html'));
  ensureFonts();
  console.log('Making the extension ready …');
  const browser = await startChromium(await buildForChromium(), { headless: !hasDisplay });
  try {
    await doMainJob(browser, url);
    if (hasDisplay) {
      console.log('The window stays open; press Ctrl+C here to end.');
      await new Promise(() => undefined);
    }
  } finally {
    await browser.stop();
    await site?.close();
  }
}

await runCommand(main);
