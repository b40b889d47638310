import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../../../src/messages/messenger';

describe('a message', () => {
  it('brings the answer of whoever handles its type, with the data that went along', async () => {
    onMessage('library/find', ({ data }) =>
      data.canonical === null ? null : { id: data.canonical, savedAt: '2026-05-04' },
    );
    await expect(sendMessage('library/find', { url: 'a', canonical: 'b' })).resolves.toEqual({
      id: 'b',
      savedAt: '2026-05-04',
    });
    await expect(sendMessage('library/find', { url: 'a', canonical: null })).resolves.toBe(null);
  });

  it('fails with the words of what failed there, at once or later', async () => {
    onMessage('script/pane', () => {
      throw new Error('Not now.');
    });
    onMessage('library/drop-highlight', () => Promise.reject(new Error('No such highlight.')));
    await expect(sendMessage('script/pane')).rejects.toThrow('Not now.');
    await expect(sendMessage('library/drop-highlight', 'x')).rejects.toThrow('No such highlight.');
  });

  it('to a page that has gone fails, and the browser has nothing to complain of that nobody looked at', async () => {
    const gone = new Error('Could not establish connection. Receiving end does not exist.');
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(gone);
    await expect(sendMessage('page/pane-state', undefined, 7)).rejects.toThrow(gone.message);
    // Without a callback: Chromium logs an error that a callback doesn't ask for.
    expect(send).toHaveBeenCalledExactlyOnceWith(7, { type: 'page/pane-state', data: undefined });
  });
});
