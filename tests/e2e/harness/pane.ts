import { afterAll, afterEach, beforeAll } from 'vitest';
import { findByRole, isAbsent } from './roles.ts';
import type { Stage } from './stage.ts';
import { waitFor, type BrowserUnderTest, type View } from './view.ts';

/** How long a reader waits before pressing again, in milliseconds. */
const PATIENCE = 15_000;

/** Opens an address and lays the pane over it by Alt+R, which takes a third less of a core than icon, popup and switch. */
export async function openPane(browser: BrowserUnderTest, url: string): Promise<View> {
  const page = await browser.open(url);
  await browser.pressShortcut();
  try {
    await waitFor('the pane', async () => await isPaneOpen(page), PATIENCE);
  } catch {
    // Once in some hundred presses in Chromium, on a busy machine, nothing had come of it.
    await browser.pressShortcut();
    await findByRole(page, 'dialog', /^Reader mode/u);
  }
  return page;
}

/**
 * The pane over the page at `path`, for all tests of the block in which it is called, since to open one takes longer than
 * what most of them do in it. Each finds the window as it was, and leaves the pane so.
 */
export function usePane(stage: Stage, path: string): { readonly page: View } {
  let page: View;
  beforeAll(async () => {
    page = await openPane(stage.browser, stage.site.origin + path);
  });
  afterEach(async () => {
    await page.emulate('light');
    await page.zoom(1);
  });
  afterAll(async () => {
    await page.close();
  });
  return {
    get page() {
      return page;
    },
  };
}

export async function isPaneOpen(page: View): Promise<boolean> {
  return !(await isAbsent(page, 'dialog', /^Reader mode/u));
}

/** What the article in the pane says now: hidden blocks left out. */
export async function paneText(page: View): Promise<string> {
  return await page.evaluate(() => {
    const article = document
      .querySelector('saring-pane')
      ?.shadowRoot?.querySelector<HTMLElement>('article');
    return article?.innerText ?? '';
  });
}

/** Selects these words of the article in the pane, which must stand in one text node. */
export async function selectInPane(page: View, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const body = document.querySelector('saring-pane')?.shadowRoot?.querySelector('.body');
    if (!body) throw new Error('The pane is not open');
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`Not in one text node: ${wanted}`);
  }, words);
}

/** The words under a mark of ours ("kept", "here"), in the pane. */
export async function wordsUnderMark(page: View, mark: string): Promise<string[]> {
  return await page.evaluate(
    (name) =>
      [...(CSS.highlights.get(`saring-${name}`) ?? [])].map((range) => (range as Range).toString()),
    mark,
  );
}

/** Where these words stand in the window (the middle of their first line), once they are in view. */
export async function placeInPane(page: View, words: string): Promise<{ x: number; y: number }> {
  await selectInPane(page, words);
  return await page.evaluate(async () => {
    // Scrolling is told of in the next frame, and takes tips away.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    const selection = getSelection();
    const box = selection?.getRangeAt(0).getClientRects()[0];
    selection?.empty();
    if (!box) throw new Error('The words take no place');
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
}

/** What stands on the clipboard: pasted by the reader's own key into a field in the pane, which goes again. */
export async function pasteInPane(page: View): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.querySelector('saring-pane')?.shadowRoot?.querySelector('dialog')?.append(field);
    field.focus();
  });
  await page.press('Control+v');
  return await page.evaluate(() => {
    const field = document
      .querySelector('saring-pane')
      ?.shadowRoot?.querySelector<HTMLTextAreaElement>('#pasted');
    field?.remove();
    return field?.value ?? '';
  });
}
