import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { buildArticle } from '../../../src/pane/article/article-view';
import type { ReadPage } from '../../../src/reading/read-article';
import type { Reading } from '../../../src/reading/reading';
import { emptyReading } from '../../empty-reading';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
});

function build(change: Partial<Reading>, html = ''): HTMLElement {
  const body = document.createRange().createContextualFragment(html);
  const article = { leadPicture: document.createDocumentFragment(), body };
  const reading = { ...emptyReading, siteName: 'Harian Contoh', ...change };
  return buildArticle(document, { reading, article } as unknown as ReadPage).element;
}

it('sets a lead that a house set as a heading as a lead', () => {
  const lead = 'The quay was opened again on Monday. '.repeat(5);
  const headings = build({}, `<h2>${lead}</h2><h2>Why</h2>`).querySelectorAll('h2');
  expect([...headings].map((heading) => 'long' in heading.dataset)).toEqual([true, false]);
});

describe('the head of an article', () => {
  it.each([
    ['Ekonomi', 'Harian Contoh · Ekonomi'],
    [null, 'Harian Contoh'],
  ])('names the outlet and the section %s', (section, expected) => {
    expect(build({ section }).querySelector('.kicker')?.textContent).toBe(expected);
  });

  it('sets a headline of many lines smaller', () => {
    expect(build({ title: 'Flood' }).querySelector('h1')?.dataset['long']).toBe(undefined);
    expect(build({ title: 'flood '.repeat(30) }).querySelector('h1')?.dataset['long']).toBe('');
  });
});
