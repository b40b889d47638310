import type { Page } from 'puppeteer-core';
import type { View } from './view.ts';

/** What Control and a key mean to the text, in Chromium's own words. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = { c: ['copy'], v: ['paste'] };

/** A page of Chromium, to be looked into and used. */
export function viewOf(page: Page): View {
  return {
    evaluate: page.evaluate.bind(page) as View['evaluate'],
    screenshot: async () => await page.screenshot(),
    async emulate(wishes) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: wishes === 'dark' ? 'dark' : 'light' },
          { name: 'forced-colors', value: wishes === 'forced' ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: wishes === 'still' ? 'reduce' : '' },
        ],
      });
    },
    print: async () => await page.pdf(),
    async zoom(factor) {
      const session = await page.createCDPSession();
      const size = { width: Math.round(1280 / factor), height: Math.round(800 / factor) };
      const metrics = { ...size, deviceScaleFactor: factor, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
    },
    async press(key) {
      const last = key.replace('Control+', '') as 'Escape';
      const held = last !== key;
      // A window of the system's turns these keys into commands; without one the driver says them.
      const commands = held ? (COMMANDS[last] ?? []) : [];
      if (held) await page.keyboard.down('Control');
      await page.keyboard.down(last, { commands: [...commands] });
      await page.keyboard.up(last).catch((error: unknown) => {
        // A key that asks for a permission closes the popup before it is let go.
        if (!page.isClosed()) throw error;
      });
      if (held) await page.keyboard.up('Control');
    },
    pointAt: async (x, y) => await page.mouse.move(x, y),
    doubleClick: async (x, y) => await page.mouse.click(x, y, { count: 2 }),
    close: async () => await page.close(),
  };
}
