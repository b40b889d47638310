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
