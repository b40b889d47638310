import { describe, expect, it } from 'vitest';
import { isFrontPage } from '../../../src/settings/front-page';

describe('a front page', () => {
  it.each([
    'https://news.example/',
    'https://news.example',
    'https://news.example/index.html',
    'https://news.example/id/',
    'https://news.example/en-GB/home',
    'https://news.example/?utm_source=mail',
    'about:blank',
    'no address',
  ])('is %s', (address) => {
    expect(isFrontPage(address)).toBe(true);
  });

  it.each([
    'https://news.example/2026/03/11/pelabuhan-baru',
    'https://news.example/read/12345',
    'https://news.example/?p=123',
    'https://news.example/id/artikel/harga-lada',
  ])('is not %s', (address) => {
    expect(isFrontPage(address)).toBe(false);
  });
});
