import { describe, expect, it } from 'vitest';
import { browsers } from './harness/builds';
import { isPaneOpen, openPane, wordsUnderMark } from './harness/pane';
import { accessibleElements, clickByRole, findByRole } from './harness/roles';
import { useStage } from './harness/stage';
import { waitFor, type View } from './harness/view';
import { chinese, indonesian, newsPage, urdu } from './pages/articles';

/** What a page can see of itself: all of it must be the same after the pane has gone. */
const lookOfPage = (): unknown => ({
  html: document.documentElement.outerHTML,
  scroll: scrollY,
  focus: document.activeElement?.id,
  highlights: CSS.highlights.size,
  history: history.length,
  address: location.href,
  typed: document.querySelector('input')?.value,
  playing: document.querySelector('video')?.paused === false,
});

/** A page that is in use: a film runs, and a search was begun. */
const IN_USE = `<video muted playsinline width="160" height="90"></video><script>
const canvas = document.createElement('canvas');
canvas.getContext('2d').fillRect(0, 0, 9, 9);
const film = document.querySelector('video');
film.srcObject = canvas.captureStream(5);
void film.play();
document.getElementById('field').value = 'half a wo';
</script>`;

/** The smallest picture there is. */
const DOT = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

/** An article with a note at its end, and the way back from it. */
const NOTED = newsPage({
  ...indonesian,
  paragraphs: [
    ...indonesian.paragraphs,
    '<p id="dari">Dermaga itu selesai dua bulan lebih lambat<sup><a href="#catatan">1</a></sup> daripada rencana semula.</p>',
    '<ol><li id="catatan">Catatan dinas perhubungan menyebut banjir sebagai sebabnya. <a href="#dari">↩</a></li></ol>',
  ],
});

/** A page whose picture stands with the headline, outside the box of the text. */
const LED = newsPage(indonesian, '<meta property="og:image" content="/img/dermaga-sari.png">')
  .replace(
    '</h1>',
    '</h1><div><img src="/img/dermaga-sari.png" alt="Dermaga"><p>Dermaga Teluk Sari dilihat dari menara pengawas</p></div><div>',
  )
  .replace('</article>', '</div></article>');

describe.each(browsers)('the pane in %s', (_name, start) => {
  const stage = useStage(start, {
    '/article': { html: newsPage(indonesian, '<style>p { margin: 90px 0 }</style>', IN_USE) },
    '/led': { html: LED },
    '/noted': { html: NOTED },
    '/img/dermaga-sari.png': { html: DOT, headers: { 'content-type': 'image/png' } },
    '/chinese': { html: newsPage(chinese) },
    '/urdu': { html: newsPage(urdu) },
  });

  async function openBoth(path = '/article'): Promise<{ page: View; popup: View }> {
    const page = await stage.browser.open(stage.site.origin + path);
    const popup = await stage.browser.clickToolbarIcon();
    await findByRole(popup, 'switch', 'Reader mode');
    return { page, popup };
  }

  it('shows the picture that stands with the headline, with its caption, before the text', async () => {
    const { page, popup } = await openBoth('/led');
    await clickByRole(popup, 'switch', 'Reader mode');
    await findByRole(page, 'dialog', /^Reader mode/u);
    const articles = (await accessibleElements(page)).filter(({ role }) => role === 'article');
    const text = articles.at(-1)?.text ?? '';
    const caption = text.indexOf('dilihat dari menara pengawas');
    expect(caption).toBeGreaterThan(0);
    expect(text.indexOf('mulai melayani kapal pertama')).toBeGreaterThan(caption);
    const pictures = (await accessibleElements(page)).filter(({ role }) => role === 'img');
    expect(pictures.length).toBeGreaterThan(1);
    await popup.close();
    await page.close();
  });

  it('shows the article alone, over the page, and leaves by Escape with the page as it was', async () => {
    const { page, popup } = await openBoth();
    await page.evaluate(() => {
      document.getElementById('field')?.focus();
      scrollTo(0, 300);
    });
    const before = await page.evaluate(lookOfPage);
    expect(before).toMatchObject({ scroll: 300, typed: 'half a wo', playing: true });
    await clickByRole(popup, 'switch', 'Reader mode');
    await findByRole(page, 'dialog', /^Reader mode/u);
    // The page has an article of its own below; the pane's, in the shadow root, comes last.
    const articles = (await accessibleElements(page)).filter(({ role }) => role === 'article');
    expect(articles.at(-1)?.text).toContain('mulai melayani kapal pertama');
    expect(articles.at(-1)?.text).not.toContain('Harga Lada Naik Menjelang Lebaran');
    await popup.close();
    await page.press('Escape');
    await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
    expect(await page.evaluate(lookOfPage)).toEqual(before);
    await page.close();
  });

  it('follows the links of a text to its own notes and back, the page below left as it is', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/noted`);
    const address = await page.evaluate(() => location.href);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.querySelector('saring-pane')?.shadowRoot?.activeElement?.textContent ?? ''); // oxfmt-ignore
    // The page has the same links below.
    const follow = (href: string): Promise<void> =>
      page.evaluate((to) => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        root?.querySelector<HTMLElement>(`a[href="${to}"]`)?.click();
      }, href);
    await follow('#catatan');
    expect(await focused()).toMatch(/^Catatan dinas perhubungan/u);
    expect((await wordsUnderMark(page, 'here')).join()).toContain('Catatan dinas perhubungan');
    await follow('#dari');
    expect(await focused()).toMatch(/^Dermaga itu selesai/u);
    expect(await page.evaluate(() => location.href)).toBe(address);
    await page.press('Escape');
    await page.close();
  });

  it('leaves nothing behind after ten switches', async () => {
    const { page, popup } = await openBoth();
    const before = await page.evaluate(lookOfPage);
    for (let round = 0; round < 10; round += 1) {
      await clickByRole(popup, 'switch', 'Reader mode');
      await waitFor('the pane to open', async () => await isPaneOpen(page));
      await clickByRole(popup, 'switch', 'Reader mode');
      await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
    }
    expect(await page.evaluate(lookOfPage)).toEqual(before);
    await popup.close();
    await page.close();
  });

  /** How the pane sets each paragraph of the article. */
  const typeOf = (page: View): Promise<{ align: string; direction: string; leading: number }[]> =>
    page.evaluate(() => {
      const root = document.querySelector('saring-pane')?.shadowRoot;
      return [...(root?.querySelectorAll('.body p') ?? [])].map((paragraph) => {
        const style = getComputedStyle(paragraph);
        const leading = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
        return { align: style.textAlign, direction: style.direction, leading };
      });
    });

  it('sets Chinese with even edges', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/chinese`);
    for (const { align } of await typeOf(page)) expect(align).toBe('justify');
    await page.close();
  });

  it('sets Urdu from right to left with room for Nastaliq, even where a Latin name comes first', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/urdu`);
    const paragraphs = await typeOf(page);
    expect(paragraphs).toHaveLength(5);
    for (const { direction, leading } of paragraphs) {
      expect(direction).toBe('rtl');
      expect(leading).toBeGreaterThan(2);
    }
    await page.close();
  });
});
