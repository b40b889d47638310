import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { tellLostPictures } from '../../../src/pane/lost-pictures';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('Not loaded.');
});

it('says in the place of a picture that it could not be loaded, in no more room than the words take', () => {
  const article = document.createElement('article');
  const picture = document.createElement('img');
  picture.alt = 'A bridge';
  picture.width = 1200;
  picture.height = 800;
  article.append(picture);
  tellLostPictures(article, new AbortController().signal);
  picture.dispatchEvent(new Event('error'));
  expect(picture.alt).toBe('A bridge – Not loaded.');
  expect(picture.getAttribute('width')).toBeNull();
  expect(picture.getAttribute('height')).toBeNull();
});
