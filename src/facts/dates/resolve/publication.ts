import { dayNumber, type DayNumber } from './calendar';

/** When the article came out, by the publisher's own calendar. */
export interface Publication {
  readonly day: DayNumber;
  /** Minutes since the publisher's midnight, when the time is known. */
  readonly minutes: number | null;
  /** Minutes east of Greenwich, when known. */
  readonly zone: number | null;
}

/** Reads an ISO 8601 publication date; the day is the publisher's own, never the reader's. */
export function readPublication(published: string | null): Publication | null {
  const found =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[-+]\d\d:?\d\d)?)?/.exec(
      published ?? '',
    );
  if (found === null) return null;
  const day = dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
  if (day === null) return null;
  return {
    day,
    minutes: found[4] === undefined ? null : Number(found[4]) * 60 + Number(found[5]),
    zone: found[6] === undefined ? null : readZone(found[6]),
  };
}

/** Minutes east of Greenwich of `Z`, `+07:00` or `+0700`. */
function readZone(zone: string): number {
  if (zone === 'Z') return 0;
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -size : size;
}
