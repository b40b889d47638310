import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/facts/find-names';
import { contextOf } from '../../text-context';

/** A place or a body, and forms of it that all are one entry under its first form. Own sentences around them. */
const FORMS: readonly (readonly [lang: string, first: string, ...forms: string[]])[] = [
  ['pl', 'Niemcy', 'Niemiec', 'Niemczech'],
  ['pl', 'Chiny', 'Chin', 'Chinach'],
  ['pl', 'Węgry', 'Węgier', 'Węgrzech'],
  ['pl', 'Kraków', 'Krakowa', 'Krakowie'],
  ['pl', 'Łódź', 'Łodzi'],
  ['pl', 'Wiedeń', 'Wiednia'],
  ['pl', 'Egipt', 'Egipcie'],
  ['pl', 'Białystok', 'Białegostoku'],
  ['cs', 'Praha', 'Praze'],
  ['cs', 'Plzeň', 'Plzni'],
  ['cs', 'Spojené státy', 'Spojených států', 'Spojenými státy'],
  ['ru', 'Египет', 'Египта', 'Египте'],
  ['ru', 'Китай', 'Китая'],
  ['ru', 'Нижний Новгород', 'Нижнего Новгорода'],
  ['uk', 'Київ', 'Києва', 'Києві'],
  ['uk', 'Львів', 'Львова'],
  ['uk', 'Китай', 'Китаєм'],
  ['fi', 'Helsinki', 'Helsingin'],
  ['fi', 'Turku', 'Turun', 'Turussa'],
  ['fi', 'Tampere', 'Tampereella'],
  ['fi', 'Kreikka', 'Kreikan'],
  ['fi', 'Yhdysvallat', 'Yhdysvaltojen', 'Yhdysvalloissa'],
  ['hu', 'Németország', 'Németországgal'],
  ['hu', 'Pécs', 'Pécsett'],
  ['el', 'Παρίσι', 'Παρισιού'],
  ['ro', 'România', 'României'],
  ['ro', 'Statele Unite', 'Statelor Unite'],
  ['ro', 'Uniunea Europeană', 'Uniunii Europene'],
];

describe('one entry for all cases of a place', () => {
  test.each(FORMS)('%s: %s', (lang, first, ...forms) => {
    const text = [first, ...forms].map((form) => `1990, 1991: ${form}.`).join('\n');
    const found = findNames(contextOf(lang, text));
    expect(found.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual([
      `${first} ${forms.length + 1}`,
    ]);
  });
});

test('an article and a small noun are no paper', () => {
  expect(findNames(contextOf('fr', 'Le monde change vite. Le temps aussi.'))).toEqual([]);
});

test('a place ends before "and" and before where something goes on to', () => {
  const text = 'Płynęli przez Morze Alwskie do Zatoki Derskiej oraz na Ocean Telski i Mirski.';
  expect(findNames(contextOf('pl', text)).map(({ name }) => name)).toEqual([
    'Morze Alwskie',
    'Zatoki Derskiej',
    'Ocean Telski',
    'Mirski',
  ]);
});
