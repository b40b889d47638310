/**
 * Abbreviations of time zones that the press of the world writes, in minutes east of Greenwich. None that
 * two parts of the world mean differently (CST), but for IST, which is India's unless a language's file
 * says otherwise.
 */
export const ZONES: Readonly<Record<string, number>> = {
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

/** Those that only running text names by these letters: MEZ is German, "ET" is either of two. */
export const ZONES_IN_TEXT: Readonly<Record<string, number>> = { MEZ: 60, MESZ: 120, ET: -300 };

/** Zones by letters that page furniture names besides: a line beside a headline is not running text. */
export const ZONES_ON_PAGES: Readonly<Record<string, number>> = {
  ...ZONES,
  CST: -360,
  МСК: 180,
  TRT: 180,
  SAST: 120,
  SGT: 480,
  MYT: 480,
};
