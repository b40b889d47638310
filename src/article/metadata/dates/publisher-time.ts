import { textsIn } from '../../blocks/nodes';
import { readPageDate, SHOWS_CLOCK } from './page-dates';

/** Lines after the headline that are looked at for the same moment in the publisher's own time. */
const NEAR_LINES = 150;

/**
 * A moment stated in UTC, in the time of the place where it was published, when a line near the headline shows
 * the same minute there: "04 May 2022 02:41 GMT" beside "3/5/2022 22:41".
 */
export function inPublishersTime(stated: string, page: Document, heading: Element | null): string {
  if (heading === null || !/T.*(?:\+00:00|Z)$/u.test(stated)) return stated;
  let seen = 0;
  for (const { data: line } of textsIn(page.body, heading)) {
    if ((seen += 1) > NEAR_LINES) break;
    if (line.length > 120 || !SHOWS_CLOCK.test(line)) continue;
    const shown = readPageDate(line);
    const local = shown === null ? null : withOffset(shown, stated);
    if (local !== null) return local;
  }
  return stated;
}

const QUARTER_MS = 15 * 60_000;
const FURTHEST_MS = 14 * 3_600_000;

/** A local time with the offset by which it is the same minute as a moment in UTC; null when it is not. */
function withOffset(shown: string, moment: string): string | null {
  const [, clock] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?$/u.exec(shown) ?? [];
  if (clock === undefined) return null;
  const utc = Math.floor(Date.parse(moment) / 60_000) * 60_000;
  const difference = Date.parse(`${clock}:00Z`) - utc;
  if (difference % QUARTER_MS !== 0 || Math.abs(difference) > FURTHEST_MS) return null;
  const minutes = Math.abs(difference) / 60_000;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const offset = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return `${clock}${moment.slice(16, 19)}${difference < 0 ? '-' : '+'}${offset}`;
}
