import { expect, test } from 'vitest';
import { analyse } from '../../../src/reading/analyse';

/** Language, headline, body, and the body's quotes as `speaker|words`. */
type Row = readonly [lang: string, title: string, text: string, ...expected: readonly string[]];

const rows: readonly Row[] = [
  // The headline tells whose the quote is, the body doesn't.
  [
    'en',
    'Maria Holt: “The bridge is safe for everyone”',
    'The port opened its gates on Monday.\n\n“The bridge is safe for everyone.”',
    'Maria Holt|The bridge is safe for everyone.',
  ],
  // A short name in the headline is the person whom the body names in full.
  [
    'en',
    'Holt: “The bridge is safe for everyone”',
    '“The cables are new,” Maria Holt said.\n\nThe port opened on Monday. Lorries came from the north.\n\n“The bridge is safe for everyone.”',
    'Maria Holt|The cables are new,',
    'Maria Holt|The bridge is safe for everyone.',
  ],
  // The headline shortens it; a guess of the body gives way to it.
  [
    'de',
    'Karla Voss: „Die Brücke ist für alle sicher“',
    'Jonas Reber kam am Montag an den Hafen.\n\n„Die Brücke ist für alle sicher, auch im Winter.“',
    'Karla Voss|Die Brücke ist für alle sicher, auch im Winter.',
  ],
  // What the body says itself stays.
  [
    'en',
    'Lane: “The bridge is safe for everyone”',
    '“The bridge is safe for everyone,” Maria Holt said.',
    'Maria Holt|The bridge is safe for everyone,',
  ],
  // Other words, or too few of them, are no twin.
  [
    'en',
    'Maria Holt: “The bridge will stay closed in winter”',
    'The port opened its gates on Monday.\n\n“The bridge is safe for everyone.”',
    '|The bridge is safe for everyone.',
  ],
  // Signs say more than letters.
  [
    'zh',
    '王晓岚：“大桥明年五月开通”',
    '港口星期一开放。\n\n“大桥明年五月开通，一切顺利。”',
    '王晓岚|大桥明年五月开通，一切顺利。',
  ],
  [
    'id',
    'Sari Dewi: "Jembatan ini aman untuk semua"',
    'Pelabuhan dibuka hari Senin.\n\n"Jembatan ini aman untuk semua warga."',
    'Sari Dewi|Jembatan ini aman untuk semua warga.',
  ],
];

test.each(rows)('%s headline %s', (lang, title, text, ...expected) => {
  const found = analyse({ text, lang, title }).quotes.map(
    ({ speaker, text: words }) => `${speaker ?? ''}|${words}`,
  );
  expect(found).toEqual(expected);
});
