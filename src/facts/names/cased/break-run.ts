import { classAt, isAny, isGiven, knownAs, type TokenView } from '../token-view';
import { FULL_NAME } from '../../../languages/names/full-name';
import { behindGenitives } from '../../../languages/names/genitives';
import { entriesOf } from '../../../languages/names/class-table';
import type { Token } from '../tokens/tokens';
import type { Run } from './collect-runs';
import { LEGAL_FORMS } from '../../../languages/world/legal-forms';
import { isSiteAddress } from '../../../languages/world/site-addresses';
import { afterTitle } from '../weighing/evidence';
import * as is from '../lexicon/lexicon';
import { ROMAN } from './organisation-parts';

const SHORTEST_CREDIT = 4;

/** "Muktamar VIII | Surabaya", "Jawa Tengah | II": a numeral closes a name, and counts places. */
function* betweenNumerals(view: TokenView, { from, to }: Run): Generator<Run> {
  const { tokens } = view;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const single = at > from && token?.text.length === 1 && token.shape !== 'lower';
    if (token?.shape !== 'capitals' && !single) continue;
    if (!ROMAN.test(token.lower) || tokens[at + 1]?.gap === 'dot') continue;
    // "Bali | I Made Suarta": before a given name it is no numeral.
    if (at + 1 < to && isGiven(view, at + 1) && token.text.length === 1) {
      yield { from: start, to: at };
      start = at;
      continue;
    }
    const place = knownAs(view, start, at) === 'place';
    if (at > start) yield { from: start, to: place ? at : at + 1 };
    start = at + 1;
  }
  if (start < to) yield { from: start, to };
}

/** "Desa Lumut | Kecamatan Talawi": where a unit of a country stands behind another one's whole name. */
function* betweenUnits(view: TokenView, { from, to }: Run): Generator<Run> {
  const units = new Set(entriesOf(view.words.placeUnits));
  const isUnit = (at: number): boolean => units.has(view.tokens[at]?.lower ?? '');
  let start = from;
  if (units.size > 0)
    for (let at = from + 2; at < to - 1; at += 1) {
      if (!isUnit(start) || !isUnit(at) || isUnit(at - 1)) continue;
      yield { from: start, to: at };
      start = at;
    }
  yield { from: start, to };
}

/** Words of a full name with a place behind it. */
const NAME_AND_PLACE = 3;

/**
 * "Ali Demir | Amasya mitinginde": in a language that writes where on the noun itself, a place behind a full name that
 * belongs to the noun in small letters behind it.
 */
function* beforePlaceOfNoun(view: TokenView, { from, to }: Run): Generator<Run> {
  const { tokens, words } = view;
  const noun = tokens[to];
  const endings = entriesOf(words.localEndings);
  const endsLocally = ({ lower }: Token): boolean =>
    endings.some((ending) => lower.endsWith(ending));
  const last = tokens[to - 1];
  // "Ali Demir | Amasya'ya", "Lind Anna | Kijevbe"
  const itself = endings.length > 0 && (noun?.gap === 'apostrophe' || (last !== undefined && endsLocally(last))); // oxfmt-ignore
  const local = itself || (noun?.shape === 'lower' && noun.gap === 'space' && endsLocally(noun));
  const listed = knownAs(view, to - 1, to) === 'place';
  let named = false;
  for (let at = from; at <= to - NAME_AND_PLACE; at += 1)
    named ||= isGiven(view, at) || isAny(view, at, is.TITLE);
  const cut = named && local && listed ? to - 1 : to;
  yield { from, to: cut };
  if (cut < to) yield { from: cut, to };
}

/** "Ann Smith | LONDON", "MDC | Morgan Adeyemi", "Vlna.cz | Eva Nová": a name in capitals, or the address of a site, beside one with a capital. */
function* whereCaseChanges(view: TokenView, { from, to }: Run): Generator<Run> {
  const { tokens } = view;
  let start = from;
  for (let at = from + 1; at < to; at += 1) {
    const before = tokens[at - 1]?.shape;
    const shape = tokens[at]?.shape;
    const place =
      shape === 'capitals' &&
      before === 'capital' &&
      !isAny(view, start, is.NAME_START) &&
      knownAs(view, at, to) !== null;
    // "PT | Salma Lestari": a firm may be called after somebody.
    // "TP. | Hà Tiên": the short word for a city is no body.
    const opensPlace = (classAt(view, at - 1) & is.NAME_START) === is.PLACE_START;
    const acronym =
      before === 'capitals' && !opensPlace && !LEGAL_FORMS.has(tokens[at - 1]?.lower ?? '');
    const other = acronym || isSiteAddress(tokens[at - 1]?.lower ?? '');
    const person = other && shape === 'capital' && to - at > 1 && isGiven(view, at);
    // "RIMA WIDODO | Rumah Susun": a credit in capitals, and what the picture shows.
    const credit =
      before === 'capitals' && shape === 'capital' && at - start > 1 && isCredit(view, start, at);
    const splits = place || (person && !isGiven(view, at - 1));
    if (!splits && !credit) continue;
    yield { from: start, to: at };
    start = at;
  }
  yield { from: start, to };
}

/** Words in capitals throughout that are too long for acronyms, with no head noun before them. */
function isCredit(view: TokenView, from: number, to: number): boolean {
  if (isAny(view, from, is.NAME_START)) return false;
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    if (token?.shape !== 'capitals' || token.text.length < SHORTEST_CREDIT) return false;
  }
  return true;
}

/** Letters of a word before its ending of case. */
const SHORTEST_STEM = 2;

function endsIn(lower: string, endings: readonly string[]): boolean {
  return endings.some((end) => lower.length >= end.length + SHORTEST_STEM && lower.endsWith(end));
}

/**
 * Where two words end of which the first is a given name or stands behind an office, or that have no known meaning and are
 * not whose something is ("Siosaia Taufa | Galdan yliopistosta"); the run's end where none does.
 */
function behindFullName(view: TokenView, from: number, to: number): number {
  for (let at = from; at < to - 1; at += 1) {
    const office = at === from ? afterTitle(view, at) : classAt(view, at - 1) & is.TITLE;
    if (office || isGiven(view, at)) return at + FULL_NAME;
  }
  const full = from + FULL_NAME;
  const genitives = entriesOf(view.words.genitiveEndings);
  const unknown = view.tokens
    .slice(from, full)
    .every(
      ({ shape, lower }, place) =>
        shape === 'capital' &&
        classAt(view, from + place) === 0 &&
        !view.gazetteer.begins(lower) &&
        !endsIn(lower, genitives),
    );
  return unknown && full < to ? full : to;
}

/** Words of a full name that is another's before: "Дмитрия Ершова", "Дмитрия Петровича Ершова". */
const WORDS_BEFORE = [2, 3];

/**
 * "адвокат Ирины Соболь | Лев Гринберг": where names are declined, two full names, of which one given name is in its first
 * form and the other is not.
 */
function* whereNamesChangeCase(view: TokenView, { from, to }: Run): Generator<Run> {
  const isFirstForm = (at: number): boolean =>
    view.lexicon.isListedGiven(view.tokens[at]?.lower ?? '');
  let start = from;
  let given = -1;
  for (let at = from; at < to - 1 && view.words.obliqueCases !== undefined; at += 1) {
    if (!isGiven(view, at) || view.tokens[at]?.shape !== 'capital') continue;
    const behind = given >= start && WORDS_BEFORE.includes(at - given) && !isGiven(view, at - 1);
    if (behind && isFirstForm(given) !== isFirstForm(at)) {
      yield { from: start, to: at };
      start = at;
    }
    if (given < start || !isGiven(view, at - 1)) given = at;
  }
  yield { from: start, to };
}

/** The noun in small letters behind a run, past what is in the genitive before it. */
function nounBehind(
  { tokens }: TokenView,
  to: number,
  isGenitive: (lower: string) => boolean,
): Token | undefined {
  const noun =
    tokens[behindGenitives(to, (at) => isPlain(tokens[at]) && isGenitive(tokens[at]?.lower ?? ''))];
  return isPlain(noun) ? noun : undefined;
}

function isPlain(token: Token | undefined): boolean {
  return token?.gap === 'space' && token.shape === 'lower';
}

/**
 * "Jyrki Lind | Suomen Lehdelle", "Jyrki Lind | Turun poliisista": behind a given name and a surname a word
 * in the case of where or to whom, and whose it is before that, in a language of `casesBehindNames`.
 */
function* beforeCases(view: TokenView, { from, to }: Run): Generator<Run> {
  const { genitiveEndings, firstFormEndings } = view.words;
  const cases = view.casesBehindNames;
  const genitives = entriesOf(genitiveEndings);
  const firstForms = entriesOf(firstFormEndings);
  const isGenitive = (lower: string): boolean =>
    endsIn(lower, genitives) && !endsIn(lower, firstForms);
  const full = cases.length === 0 ? to : behindFullName(view, from, to);
  let end = full;
  while (end < to && !endsIn(view.tokens[end]?.lower ?? '', cases)) end += 1;
  const placed = end < to || endsIn(nounBehind(view, to, isGenitive)?.lower ?? '', cases);
  if (placed) while (end > full && isGenitive(view.tokens[end - 1]?.lower ?? '')) end -= 1;
  yield { from, to: end };
  if (end < to) yield { from: end, to };
}

/**
 * "Ann Smith | *Calls* | Joe Brown": in a heading every word has a capital; a verb there, or a word that the text has in
 * small letters too, parts names. Outside of one a verb with words behind it closes the name: "Ann Smith | *Read* More".
 */
function* betweenWordsOfHeading(
  view: TokenView,
  { from, to }: Run,
  small: ReadonlySet<string>,
): Generator<Run> {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    const classes = classAt(view, at);
    const isVerb = (classes & (is.SPEECH | is.HEADLINE_VERB)) !== 0;
    const isWord = isVerb || small.has(token?.lower ?? '');
    if (!isWord || token?.shape !== 'capital') continue;
    if (classes & ~WORDS_OF_HEADINGS || view.gazetteer.begins(token.lower)) continue;
    const closes = (classes & is.HEADLINE_VERB) !== 0 && at > start && at < to - 1;
    if (!token.inHeading && !closes) continue;
    if (at > start) yield { from: start, to: at };
    if (!token.inHeading) return;
    start = at + 1;
  }
  if (start < to) yield { from: start, to };
}

const WORDS_OF_HEADINGS = is.SPEECH | is.PLAIN | is.HEADLINE_VERB;

/** The rules by which a run is cut; each takes what the ones before it left in one piece. */
const CUTS: readonly ((view: TokenView, run: Run, small: ReadonlySet<string>) => Iterable<Run>)[] =
  [
    betweenNumerals,
    whereCaseChanges,
    whereNamesChangeCase,
    beforeCases,
    betweenWordsOfHeading,
    beforePlaceOfNoun,
    betweenUnits,
  ];

/**
 * Cuts a run of capitals where no name of any kind goes on, in the text's order.
 *
 * @param small words that the text has in small letters too
 */
export function breakRun(view: TokenView, run: Run, small: ReadonlySet<string>): readonly Run[] {
  return CUTS.reduce<readonly Run[]>(
    (runs, cut) => runs.flatMap((one) => [...cut(view, one, small)]),
    [run],
  );
}
