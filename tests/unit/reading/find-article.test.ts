import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/reading/find-article';
import { p, PARAGRAPHS, unsanitised } from '../article/read-html';

const url = 'https://coast.example/a/ferry-late';

const pageOf = (inside: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><title>The ferry at Kota Lama</title><body><h1>The ferry at Kota Lama</h1><div>${inside}</div>`,
    'text/html',
  );

describe('an article on its way', () => {
  it('says what it is before its body is made', async () => {
    const order: string[] = [];
    const note = (what: string): void => void order.push(what);
    const { head, found } = findArticle(
      pageOf(PARAGRAPHS.map(p).join('')),
      url,
      (node) => {
        note('body');
        return unsanitised(node);
      },
      () => Promise.resolve([]),
    );
    void head.then(() => note('head'));
    const { metadata, lang } = (await found).article;
    const { siteName, title, published } = metadata;
    expect(order).toEqual(['head', 'body']);
    expect(await head).toEqual({ url, siteName, title, published, lang });
  });

  it('is none on a page without one', async () => {
    const { head, found } = findArticle(pageOf('Hi.'), url, unsanitised, () => Promise.resolve([]));
    expect(await head).toBeNull();
    expect((await found).article.found).toBe(false);
  });

  it('rejects where the labels do not come', async () => {
    const { head, found } = findArticle(pageOf(''), url, unsanitised, () =>
      Promise.reject(new Error('gone')),
    );
    await expect(head).rejects.toThrow('gone');
    await expect(found).rejects.toThrow('gone');
  });
});
