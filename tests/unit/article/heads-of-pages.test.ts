import { describe, expect, it } from 'vitest';
import { p, PARAGRAPHS, readHtml } from './read-html';

const TEXT = `<div class="story">${PARAGRAPHS.map(p).join('')}</div>`;

/** A page on which the headline and what stands around it is all that tells of its article. */
const head = (top: string, address = '/news/ferry-late', title = 'The ferry at Kota Lama') =>
  readHtml(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${top}${TEXT}</body></html>`,
    `https://www.coastnews.example${address}`,
  ).metadata;

const H1 = '<h1>The ferry at Kota Lama</h1>';

describe('the authors that the top of a page names', () => {
  it.each<[string, string, string[]]>([
    [
      'kind of text over a section with a colon, none',
      `${H1}<div><span>Featured Story</span><br>Main section:<a href="/harbour">Harbour</a></div>`,
      [],
    ],
    ['kind of edition, none', `${H1}<p>4 March 2026</p><p>From Web Edition</p>`, []],
    [
      'box that asks to confirm, none',
      `${H1}<div class="sectionConfirmation"><b>Look at Saved Stories</b></div>`,
      [],
    ],
    [
      'name in two elements, and what its bearer writes on right behind it',
      `<div class="byline"><a href="/teams/lund"><span>Ana <em>Lund</em></span></a><div>Senior Harbour Ferries Columnist</div></div>${H1}`,
      ['Ana Lund'],
    ],
    [
      'film in the article’s own entry, not by its title',
      `<div class="hentry">${H1}<div class="hmedia"><p class="fn"><a href="/film">Goats On The Quay</a></p></div></div>`,
      [],
    ],
    [
      'menu of columns behind the headline, none',
      `${H1}<ul>${['Ana Lund', 'Bo Falk', 'Sports', 'Food', 'Weather', 'Odds'].map((name) => `<li><a href="/columnists/${name.replace(/.* /u, '')}">${name}</a></li>`).join('')}</ul>`,
      [],
    ],
    [
      'list with a byline behind the headline, its name',
      `${H1}<ul><li><a href="/columnists/lund">Ana Lund</a></li><li><a href="#c">Comments</a></li></ul>`,
      ['Ana Lund'],
    ],
  ])('%s', (_, top, authors) => {
    expect(head(top).authors).toEqual(authors);
  });
});

describe('the day that the top of a page names', () => {
  it.each<[string, string, string, string | null]>([
    [
      'in a line between breaks',
      `${H1}<div>Harbour<br>Article date: 7 June 2031 - 9:30<br><br><a href="#m">Mail</a></div>`,
      '/a',
      '2031-06-07T09:30:00',
    ],
    [
      'right over the first paragraph, far below the headline',
      `${H1}<ul>${'<li><div><span>Quay</span></div></li>'.repeat(30)}</ul><p><b>June 5, 2031</b></p>${p(`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`)}`,
      '/a',
      '2031-06-05',
    ],
    [
      'not of a chronicle',
      `${H1}<ul>${'<li><div><span>Quay</span></div></li>'.repeat(30)}</ul>${['5', '6'].map((day) => `<p>June ${day}, 2031</p>${p(`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`)}`).join('')}`,
      '/a',
      null,
    ],
    [
      'with two figures for the year, in the only order that makes a day',
      `${H1}<ul><li class="entryDate">07.17.31</li></ul>`,
      '/a',
      '2031-07-17',
    ],
    [
      'with two figures for the year, in the order that the address tells',
      `${H1}<p class="date">06.05.31</p>`,
      '/2031/06/ferry',
      '2031-06-05',
    ],
    [
      'with two figures for the year, in an order that nobody knows',
      `${H1}<p class="date">06.05.31</p>`,
      '/a',
      null,
    ],
    [
      'not of another article in a list',
      `${H1}<ul><li><a href="/b">Nine goats were seen on the pier again</a><br>Published Jul 19, 2031 01:01</li></ul>`,
      '/a',
      null,
    ],
  ])('%s', (_, top, address, published) => {
    expect(head(top, address).published).toBe(published);
  });
});

describe('the headline', () => {
  it('is shown in a box with an id for it, not in one that nobody sees', () => {
    const found = head(
      '<div style="display:none"><div id="tHeadline">The ferry at Kota Lama</div></div>' +
        '<p>5 May 2030 in the harbour</p><div id="headline">The ferry at Kota Lama</div><p>6 May 2031</p>',
    );
    expect(found.published).toBe('2031-05-06');
  });

  it('stands between a place and a house in the title', () => {
    const found = head(
      '<h1>Coast</h1><p>5 May 2030</p><div><h2>The ferry leaves late again on Monday</h2><p>6 May 2031</p></div>',
      '/a',
      'SAGARA: The ferry leaves late again on Monday | Harbour | Coast',
    );
    expect(found.published).toBe('2031-05-06');
  });
});
