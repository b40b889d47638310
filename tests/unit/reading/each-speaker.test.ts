import { expect, it } from 'vitest';
import { makeCard } from '../../../src/library/entry-card';
import { listSpeakers } from '../../../src/library/speakers';
import type { NameType } from '../../../src/reading/reading';
import { eachSpeaker } from '../../../src/reading/each-speaker';
import { makeEntry, makeReading } from '../library/reading-fixture';

const named = (name: string, type: NameType = 'person') => ({
  name,
  type,
  role: null,
  mentions: [],
});

it('tells two people who speak together apart by the names of the reading', () => {
  const names = [named('Ana Roe'), named('Ana'), named('Tom Barlow')];
  expect(eachSpeaker('Ana Roe and Tom Barlow', names)).toEqual(['Ana Roe', 'Tom Barlow']);
  expect(eachSpeaker('Ana Roe', names)).toEqual(['Ana Roe']);
  const three = [...names, named('Ines Holm')];
  const together = ['Ines Holm', 'Ana Roe', 'Tom Barlow'];
  expect(eachSpeaker('Ines Holm, Ana Roe, and Tom Barlow', three)).toEqual(together);
  expect(eachSpeaker('Ana Roe and her lawyers', names)).toEqual(['Ana Roe and her lawyers']);
  const land = [named('Bosnia', 'place'), named('Bosnia and Herzegovina', 'place')];
  expect(eachSpeaker('Bosnia and Herzegovina', land)).toEqual(['Bosnia and Herzegovina']);
});

it('makes no two speakers of a body with a place in its name, nor one twice', () => {
  const bank = [named('Bank Sagara', 'organisation'), named('Kenari', 'place')];
  expect(eachSpeaker('Bank Sagara Kenari', bank)).toEqual(['Bank Sagara Kenari']);
  const lund = [named('Ana Lund')];
  expect(eachSpeaker("Ana Lund's aide Ana Lund", lund)).toEqual(["Ana Lund's aide Ana Lund"]);
});

it('lists in the library under each of two what they said together', () => {
  const [quote] = makeReading().quotes;
  const reading = makeReading({
    names: [named('Ana Roe'), named('Tom Barlow')],
    quotes: quote === undefined ? [] : [{ ...quote, speaker: 'Ana Roe and Tom Barlow' }],
  });
  expect(makeCard(reading).speakers).toEqual([
    ['Ana Roe', 1],
    ['Tom Barlow', 1],
  ]);
  const speakers = listSpeakers([makeEntry(reading)], []);
  expect(speakers.map(({ name }) => name)).toEqual(['Ana Roe', 'Tom Barlow']);
});
