import { expect, it } from 'vitest';
import { shortAddress, showAddress } from '../../../src/ui/words/show-address';

it.each([
  [
    'letters',
    'https://berita.example/%D8%AE%D8%A8%D8%B1/7?q=a%26b',
    'https://berita.example/خبر/7?q=a%26b',
  ],
  [
    'neither spaces nor marks of direction',
    'https://berita.example/a%20%E2%80%AEb',
    'https://berita.example/a%20%E2%80%AEb',
  ],
  [
    'nothing of another charset',
    'https://berita.example/%E9t%E9',
    'https://berita.example/%E9t%E9',
  ],
])('shows %s', (_what, address, shown) => {
  expect(showAddress(address)).toBe(shown);
});

it.each([
  ['https://www.berita.example/', 'berita.example'],
  ['https://www.berita.example/kapal.jpg?w=638&h=395', 'berita.example/kapal.jpg'],
  ['https://cdn.example/2026/05/%D8%B3%D9%81%D9%86.jpg', 'cdn.example/…/سفن.jpg'],
  ['https://cdn.example/https%3A%2F%2Fberita.example%2Fkapal.jpg', 'cdn.example/…/kapal.jpg'],
])('shortens %s', (address, shown) => {
  expect(shortAddress(address)).toBe(shown);
});
