import { describe, expect, it } from 'vitest';
import { browsers } from './harness/builds.ts';
import { paneText, pasteInPane, placeInPane } from './harness/pane.ts';
import { accessibleElements, clickByRole, findByRole } from './harness/roles.ts';
import { useStage } from './harness/stage.ts';
import { textOf, waitFor, type View } from './harness/view.ts';
import { indonesian, newsPage } from './pages/articles.ts';

const STRICT = [
  "default-src 'none'",
  'img-src data:', // the test page's own icon
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'report-uri /report',
].join('; ');

const HOSTILE_STYLE = `<style>
* { all: unset !important }
body > *, html > :not(body):not(head) { display: none !important; visibility: hidden !important }
</style>`;

const OVERLAYS = `<style>
.over { position: fixed; inset: 0; z-index: 2147483647; background: tomato }
</style>
<div class="over">Subscribe now</div><dialog class="over" id="wall">Accept</dialog>`;

/** A house that shows itself only once its scripts agree. */
const HIDDEN_ROOT = `<style>html { display: none !important; content-visibility: hidden !important }</style>`;

/** Everything else that can be done to whatever stands in a page. */
const BENT_ROOT = `<style>html {
  zoom: 2; opacity: 0 !important; visibility: hidden !important; filter: blur(9px) invert(1);
  transform: rotate(20deg) scale(0.2); clip-path: inset(50%); contain: strict; perspective: 1px;
  mix-blend-mode: difference; pointer-events: none !important; height: 1px; overflow: clip;
}</style>`;

/** A house whose own design has names like ours, and says what may stand in them. */
const NAMES = `<style>
@property --ground { syntax: '<length>'; inherits: false; initial-value: 0px }
@property --width { syntax: '<color>'; inherits: true; initial-value: red }
</style>`;

/** A house that lets nobody copy: no selection, no clipboard, its own words on what is copied. */
const JEALOUS = `<style>html, body { user-select: none; -webkit-user-select: none }</style><script>
for (const type of ['copy', 'selectstart', 'mousedown', 'contextmenu', 'dragstart']) {
  document.addEventListener(type, (event) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', 'Read more in our paper');
  });
}
</script>`;

/** A house that goes through every button, choice and key of the pane by script, over and over. */
const PRESSING = `<script>
setInterval(() => {
  const root = document.querySelector('saring-pane')?.shadowRoot;
  if (!root) return;
  const labels = /^(Save summary|Saved|Highlight)/;
  for (const button of root.querySelectorAll('button')) {
    if (labels.test(button.ariaLabel ?? button.textContent)) button.click();
  }
  for (const choice of root.querySelectorAll('details input')) choice.click();
  root.querySelector('dialog').dispatchEvent(new KeyboardEvent('keydown', { key: 'h' }));
  document.documentElement.dataset.pressed = Number(document.documentElement.dataset.pressed ?? 0) + 1;
}, 100);
</script>`;

/** Keeps room for a scroll bar, whether there is one or not; of a width that the browser shows anywhere. */
const GUTTER = '<style>html { scrollbar-gutter: stable } ::-webkit-scrollbar { width: 15px }</style>'; // oxfmt-ignore

const PICTURE =
  '<figure><img src="/dermaga.png" alt="Derek biru"><figcaption>Dermaga baru di Teluk Sari.</figcaption></figure>';

interface LookOfPane {
  readonly size: number;
  readonly width: number;
  readonly ground: string;
  readonly onTop: boolean;
}

/** What the reader sees where the pane's text stands; null while there is no pane. */
const lookOfPane = (): LookOfPane | null => {
  for (const host of document.querySelectorAll('*')) {
    const article = [...(host.shadowRoot?.querySelectorAll('dialog[open] article p') ?? [])].find(
      (paragraph) => paragraph.textContent.startsWith('Menteri Perhubungan'),
    );
    if (!article) continue;
    const { left, top, width, height } = article.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      size: parseFloat(getComputedStyle(article).fontSize),
      width,
      ground: getComputedStyle(article.closest('dialog') ?? article).backgroundColor,
      onTop: hit === host && article.checkVisibility({ visibilityProperty: true }),
    };
  }
  return null;
};

describe.each(browsers)('hostile pages in %s', (_name, start) => {
  const stage = useStage(start, {
    '/strict': { html: newsPage(indonesian), headers: { 'content-security-policy': STRICT } },
    '/strict-pictures': {
      html: newsPage({ ...indonesian, paragraphs: [PICTURE, ...indonesian.paragraphs] }),
      headers: { 'content-security-policy': STRICT },
    },
    '/unset': { html: newsPage(indonesian, HOSTILE_STYLE) },
    '/jealous': {
      html: newsPage(indonesian, JEALOUS),
      headers: { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' },
    },
    '/overlays': { html: newsPage(indonesian, '', OVERLAYS) },
    '/hidden-root': { html: newsPage(indonesian, HIDDEN_ROOT) },
    '/bent-root': { html: newsPage(indonesian, BENT_ROOT) },
    '/gutter': { html: newsPage(indonesian, GUTTER) },
    '/sandboxed': {
      html: newsPage(indonesian),
      headers: { 'content-security-policy': 'sandbox' },
    },
    '/names': { html: newsPage(indonesian, NAMES) },
    '/pressing': { html: newsPage(indonesian, PRESSING) },
  });

  async function readInPane(path: string): Promise<{ page: View; popup: View }> {
    const page = await stage.browser.open(stage.site.origin + path);
    stage.site.takeRequests();
    const popup = await stage.browser.clickToolbarIcon();
    await clickByRole(popup, 'switch', 'Reader mode');
    await findByRole(page, 'dialog', /^Reader mode/u);
    return { page, popup };
  }

  it.each([
    ['with a strict policy and Trusted Types', '/strict'],
    ['whose style unsets and hides everything', '/unset'],
    ['with overlays on the highest layer', '/overlays'],
    ['that hides its root', '/hidden-root'],
    ['whose root is zoomed, bent and see-through', '/bent-root'],
    ['that is sandboxed', '/sandboxed'],
    ['that says what may stand in its custom properties', '/names'],
  ])('shows the article over a page %s', async (_what, path) => {
    const { page, popup } = await readInPane(path);
    const look = await waitFor('the text of the pane', async () => page.evaluate(lookOfPane));
    expect(look.size).toBeGreaterThanOrEqual(16);
    expect(look.width).toBeGreaterThan(300);
    expect(look.width).toBeLessThan(700);
    expect(look.onTop).toBe(true);
    expect(look.ground).toBe('rgb(252, 251, 248)');
    // A report of a violated policy would be a request too.
    expect(stage.site.takeRequests()).toEqual([]);
    await popup.close();
    await page.press('Escape');
    await waitFor('the pane to go', async () => (await page.evaluate(lookOfPane)) === null);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBe(null);
    await page.close();
  });

  it('that keep room for their scroll bar leave it to the pane, and have it again', async () => {
    const { page, popup } = await readInPane('/gutter');
    const widths = await page.evaluate(() => {
      const dialog = document.querySelector('saring-pane')?.shadowRoot?.querySelector('dialog');
      return [dialog?.getBoundingClientRect().width, innerWidth];
    });
    expect(widths[0]).toBe(widths[1]);
    await popup.close();
    await page.press('Escape');
    await waitFor('the pane to go', async () => (await page.evaluate(lookOfPane)) === null);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBe(null);
    await page.close();
  });

  it('stays above dialogs and popovers that the page opens later, and where the reader is in it', async () => {
    const { page, popup } = await readInPane('/overlays');
    await popup.close();
    const scroll = (top: number): Promise<number | undefined> =>
      page.evaluate((to) => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        root?.querySelector('.scroller')?.scrollBy(0, to);
        return root?.querySelector('.scroller')?.scrollTop;
      }, top);
    expect(await scroll(40)).toBe(40);
    await page.evaluate(async () => {
      document.querySelector('dialog')?.showModal();
      const wall = document.createElement('p');
      Object.assign(wall, { className: 'over', popover: 'manual' });
      document.body.append(wall);
      wall.showPopover();
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(lookOfPane)).toMatchObject({ onTop: true });
    expect(await scroll(0)).toBe(40);
    await page.press('Escape');
    await waitFor('the pane to go', async () => (await page.evaluate(lookOfPane)) === null);
    await page.close();
  });

  it('shows the caption of a picture that the policy of the page blocks, and says why it is alone', async () => {
    const { page, popup } = await readInPane('/strict-pictures');
    const lost = await findByRole(
      page,
      'img',
      /^Derek biru – \u2068This picture could not be loaded/u,
    );
    expect(lost.role).toBe('img');
    const { text } = (await accessibleElements(page)).filter(({ role }) => role === 'article').at(-1)!; // oxfmt-ignore
    expect(text).toContain('Dermaga baru di Teluk Sari.');
    await popup.close();
    await page.close();
    await stage.browser.takeErrors(); // The page's own picture is blocked in the page too, and in the console.
  });

  it('that let nobody copy have no say over the words in the pane', async () => {
    const { page, popup } = await readInPane('/jealous');
    await popup.close();
    const { x, y } = await placeInPane(page, 'petani');
    await page.doubleClick(x, y);
    await page.press('Control+c');
    await expect.poll(async () => (await pasteInPane(page)).trim()).toBe('petani');
    await page.evaluate(() => {
      const root = document.querySelector('saring-pane')?.shadowRoot;
      root?.querySelector<HTMLElement>('.copies button')?.focus();
    });
    await page.press('Enter');
    await expect
      .poll(() => pasteInPane(page))
      .toMatch(/^“[^”]+”\n— .*“Pelabuhan Baru di Teluk Sari.*\/jealous$/su);
    await page.close();
  });

  it('that press the buttons of the pane by script bring nothing into library or choices', async () => {
    const { page, popup } = await readInPane('/pressing');
    await popup.close();
    await waitFor('the page to have pressed', async () =>
      page.evaluate(() => Number(document.documentElement.dataset['pressed'] ?? 0) > 10),
    );
    const library = await stage.browser.open(stage.browser.extensionUrl('/library.html'));
    await waitFor('the empty library', async () =>
      (await textOf(library)).includes('Nothing is saved yet'),
    );
    await library.close();
    await page.close();
    const again = await readInPane('/pressing');
    expect(await paneText(again.page)).not.toContain('Harga Lada Naik');
    await again.popup.close();
    await again.page.close();
  });
});
