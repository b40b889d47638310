import { describe, expect, it } from 'vitest';
import { chooseFacts } from '../../../../src/facts/choose-facts';
import type { Findings } from '../../../../src/facts/findings';
import { analyse } from '../../../../src/reading/analyse';
import type { Name } from '../../../../src/reading/reading';
import { contextOf } from '../../text-context';

const nothing: Findings = { names: [], dates: [], amounts: [], sources: [], quotes: [] };

const only = (lang: string, text: string) => analyse({ text, lang }).facts[0]?.text;

describe('a conjunction at the head of a fact', () => {
  it.each([
    ['en', 'But ', 'the hospital stayed open and took in 40 people from the streets.'],
    ['en', 'But in fact, ', 'the hospital stayed open and took in 40 people from the streets.'],
    ['id', 'Tetapi ', 'rumah sakit tetap buka dan menerima 40 orang dari jalan yang banjir.'],
    ['ru', 'Но ', 'больница оставалась открытой и приняла 40 человек с улиц.'],
    ['fr', 'Mais ', 'l’hôpital est resté ouvert et a accueilli 40 personnes dans la nuit.'],
  ])('is taken off with no comma behind it (%s: %s)', (lang, head, rest) => {
    expect(only(lang, head + rest)).toBe(rest);
  });

  it('stays where the first place belongs to it, or a name begins with it', () => {
    const german =
      'Zudem blieb das Krankenhaus offen und nahm vierzig Menschen von der Straße auf.';
    expect(only('de', german)).toBe(german);
    const hungarian = 'De Wilde ezer embert fogadott be a kórházba az éjszaka folyamán.';
    const name: Name = { name: 'De Wilde', type: 'person', role: null, mentions: [[0, 8]] };
    const named = chooseFacts(contextOf('hu', hungarian), { ...nothing, names: [name] });
    expect(named[0]?.text).toBe(hungarian);
  });
});

describe('the name of the house at the head of a fact', () => {
  const page = { siteName: 'Diário 360', url: 'https://www.senja.example/berita/jembatan' };
  it.each([
    ['pt', '360 – ', 'O hospital continuou aberto e recebeu 40 pessoas durante a noite.'],
    ['pt', 'Diário 360 - ', 'O hospital continuou aberto e recebeu 40 pessoas durante a noite.'],
    [
      'id',
      'Senja.example, Sagara ',
      'Rumah sakit tetap buka dan menerima 40 orang pada malam itu.',
    ],
    [
      'id',
      'Senja.example, Bandung Barat ',
      'Rumah sakit tetap buka dan menerima 40 orang pada malam itu.',
    ],
    [
      'id',
      'Senja.example, Bandung Barat - ',
      'Rumah sakit tetap buka dan menerima 40 orang pada malam itu.',
    ],
    ['en', 'Harbour Newswire - 4 March 2026 - ', 'The hospital stayed open and took in 40 people.'],
  ])('is taken off (%s: %s)', (lang, head, rest) => {
    expect(analyse({ text: head + rest, lang, ...page }).facts[0]?.text).toBe(rest);
  });

  it.each([
    ['id', 'Sagara, NTB (ANTARA News) - '],
    ['en', 'Kota Lama (Reuters) – '],
  ])('goes where an agency of the world stands behind a place (%s: %s)', (lang, head) => {
    const rest = 'Rumah Sakit Senja tetap buka dan menerima 40 orang pada malam itu.';
    expect(only(lang, head + rest)).toBe(rest);
  });

  it('is none where a person stands before the brackets and the dash', () => {
    const text = 'Ada Lind (45) - a doctor of the island - kept the hospital open for 40 people.';
    expect(only('en', text)).toBe(text);
  });

  it('goes with the day and the word for a report where Chinese agencies write so', () => {
    const rest = '大桥建成通车，全长两公里，总投资十二亿元，每天可通行三万辆汽车。';
    expect(analyse({ text: `海风社5月3日电 ${rest}`, lang: 'zh' }).facts[0]?.text).toBe(rest);
  });

  it.each([
    ['pt', 'Lisboa – a cidade das sete colinas – recebeu 40 pessoas durante a noite.'],
    ['en', 'Other.example, Sagara and two more houses took in 40 people during the night.'],
  ])('is none that another bears (%s: %s)', (lang, text) => {
    expect(analyse({ text, lang, ...page }).facts[0]?.text).toBe(text);
  });
});

describe('a source at the head of a fact', () => {
  it.each([
    ['zh', '据新华社报道，', '大桥建成通车，全长两公里，总投资十二亿元，每天可通行三万辆汽车。'],
    [
      'zh',
      '据路透社5月3日报道，',
      '大桥建成通车，全长两公里，总投资十二亿元，每天可通行三万辆汽车。',
    ],
    ['ar', 'وفقا لوكالة رويترز، ', 'ظل المستشفى مفتوحا واستقبل 40 شخصا من الشوارع خلال الليل.'],
    [
      'en',
      'According to Reuters, ',
      'the hospital stayed open and took in 40 people from the streets.',
    ],
  ])('goes with its comma, and stands beside the fact (%s: %s)', (lang, head, rest) => {
    const { facts, sources } = analyse({ text: head + rest, lang });
    expect(facts[0]?.text).toBe(rest);
    expect(sources[facts[0]?.source ?? -1]?.name).toBeDefined();
  });

  it('stays where more than its report is told before the comma', () => {
    const text = '据新华社记者在桥头了解，大桥建成通车，全长两公里，每天可通行三万辆汽车。';
    expect(only('zh', text)).toBe(text);
  });
});
