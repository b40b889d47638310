import { expect, it } from 'vitest';
import { replaceLoading } from '../../../src/library/article-body';

it('names a picture without words by where it is, and one with words by them', () => {
  const body = document.createElement('div');
  body.innerHTML = `<img data-src="https://www.harbour.example/2026/05/quay.jpg?w=800&h=600">
    <img data-src="https://harbour.example/crane.jpg" data-alt="The crane">`;
  replaceLoading(body);
  const links = [...body.querySelectorAll('a')].map(({ href, textContent }) => [href, textContent]);
  expect(links).toEqual([
    ['https://www.harbour.example/2026/05/quay.jpg?w=800&h=600', 'harbour.example/…/quay.jpg'],
    ['https://harbour.example/crane.jpg', 'The crane'],
  ]);
});
