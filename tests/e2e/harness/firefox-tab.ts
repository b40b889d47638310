import { wholeFirefox } from './firefox-settings.ts';
import type { Marionette } from './marionette.ts';
import type { View } from './view.ts';

/** Keys without a character of their own, as WebDriver writes them. */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  Control: '\uE009',
};

const inTab = async (
  marionette: Marionette,
  handle: string,
  script: string,
  args: readonly unknown[],
): Promise<unknown> =>
  await marionette.together(async (send) => {
    await send('WebDriver:SwitchToWindow', { handle, focus: false });
    const answer = (await send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${script})(...[...arguments].slice(0, -1))).then(
          (value) => done({ value }), (error) => done({ error: String(error) }));`,
      args,
    })) as { value?: unknown; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  });

const act = async (marionette: Marionette, handle: string, actions: object): Promise<void> => {
  await marionette.together(async (send) => {
    await send('WebDriver:SwitchToWindow', { handle });
    await send('WebDriver:PerformActions', { actions: [actions] });
  });
};

/** Moves the pointer there, and then does something more with it. */
const point = async (
  marionette: Marionette,
  handle: string,
  x: number,
  y: number,
  more: readonly object[],
): Promise<void> => {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
  await act(marionette, handle, { type: 'pointer', id: 'mouse', actions: [move, ...more] });
};

/** A tab of Firefox, by WebDriver's handle of it. */
const tabOf = (marionette: Marionette, handle: string): View => ({
  ...wholeFirefox(marionette),
  evaluate: async (run, ...args) =>
    (await inTab(marionette, handle, run.toString(), args)) as never,
  async screenshot() {
    const base64 = await marionette.together(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle });
      return await send('WebDriver:TakeScreenshot', { full: false });
    });
    return Buffer.from(String(base64), 'base64');
  },
  async print() {
    const base64 = await marionette.together(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle });
      return await send('WebDriver:Print', {});
    });
    return Buffer.from(String(base64), 'base64');
  },
  async press(key) {
    const values = key.split(/(?<=Control)\+/u).map((one) => WEBDRIVER_KEYS[one] ?? one);
    await act(marionette, handle, {
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  },
  pointAt: async (x, y) => await point(marionette, handle, x, y, []),
  async doubleClick(x, y) {
    const click = [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]; // oxfmt-ignore
    await point(marionette, handle, x, y, [...click, ...click]);
  },
  async close() {
    await marionette.together(async (send) => {
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:CloseWindow');
    });
  },
});

/** Opens an address in a tab or window of its own, in front, and waits for its load. */
export async function openTab(
  marionette: Marionette,
  place: { readonly type: 'tab' | 'window'; readonly private?: boolean },
  url: string,
): Promise<View> {
  const handle = await marionette.together(async (send) => {
    // The tab that was looked into last may be closed: a command without a tab fails.
    const [any] = (await send('WebDriver:GetWindowHandles')) as string[];
    await send('WebDriver:SwitchToWindow', { handle: any, focus: false });
    const opened = (await send('WebDriver:NewWindow', { ...place, focus: true })) as {
      handle: string;
    };
    await send('WebDriver:SwitchToWindow', { handle: opened.handle, focus: true });
    await send('WebDriver:Navigate', { url });
    return opened.handle;
  });
  return tabOf(marionette, handle);
}
