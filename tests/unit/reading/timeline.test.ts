import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import type { Reading } from '../../../src/reading/reading';
import { timelineOf } from '../../../src/reading/showing/timeline';

/** The timeline's values of a text that came out on 20 September 2022. */
function timeline(text: string, lang = 'en'): string[] {
  const analysis = analyse({ text, lang, published: '2022-09-20T10:15:00+07:00' });
  const reading: Pick<Reading, 'dates' | 'sentences' | 'text'> = { ...analysis, text };
  return timelineOf(reading as Reading).map(({ value }) => value);
}

describe('the timeline', () => {
  it('puts days, weeks, quarters and years in order of time', () => {
    expect(
      timeline(
        'Work began in the third quarter of 2019. The bridge opened on 5 May 2021. It fell last week. Plans date from 1998.',
      ),
    ).toEqual(['1998', '2019-Q3', '2021-05-05', '2022-W37']);
  });

  it('lists no durations', () => {
    expect(
      timeline(
        'It was built in 2019, opened in 2020 and fell yesterday. Over the past three years 20 people met; repairs are due within two months.',
      ),
    ).toEqual(['2019', '2020', '2022-09-19']);
    expect(
      timeline(
        'Jembatan dibangun pada 2019, dibuka pada 2020, runtuh kemarin. Warga lewat dua kali dalam setahun selama tiga tahun terakhir.',
        'id',
      ),
    ).toEqual(['2019', '2020', '2022-09-19']);
  });

  it('leaves out the hours over live entries', () => {
    const live =
      'The bridge opened on 5 May 2021, closed in July 2022 and fell yesterday.\n14:05\nA crane is on its way.\n13:20 – Police block the road.';
    expect(timeline(live)).toEqual(['2021-05-05', '2022-07', '2022-09-19']);
  });

  it('is empty where there are fewer than three points', () => {
    expect(timeline('The bridge opened on 5 May 2021 and fell yesterday.')).toEqual([]);
  });
});
