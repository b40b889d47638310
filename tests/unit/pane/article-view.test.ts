import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { buildArticle } from '../../../src/pane/article-view';
import type { ReadPage } from '../../../src/reading/read-article';
import type { Reading } from '../../../src/reading/reading';
import { emptyReading } from '../../empty-reading';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
});

function head(change: Partial<Reading>): HTMLElement {
  const article = {
    leadPicture: document.createDocumentFragment(),
    body: document.createDocumentFragment(),
  };
  const reading = { ...emptyReading, siteName: 'Harian Contoh', ...change };
  return buildArticle(document, { reading, article } as unknown as ReadPage).element;
}

describe('the head of an article', () => {
  it.each([
    ['Ekonomi', 'Harian Contoh · Ekonomi'],
    ['TV/Radio', 'Harian Contoh · TV/Radio'],
    ['berita_utama-desk', 'Harian Contoh'],
    ['news/asia', 'Harian Contoh'],
  ])('names the section “%s” if a reader would', (section, expected) => {
    expect(head({ section }).querySelector('.kicker')?.textContent).toBe(expected);
  });

  it('sets a headline of many lines smaller', () => {
    expect(head({ title: 'Flood' }).querySelector('h1')?.dataset['long']).toBe(undefined);
    expect(head({ title: 'flood '.repeat(30) }).querySelector('h1')?.dataset['long']).toBe('');
  });
});
