import { classAt, isAny, isGiven, isSmall, knownAt, type TokenView } from '../token-view';
import { noVotes, type Votes } from '../candidate';
import { FULL_NAME } from '../../../languages/names/full-name';
import { entriesOf } from '../../../languages/names/class-table';
import { isWrittenLikeBody } from './coined';
import { hasForeignLetters } from './foreign-letters';
import * as is from '../lexicon/lexicon';
import { endsInKnown, isOfUnit, joinedTo, placeListAround } from './place-lists';
import { saidToBe } from './said-to-be';
import { DASHES } from '../../../languages/world/dashes';

const ROLE_REACH = 6;
/** "of the": small words between a noun and the place that it is of, and the noun. */
const MOST_LINKERS = 3;
const PLACE_HEAD = is.PLACE_START | is.PLACE_END;
const ORGANISATION_HEAD = is.ORGANISATION_START | is.ORGANISATION_END;

// How much each kind of evidence counts. Fitted by hand on development texts of nine languages.
const AFTER_TITLE = 3;
const BESIDE_SPEECH = 2;
const AGE = 2;
const BESIDE_PLACE_CUE = 1.5;
const BESIDE_HEAD_NOUN = 1.5;
const IN_LOCAL_CASE = 1.5;
const BEFORE_PLACE = 1.5;
const JOINED_TO_PLACE = 1;
const BEHIND_ARTICLE = 1.5;
/** More than what speaks for a person at two mentions without a cue. */
const BEHIND_UNIT = 3;
/** More than a given name, in whatever case, says for a person. */
const IN_STREET = 8;
const IN_DATELINE = 3;
/** Less than a given name and the word behind it say for a person. */
const SAID_TO_BE = 3;
/** A shorter word before a local ending may end so by chance. */
const SHORTEST_INSIDE = 4;
/** Shorter words in capitals are acronyms. */
const LEAST_DATELINE = 4;
const LONGEST_SHORT_NOUN = 3;

/** ", Nov 6 (Reuters) - ", " (AFP) – ", " -- ", " | ": what stands behind the place of a dateline. */
const DATELINE_END = new RegExp(
  String.raw`^(?:, \p{L}{3,9}\.? \d{1,2})? ?(?:\([^()]{2,24}\) ?)?(?:[${DASHES}]{1,2}|\|) `,
  'u',
);

/** Whether a role noun stands directly before a word, adjectives of the role between allowed. */
export function afterTitle(view: TokenView, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= ROLE_REACH; i -= 1) {
    const gap = view.tokens[i + 1]?.gap;
    if (gap !== 'space' && gap !== 'dot') return false;
    const classes = classAt(view, i);
    if (classes & is.TITLE) return true;
    // "leader of Fine Gael": what follows the linker is led, and does not lead.
    if (i === at - 1 && classes & (is.LINKER | is.ORGANISATION_LINKER)) return false;
    if (!(classes & (is.ROLE_WORD | is.DEMONYM))) return false;
  }
  return false;
}

/** "Jones (47)", "Jones, 47,". */
function isAge(view: TokenView, to: number): boolean {
  const next = view.tokens[to];
  const last = view.tokens[to - 1];
  if (!next || !last || next.shape !== 'number' || next.end - next.start !== 2) return false;
  const before = view.text.slice(last.end, next.start);
  const after = view.text
    .slice(next.end, next.end + 2)
    .trimStart()
    .charAt(0);
  return (before.trim() === '(' && after === ')') || (before.trim() === ',' && after === ',');
}

/** "Karni, *warga* Paiton": who lives in a place, in a language in which that noun stands straight before it. */
function isResident(view: TokenView, to: number): boolean {
  const [last, noun] = [view.tokens[to - 1], view.tokens[to]];
  if (view.words.placeAfterNounIsAdjective !== true || noun?.shape !== 'lower') return false;
  if (view.text.slice(last?.end, noun.start) !== ', ' || view.tokens[to + 1]?.shape !== 'capital')
    return false;
  return isAny(view, to, is.PLACE_OF);
}

/**
 * "Karhulassa", "Sarıköy'de": the last word has a case ending that tells in what something is. At the head of a sentence
 * any noun has a capital there.
 */
function standsInside({ tokens, words }: TokenView, to: number): boolean {
  const last = tokens[to - 1];
  if (words.localEndings === undefined || last?.shape !== 'capital' || last.opens) return false;
  const endings = entriesOf(words.localEndings);
  const marked = tokens[to];
  if (marked?.gap === 'apostrophe') return endings.includes(marked.lower);
  if (words.endingsBehindApostrophe === true) return false;
  return endings.some((ending) => last.lower.endsWith(ending) && last.lower.length - ending.length >= SHORTEST_INSIDE); // oxfmt-ignore
}

/**
 * "Springfield, Illinois": a place of the gazetteer after a comma says where the first one lies, and so does, after one
 * word, a noun that a place's name begins with: "Talawi, Kabupaten Surya", "Veruno, provincia di Novara".
 */
function isBeforePlace(view: TokenView, from: number, to: number): boolean {
  const next = view.tokens[to];
  const last = view.tokens[to - 1];
  if (!next || !last || view.text.slice(last.end, next.start).trim() !== ',') return false;
  // "la Ruralité, *Dominique* Faure": a given name may be a place's as well.
  if (isGiven(view, to) && view.tokens[to + 1]?.shape === 'capital') return false;
  if (endsInKnown(view, { from, to })) return false;
  // "Arduç, Ankara'ya gitti": where an ending says where, who opens the sentence has done something there.
  if (view.words.localEndings !== undefined && view.tokens[from]?.opens === true) return false;
  if (knownAt(view, to, view.tokens.length)?.type === 'place') return true;
  return to - from === 1 && isAny(view, to, is.PLACE_START);
}

/** "WARSAW, May 3 (Reuters) - ": a name in capitals before the agency and a dash. */
export function isInDateline({ tokens, text }: TokenView, from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last?.shape !== 'capitals' || last.text.length < LEAST_DATELINE) return false;
  return tokens[from]?.gap === 'break' && DATELINE_END.test(text.slice(last.end, last.end + 48));
}

/** ".- ", ", 3 mayo (EFE).- ": what stands behind the short form of a region in a dateline. */
const REGION_END = new RegExp(
  String.raw`^\.?(?:, \d{1,2} \p{L}{3,10})? ?(?:\([^()]{2,24}\))?\.? ?[${DASHES}]{1,2} `,
  'u',
);
const LONGEST_REGION = 6;
/** Words of a place at the head of a dateline. */
const MOST_OF_PLACE = 3;

/** "Nogales, *Ver*. – ", "DENVER, *Colo*. (AP) - ": the short form of a region behind the place of a dateline. */
function isRegionOfDateline({ tokens, text }: TokenView, from: number, to: number): boolean {
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to - 1]];
  if (before === undefined || first === undefined || last === undefined) return false;
  if (text.slice(before.end, first.start) !== ', ') return false;
  if (last.end - first.start > LONGEST_REGION) return false;
  let at = from - 1;
  while (from - at < MOST_OF_PLACE && tokens[at]?.gap === 'space') at -= 1;
  const start = tokens[at]?.start ?? 0;
  if (tokens[at]?.shape === 'lower' || (start > 0 && text.charAt(start - 1) !== '\n')) return false;
  return REGION_END.test(text.slice(last.end, last.end + 48));
}

/** Words of an office with what it is of, at most, and of its holder. */
const LONGEST_OFFICE = 8;
const LONGEST_HOLDER = 4;

/** "el alcalde de Tecali, *Edelmiro Cavazos Leal*, …": two words and more of no known meaning between commas behind an office and what it is of. */
function isHolderBehindComma(view: TokenView, from: number, to: number): boolean {
  const { tokens, text } = view;
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to - 1]];
  if (to - from < 2 || to - from > LONGEST_HOLDER || before === undefined) return false;
  if (text.slice(before.end, first?.start) !== ', ' || text.charAt(last?.end ?? 0) !== ',')
    return false;
  for (let at = from; at < to; at += 1) {
    const classes = classAt(view, at) & ~(is.LINKER | is.ORGANISATION_LINKER);
    if (classes & is.NOT_OF_PERSON || knownAt(view, at, to) !== null) return false;
  }
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_OFFICE; at -= 1) {
    const classes = classAt(view, at);
    if (classes & is.TITLE) return at < from - 1;
    const small = is.LINKER | is.ORGANISATION_LINKER | is.ROLE_WORD | is.DEMONYM;
    if (isSmall(view, at) && !(classes & small)) return false;
    const gap = tokens[at]?.gap;
    if (gap !== 'space' && gap !== 'apostrophe') return false;
  }
  return false;
}

/** Words of a name behind a body: "mluvčí policie *Nguyen Van Thanh*". */
const LONGEST_HOLDER_OF_BODY = 3;

/**
 * "mluvčí policie *Keolu Kahale*", "хранитель музея *Темба Нкоси*": where case tells of what an office is, two or three words of no
 * known meaning behind it and a noun of bodies; but "mluvčí společnosti *Severní Přístav*": some nouns have a name behind them.
 */
function isHolderBehindBody(view: TokenView, from: number, to: number): boolean {
  const { tokens, words } = view;
  const named = to - from >= FULL_NAME && to - from <= LONGEST_HOLDER_OF_BODY;
  if (words.obliqueCases === undefined || !named || !isSmall(view, from - 1)) return false;
  const body = classAt(view, from - 1);
  if (!(body & is.ORGANISATION_START) || body & is.ORGANISATION_CUE) return false;
  if (tokens[from - 1]?.gap !== 'space' || !isAny(view, from - 2, is.TITLE)) return false;
  const adjectives = entriesOf(words.complementEndings);
  return tokens
    .slice(from, to)
    .every(
      ({ shape, lower }, place) =>
        shape === 'capital' &&
        (classAt(view, from + place) & ~(is.GIVEN | is.LINKER)) === 0 &&
        !adjectives.some((ending) => lower.endsWith(ending)),
    );
}

/** "near Ostby and *Lunde*", "ulic Długiej i *Krótkiej*": joined by "and" to a name that a word before it says is a place. */
function isJoinedToPlace(view: TokenView, from: number): boolean {
  const first = joinedTo(view, from);
  if (first === null) return false;
  const spaced = view.tokens[first]?.gap === 'space';
  const cue = spaced && isAny(view, first - 1, is.PLACE_CUE);
  return cue || isOfUnit(view, first) || isOfStreet(view, first);
}

/** "сенаторы Клишин и *Боков*": joined by "and" to one word behind an office; "Menteri Pemuda dan Olahraga" has a field there. */
function isSecondHolder(view: TokenView, from: number, to: number): boolean {
  const { tokens, words } = view;
  const office = tokens[from - 3];
  if (to - from !== 1 || words.placeAfterNounIsAdjective === true) return false;
  if (office?.shape !== 'lower' || !isAny(view, from - 3, is.TITLE)) return false;
  if (entriesOf(words.fieldOffices).includes(office.lower)) return false;
  return [from - 2, from].every(
    (at) =>
      tokens[at]?.shape === 'capital' &&
      !isAny(view, at, is.NOT_OF_PERSON) &&
      knownAt(view, at, at + 1) === null,
  );
}

/** "Ada Lind, 62, of *Croyford*": where somebody whose age has just been told is from. */
function isBehindAge(view: TokenView, from: number): boolean {
  const { tokens, text } = view;
  const age = tokens[from - 2];
  const linker = tokens[from - 1];
  if (age?.shape !== 'number' || age.end - age.start !== 2 || linker?.shape !== 'lower')
    return false;
  const links = classAt(view, from - 1) & (is.LINKER | is.ORGANISATION_LINKER | is.PLACE_CUE);
  return links !== 0 && text.slice(age.end, linker.start).trim() === ',';
}

/** "the mayor of *X*", "l'hôpital de *X*": behind a small word what a noun is of that only a place has. */
function isOfPlace(view: TokenView, from: number): boolean {
  let at = from;
  while (from - at < MOST_LINKERS) {
    const gap = view.tokens[at]?.gap;
    if (gap !== 'space' && gap !== 'apostrophe') return false;
    at -= 1;
    const classes = classAt(view, at);
    if (classes & is.PLACE_OF) return from - at > 1;
    if (!isSmall(view, at)) return false;
    // "le procureur *adjoint* de X"
    if (!(classes & (is.LINKER | is.ORGANISATION_LINKER | is.ROLE_WORD))) return false;
  }
  return false;
}

/** "губернатором Рязанской *области* Павлом": a head noun that closes the name before it opens none. */
function closesName(view: TokenView, at: number): boolean {
  const closes = isAny(view, at, is.PLACE_END | is.ORGANISATION_END);
  const before = view.tokens[at - 1];
  const named = before?.shape === 'capital' && !before.opens;
  return closes && named && view.tokens[at]?.gap === 'space';
}

/** "г. Торжок", "ul. Lipska": a short small word for a place, with its full stop. */
function isBehindShortNoun(view: TokenView, at: number): boolean {
  const { tokens, text } = view;
  const [noun, name] = [tokens[at - 1], tokens[at]];
  if (noun?.shape !== 'lower' || noun.text.length > LONGEST_SHORT_NOUN) return false;
  return isAny(view, at - 1, is.PLACE_START) && text.slice(noun.end, name?.start) === '. ';
}

/** The classes of a small head noun before a word, "of" stepped over: "the city of X", "partai X". */
function headBefore(view: TokenView, from: number): number {
  let at = from;
  for (let steps = 0; steps < 2; steps += 1) {
    if (view.tokens[at]?.gap !== 'space' && !isBehindShortNoun(view, at)) return 0;
    at -= 1;
    if (!isSmall(view, at)) return 0;
    const classes = classAt(view, at);
    if (classes & (PLACE_HEAD | ORGANISATION_HEAD)) return closesName(view, at) ? 0 : classes;
    if (!(classes & (is.ORGANISATION_LINKER | is.LINKER))) return 0;
  }
  return 0;
}

// "« Le Phare »": some papers set a space within the marks.
const OPENING_MARK = /["«„“‘'”][ \u00a0\u202f]?$/u;
const CLOSING_MARK = /^[ \u00a0\u202f]?["»“”’']/u;

/** "los sectores de *La Aguada*": a name that begins with its article, where only places do. */
function opensWithArticle(view: TokenView, from: number, to: number): boolean {
  const { tokens, words } = view;
  if (words.articlesOpenPlaces !== true || to - from < 2 || tokens[from]?.opens) return false;
  return isAny(view, from, is.THING_ARTICLE) && tokens[from + 1]?.shape === 'capital';
}

/** "проспект *Карла Маркса*", "ul. *Jana Nowaka*": behind the small word for a street its name, whoever it is called after. */
function isOfStreet({ tokens, text, streets }: TokenView, from: number): boolean {
  const noun = tokens[from - 1];
  if (noun?.shape !== 'lower') return false;
  const gap = text.slice(noun.end, tokens[from]?.start);
  return gap === ' ' ? streets.includes(noun.lower) : gap === '. ' && streets.some((one) => one === noun.lower || one === `${noun.lower}.`); // oxfmt-ignore
}

/** Whether a name stands alone in quotation marks: a paper, a ship or a house, hardly somebody. */
export function isQuoted({ text, tokens }: TokenView, from: number, to: number): boolean {
  const [noun, first, last] = [tokens[from - 1], tokens[from], tokens[to - 1]];
  if (noun === undefined || first === undefined || last === undefined) return false;
  return (
    OPENING_MARK.test(text.slice(noun.end, first.start)) &&
    CLOSING_MARK.test(text.slice(last.end, last.end + 2))
  );
}

/** "газета «Восток»", "Zeitung „Der Tag“": the head noun before a name that stands alone in quotation marks. */
function headOfQuoted(view: TokenView, from: number, to: number): number {
  return isQuoted(view, from, to) ? classAt(view, from - 1) : 0;
}

/** "Museum of Fields (Mofi)": a name that stands alone in brackets. */
export function isBracketed({ text, tokens }: TokenView, from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0;
  return text.charAt(start - 1) === '(' && text.charAt(tokens[to - 1]?.end ?? 0) === ')';
}

/** What the words beside a stretch say of its type. */
export function contextVotes(view: TokenView, from: number, to: number, titled: boolean): Votes {
  const votes = noVotes();
  const spaced = view.tokens[from]?.gap === 'space';
  const before = spaced ? classAt(view, from - 1) : 0;
  // "PlayCity said", "szef KGHK": what stands so under a name that nobody bears is a body.
  const bodily =
    !isGiven(view, from) && (isWrittenLikeBody(view, from, to) || hasForeignLetters(view, from));
  // "warga Talawi": where no small word parts them, who lives in a place stands before it as an office before its holder.
  const resides = view.words.placeAfterNounIsAdjective === true && (before & is.PLACE_OF) !== 0;
  if (resides && !isGiven(view, from)) votes.place += BESIDE_PLACE_CUE;
  else if (titled && bodily && !(before & is.COURTESY)) votes.organisation += AFTER_TITLE / 2;
  else if (titled) votes.person += AFTER_TITLE;
  const next = view.tokens[to];
  const after = next?.gap === 'space' ? classAt(view, to) : 0;
  const head = headBefore(view, from) | headOfQuoted(view, from, to);
  const ofPlace = isOfPlace(view, from);
  const governed =
    view.words.placesBeforeOffices === true &&
    next?.shape === 'capital' &&
    (after & is.PLACE_OF) !== 0;
  if (governed && !isGiven(view, from)) votes.place += BESIDE_PLACE_CUE;
  if (before & is.PLACE_CUE || ofPlace) votes.place += BESIDE_PLACE_CUE;
  if (head & PLACE_HEAD || (next?.shape === 'lower' && after & is.PLACE_END))
    votes.place += BESIDE_HEAD_NOUN;
  else if (ofPlace) votes.organisation = 0;
  else if (isHolderBehindBody(view, from, to)) votes.person += AFTER_TITLE;
  else if (head & ORGANISATION_HEAD || (isSmall(view, from - 1) && before & is.ORGANISATION_CUE))
    votes.organisation += BESIDE_HEAD_NOUN;
  if ((before | after) & is.SPEECH) votes[bodily ? 'organisation' : 'person'] += BESIDE_SPEECH;
  if (standsInside(view, to)) votes.place += IN_LOCAL_CASE;
  if (isAge(view, to) || isResident(view, to)) votes.person += AGE;
  const joined = spaced && view.and.has(view.tokens[from - 1]?.lower ?? '');
  if (joined && isSecondHolder(view, from, to)) votes.person += AFTER_TITLE;
  const said = saidToBe(view, from, to);
  if (said !== null) votes[said] += SAID_TO_BE;
  if (isBehindAge(view, from)) votes.place += BESIDE_PLACE_CUE;
  if (isBeforePlace(view, from, to)) votes.place += BEFORE_PLACE;
  if (isInDateline(view, from, to) || isRegionOfDateline(view, from, to))
    votes.place += IN_DATELINE;
  if (isHolderBehindComma(view, from, to)) votes.person += AFTER_TITLE;
  const list = titled ? null : placeListAround(view, { from, to });
  if (list === 'of several') votes.place += BESIDE_HEAD_NOUN;
  else if (list !== null || isJoinedToPlace(view, from)) votes.place += JOINED_TO_PLACE;
  if (isOfUnit(view, from)) votes.place += BEHIND_UNIT;
  if (opensWithArticle(view, from, to)) votes.place += BEHIND_ARTICLE;
  if (isOfStreet(view, from)) votes.place += IN_STREET;
  return votes;
}
