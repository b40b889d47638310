import { describe, expect, it } from 'vitest';
import { browsers } from './harness/builds';
import {
  isPaneOpen,
  openPane,
  placeInPane,
  selectInPane,
  usePane,
  wordsUnderMark,
} from './harness/pane';
import { countPdfPages } from './harness/pdf';
import {
  accessibleElements,
  clickByRole,
  findByRole,
  focusedName,
  isAbsent,
  walkTo,
} from './harness/roles';
import { useStage } from './harness/stage';
import { waitFor } from './harness/view';
import { arabic, chinese, indonesian, newsPage, thai, urdu } from './pages/articles';
import { feature, picture } from './pages/feature';

/** An article of some pages of paper. */
const long = {
  ...indonesian,
  paragraphs: Array.from({ length: 8 }, (_, part) =>
    indonesian.paragraphs.map((words) => words.replace('Teluk Sari', `Teluk Sari ${part}`)),
  ).flat(),
};

/**
 * Notes what each of the first frames with the pane in it shows of the pane. To be called before it
 * opens; the notes are put on the page, since Firefox's driver waits for one call at a time.
 */
const watchOpening = (): void => {
  const seen: string[] = [];
  const look = (): void => {
    const root = document.querySelector('saring-pane')?.shadowRoot;
    const dialog = root?.querySelector('dialog');
    if (!root || !dialog) return;
    const words = root.querySelector('.body p');
    const colours = ['', '::backdrop'].map(
      (part) => getComputedStyle(dialog, part).backgroundColor,
    );
    const { opacity, transitionDuration } = getComputedStyle(dialog);
    const size = getComputedStyle(words ?? dialog).fontSize;
    const height = words?.getBoundingClientRect().height ?? 0;
    seen.push(
      [dialog.open, ...colours, opacity, transitionDuration, size, height > 20].join(' | '),
    );
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true });
  const frames = (): void => {
    look();
    if (seen.length < 12) requestAnimationFrame(frames);
    else document.body.dataset['seen'] = JSON.stringify(seen);
  };
  requestAnimationFrame(frames);
};

/** How the pane sets Chinese: what it does to punctuation, and the width of a date with and without air. */
const setChinese = (): { trim?: string; spaced: number; unspaced: number } => {
  const body = document.querySelector('saring-pane')?.shadowRoot?.querySelector('.body');
  if (!body) throw new Error('The pane is not open');
  const date = document.createElement('span');
  date.textContent = '于4月17日';
  body.append(date);
  const spaced = date.getBoundingClientRect().width;
  date.style.setProperty('text-autospace', 'no-autospace');
  const unspaced = date.getBoundingClientRect().width;
  date.remove();
  const { textSpacingTrim: trim } = getComputedStyle(body) as { textSpacingTrim?: string };
  return { ...(trim === undefined ? {} : { trim }), spaced, unspaced };
};

/** Long German words of a paragraph in the pane that stand in two lines, though each has room in one. */
const brokenWords = (): { hyphens: string; words: string[] } => {
  const body = document.querySelector('saring-pane')?.shadowRoot?.querySelector('.body');
  if (!body) throw new Error('The pane is not open');
  const paragraph = document.createElement('p');
  paragraph.lang = 'de';
  // Each round begins at another place of the line.
  const rounds = ['Lange', 'Sehr lange', 'Ganz besonders lange', 'Die'].map(
    (start) => `${start} Verkehrsuntersuchungen über Lärmschutzmaßnahmen und Ausbaugenehmigungen.`,
  );
  paragraph.append(rounds.join(' '));
  body.append(paragraph);
  const text = paragraph.firstChild as Text;
  const words = [...text.data.matchAll(/\p{L}+/gu)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  });
  const { hyphens } = getComputedStyle(paragraph);
  paragraph.remove();
  return { hyphens, words: words.map(([word]) => word) };
};

/** How the pane lies in the window: nothing may stick out at its sides. */
const overflow = (): { width: number; out: string[] } => {
  const root = document.querySelector('saring-pane')?.shadowRoot;
  const out = [...(root?.querySelectorAll('.bar > button, .panel, article, .body > *') ?? [])]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    })
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`);
  const scroller = root?.querySelector('.scroller');
  if (scroller && scroller.scrollWidth > scroller.clientWidth + 1) out.push('the text scrolls sideways'); // oxfmt-ignore
  return { width: innerWidth, out };
};

/** What is set otherwise in other scripts, by article, and whom the rail names as a speaker. */
const SETTINGS: Readonly<
  Record<string, readonly { lang: string; dir: string; speaker: string }[]>
> = {
  arabic: [{ lang: 'ar', dir: 'rtl', speaker: 'سامر الحلواني' }],
  chinese: [{ lang: 'zh', dir: 'ltr', speaker: '周明远，市文物局局长' }],
  thai: [{ lang: 'th', dir: 'ltr', speaker: 'สมบัติ ใจงาม, นายกเทศมนตรี' }],
};

describe.each(browsers)('the pane, as readers’ systems want it, in %s', (name, start) => {
  const stage = useStage(start, {
    '/feature': feature,
    '/picture.svg': picture,
    '/long': { html: newsPage(long, '<style>body { min-height: 70000px }</style>') },
    ...Object.fromEntries(
      Object.entries({ arabic, chinese, thai, urdu }).map(([name, article]) => [
        `/${name}`,
        { html: newsPage(article) },
      ]),
    ),
  });

  it('opens whole in its first frame, and dark in the dark', async () => {
    const page = await stage.browser.open(`${stage.site.origin}/feature`);
    await page.emulate('dark');
    const popup = await stage.browser.clickToolbarIcon();
    await findByRole(popup, 'heading', 'Quotes');
    await page.evaluate(watchOpening);
    await clickByRole(popup, 'switch', 'Reader mode');
    const notes = await waitFor('some frames', async () =>
      page.evaluate(() => document.body.dataset['seen']),
    );
    const seen = JSON.parse(notes) as string[];
    // Open, both grounds dark, nothing that fades in, the reader's size, words that take their place.
    expect(new Set(seen)).toEqual(
      new Set(['true | rgb(24, 25, 27) | rgb(24, 25, 27) | 1 | 0s | 20px | true']),
    );
    await popup.close();
    await page.emulate('light');
    await page.close();
  });

  describe('over an article with all that can stand in one', () => {
    const open = usePane(stage, '/feature');

    it('tells language and direction of each block: foreign quotes, other scripts', async () => {
      const { page } = open;
      const blocks = await page.evaluate(() => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        return [...(root?.querySelectorAll('.body p') ?? [])].map((block) => ({
          text: block.textContent?.slice(0, 12),
          lang: block.closest('[lang]')?.getAttribute('lang'),
          direction: getComputedStyle(block).direction,
        }));
      });
      expect(blocks.find(({ text }) => text?.startsWith('“We have'))).toMatchObject({ lang: 'en' });
      expect(blocks.find(({ text }) => text?.startsWith('Pemerintah'))).toMatchObject({
        lang: 'id',
      });
      for (const { direction } of blocks) expect(direction).toBe('ltr');
    });

    it('goes to a sentence at once where motion is not wanted', async () => {
      const { page } = open;
      await page.emulate('still');
      await clickByRole(page, 'button', /Rumah bisa menunggu/u);
      const [first, later] = await page.evaluate(async () => {
        const scroller = document
          .querySelector('saring-pane')
          ?.shadowRoot?.querySelector('.scroller');
        const before = scroller?.scrollTop ?? 0;
        await new Promise((resolve) => setTimeout(resolve, 400));
        return [before, scroller?.scrollTop ?? 0];
      });
      expect(first).toBeGreaterThan(200);
      expect(later).toBe(first);
    });

    it('takes the system’s colours where it forces them', async () => {
      const { page } = open;
      await page.emulate('forced');
      await waitFor('forced colours', () =>
        page.evaluate(() => matchMedia('(forced-colors: active)').matches),
      );
      await clickByRole(page, 'button', /Rumah bisa menunggu/u);
      const colours = await page.evaluate(() => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        const probe = document.createElement('p');
        probe.style.cssText = 'color: CanvasText; background: Canvas; border-color: Highlight';
        root?.querySelector('.body')?.append(probe);
        const system = getComputedStyle(probe);
        const current = root?.querySelector('.entry[aria-current=true]');
        const dialog = root?.querySelector('dialog');
        if (!current || !dialog) return null;
        const wanted = [system.backgroundColor, system.color, system.borderTopColor];
        probe.remove();
        const { backgroundColor, color } = getComputedStyle(dialog);
        return { wanted, are: [backgroundColor, color, getComputedStyle(current).borderTopColor] };
      });
      expect(colours?.are).toEqual(colours?.wanted);
    });

    it('lights the sentence of the entry that has the focus, and leads to headings from the outline', async () => {
      const { page } = open;
      const focusEntry = (words: string): Promise<void> =>
        page.evaluate((wanted) => {
          const root = document.querySelector('saring-pane')?.shadowRoot;
          [...(root?.querySelectorAll<HTMLElement>('.entry') ?? [])]
            .find((entry) => entry.textContent?.includes(wanted))
            ?.focus();
        }, words);
      // A key brings the focus into the window, whose driver has closed the popup for it.
      await page.press('Tab');
      await focusEntry('Rumah bisa menunggu');
      expect((await wordsUnderMark(page, 'lit')).join()).toContain('Rumah bisa menunggu');
      const { x, y } = await page.evaluate(() => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        const entry = [...(root?.querySelectorAll('.entry') ?? [])].find((one) =>
          one.textContent?.startsWith('Pemerintah daerah'),
        );
        entry!.scrollIntoView();
        const { left, top, width, height } = entry!.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.pointAt(x, y);
      await waitFor('the sentence of the entry under the pointer', async () =>
        (await wordsUnderMark(page, 'lit')).join().startsWith('Pemerintah daerah'),
      );
      await clickByRole(page, 'button', /^Outline$/u);
      await clickByRole(page, 'button', 'Angka pembangunan');
      expect(await wordsUnderMark(page, 'here')).toEqual(['Angka pembangunan']);
    });

    it('offers to highlight words at the edge of a narrow window by a button that is whole in it', async () => {
      const { page } = open;
      await page.zoom(4);
      await waitFor('320 pixels', () => page.evaluate(() => innerWidth < 340));
      await selectInPane(page, 'Tukang');
      await findByRole(page, 'button', 'Highlight the selected words');
      await page.press('h');
      await waitFor('the highlight', async () => (await wordsUnderMark(page, 'kept')).length === 1);
      await selectInPane(page, 'Tukang');
      await findByRole(page, 'button', 'Remove highlight');
      const sides = await page.evaluate(() => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        const box = root?.querySelector('.selection')?.getBoundingClientRect();
        return [box?.left ?? -1, innerWidth - (box?.right ?? Infinity)];
      });
      for (const room of sides) expect(room).toBeGreaterThan(0);
      await page.press('h');
      await waitFor('no highlight', async () => (await wordsUnderMark(page, 'kept')).length === 0);
    });

    it('breaks words where columns are narrow, by the rules of their language, and not in wide ones', async () => {
      const { page } = open;
      expect(await page.evaluate(brokenWords)).toEqual({ hyphens: 'manual', words: [] });
      await page.zoom(4);
      await waitFor('320 pixels', () => page.evaluate(() => innerWidth < 340));
      const { hyphens, words } = await page.evaluate(brokenWords);
      expect(hyphens).toBe('auto');
      // Chromium loads its rules of German later, from a server that no test may ask.
      if (name === 'Firefox') expect(words.length).toBeGreaterThan(0);
    });

    it('lets the browser find words in it', async () => {
      const { page } = open;
      // The page's own text goes, so that the words stand nowhere but in the pane.
      const found = await page.evaluate(() => {
        document.querySelector('main')?.remove();
        const { find } = window as unknown as { find(this: void, words: string): boolean };
        return [find('kayu ulin yang direndam'), find('words that stand nowhere')];
      });
      expect(found).toEqual([true, false]);
    });
  });

  describe.each(['feature', 'arabic', 'urdu', 'chinese', 'thai'])('over the article %s', (path) => {
    const open = usePane(stage, `/${path}`);

    it.each(SETTINGS[path] ?? [])(
      'breaks lines by the rules of the script, says the language $lang for fonts and speech, and knows who speaks',
      async ({ lang, dir, speaker }) => {
        const { page } = open;
        const article = await page.evaluate(() => {
          const root = document.querySelector('saring-pane')?.shadowRoot;
          const element = root?.querySelector('article');
          if (!element) return null;
          const { lineBreak, letterSpacing, fontFamily } = getComputedStyle(element);
          const latinFirst = fontFamily.startsWith('system-ui');
          return { lang: element.lang.split('-')[0], dir: element.dir, lineBreak, letterSpacing, latinFirst }; // oxfmt-ignore
        });
        expect(article).toEqual({
          lang,
          dir,
          lineBreak: 'strict',
          letterSpacing: 'normal',
          // A Latin face has the marks of Chinese at half their width.
          latinFirst: lang === 'th',
        });
        if (lang === 'zh') {
          const { trim, spaced, unspaced } = await page.evaluate(setChinese);
          // Firefox can't trim yet.
          expect(trim).toBe(name === 'Chromium' ? 'trim-start' : undefined);
          expect(spaced).toBeGreaterThan(unspaced);
        }
        // Found by the browser's dictionary, and browsers have different ones.
        const entries = (await accessibleElements(page)).filter(({ role }) => role === 'listitem');
        expect(entries.map(({ text }) => text).join('\n')).toContain(speaker);
      },
    );

    it('holds it at 200 and 400 per cent, where 320 pixels are left, without sideways scrolling', async () => {
      const { page } = open;
      for (const [factor, width] of [
        [2, 640],
        [4, 320],
      ] as const) {
        await page.zoom(factor);
        await waitFor(`${width} pixels`, async () =>
          page.evaluate((wanted) => Math.abs(innerWidth - wanted) < 16, width),
        );
        expect((await page.evaluate(overflow)).out).toEqual([]);
      }
      // The lists are a drawer over the text then: a key opens it, Escape leaves it and not the pane.
      await waitFor('the lists to give the text the room', async () =>
        isAbsent(page, 'complementary', 'Facts and quotes'),
      );
      await page.press('b');
      await findByRole(page, 'complementary', 'Facts and quotes');
      await page.press('Escape');
      await waitFor('the drawer to go', async () =>
        isAbsent(page, 'complementary', 'Facts and quotes'),
      );
      expect(await isPaneOpen(page)).toBe(true);
      await page.press('t');
      await findByRole(page, 'dialog', 'Type and colours');
      expect((await page.evaluate(overflow)).out).toEqual([]);
    });
  });

  it('lets nothing lie over the text that the keys lead to, nor a tip where its words no longer stand', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/thai`);
    /** Pixels from the tip to the words that it explains; null while none is shown. */
    const gap = (): number | null => {
      const tip = document.querySelector('saring-pane')?.shadowRoot?.querySelector('.tip');
      const [words] = CSS.highlights.get('saring-name') ?? [];
      if (!tip?.checkVisibility() || !(words instanceof Range)) return null;
      const place = words.getClientRects()[0];
      return place ? Math.round(place.top - tip.getBoundingClientRect().bottom) : null;
    };
    await page.press('n');
    await waitFor('the tip', async () => (await page.evaluate(gap)) !== null);
    const before = await page.evaluate(gap);
    for (let times = 0; times < 4; times += 1) await page.press('+');
    await waitFor('the tip to go along', async () => (await page.evaluate(gap)) === before);
    await page.zoom(2);
    await waitFor('640 pixels', () => page.evaluate(() => innerWidth < 660));
    await page.press('n');
    await waitFor('the tip', async () => (await page.evaluate(gap)) !== null);
    await page.press('b');
    await findByRole(page, 'complementary', 'Facts and quotes');
    expect(await page.evaluate(gap)).toBe(null);
    // A panel over the drawer gives the focus back to what it came from, and the drawer stays.
    await page.press('?');
    await findByRole(page, 'dialog', 'Keyboard shortcuts');
    await page.press('Escape');
    await findByRole(page, 'complementary', 'Facts and quotes');
    await walkTo(page, /^Key facts/u);
    // As Shift and Tab do.
    await page.evaluate(() => {
      const root = document.querySelector('saring-pane')?.shadowRoot;
      root?.querySelector<HTMLElement>('article a[href]')?.focus();
    });
    await waitFor('the drawer to go', async () =>
      isAbsent(page, 'complementary', 'Facts and quotes'),
    );
    expect(await page.evaluate(focusedName)).toContain('/thai');
    await page.zoom(1);
    await page.close();
  });

  it('explains names, dates and numbers to the keyboard too, and Escape takes only that away', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/feature`);
    const tip = async (): Promise<string | undefined> =>
      (await accessibleElements(page)).find(({ role }) => role === 'tooltip')?.text;
    const told: string[] = [];
    for (let presses = 0; presses < 12 && !told.at(-1)?.includes('86.5 billion'); presses += 1) {
      await page.press('n');
      told.push(await waitFor('the tip', tip));
    }
    expect(told.at(-1)).toBe('IDR 86.5 billion');
    expect(await wordsUnderMark(page, 'name')).toEqual(['Rp86,5 miliar']);
    await waitFor('the live region', async () =>
      (await accessibleElements(page)).some(
        ({ role, text }) => role === 'status' && text === 'Rp86,5 miliar: IDR 86.5 billion',
      ),
    );
    await page.press('p');
    await waitFor('the one before', async () => (await tip()) === told.at(-2));
    await page.press('Escape');
    expect(await tip()).toBeUndefined();
    expect(await isPaneOpen(page)).toBe(true);
    // Nor does it take more than the panel that is opened next.
    await page.press('?');
    await findByRole(page, 'dialog', 'Keyboard shortcuts');
    await page.press('Escape');
    await waitFor('the keys to go', async () => isAbsent(page, 'dialog', 'Keyboard shortcuts'));
    expect(await isPaneOpen(page)).toBe(true);

    // And to the pointer, wherever it rests on the words.
    for (const [words, explained] of [
      ['Rp86,5 miliar', 'IDR 86.5 billion'],
      ['2 Juli 2026', 'Thu, Jul 2, 2026'],
      ['Bupati Marlina', 'Bupati'],
    ] as const) {
      const { x, y } = await placeInPane(page, words);
      await page.pointAt(x, y);
      await expect.poll(tip, { message: words }).toBe(explained);
      await page.pointAt(x, 20);
      await waitFor('no tip', async () => (await tip()) === undefined);
    }
    await page.press('Escape');
    await waitFor('the pane to go', async () => !(await isPaneOpen(page)));
    await page.close();
  });

  it('prints the article alone, all pages of it, and stands as it stood before', async () => {
    const page = await openPane(stage.browser, `${stage.site.origin}/long`);
    await page.evaluate(() => {
      document.querySelector('saring-pane')?.shadowRoot?.querySelector('.scroller')?.scrollTo(0, 900); // oxfmt-ignore
    });
    const count = countPdfPages(await page.print());
    // The page below is as long as seventy sheets.
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThan(20);
    expect(await isPaneOpen(page)).toBe(true);
    expect(
      await page.evaluate(
        () => document.querySelector('saring-pane')?.shadowRoot?.querySelector('.scroller')?.scrollTop, // oxfmt-ignore
      ),
    ).toBe(900);
    await page.close();
  });
});
