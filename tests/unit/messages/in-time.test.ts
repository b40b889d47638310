import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import english from '../../../public/_locales/en/messages.json';
import { inTime } from '../../../src/messages/in-time';

const SILENT = english.background_silent.message;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue(SILENT);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is asked of the background', () => {
  it('is given up after twenty seconds, in a sentence for the reader', async () => {
    const asked = inTime(new Promise<never>(() => undefined));
    const told = vi.fn();
    asked.catch(told);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toHaveBeenCalledExactlyOnceWith(new Error(SILENT));
  });

  it('is handed on as it comes, an answer or a failure, and nothing waits any longer', async () => {
    await expect(inTime(Promise.resolve('labels'))).resolves.toBe('labels');
    await expect(inTime(Promise.reject(new Error('The page has gone.')))).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });
});
