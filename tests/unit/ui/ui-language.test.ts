import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { uiLanguage } from '../../../src/ui/words/text';

/** What the browser's own language is, and that of the words that it has for us. */
function speak(browsers: string, words: string): void {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(browsers);
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue(words);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the language of the interface', () => {
  it.each([
    ['en-GB', 'en', 'en-GB'],
    ['id', 'id', 'id'],
    // A German reader gets English words: their dates are English too, and so is what a screen reader is told.
    ['de', 'en', 'en'],
    ['en-US', 'id', 'id'],
  ])('of a browser in %s with words in %s is %s', (browsers, words, expected) => {
    speak(browsers, words);
    expect(uiLanguage()).toBe(expected);
  });
});
