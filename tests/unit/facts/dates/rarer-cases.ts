/**
 * Units, parts and spellings that few texts have: quarters, decades and working days away, a week by its number, the last
 * months of a year, the stamps of machines. Read like those of `cases.ts`.
 */
export const rarerCases: readonly (readonly [lang: string, text: string, ...values: string[]])[] = [
  ['en', 'Profits fell last quarter and will rise next decade.', '2022-Q2', '203X'],
  ['id', 'Laba turun kuartal lalu dan semester lalu.', '2022-Q2', '2022-01/2022-06'],
  ['de', 'Im letzten Halbjahr sank der Pegel.', '2022-01/2022-06'],
  ['en', 'The dam will stand in the next century.', '21XX'],
  [
    'en',
    'The mill opened a century ago and closed a decade ago. Two quarters ago it burned.',
    '1922-09-20',
    '2012-09-20',
    '2022-03-20',
  ],
  [
    'en',
    'The bridge opens in three working days. Four working days ago it closed.',
    '2022-09-23',
    '2022-09-14',
  ],
  ['en', 'He met them two hours ago.', '2022-09-20T08:15+07:00'],
  ['en', 'Twenty five years ago the quay was built.', '1997-09-20'],
  ['en', 'They met on the quay at the weekend.', '2022-09-17/2022-09-18'],
  ['en', 'They marked last Christmas and next Easter.', '2021-12-25', '2023-04-09'],
  ['en', 'The race falls in week 23 of 2022.', '2022-W23'],
  [
    'en',
    'It rained in the first two months of 2022 and the last three months of 2021.',
    '2022-01/2022-02',
    '2021-10/2021-12',
  ],
  [
    'en',
    'The page was changed at 2026-05-04T10:00:00+07:00 and 2026-05-04T10:00:00Z.',
    '2026-05-04T10:00+07:00',
    '2026-05-04T10:00+00:00',
  ],
  ['zh', '他廿五日抵達，六月卅日離開。', '2022-09-25', '2022-06-30'],
];
