import { describe, expect, it } from 'vitest';
import { p, PARAGRAPHS, readHtml, story } from './read-html';

/** A long story: what stands beside a short one can be part of it. */
const LONG = [1, 2, 3].flatMap((day) => PARAGRAPHS.map((text) => `Day ${day}. ${text}`));

const page = (inside: string, head = '') =>
  readHtml(
    `<!doctype html><html><head><title>The ferry at Kota Lama</title><meta property="og:type" content="article">${head}</head><body><h1>The ferry at Kota Lama</h1>${inside}</body></html>`,
  );

describe('pages as the systems of news houses write them', () => {
  it('a box between a link past it and the target of that link goes, in any language', () => {
    const promo =
      '<section><a href="#end-of-promo">हटाकर आगे बढ़ें</a><p>Two captains tell of the night on which the pier burned, one episode each week.</p><p tabindex="-1" id="end-of-promo">समाप्त</p></section>';
    const [start = '', ...rest] = LONG.map(p);
    const { text, removed } = story(start + promo + rest.join(''));
    expect(text).toBe(LONG.join('\n'));
    expect(removed.map((one) => one.text).join('\n')).toContain('Two captains');
  });

  it('a link past the menu to the article takes nothing with it', () => {
    const { text } = page(
      `<a href="#text">Skip to the text</a><div class="story" id="text" tabindex="-1">${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(text).toBe(PARAGRAPHS.join('\n'));
  });

  it('hours over the headings of entries stay', () => {
    const heads = ['A vote at last', 'The count begins', 'A queue at the hall', 'Leaflets in rain'];
    const entries = PARAGRAPHS.map(
      (text, at) =>
        `<article><header><time>1${at}:20 GMT</time><h2>${heads[at]}</h2><div class="by"><span>Ana Lund</span></div></header><p>${text}</p></article>`,
    );
    const { text } = story(entries.join(''), '<meta name="author" content="Ana Lund">');
    expect(text).toContain('12:20 GMT');
  });

  it('a plea to join a channel whose address is written out goes', () => {
    const plea =
      'Dapatkan update berita pilihan setiap hari dari Warta Pesisir. Mari bergabung di Grup Telegram “Warta Pesisir Kabar Terkini” dengan membuka tautan https://t.example/wartapesisir lalu menekan tombol gabung di layar ponsel.';
    const { text } = story(
      PARAGRAPHS.map(p).join('') + p(plea),
      '<meta name="language" content="id">',
    );
    expect(text).toBe(PARAGRAPHS.join('\n'));
  });

  it('a house that signs in the data gives way to the name under the headline', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'The ferry at Kota Lama',
      author: { '@type': 'NewsMediaOrganization', name: 'Warta Dunia' },
    });
    const head = `<script type="application/ld+json">${data}</script>`;
    const body = `<div class="story">${PARAGRAPHS.map(p).join('')}</div>`;
    expect(page(`<div>By Ana Lund</div>${body}`, head).metadata.authors).toEqual(['Ana Lund']);
    expect(page(body, head).metadata.authors).toEqual(['Warta Dunia']);
  });
});
