import { classAt, isAny, isGiven, knownAt, knownAs, type TokenView } from '../token-view';
import type { Run } from './collect-runs';
import { isSiteAddress } from '../../../languages/world/site-addresses';
import { afterTitle, isInDateline } from '../weighing/evidence';
import { hasForeignLetters } from '../weighing/foreign-letters';
import * as is from '../lexicon/lexicon';

const TRIMMED_AFTER = is.CALENDAR | is.LINKER | is.ORGANISATION_LINKER;
/** What is left of a run, and whether common nouns with capitals were taken off its head. */
export interface TrimmedRun extends Run {
  /** "Surat Tanda Registrasi": the rest goes on naming a thing; only names known by themselves count. */
  readonly afterCommonNoun: boolean;
}

/** Takes off a run what stands at its ends with a capital and is no part of a name. */
export function trimRun(
  view: TokenView,
  small: ReadonlySet<string>,
  { from, to }: Run,
): TrimmedRun {
  const { tokens } = view;
  let start = from;
  let end = to;
  let afterCommonNoun = false;
  for (; start < end; start += 1) {
    const classes = classAt(view, start);
    const token = tokens[start];
    const more = end - start > 1;
    if (!token || knownAt(view, start, end)) break;
    if (
      more &&
      classes & is.NAME_START &&
      !(token.inHeading && knownAs(view, start + 1, end) === null)
    )
      break;
    if (isBodyOfNouns(view, start, end)) break;
    if (isMonthInName(view, start, end) || isSmallGiven(view, start, end)) break;
    if (more && isSyllableOfName(view, start)) break;
    const unsure =
      token.opens && more && (small.has(token.lower) || isBeforeKnown(view, start, end));
    const cue = more && (classes & is.PLACE_CUE) !== 0;
    const adjective = more && isPlaceAdjective(view, start, end);
    if (!(classes & (is.PLAIN | is.CALENDAR | is.DEMONYM)) && !unsure && !cue && !adjective) break;
    // "La Rochelle" keeps its article, "La Russie" behind a dash has a known name behind it.
    // "DE LINDE (Senja) - ": in a dateline both are in capitals.
    const article = classes & is.LINKER && more && knownAs(view, start + 1, end) === null;
    if (article && (!token.opens || isInDateline(view, start, end))) break;
    if (classes & is.DEMONYM && isHeaded(view, start, end)) break;
    afterCommonNoun ||= !token.opens && (classes & is.COMMON_NOUN) !== 0;
  }
  end = beforeDegrees(view, start, end);
  while (
    end > start &&
    !(end - start > 1 && isSyllableOfName(view, end - 1)) &&
    (isAny(view, end - 1, TRIMMED_AFTER) || isNounBehind(view, start, end)) &&
    knownAs(view, start, end) === null &&
    !isMonthAfterGiven(view, start, end)
  )
    end -= 1;
  return { from: start, to: end, afterCommonNoun };
}

/** "huyện *Nam* Lộc": inside a sentence no word of grammar has a capital where words are of syllables, but a part of a name has. */
function isSyllableOfName({ tokens, words }: TokenView, at: number): boolean {
  const { shape, opens, inHeading } = tokens[at] ?? {};
  return words.wordsOfSyllables === true && shape === 'capital' && !opens && !inHeading;
}

const NOUN = is.PLAIN | is.COMMON_NOUN;

/** "Bankalar Birliği", "Esnaf Odaları Birliği": nothing but common nouns before the head noun that closes a body's name. */
function isBodyOfNouns(view: TokenView, from: number, to: number): boolean {
  if (to - from < 2 || !isAny(view, to - 1, is.ORGANISATION_END)) return false;
  for (let at = from; at < to - 1; at += 1) if ((classAt(view, at) & NOUN) !== NOUN) return false;
  return true;
}

/** "IPCC *Bericht*": where every noun has a capital, a common one behind no given name is no part of what is before it. */
function isNounBehind(view: TokenView, from: number, to: number): boolean {
  if (view.words.capitalNouns !== true || to - from < 2 || classAt(view, to - 1) !== NOUN)
    return false;
  if (afterTitle(view, from) || isHeaded(view, from, to)) return false;
  for (let at = from; at < to; at += 1) if (isGiven(view, at)) return false;
  return true;
}

const SEVERAL_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Tokens of a degree with stops: "S.H", "M.Hum". */
const MOST_IN_DEGREE = 3;

/** Where a name ends before the degrees of its bearer: "Rini Kusuma | SH MHum", "Rini Kusuma | S.H"; its start where it is nothing else ("M.Hum"). */
function beforeDegrees(view: TokenView, from: number, to: number): number {
  const { tokens, lexicon } = view;
  let end = opensDegree(view, from, to) ? to - 1 : to;
  for (let at = end - 1; at >= Math.max(from, end - MOST_IN_DEGREE); at -= 1) {
    const joined = at === end - 1 || tokens[at + 1]?.gap === 'dot';
    if (!joined) break;
    const letters = tokens
      .slice(at, end)
      .map(({ lower }) => lower)
      .join('');
    // "Bruno Mars": of one word, a degree has two capitals.
    const word = end - at === 1 && !SEVERAL_CAPITALS.test(tokens[at]?.text ?? '');
    const alone = at === from && end - at === 1;
    if (alone || word || !lexicon.isDegree(letters)) continue;
    end = at;
    at = end;
  }
  return end < to && isHeaded(view, from, end) ? to : end;
}

/** True for a run whose last letter goes on as a degree in a word that is small elsewhere: "Rini Kusuma *M*.Si". */
function opensDegree({ tokens, lexicon }: TokenView, from: number, to: number): boolean {
  const [letter, next] = [tokens[to - 1], tokens[to]];
  if (letter?.text.length !== 1 || to - from < 2) return false;
  const joined = next?.gap === 'dot' && next.start === letter.end + 1;
  return joined && lexicon.isDegree(letter.lower + next.lower);
}

/** "Jan Jansen", "Domingo Robles": a month or a day that is also a given name, with a surname and no number. */
function isMonthInName(view: TokenView, at: number, to: number): boolean {
  const both = is.CALENDAR | is.GIVEN;
  if ((classAt(view, at) & both) !== both || to - at < 2) return false;
  const before = view.tokens[at - 1];
  // "im August Müller": behind a small word of grammar it is the month.
  const small = classAt(view, at - 1) & (is.PLAIN | is.ORGANISATION_LINKER);
  const led = view.tokens[at]?.gap === 'space' && small === is.PLAIN;
  return !led && before?.shape !== 'number' && !isAny(view, at + 1, is.CALENDAR);
}

/** "leds av *Hans* Berg": inside a sentence a capital makes a given name of a small word ("his"), before a surname. */
function isSmallGiven(view: TokenView, at: number, to: number): boolean {
  const token = view.tokens[at];
  const both = is.PLAIN | is.GIVEN;
  if ((classAt(view, at) & both) !== both || token?.opens !== false || token.inHeading)
    return false;
  return token.shape === 'capital' && to - at > 1 && !isAny(view, at + 1, is.PLAIN);
}

/** "Theresa May", "Franziska Mai": a month behind a given name is the surname. */
function isMonthAfterGiven(view: TokenView, from: number, to: number): boolean {
  if (to - from < 2 || !isAny(view, to - 1, is.MONTH)) return false;
  return (
    (classAt(view, to - 2) & (is.GIVEN | is.CALENDAR)) === is.GIVEN &&
    view.tokens[to]?.shape !== 'number'
  );
}

/** "Berliner | Gericht", but "Peter Weber" and "Berliner Volksbank". */
function isPlaceAdjective(view: TokenView, at: number, to: number): boolean {
  const ending = view.words.placeAdjectiveEnding;
  if (ending === undefined || view.tokens[at]?.lower.endsWith(ending) !== true) return false;
  return !isAny(view, at, is.GIVEN | is.TITLE) && !isHeaded(view, at, to);
}

/** "Putusan KPK", "Strategi Golkar" at the head of a sentence: any word and a known name. */
function isBeforeKnown(view: TokenView, at: number, to: number): boolean {
  // "Jubilant | Labour Party"
  if (to - at > 2 && !isAny(view, at, is.NAME_START) && knownAs(view, at + 1, to) !== null)
    return true;
  // "Победа Дональда Трампа": a given name comes second only after a word that is none.
  if (to - at > 2 && !isGiven(view, at) && isGiven(view, at + 1)) return true;
  // "Серый | Land Rover"
  const foreign = !hasForeignLetters(view, at) && hasForeignLetters(view, at + 1);
  const acronym =
    to - at === 2 &&
    view.tokens[at + 1]?.shape === 'capitals' &&
    view.tokens[at]?.shape !== 'capitals';
  // "Former | NBC", "Kedatangan | Pertamina"
  const known = classAt(view, at) & ~(is.PLAIN | is.ROLE_WORD);
  if (known || isHeaded(view, at, to)) return false;
  // "Dirangkum | Kompas.com"
  const address = to - at === 2 && isSiteAddress(view.tokens[at + 1]?.lower ?? '');
  return foreign || acronym || address || knownAs(view, at + 1, to) !== null;
}

/** Whether a head noun of an organisation or place stands among the words, and no role. */
export function isHeaded(view: TokenView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (isAny(view, i, is.TITLE)) return false;
    if (isAny(view, i, is.ORGANISATION_START | is.ORGANISATION_END | is.PLACE_END)) return true;
  }
  return false;
}
