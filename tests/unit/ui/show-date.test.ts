import { expect, it } from 'vitest';
import { showDate } from '../../../src/ui/words/show-date';

it("gives the publisher's moment, and the reader's time alone where the day is the same", () => {
  const shown = showDate('2026-03-12T17:40:00+07:00', 'en-GB', 'Europe/Berlin');
  expect(shown?.publishers).toBe('12 Mar 2026, 17:40 UTC+7');
  expect(shown?.readers).toBe('11:40');
});

it("gives the reader's whole moment where it is another day, and nothing where it is the same wall clock", () => {
  const early = showDate('2026-03-12T02:40:00+07:00', 'en-GB', 'Europe/Berlin');
  expect(early?.readers).toBe('11 Mar 2026, 20:40');
  expect(showDate('2026-03-12T09:40:00+07:00', 'en-GB', 'Asia/Jakarta')?.readers).toBeNull();
  expect(showDate('2026-03-12', 'en-GB', 'Asia/Jakarta')?.readers).toBeNull();
});

it('gives the day alone where no hour is known, which some sites write as the midnight that begins it', () => {
  const day = { publishers: '12 Mar 2026', readers: null };
  for (const iso of ['2026-03-12', '2026-03-12T00:00:00Z', '2026-03-12T00:00:00.000+07:00'])
    expect(showDate(iso, 'en-GB', 'America/New_York')).toEqual(day);
  const late = showDate('2026-03-12T00:05:00Z', 'en-GB', 'UTC');
  expect(late?.publishers).toBe('12 Mar 2026, 0:05 UTC');
});
