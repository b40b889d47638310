import { describe, expect, it } from 'vitest';
import { p, readHtml } from './read-html';

const CHINESE = [
  '海门市议会五日决定，将老码头关闭两年。自风暴以来，这项决定已三次推迟，商户们等得很久。',
  '港务局的报告显示，四十根桩中有十一根的强度已下降一半以上，其余的也需要加固才能使用。',
  '每天约有四千人横渡海湾，其中大多数人没有其他上班的路，只能在雨里排队等候小船。',
];
const KOREAN = [
  '섬나루 시의회는 낡은 옛 선착장을 두 해 동안 닫기로 했다. 결정은 폭풍 뒤로 세 번이나 미뤄졌다.',
  '항만청이 낸 보고서를 보면 말뚝 마흔 개 가운데 열한 개의 강도가 절반 아래로 떨어졌다고 한다.',
  '날마다 사천 명이 넘는 사람이 만을 건너며, 이들 대부분은 일터로 가는 다른 길이 없다고 한다.',
];
const JAPANESE = [
  '島前市議会は五日、古い桟橋を二年間閉鎖することを決めた。決定は台風の後、三度先送りされていた。',
  '港湾局の報告書によると、四十本の杭のうち十一本で強度が半分以下に落ちていたことが分かった。',
  '湾を渡る人は一日に約四千人に上り、その多くにはほかに通勤の手段がなく、雨の中で船を待っている。',
];

const page = (lang: string, title: string, inside: string) =>
  readHtml(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><h1>${title}</h1><div class="story">${inside}</div></body></html>`,
  );
const paragraphs = (texts: readonly string[]): string => texts.map(p).join('');

it('a short caption in which the source of the text is named is no byline', () => {
  const caption = '倒在路上的起重机 海岸日报 图';
  const { text } = page(
    'zh',
    '老码头将关闭两年',
    `<div><span>2031年03月02日 08:15</span> <span>来源：海岸日报</span></div><div><img src="/a.jpg" width="550"><span>${caption}</span></div>${paragraphs(CHINESE)}`,
  );
  expect(text.split('\n')).toEqual([caption, ...CHINESE]);
});

describe('who reports, told by a role in the text itself', () => {
  it.each<[string, string, string, string]>([
    [
      'before the equals sign of a Korean dateline',
      'ko',
      `<p>(섬나루=바다뉴스) 김하은 기자 = ${KOREAN[0]}</p>${paragraphs(KOREAN.slice(1))}<p>◎바다뉴스 haeun@bada.example</p>`,
      '김하은',
    ],
    [
      'in brackets behind the place',
      'zh',
      `<p>海风社海门3月5日电（记者林晓）${CHINESE[0]}</p>${paragraphs(CHINESE.slice(1))}`,
      '林晓',
    ],
    [
      'in a line with the place behind a stroke',
      'zh',
      `<p>記者林曉／海門報導</p>${paragraphs(CHINESE)}`,
      '林曉',
    ],
    ['alone in lenses under the text', 'ja', `${paragraphs(JAPANESE)}<p>【林晴】</p>`, '林晴'],
  ])('%s', (_, lang, inside, author) => {
    expect(page(lang, '老码头', inside).metadata.authors).toEqual([author]);
  });

  it('is no line of the text where nothing else stands in it, behind the first paragraph', () => {
    const [first = '', ...others] = CHINESE;
    const inside = `${p(first)}<p>記者林曉／海門報導</p>${paragraphs(others)}`;
    const { text } = page('zh', '老码头', inside);
    expect(text).not.toContain('報導');
  });

  it('is told from the house before it and the place behind it', () => {
    const byline = '<div class="author">海風報／記者林曉／海門即時報導</div>';
    const { metadata } = readHtml(
      `<!doctype html><html lang="zh"><head><title>老碼頭</title></head><body><h1>老碼頭</h1>${byline}<div>${paragraphs(CHINESE)}</div></body></html>`,
    );
    expect(metadata.authors).toEqual(['林曉']);
  });
});

describe('lines as papers of East Asia set them', () => {
  it('are paragraphs of their own where an ideographic space stands behind one break', () => {
    const inside = `<div>　${JAPANESE.join('<br>　')}<br><br>　■杭は四十本<br>　${JAPANESE[0]}次も同じだ。</div>`;
    expect(page('ja', '桟橋', inside).text.split('\n')).toEqual([
      ...JAPANESE,
      '■杭は四十本',
      `${JAPANESE[0]}次も同じだ。`,
    ]);
  });

  it('are captions where a sign points to the picture over them', () => {
    const inside = `<p><img src="/quay.jpg"></p><p><b>▲海门的老码头（图／港务局）</b></p>${paragraphs(CHINESE)}`;
    expect(page('zh', '老码头', inside).blocks[0]?.kind).toBe('figure');
  });

  it('belong to the text where who edited it stands behind a short last sentence', () => {
    const inside = `${paragraphs(CHINESE)}<p>工程六月动工。（编辑：林晓）1130305</p>`;
    expect(page('zh', '老码头', inside).text).toContain('工程六月动工。');
  });
});

it('the headline that a text had elsewhere is listed and not shown over a Chinese text, however long', () => {
  for (const headline of [
    '老码头为何关闭',
    '市议会称老码头再也撑不住了，商户们已经等了整整三年，仍然没有人知道何时重开',
  ]) {
    const line = `（原标题：${headline}）`;
    const { text, removed } = page('zh', '老码头', `${p(line)}${paragraphs(CHINESE)}`);
    expect(text).toBe(CHINESE.join('\n'));
    expect(removed.map((one) => one.text)).toEqual([line]);
  }
});

it.each([
  ['a paragraph of its own', '<p>この記事の画像を見る(2枚)</p>'],
  ['words loose beside the caption', '<span><span>この記事の画像を見る(2枚)</span></span>'],
])('the way to the pictures of a Japanese article is no caption: %s', (_, way) => {
  const inFigure = `<img src="/a.jpg"><figcaption>五日の古い桟橋</figcaption>${way}`;
  for (const figure of [inFigure, `<a href="/pictures/1">${inFigure}</a>`]) {
    const { text } = page('ja', '桟橋', `<figure>${figure}</figure>${paragraphs(JAPANESE)}`);
    expect(text).toContain('五日の古い桟橋');
    expect(text).not.toContain('2枚');
  }
});
