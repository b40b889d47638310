import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/languages/language';
import { languageOf } from '../../../src/languages/registry';
import { analyse } from '../../../src/reading/analyse';
import type { QuoteCase } from './cases/quote-case';

const files = import.meta.glob<{ cases: readonly QuoteCase[] }>(
  ['./cases/*.ts', '!./cases/quote-case.ts'],
  { eager: true },
);

/** Articles of a few cases each, in a language whose small words are told from names by their letters. */
const articles = Object.entries(files).flatMap(([path, { cases }]) => {
  const language = languageOf(/([a-z]+)\.ts$/.exec(path)?.[1] ?? '');
  const texts = cases.map(([text]) => text);
  return language === null || !/\p{Ll}/u.test(texts.join('')) ? [] : [{ language, texts }];
});

/** Words that hold a sentence together: none of them is how anybody's name or office begins or ends. */
function smallWords({ quotation }: Language): ReadonlySet<string> {
  const lists = [quotation.stops, quotation.between, quotation.coordinators, quotation.times];
  return new Set(lists.flatMap((list) => (list ?? '').split('|')));
}

/** First and last word as they stand. */
const ends = (words: string): readonly string[] => {
  const all = words.replace(/[()“”„"«»,.]/gu, '').split(/\s+/u);
  return [all[0] ?? '', all.at(-1) ?? ''];
};

test.each(articles.map(({ language, texts }) => ({ tag: language.tag, language, texts })))(
  '$tag: no speaker and no role begins or ends in a small word',
  ({ tag, language, texts }) => {
    const small = smallWords(language);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }), (parts) => {
        const { quotes } = analyse({ text: parts.join('\n\n'), lang: tag });
        const called = quotes.flatMap(({ speaker, role }) => [speaker, role]);
        const wrong = called
          .filter((words): words is string => words !== null)
          // A capital makes a name of it: "Theresa May", "Kebayoran Baru".
          .filter((words) => ends(words).some((word) => small.has(word)));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

/** A place, a day, a platform or an addressee beside the speaker, who alone is the speaker. */
test.each([
  ['tr', 'Ali Demir Ankara\'da "Köprü mayısta açılacak" dedi.', 'Ali Demir'],
  ['fi', '”Silta avataan toukokuussa”, sanoi Kaisa Lind Turussa maanantaina.', 'Kaisa Lind'],
  ['hu', '„A híd májusban nyílik” – mondta Nagy Mária Szegeden hétfőn.', 'Nagy Mária'],
  ['nl', '"De brug gaat open", zei Jan de Boer maandag in Utrecht.', 'Jan de Boer'],
  ['nl', '"De brug gaat open", schreef Karin Vos op Twitter.', 'Karin Vos'],
  [
    'de',
    '„Die Brücke öffnet“, sagte Karla Voss der Deutschen Presse-Agentur am Montag in Kiel.',
    'Karla Voss',
  ],
  ['de', '„Die Brücke öffnet“, sagte ein Sprecher des Hafenamts.', 'Sprecher des Hafenamts'],
  ['de', 'Jonas Reber in einem Interview: „Die Brücke öffnet im Mai.“', 'Jonas Reber'],
  ['en', '“The bridge opens,” Theresa May said on Monday.', 'Theresa May'],
  ['en', 'April Jones said: “The bridge opens.”', 'April Jones'],
  ['en', 'In May, Maria Holt told the BBC: “The bridge opens.”', 'Maria Holt'],
  ['en', 'Maria Holt, who has run the port, said: “The bridge opens.”', 'Maria Holt'],
  ['pl', 'W Krakowie Maria Nowak powiedziała: „Most otworzymy w maju”.', 'Maria Nowak'],
  ['cs', '„Most otevřeme v květnu,“ řekla ČTK Marie Nová v Brně.', 'Marie Nová'],
  ['ru', '«Мост откроют в мае», — сказал Иван Орлов ТАСС в Казани.', 'Иван Орлов'],
  ['uk', '«Міст відкриють у травні», — написав Іван Бойко у Facebook.', 'Іван Бойко'],
  ['fr', '« Le pont ouvre en mai », a déclaré Marie Duval à l’AFP lundi à Lyon.', 'Marie Duval'],
  ['es', '«La situación es grave», alertó el alcalde.', 'alcalde'],
  ['it', 'A Torino Maria Riva ha detto: «Il ponte apre a maggio».', 'Maria Riva'],
  [
    'id',
    '"Jembatan dibuka," kata Sari Dewi kepada Kompas di Medan, Senin (3/5/2021).',
    'Sari Dewi',
  ],
  ['el', '«Η γέφυρα ανοίγει», είπε η Μαρία Νίκου στην Πάτρα τη Δευτέρα.', 'Μαρία Νίκου'],
])('%s: %s', (lang, text, speaker) => {
  expect(analyse({ text, lang }).quotes[0]?.speaker).toBe(speaker);
});
