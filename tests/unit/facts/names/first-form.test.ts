import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/facts/find-names';
import { contextOf } from '../../text-context';

/** Names as they are shown, each with the number of its mentions. Own sentences. */
const CASES: readonly (readonly [lang: string, text: string, ...names: string[]])[] = [
  // A given name of the list tells the case, and the family name goes by it.
  ['cs', 'Mluvil s Pavlem Hruškou a s Janou Dubovou.', 'Pavel Hruška 1', 'Jana Dubová 1'],
  ['cs', 'Potkali Bohdana Nováčka. Psal Bohdanu Nováčkovi.', 'Bohdan Nováček 2'],
  ['cs', 'Vláda Petra Vrány padla. Vrána to čekal.', 'Petr Vrána 2'],
  ['pl', 'Rozmawiał z Andrzejem Lipą i Anną Wilkowską.', 'Andrzej Lipa 1', 'Anna Wilkowska 1'],
  ['pl', 'Wręczyli nagrodę Annie Wilkowskiej.', 'Anna Wilkowska 1'],
  ['ru', 'Он встретился с Павлом Громовым и Анной Котовой.', 'Павел Громов 1', 'Анна Котова 1'],
  ['ru', 'Дело судьи суда Павла Вьюна. О Сергее Котове забыли.', 'Павел Вьюн 1', 'Сергей Котов 1'],
  ['ru', 'Пришло письмо Игорю Соболю.', 'Игорь Соболь 1'],
  ['uk', 'Зустріч із Тарасом Лисенком та Юлією Лисенко.', 'Тарас Лисенко 1', 'Юлія Лисенко 1'],
  ['uk', 'Призначення Тараса Шпаля. Розмова з Тарасом Шпалем.', 'Тарас Шпаль 2'],
  ['el', 'Η συνάντηση του Νίκου Δελή με τον Γιώργο Λιβανό.', 'Νίκος Δελής 1', 'Γιώργος Λιβανός 1'],
  // The given name stands last, and has the ending.
  ['hu', 'Tegnap Kovács Viktorral és Szabó Annával beszélt.', 'Kovács Viktor 1', 'Szabó Anna 1'],
  // Only the last word has one.
  [
    'fi',
    'Matti Niemistölle kerrottiin. Antti Karhuselle annettiin kirje.',
    'Matti Niemistö 1',
    'Antti Karhunen 1',
  ],
  ['fi', 'Antti Lindholmin kirja ilmestyi. Lindholm kiitti.', 'Antti Lindholm 2'],
  ['fi', 'Sanna Rubinin kanta tiedettiin. Sanna Rubinia haastateltiin.', 'Sanna Rubinin 2'],
  // The text has the first form, too.
  ['fi', 'Liisa Marinin kanta tiedettiin. Marin vaikeni. Marinin kanta pysyy.', 'Liisa Marin 3'],
  ['fi', 'Antti Rinteen lista jäi. Rinne lähti. Rinteen väki jäi.', 'Antti Rinne 3'],
  ['fi', 'Juha Sipilän väki jäi. Sipilän väki lähti.', 'Juha Sipilä 2'],
  ['fi', 'Sean McNairin kirja ilmestyi. McNair kiitti.', 'Sean McNair 2'],
  ['sv', 'Anna Lindbergs bok kom ut. Lindberg är glad.', 'Anna Lindberg 2'],
  // As it stands, it may be the first form.
  ['ru', 'Пришла Александра Котова. На берегу стоял Котов.', 'Александра Котова 2'],
  ['cs', 'Přišla Jana Dubová. Dubová mlčela.', 'Jana Dubová 2'],
  // Places and bodies that the lists know.
  [
    'pl',
    'Pojechał do Arabii Saudyjskiej, a potem do Bundestagu.',
    'Arabia Saudyjska 1',
    'Bundestag 1',
  ],
  ['de', 'Die Lage Österreichs und Finnlands ist gut.', 'Österreich 1', 'Finnland 1'],
  ['cs', 'V Německu prší.', 'Německo 1'],
  // One that may be two.
  ['pl', 'Wyjechał do Nigerii wczoraj.', 'Nigerii 1'],
];

/** One person each, however much of the name stands there. Own sentences. */
const SHORTER: readonly (readonly [lang: string, text: string, ...names: string[]])[] = [
  ['en', 'Nelson Tembeka Lubanzi spoke. Later Nelson Lubanzi left.', 'Nelson Tembeka Lubanzi 2'],
  [
    'es',
    'Ayer llegó Ana Paola Ferrer Mesa. Luego la actriz Ana Ferrer calló. Con ella vino Ana Paola Ferrer y salió Ferrer.',
    'Ana Paola Ferrer Mesa 4',
  ],
  [
    'es',
    'Vino ayer el titular de Inclusión Marítima Juan Pablo Ferrer. Según Juan Pablo Ferrer, calló Juan Pablo Ferrer.',
    'Juan Pablo Ferrer 3',
  ],
  ['es', 'Llegó Ursula von der Linden. Von der Linden habló ayer.', 'Ursula von der Linden 2'],
  [
    'en',
    'Mary Ann Pell and Mary Sue Pell came. Then Mary Pell spoke.',
    'Mary Ann Pell 1',
    'Mary Sue Pell 1',
    'Mary Pell 1',
  ],
];

describe('shorter forms of a name', () => {
  test.each(SHORTER)('%s: %s', (lang, text, ...names) => {
    const found = findNames(contextOf(lang, text));
    expect(found.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(names);
  });
});

describe('names in their first form', () => {
  test.each(CASES)('%s: %s', (lang, text, ...names) => {
    const found = findNames(contextOf(lang, text));
    expect(found.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(
      expect.arrayContaining(names),
    );
  });
});
