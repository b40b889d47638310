import { classAt, isAny, isGiven, type TokenView } from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';

/** Small words between an office and what it is of, and words of that before "and": "ministra de Industria, Comercio y | Turismo". */
const MOST_LINKERS = 3;
const MOST_JOINED = 4;

/**
 * Whether an office stands before a run, and small words between them say what it is of: "jueza de la | Ejecución"; before
 * "and" also some words of that with capitals: "Menteri Pemuda dan | Olahraga", "ministre du Travail et de l’| Emploi".
 */
export function isOfOffice(view: TokenView, from: number): boolean {
  return officeBefore(view, from) >= 0;
}

/** The word of the office, the nearest one; -1 without one. */
function officeBefore(view: TokenView, from: number): number {
  const { tokens, and } = view;
  const small = is.LINKER | is.ORGANISATION_LINKER;
  let at = from - 1;
  let linkers = 0;
  let joined = false;
  for (; linkers < MOST_LINKERS && tokens[at]?.shape === 'lower'; at -= 1, linkers += 1) {
    const gap = tokens[at + 1]?.gap;
    if (gap !== 'space' && gap !== 'apostrophe') return -1;
    joined ||= and.has(tokens[at]?.lower ?? '');
    if (!isAny(view, at, small) && !and.has(tokens[at]?.lower ?? '')) break;
  }
  if (linkers === 0) return -1;
  const least = joined ? at - MOST_JOINED : at;
  while (at > least && tokens[at]?.shape === 'capital') {
    if (isGiven(view, at) || isAny(view, at, is.TITLE) || tokens[at + 1]?.gap !== 'space') break;
    at -= 1;
    while (isAny(view, at, small) && tokens[at]?.shape === 'lower') at -= 1;
  }
  // "ministre *déléguée chargée* des …"
  while (tokens[at]?.shape === 'lower' && tokens[at + 1]?.gap === 'space' && (classAt(view, at) & (is.ROLE_WORD | is.TITLE)) === is.ROLE_WORD) at -= 1; // oxfmt-ignore
  return tokens[at + 1]?.gap === 'space' && isAny(view, at, is.TITLE) ? at : -1;
}

/** "ministre chargée de la *Ruralité*": behind an office of state what it is of is a field, and no name. */
export function namesField(view: TokenView, from: number): boolean {
  const office = officeBefore(view, from);
  return (
    office >= 0 && entriesOf(view.words.fieldOffices).includes(view.tokens[office]?.lower ?? '')
  );
}
