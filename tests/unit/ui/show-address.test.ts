import { expect, it } from 'vitest';
import { showAddress } from '../../../src/ui/show-address';

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
