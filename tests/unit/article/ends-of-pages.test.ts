import { describe, expect, it } from 'vitest';
import { p, PARAGRAPHS, readHtml, story } from './read-html';

const linesAfterStory = (end: string): readonly string[] =>
  story(PARAGRAPHS.map(p).join('') + end)
    .text.split('\n')
    .slice(PARAGRAPHS.length);

describe('where and when something is, and what it costs, behind the last paragraph', () => {
  const ROWS = ['When: 5 April, 19:00', 'Where: Pier Hall, Kota Lama', 'Price: 12 crowns'];
  const rows = ROWS.map((row) => `<p>${row.replace(/^\w+:/u, '<strong>$&</strong>')}</p>`).join('');

  it('stays in lines like the story’s, and names no author', () => {
    const article = story(PARAGRAPHS.map(p).join('') + rows);
    expect(article.text.split('\n').slice(4)).toEqual(ROWS);
    expect(article.metadata.authors).toEqual([]);
  });

  it('stays with the heading over it', () => {
    expect(linesAfterStory(`<h3>The race</h3>${rows}`)).toEqual(['The race', ...ROWS]);
  });

  it('stays in a box of its own', () => {
    const box = `<div class="facts"><h3>The race</h3>${ROWS.map(p).join('')}</div>`;
    expect(linesAfterStory(box)).toEqual(['The race', ...ROWS]);
  });

  it('goes where it is two rows, leads to the house’s pages, or tells who made the text', () => {
    expect(linesAfterStory(rows.slice(0, rows.indexOf('<p><strong>Price')))).toEqual([]);
    expect(linesAfterStory(rows.replace('12 crowns', '<a href="/tickets">12 crowns</a>'))).toEqual(
      [],
    );
    const makers = ['Reporter', 'Editor', 'Photo'].map((role) => `<b>${role}:</b> Ana Lund`);
    expect(linesAfterStory(makers.map(p).join(''))).toEqual([]);
  });
});

it.each([
  'Thanks for reading Harbour Letters! This post is public so feel free to share it.',
  'Danke fürs Lesen, und bis zum nächsten Montag am Kai!',
  "Merci d'avoir lu les Lettres du quai ! Ce texte est public, n'hésitez pas à le partager.",
  '¡Gracias por leer Cartas del muelle! Esta entrada es pública y se puede compartir.',
  'Dziękujemy, że przeczytałaś nasz artykuł do końca.',
  'Terima kasih telah membaca artikel ini sampai habis.',
  'Okuduğunuz için teşekkür ederiz, pazartesi görüşmek üzere.',
  '最後までお読みいただき、ありがとうございました。',
  '긴 글을 끝까지 읽어주셔서 감사합니다.',
])('thanks to the readers are no part of the text: %s', (thanks) => {
  expect(linesAfterStory(p(thanks))).toEqual([]);
});

it.each([
  'Свидетельство о регистрации СМИ «Кенарский причал» ЭЛ № 77-01234 выдано 5 апреля 2019 года.',
  'Материалы под рубриками «Партнёры» и «Деловая гавань» оплачены рекламодателями.',
  'Ідентифікатор медіа «Кенарський причал»: R40-00321, видано 5 квітня 2024 року.',
  'Konten di bawah ini disajikan oleh pengiklan. Wartawan Kabar Kenari tidak ikut menulisnya.',
  'Testata giornalistica registrata presso il tribunale di Sagara il 5 aprile 2019.',
  'Las opiniones expresadas en este texto son de su autora y no de este diario.',
  'Giấy phép số 12/GP-CBC do Cục Báo chí cấp ngày 5 tháng 4 năm 2019.',
  '互联网新闻信息服务许可证编号：10120190405，由老城网负责运营。',
  'डिस्क्लेमर: यह लेख सामान्य जानकारी के लिए है, किसी फैसले से पहले जानकार से पूछें।',
  'Disclaimer: this story is for general information and no advice to buy shares of ferries.',
])('who answers for the site, and for the views, is no part of the text: %s', (imprint) => {
  expect(linesAfterStory(p(imprint))).toEqual([]);
});

it('what a house earns by its links is told in no paragraph of the text', () => {
  const notice =
    'Our team may earn commission from links on this page. Here is why you can trust us.';
  expect(story(p(notice) + PARAGRAPHS.map(p).join('')).text).toBe(PARAGRAPHS.join('\n'));
});

it('what is in a portion stays behind the steps of a recipe', () => {
  const portion = ['Energy: 250 kcal', 'Protein: 9 g', 'Fat: 4 g'];
  const box = `<div class="portion">${portion.map((row) => `<div>${row}</div>`).join('')}</div>`;
  expect(linesAfterStory(box)).toEqual(portion);
});

describe('sentences under a heading in a box behind the last paragraph', () => {
  const LIFE = 'She was built in Sagara and carries ninety people.';
  const box = (heading: string, name = 'facts'): string =>
    `<aside class="${name}"><h2>${heading}</h2><p>The harbour has had this ferry since 1931.</p><p>${LIFE}</p></aside>`;

  it('stay where heading and sentences tell of the story', () => {
    const heading = 'Facts: the islands of the harbour';
    expect(linesAfterStory(box(heading)).at(-1)).toBe(LIFE);
    expect(linesAfterStory(box(heading))[0]).toBe(heading);
  });

  it('go where the heading is of something else, or the box is called after what it is', () => {
    expect(linesAfterStory(box('Goats win the race'))).toEqual([]);
    expect(linesAfterStory(box('Facts: the islands of the harbour', 'about-us'))).toEqual([]);
  });
});

it('clauses without a stop behind the last paragraph stay, and credits parted by the same sign do not', () => {
  const dates = 'Lena Maria Bruun, harbour master, born 3 May 1960; died 1 March 2031';
  const credits = 'Words Ana Lund; pictures Bo Falk; drawings Rosa Dahl and Ida Holm';
  const ending = (words: string) =>
    story(`${PARAGRAPHS.map(p).join('')}<p><em>${words}</em></p>`).text.endsWith(words);
  expect(ending(dates)).toBe(true);
  expect(ending(credits)).toBe(false);
});

describe('the caption of a picture behind the last paragraph', () => {
  const ARABIC = [
    'قال مدير الميناء يوم الاثنين إن العبارة المتجهة إلى الجزر الثلاث ستغادر متأخرة ساعة كاملة.',
    'ولم يفاجأ أحد على الرصيف لأنها تأخرت كل يوم اثنين منذ بداية العام الجديد.',
    'وسقطت رافعة على الطريق الوحيد المؤدي إلى الرصيف ووقفت الشاحنات خلفها حتى الظهر.',
  ];
  const end = (end: string) =>
    readHtml(
      `<html lang="ar"><title>العبارة</title><body><h1>العبارة</h1><div>${ARABIC.map(p).join('')}${end}</div>`,
    ).blocks.at(-1);

  it('stays where it is the picture’s description, and is no credit', () => {
    const words = 'عبارة المدينة القديمة';
    const picture = `<p><img src="/a.jpg" width="600" alt="${words}"></p>${p(words)}`;
    expect(end(picture)).toMatchObject({ kind: 'figure', text: words });
  });

  it('stays in a box with the picture, without a stop, in any script', () => {
    const words = '星期一傍晚渡轮离开老城码头前往三个岛屿';
    const box = (width: number): string =>
      `<div class="pic"><img src="/a.jpg" width="${width}"><p>${words}</p></div>`;
    expect(end(box(600))).toMatchObject({ kind: 'figure', text: words });
    // Beside a portrait stands who somebody is.
    expect(end(box(90))?.text).toBe(ARABIC.at(-1));
  });

  it('is listed where its box stands elsewhere', () => {
    const words = 'The ferry of Kota Lama at the pier on a wet Monday evening';
    const elsewhere = `<div><div><div><div><figure><img src="/a.jpg"><figcaption>${words}</figcaption></figure><a href="/more">More of it</a></div></div></div></div>`;
    const { removed, text } = story(PARAGRAPHS.map(p).join('') + elsewhere);
    expect([text, ...removed.map((one) => one.text)].join('\n')).toContain(words);
  });
});
