import type { Page } from 'puppeteer-core';
import { waitFor } from './view.ts';

/** What a page holds in memory. */
export interface Held {
  readonly nodes: number;
  /** Of events. */
  readonly listeners: number;
}

/** What a page holds once all that nobody holds is gone. */
export async function countHeld(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const valueOf = (wanted: string): number =>
      metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    return { nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
  };
  // What has just gone is let go of only by and by: counted until nothing more goes.
  let held = await count();
  await waitFor('the browser to let go', async () => {
    const before = held;
    await new Promise((resolve) => setTimeout(resolve, 200));
    held = await count();
    return held.nodes === before.nodes && held.listeners === before.listeners;
  });
  await session.detach();
  return held;
}
