import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapText } from '../../../src/article/blocks/text-map';

function dom(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

const lines = (html: string): string[] => mapText(dom(html)).text.split('\n');

describe('the text of a body', () => {
  it('gives one block a line with its kind', () => {
    const { blocks } = mapText(
      dom(
        '<h2>Harbour</h2><p>The <b>ferry</b> left\n  late.</p><ul><li>One</li><li><p>Two</p></li></ul>' +
          '<blockquote><p>We waited.</p></blockquote><figure><img><figcaption>The quay</figcaption></figure>',
      ),
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Harbour'],
      ['paragraph', 'The ferry left late.'],
      ['list', 'One'],
      ['list', 'Two'],
      ['quote', 'We waited.'],
      ['figure', 'The quay'],
    ]);
  });

  it('keeps a table row on one line, cells parted by a tab', () => {
    expect(
      lines(
        '<table><tr><th>Port</th><th>Ships</th></tr><tr><td><p>Kota</p></td><td>4</td></tr></table>',
      ),
    ).toEqual(['Port\tShips', 'Kota\t4']);
  });

  it('ends a block at two line breaks, not at one', () => {
    expect(lines('Red<br>sky<br><br>Grey sea')).toEqual(['Red sky', 'Grey sea']);
  });

  it('keeps the lines of preformatted text', () => {
    expect(lines('<pre>a = 1\nb = 2</pre>')).toEqual(['a = 1', 'b = 2']);
  });

  it('keeps raised numbers raised, and nothing else', () => {
    const html =
      '<p>10<sup>6</sup> of 12 m<sup>2</sup>, 10<sup>−3</sup>, in 1990<sup><a href="#n">12</a></sup>, the 1<sup>st</sup><sup>[3]</sup></p>';
    expect(lines(html)).toEqual(['10⁶ of 12 m², 10⁻³, in 1990¹², the 1st[3]']);
  });

  it('leaves out soft hyphens, controls and scripts', () => {
    expect(lines('<p>Donau\u00addampf<script>x()</script><button>Share</button></p>')).toEqual([
      'Donaudampf',
    ]);
  });

  it('leaves readings over words out of the line, with or without brackets of their own', () => {
    expect(
      lines(
        '<p><ruby>岬<rt>みさき</rt></ruby>の<ruby>灯<rp>（</rp><rt>ひ</rt><rp>）</rp></ruby></p>',
      ),
    ).toEqual(['岬の灯']);
  });

  it('parts the spans of a caption that only CSS parts', () => {
    expect(
      lines('<figcaption><span>The quay.</span><span>Photo: Dita</span></figcaption>'),
    ).toEqual(['The quay. Photo: Dita']);
  });

  it('does not overflow the stack on deep nesting', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 20_000; depth++) {
      inner = inner.appendChild(document.createElement('div'));
    }
    inner.textContent = 'Deep';
    expect(mapText(root).text).toBe('Deep');
  });
});

describe('the way back to the DOM', () => {
  it('finds words that run over several nodes', () => {
    const map = mapText(dom('<p>Rain <i>fell \n on</i> the <b>city</b>.</p><p>Next day</p>'));
    const start = map.text.indexOf('fell');
    const range = map.rangeOf({ start, end: start + 'fell on the city'.length });
    expect(range?.toString().replace(/\s+/gu, ' ')).toBe('fell on the city');
  });

  it('gives back, for any span, its own words', () => {
    const word = fc.constantFrom(
      'air',
      'laut',
      '海',
      'море',
      'a\u00adb',
      ' ',
      '\n ',
      '<b>x</b>',
      '<br>',
    );
    const block = fc
      .tuple(fc.constantFrom('p', 'h2', 'li', 'td', 'pre'), fc.array(word, { maxLength: 6 }))
      .map(([tag, words]) => `<${tag}>${words.join(' ')}</${tag}>`);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), fc.nat(), fc.nat(), (blocks, a, b) => {
        const map = mapText(dom(blocks.join('')));
        const start = Math.min(a, b) % (map.text.length + 1);
        const end = Math.max(start, Math.min(map.text.length, Math.max(a, b)));
        const wanted = map.text.slice(start, end).replace(/\s+/gu, '');
        const got = map.rangeOf({ start, end })?.toString() ?? '';
        expect(got.replace(/[\s\u00ad]+/gu, '')).toBe(wanted);
      }),
    );
  });

  it('has nothing for an empty span', () => {
    expect(mapText(dom('<p>Word</p>')).rangeOf({ start: 2, end: 2 })).toBeNull();
  });
});
