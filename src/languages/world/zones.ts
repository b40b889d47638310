import { oncePer } from '../once-per';

/**
 * Minutes east of Greenwich, or a region of the IANA data base (`America/New_York`), whose clocks change
 * with the season.
 */
export type Zone = number | Region;
/** A name of the IANA data base. */
export type Region = `${string}/${string}`;

const clockOf = oncePer(
  (timeZone: Region) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
);

/** Minutes east of Greenwich at noon of a day. `day`: YYYY-MM-DD. */
export function minutesEast(zone: Zone, day: string): number {
  if (typeof zone === 'number') return zone;
  const parts = clockOf(zone).formatToParts(Date.parse(`${day}T12:00:00Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([-+])(\d\d):(\d\d)/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/**
 * Abbreviations of time zones that the press of the world writes, in minutes east of Greenwich. None that
 * two parts of the world mean differently (CST), but for IST, which is India's unless a language's file
 * says otherwise.
 */
const ZONES: Readonly<Record<string, number>> = {
  WIB: 420,
  WITA: 480,
  WIT: 540,
  GMT: 0,
  UTC: 0,
  MSK: 180,
  KST: 540,
  JST: 540,
  IST: 330,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  PST: -480,
  PDT: -420,
  CDT: -300,
};

/** The one whose clocks change that the press of all languages names by its letters. */
const EASTERN = { ET: 'America/New_York' } as const;

/** Zones that running text of any language names by these letters. */
export const ZONES_IN_TEXT: Readonly<Record<string, Zone>> = { ...ZONES, ...EASTERN };

/** Zones by letters that page furniture names besides: a line beside a headline is not running text. */
export const ZONES_ON_PAGES: Readonly<Record<string, Zone>> = {
  ...ZONES,
  ...EASTERN,
  CST: -360,
  МСК: 180,
  TRT: 180,
  SAST: 120,
  SGT: 480,
  MYT: 480,
};
