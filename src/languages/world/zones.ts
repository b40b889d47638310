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
