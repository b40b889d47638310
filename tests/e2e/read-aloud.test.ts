import { afterEach, describe, expect, it } from 'vitest';
import { expectNoBarrier } from './harness/axe';
import { browsers } from './harness/builds';
import { openPane, usePane, wordsUnderMark } from './harness/pane';
import { accessibleElements, clickByRole, findByRole, isAbsent } from './harness/roles';
import { useStage } from './harness/stage';
import { waitFor, type View } from './harness/view';
import { feature, picture } from './pages/feature';

interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly voiceURI: string;
}

/** What was asked of the voices, in order. */
interface Asked {
  readonly said: { text: string; lang: string; rate: number; voice: string }[];
  readonly acts: string[];
}

const STOP = 'Stop reading aloud';

const LOCAL: Voice = { name: 'Here', lang: 'id-ID', localService: true, voiceURI: 'here' };
const REMOTE: Voice = { name: 'Far away', lang: 'id-ID', localService: false, voiceURI: 'far' };

/**
 * A headless browser has no voices: these stand in for the system's, in our content script's own
 * world. Sentences end when the test says so.
 */
function giveVoices(first: readonly Voice[]): void {
  let voices = first;
  const asked: Asked = { said: [], acts: [] };
  let ending: EventTarget | null = null;
  class Utterance extends EventTarget {
    lang = '';
    rate = 1;
    voice: Voice | null = null;
    constructor(readonly text: string) {
      super();
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(utterance: Utterance) {
      const { text, lang, rate, voice } = utterance;
      asked.said.push({ text, lang, rate, voice: voice?.name ?? '' });
      ending = utterance;
      queueMicrotask(() => utterance.dispatchEvent(new Event('start')));
    },
    cancel: () => asked.acts.push('cancel'),
  });
  const stand = { configurable: true, writable: true };
  Object.defineProperty(globalThis, 'speechSynthesis', { ...stand, value: synthesis });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { ...stand, value: Utterance });
  Object.assign(globalThis, {
    asked,
    endSentence: () => ending?.dispatchEvent(new Event('end')),
    failSentence: () => ending?.dispatchEvent(new Event('error')),
    addVoice(voice: Voice) {
      voices = [...voices, voice];
      synthesis.dispatchEvent(new Event('voiceschanged'));
    },
  });
}

describe.each(browsers)('reading aloud, with voices that stand in, in %s', (_name, start) => {
  const stage = useStage(start, { '/feature': feature, '/picture.svg': picture });
  const open = usePane(stage, '/feature');

  afterEach(async () => {
    if (await isAbsent(open.page, 'button', STOP)) return;
    await clickByRole(open.page, 'button', STOP);
  });

  /** Begins to read, on a system that has these voices. */
  async function readWith(page: View, ...voices: readonly Voice[]): Promise<void> {
    await stage.browser.inContentScript(giveVoices, voices);
    await page.press('a');
  }
  const asked = (): Promise<Asked> =>
    stage.browser.inContentScript(() => (globalThis as unknown as { asked: Asked }).asked);
  const endSentence = (): Promise<void> =>
    stage.browser.inContentScript(() =>
      (globalThis as unknown as { endSentence(): void }).endSentence(),
    );
  const spoken = async (): Promise<string> => (await wordsUnderMark(open.page, 'spoken')).join();
  const nowSaid = async (count: number): Promise<Asked['said'][number]> =>
    await waitFor(`${count} sentences`, async () => {
      const { said } = await asked();
      return said.length === count ? said.at(-1) : undefined;
    });

  it('says sentence by sentence in the article’s language, by a voice of this machine, with the sentence lit', async () => {
    const { page } = open;
    await readWith(page, REMOTE, LOCAL);
    const first = await nowSaid(1);
    expect(first).toMatchObject({ lang: 'id', rate: 1, voice: 'Here' });
    expect((await spoken()).replaceAll(/\s+/gu, ' ')).toBe(first.text.replaceAll(/\s+/gu, ' '));
    await endSentence();
    const second = await nowSaid(2);
    expect(second.text).not.toBe(first.text);
    expect(await spoken()).toContain(second.text.slice(0, 20));
    await clickByRole(page, 'button', 'Previous sentence');
    expect((await nowSaid(3)).text).toBe(first.text);
    await clickByRole(page, 'button', 'Next sentence');
    expect((await nowSaid(4)).text).toBe(second.text);
  });

  it('pauses, goes on, speeds up and stops; keys pressed in its list of speeds are the list’s', async () => {
    const { page } = open;
    await readWith(page, LOCAL);
    const first = await nowSaid(1);
    await expectNoBarrier(page, 'saring-pane', '.speech');
    await clickByRole(page, 'button', 'Pause');
    expect((await asked()).acts.at(-1)).toBe('cancel');
    await endSentence(); // as some voices say of what was broken off
    await clickByRole(page, 'button', 'Resume');
    expect((await nowSaid(2)).text).toBe(first.text);
    await page.evaluate(() => {
      const select = document.querySelector('saring-pane')?.shadowRoot?.querySelector('select');
      if (!select) return;
      select.focus();
      select.value = '1.5';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect((await nowSaid(3)).rate).toBe(1.5);
    await page.press('b');
    await findByRole(page, 'complementary', 'Facts and quotes');
    await clickByRole(page, 'button', STOP);
    expect(await spoken()).toBe('');
    expect((await asked()).acts.at(-1)).toBe('cancel');
  });

  it('tries a sentence once more where the voice fails, and then says so', async () => {
    const fail = (): Promise<void> =>
      stage.browser.inContentScript(() => {
        (globalThis as unknown as { failSentence(): void }).failSentence();
      });
    const { page } = open;
    await readWith(page, LOCAL);
    const first = await nowSaid(1);
    await fail();
    expect((await nowSaid(2)).text).toBe(first.text);
    expect(await spoken()).not.toBe('');
    await fail();
    await waitFor('the plain sentence', async () =>
      (await accessibleElements(page)).some(({ text }) => text.includes('does not speak')),
    );
    expect(await spoken()).toBe('');
  });

  it('waits for voices that are listed late', async () => {
    const { page } = open;
    await readWith(page);
    await waitFor('the plain sentence', async () =>
      (await accessibleElements(page)).some(({ text }) =>
        text.startsWith('Waiting for the system'),
      ),
    );
    await stage.browser.inContentScript((voice) => {
      (globalThis as unknown as { addVoice(voice: Voice): void }).addVoice(voice);
    }, LOCAL);
    expect((await nowSaid(1)).voice).toBe('Here');
  });

  it('sends no text to a voice on another machine', async () => {
    const { page } = open;
    await readWith(page, REMOTE);
    await waitFor('the plain sentence', async () =>
      (await accessibleElements(page)).some(({ text }) => text.includes('no voice for Indonesian')),
    );
    expect((await asked()).said).toEqual([]);
    // One of this machine that is listed late speaks after all.
    await stage.browser.inContentScript((voice) => {
      (globalThis as unknown as { addVoice(voice: Voice): void }).addVoice(voice);
    }, LOCAL);
    expect((await nowSaid(1)).voice).toBe('Here');
    // Only where the reader allows it.
    const options = await stage.browser.open(stage.browser.extensionUrl('/options.html'));
    await clickByRole(options, 'checkbox', /^Allow voices that are not on this computer/u);
    await waitFor('the choice to be kept', () =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(): Promise<object> } } };
        };
        return JSON.stringify(await chrome.storage.local.get()).includes('"remoteVoices":true');
      }),
    );
    await options.close();
    const another = await openPane(stage.browser, `${stage.site.origin}/feature`);
    await readWith(another, REMOTE);
    expect((await nowSaid(1)).voice).toBe('Far away');
    await another.close();
  });
});
