import { describe, expect, it } from 'vitest';
import { lastingBrowsers } from './harness/builds.ts';
import { killWhileImporting, killWhileSaving } from './library/kill.ts';

describe.each(lastingBrowsers)('a killed %s', (_name, start) => {
  it('has every article that was reported saved', async () => {
    const lost = await killWhileSaving(start, 3);
    expect(lost.missing).toEqual([]);
    expect(lost.reported).toBeGreaterThan(0);
  }, 180_000);

  it('has all or nothing of an import', async () => {
    expect(await killWhileImporting(start, 3)).toEqual([]);
  }, 180_000);
});
