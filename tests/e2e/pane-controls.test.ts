import { beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/builds';
import {
  isPaneOpen,
  openPane,
  pasteInPane,
  paneText,
  selectInPane,
  wordsUnderMark,
} from './harness/pane';
import {
  accessibleElements,
  clickByRole,
  findByRole,
  isAbsent,
  pressByRole,
} from './harness/roles';
import { useStage } from './harness/stage';
import { waitFor, type View } from './harness/view';
import { feature, picture } from './pages/feature';

const READ_ALSO = 'Resep Sambal Lada Khas Pesisir';
const BY_HAND = 'Dinas kelautan setempat akan membahas permintaan itu';

/** What the pane says of what was done, as far as it is seen. Runs in the page. */
const statusOnScreen = (): string => {
  const root = document.querySelector('saring-pane')?.shadowRoot;
  const status = root?.querySelector('[role=status]');
  return (status?.getBoundingClientRect().width ?? 0) > 20 ? (status?.textContent ?? '') : '';
};

/** What a reader does inside of the open pane. */
describe.each(browsers)('in the pane, in %s', (_name, start) => {
  const stage = useStage(start, { '/feature': feature, '/picture.svg': picture });
  let page: View;

  beforeAll(async () => {
    page = await openPane(stage.browser, `${stage.site.origin}/feature`);
  });

  const reopen = async (): Promise<void> => {
    // The old one goes last: what was chosen in it is being written down.
    const before = page;
    page = await openPane(stage.browser, `${stage.site.origin}/feature`);
    await before.close();
  };
  const said = async (words: RegExp): Promise<void> => {
    await waitFor(`the status ${words.source}`, async () =>
      (await accessibleElements(page)).some(
        ({ role, text }) => role === 'status' && words.test(text),
      ),
    );
  };
  const unfold = async (title: RegExp): Promise<void> => {
    await clickByRole(page, 'button', title);
  };

  it('keeps picture, caption, list, table and quotation', async () => {
    const roles = (await accessibleElements(page)).map(({ role }) => role);
    for (const role of ['img', 'list', 'table', 'heading']) expect(roles).toContain(role);
    const text = await paneText(page);
    expect(text).toContain('Foto: Warta Selat/Bayu Anggara');
    expect(text).toContain('148 rumah menunggu kayu');
    expect(text).not.toContain(READ_ALSO);
  });

  it('saves the article, and knows it when it opens again', async () => {
    await pressByRole(page, 'button', 'Save summary');
    await said(/^Saved$/u);
    await reopen();
    await findByRole(page, 'button', 'Saved');
  });

  it('goes to the sentence of a fact, and lights the entry whose words are in sight', async () => {
    await clickByRole(page, 'button', /^Pemerintah daerah menyiapkan anggaran/u);
    expect((await wordsUnderMark(page, 'here')).join()).toContain('Rp86,5 miliar');
    await waitFor('the entry to be lit', async () =>
      page.evaluate(() => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        const near = [...(root?.querySelectorAll('[data-near=true]') ?? [])];
        return near.some((entry) => entry.textContent?.includes('Rp86,5 miliar'));
      }),
    );
  });

  it('puts a quote or a fact on the clipboard with its source, and plain words as they are', async () => {
    const pasted = (): Promise<string> => pasteInPane(page);
    /** By the keyboard: a clipboard is written to only for a real key or click. */
    const copy = async (entry: string, button: string): Promise<void> => {
      await page.evaluate(
        (words, label) => {
          const root = document.querySelector('saring-pane')?.shadowRoot;
          const lines = [...(root?.querySelectorAll('.entry-line') ?? [])];
          const line = lines.find(({ textContent }) => textContent?.includes(words));
          [...(line?.querySelectorAll<HTMLElement>('.copies button') ?? [])]
            .find(({ ariaLabel }) => ariaLabel === label)
            ?.focus();
        },
        entry,
        button,
      );
      await page.press('Enter');
      await said(/^Copied$/u);
    };
    const title = 'Setahun Setelah Banjir, Pesisir Teluk Sari Membangun Lagi dengan Cara Lama';
    const address = `${stage.site.origin}/feature`;
    const fact = 'Pemerintah daerah menyiapkan anggaran Rp86,5 miliar untuk tahap pertama.';
    await page.evaluate(() => {
      const status = document
        .querySelector('saring-pane')
        ?.shadowRoot?.querySelector('[role=status]');
      const heard: string[] = [];
      new MutationObserver(() => heard.push(status?.textContent ?? '')).observe(status as Element, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { heard });
    });
    await copy('bertanya kepada para tetua', 'Copy with citation');
    await expect
      .poll(pasted)
      .toBe(
        `“Kami bertanya kepada para tetua, bukan kepada katalog”\n— Marlina Sasongko, Bupati. “${title}”, Warta Selat, June 21, 2026. ${address}`,
      );
    await copy(fact, 'Copy with citation');
    await expect
      .poll(pasted)
      .toBe(`“${fact}”\n— “${title}”, Warta Selat, June 21, 2026. ${address}`);
    await copy(fact, 'Copy with citation as Markdown');
    await expect
      .poll(pasted)
      .toBe(`> ${fact}\n>\n> — [${title}](<${address}>), Warta Selat, June 21, 2026`);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((words) => words === 'Copied')).toHaveLength(3);
    expect(await page.evaluate(statusOnScreen)).toBe('Copied');
    await waitFor('it to go', async () => (await page.evaluate(statusOnScreen)) === '');
    await selectInPane(page, 'lebih tahan air asin');
    await page.press('Control+c');
    await expect.poll(pasted).toBe('lebih tahan air asin');
  });

  it('gives numbers and dates in the reader’s notation beside the original', async () => {
    await unfold(/^Numbers$/u);
    await findByRole(page, 'button', /IDR 86\.5 billion.*Rp86,5 miliar/u);
    await unfold(/^Timeline$/u);
    await findByRole(page, 'button', /Jul 2, 2026.*2 Juli 2026/u);
  });

  it('steps through the occurrences of a name', async () => {
    await unfold(/^Names$/u);
    await clickByRole(page, 'button', /^Marlina Sasongko/u);
    await findByRole(page, 'button', /^Marlina Sasongko.*1 of/u);
    await clickByRole(page, 'button', /^Marlina Sasongko/u);
    await findByRole(page, 'button', /^Marlina Sasongko.*2 of/u);
  });

  it('puts back what was taken out, one and all, and never again takes a kind out on this site', async () => {
    await unfold(/^Taken out/u);
    await clickByRole(page, 'button', 'Put back');
    expect(await paneText(page)).toContain(READ_ALSO);
    await clickByRole(page, 'button', 'Take out again');
    expect(await paneText(page)).not.toContain(READ_ALSO);
    await clickByRole(page, 'button', 'Put all back');
    expect(await paneText(page)).toContain('Ikuti saluran WhatsApp');
    await clickByRole(page, 'button', 'Take all out again');
    await unfold(/^Never take out on this site$/u);
    await pressByRole(page, 'checkbox', 'Read also');
    await reopen();
    expect(await paneText(page)).toContain(READ_ALSO);
    expect(await paneText(page)).not.toContain('Ikuti saluran WhatsApp');
  });

  it('takes a block out by hand with the keyboard alone, and remembers it only when asked to', async () => {
    await page.press('x');
    await said(/arrow keys/u);
    for (let presses = 0; presses < 40; presses += 1) {
      await page.press('ArrowDown');
      const status = (await accessibleElements(page)).filter(({ role }) => role === 'status');
      if (status.some(({ text }) => text.startsWith(BY_HAND))) break;
    }
    await page.press('Enter');
    expect(await paneText(page)).not.toContain(BY_HAND);
    await page.press('Escape');
    expect(await isPaneOpen(page)).toBe(true);
    await page.press('z');
    expect(await paneText(page)).toContain(BY_HAND);
    await reopen();
    expect(await paneText(page)).toContain(BY_HAND);

    await unfold(/^Taken out/u);
    await clickByRole(page, 'button', 'Take out by hand');
    await page.evaluate((words) => {
      const root = document.querySelector('saring-pane')?.shadowRoot;
      [...(root?.querySelectorAll<HTMLElement>('.body p') ?? [])]
        .find((block) => block.textContent?.startsWith(words))
        ?.click();
    }, BY_HAND);
    await pressByRole(page, 'checkbox', 'Always take this out on this site');
    await reopen();
    expect(await paneText(page)).not.toContain(BY_HAND);
  });

  it('keeps a highlight through a reload, shows it in the library, and drops it again', async () => {
    const words = 'tepat setahun setelah banjir';
    await selectInPane(page, words);
    await pressByRole(page, 'button', 'Highlight the selected words');
    await said(/kept in the library/u);
    expect(await wordsUnderMark(page, 'kept')).toEqual([words]);
    // The button that was pressed goes, and the keys stay the pane's.
    await waitFor('the button to go', async () =>
      isAbsent(page, 'button', 'Highlight the selected words'),
    );
    await page.press('b');
    await waitFor('the rail to go', async () =>
      isAbsent(page, 'complementary', 'Facts and quotes'),
    );
    await page.press('b');
    await reopen();
    await waitFor('the highlight', async () => (await wordsUnderMark(page, 'kept')).length > 0);
    expect(await wordsUnderMark(page, 'kept')).toEqual([words]);
    await findByRole(page, 'button', words);

    const library = await stage.browser.open(stage.browser.extensionUrl('/library.html'));
    await clickByRole(library, 'link', /Setahun Setelah Banjir/u);
    await findByRole(library, 'button', words);
    await library.close();

    await selectInPane(page, 'setelah banjir');
    await pressByRole(page, 'button', 'Remove highlight');
    await said(/Highlight removed/u);
    expect(await wordsUnderMark(page, 'kept')).toEqual([]);
  });

  it('changes the type at once, remembers it for this script, and goes back to the defaults', async () => {
    const size = async (): Promise<string> =>
      page.evaluate(() => {
        const body = document.querySelector('saring-pane')?.shadowRoot?.querySelector('.body');
        return body ? getComputedStyle(body).fontSize : '';
      });
    expect(await size()).toBe('20px');
    await page.press('+');
    await page.press('+');
    expect(await size()).toBe('22px');
    await page.press('t');
    await clickByRole(page, 'radio', 'Sepia');
    await clickByRole(page, 'radio', 'OpenDyslexic');
    await waitFor('the bundled face', async () =>
      page.evaluate(() => document.fonts.check("20px 'Saring OpenDyslexic'")),
    );
    await reopen();
    expect(await size()).toBe('22px');
    await page.press('t');
    await clickByRole(page, 'button', 'Reset to defaults');
    expect(await size()).toBe('20px');
    await page.press('t');
  });

  it('sets every part of the type as the sliders say, and colours as the swatches do', async () => {
    await page.press('t');
    const slide = (label: string, value: string): Promise<void> =>
      page.evaluate(
        (wanted, to) => {
          const root = document.querySelector('saring-pane')?.shadowRoot;
          const slider = [...(root?.querySelectorAll('.measures label') ?? [])]
            .find((one) => one.textContent?.startsWith(wanted))
            ?.querySelector('input');
          if (!slider) throw new Error(`No slider ${wanted}`);
          slider.value = to;
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        },
        label,
        value,
      );
    const type = (): Promise<Record<string, string>> =>
      page.evaluate(() => {
        const root = document.querySelector('saring-pane')?.shadowRoot;
        const words = root?.querySelector('.body p');
        const dialog = root?.querySelector('dialog');
        const article = root?.querySelector('article');
        if (!words || !dialog || !article) throw new Error('The pane is not open');
        const { letterSpacing, wordSpacing, fontWeight, lineHeight, textAlign, fontFamily } = getComputedStyle(words); // oxfmt-ignore
        const { backgroundColor, color } = getComputedStyle(dialog);
        const { maxWidth } = getComputedStyle(article);
        return { letterSpacing, wordSpacing, fontWeight, lineHeight, textAlign, fontFamily, backgroundColor, color, maxWidth }; // oxfmt-ignore
      });
    await slide('Line length', '24');
    await slide('Line height', '2');
    await slide('Letter spacing', '0.1');
    await slide('Word spacing', '0.2');
    await slide('Weight', '600');
    await clickByRole(page, 'checkbox', 'Justify');
    await clickByRole(page, 'radio', 'Sans serif');
    expect(await type()).toMatchObject({
      maxWidth: '480px',
      lineHeight: '40px',
      letterSpacing: '2px',
      wordSpacing: '4px',
      fontWeight: '600',
      textAlign: 'justify',
    });
    expect((await type())['fontFamily']).toMatch(/^system-ui/u);
    const grounds = new Set<string | undefined>();
    for (const theme of ['Light', 'Sepia', 'Grey', 'Dark', 'High contrast']) {
      await clickByRole(page, 'radio', theme);
      grounds.add((await type())['backgroundColor']);
    }
    expect(grounds.size).toBe(5);
    await clickByRole(page, 'radio', 'Custom');
    await page.evaluate(() => {
      const root = document.querySelector('saring-pane')?.shadowRoot;
      const [text, ground] = root?.querySelectorAll<HTMLInputElement>('input[type=color]') ?? [];
      for (const [input, value] of [
        [text, '#204060'],
        [ground, '#f0f8ff'],
      ] as const) {
        // oxfmt-ignore
        if (!input) throw new Error('No colours to choose');
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    expect(await type()).toMatchObject({
      color: 'rgb(32, 64, 96)',
      backgroundColor: 'rgb(240, 248, 255)',
    });
    await clickByRole(page, 'button', 'Reset to defaults');
    expect(await type()).toMatchObject({
      maxWidth: '640px',
      fontWeight: '400',
      textAlign: 'start',
    });
    await page.press('Escape');
  });

  it('says plainly that there is no voice for the language', async () => {
    // The system that the tests run on may have one.
    await stage.browser.inContentScript(() => {
      Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [] });
    });
    await page.press('a');
    const { text } = await findByRole(page, 'alert', /./u);
    expect(text).toContain('no voice for Indonesian');
    await clickByRole(page, 'button', 'Stop reading aloud');
    expect(await isAbsent(page, 'button', 'Stop reading aloud')).toBe(true);
  });

  it('takes the keys of no one who types, and lists its own', async () => {
    await page.press('?');
    await findByRole(page, 'dialog', 'Keyboard shortcuts');
    await page.press('Escape');
    await waitFor('the list to go', async () => isAbsent(page, 'dialog', 'Keyboard shortcuts'));
    expect(await isPaneOpen(page)).toBe(true);
  });

  it('asks the network for nothing but the article’s own pictures', () => {
    const asked = new Set(stage.site.takeRequests());
    asked.delete('/feature');
    asked.delete('/picture.svg');
    expect([...asked]).toEqual([]);
  });
});
