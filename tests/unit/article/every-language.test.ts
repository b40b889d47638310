import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../src/article/furniture/dateline';
import type { InterruptionWords } from '../../../src/languages/sections/interruptions';
import { FIRST, FOURTH, p, PARAGRAPHS, SECOND, story, THIRD } from './read-html';

const files = import.meta.glob<InterruptionWords>('../../../src/languages/words/*.ts', {
  eager: true,
  import: 'interruptions',
});

const labels = Object.entries(files).map(([file, words]): [string, string[], string, string] => [
  file.replace(/^.*\/|\.ts$/gu, ''),
  words.related.split('|').slice(0, 2),
  words.advert.split('|')[0] ?? '',
  words.credit.split('|')[0] ?? '',
]);

const between = (inside: string) =>
  story([p(FIRST), p(SECOND), inside, p(THIRD), p(FOURTH)].join(''));

describe('what kind of text it is, in every language', () => {
  const kickers = Object.entries(files).map(([file, words]): [string, string[]] => [
    file.replace(/^.*\/|\.ts$/gu, ''),
    words.kickers.split('|'),
  ]);

  it.each(kickers)('%s: is no place before a dash', (_, words) => {
    for (const word of words) {
      const head = `${word.charAt(0).toUpperCase()}${word.slice(1)} — `;
      expect([word, findDateline(head + FIRST, [], () => head + FIRST)]).toEqual([word, null]);
    }
  });
});

describe('places from which texts are sent, in every language', () => {
  const places = Object.entries(files).flatMap(([file, { datelines }]): [string, string[]][] =>
    datelines === undefined ? [] : [[file.replace(/^.*\/|\.ts$/gu, ''), datelines.split('|')]],
  );

  it.each(places)('%s: stand before a colon', (_, words) => {
    for (const word of words.filter((word) => !/[.']/u.test(word))) {
      const place = word.charAt(0).toUpperCase() + word.slice(1);
      const text = `${place}: ${FIRST}`;
      const found = findDateline(text, [], () => text);
      expect(found?.dateline.place).toBe(place);
    }
  });
});

it.each([
  ['fi', 'Juttua korjattu 4.3. klo 10.40: telakka sijaitsee Brenvikissä, ei Sagarassa.'],
  ['sv', 'Artikeln har rättats 4 mars: varvet ligger i Brenvik och inte i Sagara.'],
  ['ru', 'Новость дополнена (10:40): добавлены слова начальника порта о новом пароме.'],
])('what was wrong or has been added stays under the text, in %s', (lang, note) => {
  const { text } = story(`${PARAGRAPHS.map(p).join('')}<p lang="${lang}"><em>${note}</em></p>`);
  expect(text.endsWith(note)).toBe(true);
});

describe('questions to the reader, in every language', () => {
  const questions = Object.entries(files).map(([file, { asks }]): [string, string[]] => [
    file.replace(/^.*\/|\.ts$/gu, ''),
    asks.split('|'),
  ]);

  it.each(questions)('%s: are taken out between paragraphs and behind the last', (_, words) => {
    for (const word of words) {
      const question = `${word.charAt(0).toUpperCase()}${word.slice(1)}?`;
      const box = `<div class="q"><span>${question}</span><button>+</button></div>`;
      expect([word, between(p(question)).text]).toEqual([word, PARAGRAPHS.join('\n')]);
      expect([word, story(PARAGRAPHS.map(p).join('') + box).text]).toEqual([
        word,
        PARAGRAPHS.join('\n'),
      ]);
    }
  });

  it.each([
    '“Was this article helpful?” asked the watchman, who had read it aloud to his goats.',
    'Was this article helpful to those who asked for it, the watchman wondered. Who knows?',
    'Found an error of eleven crowns, and lost the boat: the harbour office has counted anew.',
  ])('stay where the article says them: %s', (said) => {
    expect(between(p(said)).text).toContain(said);
  });
});

describe('labels of every language', () => {
  it.each(labels)(
    '%s: before a headline, alone above headlines, and of an advert',
    (_, related, advert) => {
      for (const label of related) {
        const lead = between(
          `<p><b>${label}: <a href="/n/1">Goats on board of the last boat</a></b></p>`,
        );
        expect(lead.text).toBe(PARAGRAPHS.join('\n'));
        expect(lead.removed.map(({ kind, at }) => [kind, at])).toEqual([['related', 2]]);
      }
      const list = between(
        `<div><h4>${related[0]}</h4><ul><li><a href="/n/1">Goats on board</a></li><li><a href="/n/2">A pier of its own</a></li></ul></div>`,
      );
      expect(list.text).toBe(PARAGRAPHS.join('\n'));
      expect(list.removed).toHaveLength(1);
      expect(between(`<div><span>${advert}</span></div>`).removed[0]?.kind).toBe('advert');
    },
  );

  it.each(labels)('%s: a sentence that begins with the words of a label stays', (_, related) => {
    const sentence = `${related[0]} «The keeper of the light», said the teacher to her class on that day.`;
    const article = between(p(sentence));
    expect(article.text).toContain(sentence);
    expect(article.removed).toEqual([]);
  });
});
