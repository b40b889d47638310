import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { tellLostPictures } from '../../../src/pane/overlay/lost-pictures';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('Not loaded.');
});

it('says in the place of a picture that it could not be loaded, in no more room than the words take', () => {
  const article = document.createElement('article');
  const picture = document.createElement('img');
  picture.alt = 'A bridge';
  picture.src = 'bridge.jpg';
  picture.width = 1200;
  article.append(picture);
  tellLostPictures(article, new AbortController().signal);
  picture.dispatchEvent(new Event('error'));
  const [words, ...more] = article.querySelectorAll('img');
  expect(more).toEqual([]);
  expect(words?.alt).toBe('A bridge – \u2068Not loaded.\u2069');
  expect(words?.hasAttribute('src')).toBe(false);
  expect(words?.hasAttribute('width')).toBe(false);
});
