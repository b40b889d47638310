import { EXTENSION_ID } from './extension-id.ts';
import { wholeFirefox } from './firefox-settings.ts';
import type { Marionette } from './marionette.ts';
import type { View } from './view.ts';

/** The popup is no tab: it is reached through its browser element, by a frame script in its own process. */
export const inPopup = async (
  marionette: Marionette,
  script: string,
  args: readonly unknown[],
  ms = 25_000,
): Promise<unknown> =>
  await marionette.inBrowser(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
      const view = [...extension.views].find((one) => one.viewType === 'popup');
      if (!view) throw new Error('No popup is open');
      const id = 'saring:' + Math.random();
      const manager = view.xulBrowser.messageManager;
      const answered = new Promise((resolve) => manager.addMessageListener(id, ({ data }) => resolve(data)));
      // Run as one of the popup's own scripts: through the wrappers that shield a browser's code from pages, axe took
      // three times as long.
      const own = '(async () => JSON.stringify({ value: await (' + args[1] + ')(...' + JSON.stringify(args[2]) + ') }))()';
      const code = \`(async () => {
        const script = await ChromeUtils.compileScript(\${JSON.stringify('data:,' + encodeURIComponent(own))}, { hasReturnValue: true });
        return JSON.parse(await script.executeInGlobal(content));
      })().catch((error) => ({ error: String(error) }))
        .then((answer) => sendAsyncMessage(\${JSON.stringify(id)}, answer));\`;
      manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
      // A popup that is just being opened may be given another process, with which the script is lost.
      const lost = new Promise((resolve) => window.setTimeout(resolve, args[3], { error: 'No answer' }));
      const answer = await Promise.race([answered, lost]);
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;`,
    [EXTENSION_ID, script, args, ms],
  );

/** What there is of the popup where none opens: panels of the window that are not closed, and the extension's own views. */
export const tellPopups = async (marionette: Marionette): Promise<string> =>
  (await marionette.inBrowser(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const views = ExtensionParent.GlobalManager.getExtension(args[0])?.views ?? [];
      const panels = [...window.document.querySelectorAll('panel')].filter(({ state }) => state !== 'closed');
      return 'No popup opens. Panels: ' + panels.map(({ id, state }) => id + ' ' + state).join(', ') +
        '; views: ' + [...views].map(({ viewType, uri }) => viewType + ' ' + uri?.spec).join(', ');`,
    [EXTENSION_ID],
  )) as string;

/** The popup that is open. */
export const popupOf = (marionette: Marionette): View => ({
  ...wholeFirefox(marionette),
  evaluate: async (run, ...args) => (await inPopup(marionette, run.toString(), args)) as never,
  async screenshot() {
    const base64 = await marionette.inBrowser(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
      const view = [...extension.views].find((one) => one.viewType === 'popup');
      const { width, height } = view.xulBrowser.getBoundingClientRect();
      const bitmap = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(
        new DOMRect(0, 0, width, height), 1, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);`,
      [EXTENSION_ID],
    );
    return Buffer.from(String(base64), 'base64');
  },
  print: async () => await Promise.reject(new Error('A popup is not printed')),
  /**
   * Done when the popup has had the key, or was closed by it: it goes to another process, and what was
   * asked of the popup next came there first now and then, so that a step of a walk was seen late and
   * the next one not at all. A key that the popup loses, as on a busy machine it may, is pressed again.
   */
  async press(key) {
    const arrived = await marionette.inBrowser(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(args[0]);
      const popup = () => [...extension.views].find((one) => one.viewType === 'popup');
      const view = popup();
      const later = (ms) => new Promise((resolve) => window.setTimeout(resolve, ms, false));
      const manager = view.xulBrowser.messageManager;
      for (let tries = 0; tries < 3; tries += 1) {
        view.xulBrowser.focus();
        const id = 'saring:' + Math.random();
        const told = (what) => new Promise((resolve) => manager.addMessageListener(id + what, () => resolve(true)));
        const listening = told('listening'), released = told('released');
        manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(\`
          addEventListener('keyup', () => sendAsyncMessage('\${id}released'), { once: true, capture: true, mozSystemGroup: true });
          sendAsyncMessage('\${id}listening');\`), false);
        if (!(await Promise.race([listening, later(5000)]))) continue;
        const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        tip.beginInputTransaction(window, () => undefined);
        // Space acts on a control by its code.
        const code = args[1] === ' ' ? { code: 'Space', keyCode: 32 } : {};
        const event = new window.KeyboardEvent('', { key: args[1], ...code });
        tip.keydown(event);
        tip.keyup(event);
        for (let waited = 0; waited < 5000; waited += 100) {
          if (await Promise.race([released, later(100)])) return true;
          if (popup() !== view) return true;
        }
      }
      return false;`,
      [EXTENSION_ID, key],
    );
    if (arrived !== true) throw new Error(`The popup lost the key “${key}” three times`);
  },
  pointAt: async () => await Promise.reject(new Error('A popup is not pointed at')),
  doubleClick: async () => await Promise.reject(new Error('A popup is not clicked twice')),
  async close() {
    await marionette.inBrowser(
      `for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup?.();`,
    );
  },
});
