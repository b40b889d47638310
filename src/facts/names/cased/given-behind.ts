import { classAt, isAny, isGiven, knownAt, type TokenView } from '../token-view';
import { FULL_NAME } from '../../../languages/names/full-name';
import { entriesOf } from '../../../languages/names/class-table';
import type { Run } from './collect-runs';
import { isOfOffice } from '../weighing/of-office';
import { isOfUnit } from '../weighing/place-lists';
import * as is from '../lexicon/lexicon';

/** Classes of small words that a name may follow: not the noun of "ředitel okresu *Motyčín* Karel Nový". */
const NO_COMPLEMENT =
  is.TITLE |
  is.SPEECH |
  is.LINKER |
  is.ORGANISATION_LINKER |
  is.GIVEN |
  is.PLAIN |
  is.CLAUSE_OPENER;

/** Where a full name begins behind what an office is of: "jueza de Ejecución | Marta Robles"; else the run's start. */
function behindOffice(view: TokenView, { from, to }: Run): number {
  if (isGiven(view, from) || !isOfOffice(view, from)) return from;
  for (let at = from; at < to - 1; at += 1) {
    if (view.tokens[at]?.shape !== 'capital' || (at > from && view.tokens[at]?.gap !== 'space'))
      return from;
    // "director del Hospital Carlos Haya": what is called after somebody is no more than that.
    if (isAny(view, at, is.NAME_START | is.ORGANISATION_END | is.PLACE_END)) return from;
    if (at > from && isGiven(view, at)) return at;
  }
  return from;
}

/** "Chủ tịch UBND xã *Xuân Lộc* | Ngô Văn Hải": behind a unit's name of some syllables a family name with at least one word behind it. */
function behindUnit(view: TokenView, { from, to }: Run): number {
  if (view.words.wordsOfSyllables !== true || !isOfUnit(view, from)) return from;
  for (let at = from + 2; at < to - 1; at += 1) if (isGiven(view, at)) return at;
  return from;
}

/** "Camat *Lumut* | Rini Kusuma": behind who governs a place one word, and a given name with another behind it. */
function behindGoverned(view: TokenView, { from, to }: Run): number {
  const { tokens, words } = view;
  if (tokens[from]?.gap !== 'space' || isGiven(view, from) || !isGiven(view, from + 1)) return from;
  if (to - from <= FULL_NAME || tokens[from + 1]?.gap !== 'space') return from;
  return entriesOf(words.governors).includes(tokens[from - 1]?.lower ?? '') ? from + 1 : from;
}

/**
 * Where the person begins in "v Motyčíně | Karel Nový", "Přístavů Moravy | Karel Nový": where names are declined, a
 * given name with another word behind it tells where the capitals of the phrase before it end. Else the run's start.
 */
export function givenBehind(view: TokenView, { from, to }: Run): number {
  const { words, tokens } = view;
  const declined =
    words.endings !== undefined && words.surnameFirst !== true && words.capitalNouns !== true;
  if (!declined || words.script !== undefined) {
    const governed = behindGoverned(view, { from, to });
    if (governed > from) return governed;
    const unit = behindUnit(view, { from, to });
    return unit > from ? unit : behindOffice(view, { from, to });
  }
  if (isGiven(view, from)) return from;
  const place = isAny(view, from - 1, is.PLACE_CUE);
  // In Swedish or Danish, with the one ending "-s", no noun has what it is of behind it: "jurist Berit Synnøve Ås".
  const noun =
    entriesOf(words.endings).length > 1 &&
    tokens[from - 1]?.shape === 'lower' &&
    tokens[from]?.gap === 'space' &&
    !isAny(view, from - 1, NO_COMPLEMENT);
  // "Minister Spraw Wewnętrznych i *Administracji* | Jan Lis"
  const least = place || noun || isComplement(view, from) || isOfOffice(view, from) ? 1 : 2;
  if (place && closesBodyOfOffice(view, { from, to })) return from + 1;
  // "представитель Утопии в *ООН* | Нур Хаддад"
  const body = place && tokens[from]?.shape === 'capitals';
  for (let at = from + 1; at < to - 1; at += 1) {
    if (tokens[at]?.shape !== 'capital' || tokens[at]?.gap !== 'space') return from;
    if (body || (at >= from + least && isGiven(view, at))) return at;
  }
  return behindDescribedPlace(view, { from, to });
}

/** "afdelingschef i *Havnestyrelsen* | Siosaia Taufa": behind an office and a preposition a body in one word, and two words of no known meaning. */
function closesBodyOfOffice(view: TokenView, { from, to }: Run): boolean {
  if (to - from !== 1 + FULL_NAME || !isAny(view, from - 2, is.TITLE)) return false;
  if (!isAny(view, from, is.ORGANISATION_END)) return false;
  return [from + 1, from + FULL_NAME].every(
    (at) =>
      view.tokens[at]?.shape === 'capital' &&
      view.tokens[at]?.gap === 'space' &&
      classAt(view, at) === 0 &&
      knownAt(view, at, to) === null,
  );
}

/** "голова *Ірпеня* | Олег Котов": behind an office a word in another case, of what or where it is. */
function isComplement(view: TokenView, at: number): boolean {
  const word = view.tokens[at]?.lower;
  return isAny(view, at - 1, is.TITLE) && view.stems[at] !== word;
}

/** Words of a place with its adjective. */
const PLACE = 2;

/** "starosta *Dolních Lípovic* | Věslav Dub": behind an office an adjective that is declined, its noun, and a full name. */
function behindDescribedPlace(view: TokenView, { from, to }: Run): number {
  const office = isAny(view, from - 1, is.TITLE);
  const adjective = view.tokens[from]?.lower ?? '';
  const declined = view.words.complementEndings
    ?.split(' ')
    .some((ending) => adjective.length > ending.length + 2 && adjective.endsWith(ending));
  return office && declined === true && to - from === PLACE + FULL_NAME ? from + PLACE : from;
}
