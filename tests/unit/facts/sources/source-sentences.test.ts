import { describe, expect, it } from 'vitest';
import { sourceSentences } from '../../../../src/facts/sources/says-only-source';
import { findingsOf } from '../../../../src/reading/find-all';
import { contextOf } from '../../text-context';

/** Own sentences, each a text of its own. */
const OF_SOURCE: readonly (readonly [lang: string, text: string])[] = [
  ['uk', 'Про це повідомляє пресслужба Міністерства культури України.'],
  ['ru', 'Об этом сообщает агентство Интерфакс.'],
  ['ru', 'Как передает агентство «Причал», об этом сообщается на сайте порта.'],
  ['ru', 'Об этом сообщается на сайте Нацбанка.'],
  ['uk', 'Про це повідомляється на сайті порту.'],
  ['id', 'Demikian dilansir Kantor Berita Antara, Senin (19/9/2022).'],
  ['en', 'This was reported by Reuters on Monday.'],
  ['de', 'Das berichtet die Zeitung Der Spiegel.'],
  ['es', 'Así lo informó el ministro Carlos Ibarra.'],
];

const OF_FACTS: readonly (readonly [lang: string, text: string])[] = [
  ['uk', 'Повінь зруйнувала старий міст у Львові.'],
  ['id', 'Jembatan di Surabaya runtuh, kata Kapolres Budi Santoso.'],
  ['en', 'The ministry reported 40 new cases on Monday.'],
  ['en', 'Reuters reported that the dam had burst and the valley was flooded.'],
  ['de', 'Die Zeitung berichtet über den Brand im alten Hafen.'],
  ['en', 'Ada Lind died on Monday in Berlin.'],
  ['de', 'Ada Lind starb am Montag in Berlin.'],
  ['id', 'Ada Lind meninggal di Berlin pada Senin.'],
  ['es', 'Ada Lind murió el lunes en Berlín.'],
  ['fr', 'Ada Lind est morte lundi à Berlin.'],
  ['it', 'Ada Lind è morta lunedì a Berlino.'],
  ['nl', 'Ada Lind overleed maandag in Berlijn.'],
  ['pt', 'Ada Lind morreu na segunda-feira em Berlim.'],
];

function ofSource(lang: string, text: string): boolean[] {
  const context = contextOf(lang, text);
  const namesOnlySource = sourceSentences(context, findingsOf(context));
  return context.sentences.map(([start, end]) => namesOnlySource({ start, end }));
}

describe('a sentence that only names the source', () => {
  it.each(OF_SOURCE)('%s: %s', (lang, text) => {
    expect(ofSource(lang, text)).toEqual([true]);
  });
});

describe('a sentence that says more than its source', () => {
  it.each(OF_FACTS)('%s: %s', (lang, text) => {
    expect(ofSource(lang, text)).toEqual([false]);
  });
});
