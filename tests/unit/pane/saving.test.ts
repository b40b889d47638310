import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { PaneContext } from '../../../src/pane/opening/pane-context';
import { prepareSaving } from '../../../src/pane/saving/saving';

it('says in plain words why the library does not answer', async () => {
  const said = vi.spyOn(browser.i18n, 'getMessage');
  said.mockImplementation((key: string, filled) => `${key}: ${String(filled)}`);
  const tell = vi.fn();
  const isSaved = async () => await Promise.reject(new Error('The library is closed.'));
  prepareSaving({ page: {}, services: { isSaved }, tell } as unknown as PaneContext);
  await vi.waitFor(() => expect(tell).toHaveBeenCalledWith('popup_failed: The library is closed.'));
  said.mockRestore();
});
