import { describe, expect, it } from 'vitest';
import { browsers } from './harness/builds';
import { isPaneOpen, openPane, paneText } from './harness/pane';
import { clickByRole, findByRole, isAbsent } from './harness/roles';
import { useStage } from './harness/stage';
import { waitFor, type View } from './harness/view';
import { chinese, indonesian, newsPage } from './pages/articles';

const FIRST_WORDS = 'mulai melayani kapal pertama';

/** Sees every key first, and lets no listener of anybody else have it. */
const KEY_GRABBER = `<script>addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)</script>`;

/** Takes from every key what the browser does at it, and keeps it from whatever stands below. */
const KEY_PREVENTER = `<script>document.addEventListener('keydown', (event) => { event.preventDefault(); event.stopPropagation() }, true)</script>`;

/** A site's own shortcut, as most are made. */
const SHORTCUTS = `<script>document.addEventListener('keydown', ({ key }) => { document.title = 'Pressed ' + key })</script>`;

/** Takes out nodes that the site did not make, five times; says how often it did. */
const GUARD = `<script>
let removed = 0;
new MutationObserver(() => {
  for (const node of document.querySelectorAll('html > :not(head, body)')) {
    if (removed === 5) return;
    node.remove();
    document.body.dataset.removed = ++removed;
  }
}).observe(document.documentElement, { childList: true, subtree: true });
</script>`;

const FRAME = `<!doctype html><title>Berita</title><link rel="icon" href="data:,"><iframe src="/article" width="600" height="600"></iframe>`; // oxfmt-ignore

describe.each(browsers)('unruly pages in %s', (name, start) => {
  const stage = useStage(start, {
    '/article': { html: newsPage(indonesian) },
    '/other': { html: newsPage(chinese) },
    '/grabber': { html: newsPage(indonesian, KEY_GRABBER) },
    '/preventer': { html: newsPage(indonesian, KEY_PREVENTER) },
    '/shortcuts': { html: newsPage(indonesian, SHORTCUTS) },
    '/guard': { html: newsPage(indonesian, '', GUARD) },
    '/frame': { html: FRAME },
  });

  const closes = async (page: View): Promise<void> => {
    await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
    await page.close();
  };

  it('that grab every key can still be left, by the button and by Escape', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/grabber`);
    await clickByRole(page, 'button', 'Leave Reader mode');
    await closes(page);
    const again = await openPane(stage.browser, `${stage.site.origin}/grabber`);
    await again.press('Escape');
    await closes(again);
  });

  it('that prevent what every key does leave the pane its own, Escape too', async () => {
    // Firefox asks the page first about Alt+R too.
    const page = await stage.browser.open(`${stage.site.origin}/preventer`);
    const popup = await stage.browser.clickToolbarIcon();
    await clickByRole(popup, 'switch', 'Reader mode');
    await findByRole(page, 'dialog', /^Reader mode/u);
    await popup.close();
    await page.press('t');
    await findByRole(page, 'dialog', 'Type and colours');
    await page.press('Escape');
    await waitFor('the panel to go', async () => isAbsent(page, 'dialog', 'Type and colours'));
    expect(await isPaneOpen(page)).toBe(true);
    await page.press('Escape');
    await closes(page);
  });

  it('with shortcuts of their own see none of the pane’s keys', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/shortcuts`);
    const before = await page.evaluate(() => document.title);
    await page.press('t');
    await findByRole(page, 'dialog', 'Type and colours');
    expect(await page.evaluate(() => document.title)).toBe(before);
    await page.press('Escape');
    await page.press('Escape');
    await closes(page);
  });

  it('that take out what they did not make don’t take the pane out', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/guard`);
    const removals = (): Promise<string | undefined> =>
      page.evaluate(() => document.body.dataset['removed']);
    await waitFor('the pane to be taken out five times', async () => (await removals()) === '5');
    await waitFor('the pane to be back', async () => await isPaneOpen(page));
    expect(await paneText(page)).toContain(FIRST_WORDS);
    await page.press('Escape');
    await closes(page);
  });

  it('that put a whole new document in leave the pane as it is', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/article`);
    await page.evaluate(() => {
      const root = document.createElement('html');
      root.append(document.createElement('body'));
      document.replaceChild(root, document.documentElement);
    });
    await waitFor('the pane to be back', async () => await isPaneOpen(page));
    expect(await paneText(page)).toContain(FIRST_WORDS);
    await page.press('Escape');
    await closes(page);
  });

  it('that change under the pane don’t change what is read', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/article`);
    await page.evaluate(() => {
      document.title = 'Something else';
      document.body.replaceChildren('Gone.');
    });
    expect(await paneText(page)).toContain(FIRST_WORDS);
    await page.press('Escape');
    await closes(page);
  });

  it('of a single-page site close the pane when their route changes, not when a part is jumped to', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/article`);
    await page.evaluate(() => history.pushState(null, '', '#comments'));
    // Longer than the address goes unlooked at where the browser does not tell of changes.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await isPaneOpen(page)).toBe(true);
    await page.evaluate(() => history.pushState(null, '', '/next'));
    await closes(page);
  });

  it('that are nothing but a frame are said to hold no article', async () => {
    await stage.browser.open(`${stage.site.origin}/frame`);
    const popup = await stage.browser.clickToolbarIcon();
    await waitFor('the plain sentence', async () =>
      popup.evaluate(() => document.body.innerText.includes('There is no article on this page.')),
    );
    await popup.close();
  });

  it('that navigate under the open popup are read anew, or say what to do', async () => {
    const page = await stage.browser.open(`${stage.site.origin}/article`);
    const popup = await stage.browser.clickToolbarIcon();
    await findByRole(popup, 'heading', 'Quotes');
    await page.evaluate((url) => location.assign(url), `${stage.site.origin}/other`);
    // The grant outlives the navigation in Chromium, not in Firefox.
    const words = name === 'Chromium' ? chinese.title : 'click the icon';
    await waitFor(`“${words}”`, async () =>
      popup.evaluate((wanted) => document.body.innerText.includes(wanted), words),
    );
    await popup.close();
    await page.close();
  });

  it('keep an open pane usable when the extension is updated, and get a new one after it', async () => {
    const options = await stage.browser.open(stage.browser.extensionUrl('/options.html'));
    const page = await openPane(stage.browser, `${stage.site.origin}/article`);
    await options
      .evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
        setTimeout(() => chrome.runtime.reload(), 50);
      })
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await paneText(page)).toContain(FIRST_WORDS);
    // A pane without its extension can keep no choice, and must not break over it.
    for (const key of ['+', 't', 'Escape', 'b', 'x', 'Escape', 'h']) await page.press(key);
    const panes = (): Promise<number> =>
      page.evaluate(() => document.querySelectorAll('saring-pane').length);
    // Chromium's driver ends the browser when it clicks the icon of an extension that was reloaded.
    if (name === 'Firefox') {
      const popup = await stage.browser.clickToolbarIcon();
      await clickByRole(popup, 'switch', 'Reader mode');
      await waitFor(
        'the switch to be on',
        async () => (await findByRole(popup, 'switch', 'Reader mode')).checked,
      );
      expect(await panes()).toBe(1);
      await popup.close();
    }
    await page.press('Escape');
    await waitFor('every pane to go', async () => (await panes()) === 0);
  });
});
