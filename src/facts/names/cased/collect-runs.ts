import {
  classAt,
  isAny,
  isGiven,
  hasCapital,
  knownAt,
  knownAs,
  type TokenView,
} from '../token-view';
import { FULL_NAME } from '../../../languages/names/full-name';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';
import { maybeSomebody } from '../weighing/maybe-somebody';

/** Consecutive words that are written like one name: token indexes, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const ELIDED = /(?:^|-)\p{L}{1,2}$/u;
const MOST_LINKERS = 3;
const HEAD = is.ORGANISATION_START | is.ORGANISATION_END | is.PLACE_START;

/** Whether a name of the gazetteer ends where the words do, and no longer one goes on. */
function endsKnown(view: TokenView, from: number, to: number): boolean {
  for (let start = from; start < to; start += 1)
    if (knownAs(view, start, to) !== null) return knownAt(view, start)?.length === to - start;
  return false;
}

/** A given name or an initial. */
function isGivenPart(view: TokenView, at: number): boolean {
  return isGiven(view, at) || view.tokens[at]?.text.length === 1;
}

/** Words of a name of other countries: "Nguyen Van Thanh". */
const LONGEST_UNKNOWN = 3;

/** Two or three words with capitals of no known meaning, as people of other countries are called: "Siosaia Taufa". */
function isUnknownFullName(view: TokenView, from: number, to: number): boolean {
  if (to - from < FULL_NAME || to - from > LONGEST_UNKNOWN) return false;
  const capitals = view.tokens.slice(from, to).every(({ shape }) => shape === 'capital');
  if (!capitals || knownAt(view, from, to) !== null) return false;
  // "director de *Relaciones Internacionales* de la Agencia": of what an office is, and nobody.
  const unknown = (classesIn(view, from, to) & ~is.LINKER) === 0;
  return unknown && maybeSomebody(view, from, from + FULL_NAME);
}

/** All classes that the words of a stretch have. */
function classesIn(view: TokenView, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at += 1) all |= classAt(view, at);
  return all;
}

/** Words of the last field of a body, and its head noun. */
const LONGEST_FIELD = 4;

/** "Plan *ve* Bütçe Komisyonu": "and" between the fields of a body, whose head noun closes its name. */
function joinsFields(view: TokenView, from: number, at: number): boolean {
  const { tokens, words, and } = view;
  if (words.fieldsBeforeHead !== true || !and.has(tokens[at]?.lower ?? '')) return false;
  if (isGiven(view, at - 1) || endsKnown(view, from, at)) return false;
  // "Kaymakamı Günhan Yazar ve | Bandırma Belediye Başkanı": behind an office stands its holder.
  if (classesIn(view, from, at) & is.TITLE) return false;
  for (let next = at + 1; next <= at + LONGEST_FIELD; next += 1) {
    const its = classAt(view, next);
    if (!hasCapital(view, next) || tokens[next]?.gap !== 'space') return false;
    if (its & (is.GIVEN | is.TITLE)) return false;
    if (its & is.ORGANISATION_END) return next > at + 1;
  }
  return false;
}

/** Where the name goes on after linkers ("de la", "of the"), or -1. */
function afterLinkers(view: TokenView, from: number, at: number): number {
  const { tokens } = view;
  const before = classesIn(view, from, at);
  // "President of the Board", but "President Ann Ray | at the White House".
  const led = isAny(view, at - 1, is.TITLE | is.ROLE_WORD);
  const headed = (before & HEAD) !== 0 || ((before & is.TITLE) !== 0 && led);
  const allowed =
    headed || joinsFields(view, from, at) ? is.LINKER | is.ORGANISATION_LINKER : is.LINKER;
  let next = at;
  while (next - at < MOST_LINKERS) {
    const token = tokens[next];
    if (token?.gap !== 'space' || token.shape !== 'lower' || !isAny(view, next, allowed)) break;
    next += 1;
  }
  // "Toma la Radio Nord": where a linker is a preposition too, it stands so behind a name.
  if (!headed && next === at + 1 && isAny(view, at, is.PLACE_CUE)) return -1;
  if (next === at || tokens[next]?.gap !== 'space' || !hasCapital(view, next)) return -1;
  if (isAny(view, next, is.TITLE | is.CALENDAR)) return -1;
  // "Karl der Große", but "dass Madoff | den Rest": an article before a noun.
  const article = isAny(view, at, is.PLAIN) && !headed;
  if (view.words.capitalNouns && article && !isGiven(view, at - 1)) return -1;
  // "Jan van Dijk", but "Carlos Sainz | van McLaren": behind a surname it is a preposition.
  if (
    view.words.linkersAfterGiven === true &&
    !headed &&
    at - from > 1 &&
    !isGivenPart(view, at - 1)
  )
    return -1;
  if (headed && opensAnother(view, from, at, next)) return -1;
  // "Partai Demokrat dan PDI Perjuangan": what is known whole ends there.
  if (headed && endsKnown(view, from, at)) return -1;
  // "Marta Riva | del Ministero della Salute": behind a full name where somebody works.
  const body = isAny(view, next, is.ORGANISATION_START);
  if (body && at - from > 1 && (isGivenPart(view, from) || isUnknownFullName(view, from, at)))
    return -1;
  // "Prince Harald and Astrid": two people, while "Church of Christ" goes on.
  const given = isGiven(view, next);
  if (given && !(before & HEAD) && !isAny(view, at, is.LINKER)) return -1;
  // "Moreno de España": a person and where they are from, no name of five words.
  if (!headed && knownAt(view, next, tokens.length)?.type === 'place') return -1;
  return next;
}

/**
 * Whether "and" parts two organisations: the next one begins with a head noun of its own ("Ministerio de
 * Hacienda y la | Universidad de Salamanca"), or the first one's head has closed it ("Lunds universitet och
 * | Malmö"). A place's name ends before "and", and before a preposition of place and another head noun.
 */
function opensAnother(view: TokenView, from: number, at: number, next: number): boolean {
  const { tokens, and } = view;
  const place =
    (classesIn(view, from, at) & (is.ORGANISATION_START | is.ORGANISATION_END | is.TITLE)) === 0;
  const joins = and.has(tokens[at]?.lower ?? '');
  const cue = isAny(view, at, is.PLACE_CUE);
  if (place && (joins || (cue && isAny(view, next, is.NAME_START)))) return true;
  if (!joins) return false;
  const closed = at - from > 1 && isAny(view, at - 1, is.ORGANISATION_END);
  return closed || isAny(view, next, is.NAME_START);
}

/** Where a known name ends that opens a run, small words of it included: cs "Spojené | státy", fr "États-Unis | d’Amérique". */
function endOfKnown(view: TokenView, from: number): number {
  const { tokens } = view;
  const known = knownAt(view, from, tokens.length)?.length ?? 1;
  for (let to = from + 1; to < from + known; to += 1)
    if (tokens[to]?.gap !== 'space' && tokens[to]?.gap !== 'apostrophe') return from + 1;
  // "Le monde change": the paper's name has a capital behind its article.
  const article = isAny(view, from, is.PLAIN) && tokens[from + 1]?.shape === 'lower';
  return article ? from + 1 : from + known;
}

/** "Республиканская | партия": a head noun without a capital closes the name. */
function hasSmallHead(view: TokenView, from: number, to: number): boolean {
  const next = view.tokens[to];
  if (next?.gap !== 'space' || next.shape !== 'lower') return false;
  if (!isAny(view, to, is.ORGANISATION_END | is.PLACE_END)) return false;
  if (view.tokens[to - 1]?.shape !== 'capital') return false;
  // "Брянской области" is no "Брянск": an adjective has its noun behind it, whatever known name it is made of.
  const place = isAny(view, to, is.PLACE_END);
  if (place && isComplementAdjective(view, to - 1)) return true;
  // After a place's or an organisation's own name the noun is only what it is.
  return knownAt(view, from, to) === null;
}

/** "Кетовского *районного суда*": behind a capital a small adjective that agrees with it, and the head noun of a body. */
function hasDescribedHead(view: TokenView, at: number): boolean {
  const { tokens } = view;
  const [own, adjective, head] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own?.shape !== 'capital' || adjective?.shape !== 'lower' || head?.shape !== 'lower')
    return false;
  if (adjective.gap !== 'space' || head.gap !== 'space') return false;
  const plain = (classAt(view, at - 1) | classAt(view, at)) & (is.PLAIN | is.TITLE | is.GIVEN);
  return (
    plain === 0 &&
    isAny(view, at + 1, is.ORGANISATION_END) &&
    own.lower.at(-1) === adjective.lower.at(-1) &&
    own.lower.length > LEAST_ADJECTIVE &&
    adjective.lower.length > LEAST_ADJECTIVE
  );
}

/** Adjectives that agree end in the same letter; shorter words do so by chance. */
const LEAST_ADJECTIVE = 6;

/** An adjective in the case of what something is of. */
function isComplementAdjective({ tokens, words }: TokenView, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return entriesOf(words.complementEndings).some((ending) => lower.endsWith(ending));
}

/** Whether the word before a small head noun is the adjective of its name, and the one before that is none and another name's. */
function isBehindAnother(view: TokenView, from: number, to: number): boolean {
  const place = isAny(view, to, is.PLACE_END);
  if (!place || to - from < 2) return false;
  if (!isComplementAdjective(view, to - 1) || isComplementAdjective(view, to - 2)) return false;
  return !isAny(view, to - 2, HEAD | is.TITLE | is.PLAIN);
}

/** Classes of a small syllable that is a word of its own. */
const OWN_WORD =
  is.PLAIN | is.SPEECH | is.TITLE | is.LINKER | is.PLACE_CUE | is.CALENDAR | is.BEFORE_VERB;

/** "Bộ Văn *hóa*", "Đài Truyền *hình* Việt Nam": the small syllable that ends the first word behind a body's head noun. */
function isSecondSyllable(view: TokenView, from: number, to: number): boolean {
  const { tokens, words } = view;
  const next = tokens[to];
  if (words.wordsOfSyllables !== true || to - from !== 2) return false;
  if (next?.gap !== 'space' || next.shape !== 'lower' || tokens[to - 1]?.shape !== 'capital')
    return false;
  const headed = isAny(view, from, is.ORGANISATION_START);
  return headed && !isAny(view, to, OWN_WORD) && !endsKnown(view, from, to);
}

const LONGEST_NUMBER = 3;

/** "SMA Negeri *6* | Talawi": the number of a body, with its place behind. */
function isNumberOfBody(view: TokenView, from: number, at: number): boolean {
  const [number, place] = [view.tokens[at], view.tokens[at + 1]];
  if (number?.shape !== 'number' || number.text.length > LONGEST_NUMBER) return false;
  if (number.gap !== 'space' || place?.gap !== 'space' || !hasCapital(view, at + 1)) return false;
  const numbered = entriesOf(view.words.numberedBodies);
  return view.tokens.slice(from, at).some(({ lower }) => numbered.includes(lower));
}

/** "RSUD *dr.* Kusuma": behind what is called after somebody a small title with its stop. */
function isTitleOfNamesake(view: TokenView, from: number, at: number): boolean {
  const { tokens, words } = view;
  const title = tokens[at];
  if (title?.shape !== 'lower' || title.gap !== 'space' || !isAny(view, at, is.TITLE | is.COURTESY))
    return false;
  if (view.text.slice(title.end, tokens[at + 1]?.start) !== '. ' || !hasCapital(view, at + 1))
    return false;
  const called = entriesOf(words.calledAfter);
  return tokens.slice(from, at).some(({ lower }) => called.includes(lower));
}

/** Every run of words with capitals, linkers inside included, in the text's order. */
export function collectRuns(view: TokenView): Run[] {
  const { tokens, classes } = view;
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!hasCapital(view, from)) continue;
    let to = endOfKnown(view, from);
    let syllable = -1;
    for (;;) {
      if (isSecondSyllable(view, from, to)) {
        syllable = to;
        to += 1;
      }
      const next = tokens[to];
      // "Bộ Ngoại giao | Lê Thị Hoa": behind a small word that is its own a known name has ended.
      const ended = tokens[to - 1]?.shape === 'lower' && syllable !== to - 1;
      if (!next || next.opens || ended) break;
      // "Super Bowl I. It was …", "the U.S. He said …": behind the dot a small word opens a sentence.
      const opens = next.gap === 'dot' && classes[to] === is.PLAIN && next.text.length > 1;
      const joins = next.gap === 'space' || (next.gap === 'dot' && !opens);
      // D'Alema, O'Neill: a short word with a capital before the apostrophe belongs to the name.
      // "Côtes-d’Armor": the same at the end of a word with hyphens.
      const elided = next.gap === 'apostrophe' && ELIDED.test(tokens[to - 1]?.text ?? '');
      // "Šéfka | Evropské komise"
      const office = to - from === 1 && isAny(view, from, is.TITLE);
      if ((joins || elided) && hasCapital(view, to)) to = office ? endOfKnown(view, to) : to + 1;
      else if (isNumberOfBody(view, from, to) || isTitleOfNamesake(view, from, to)) to += 2;
      else {
        const after = joins ? afterLinkers(view, from, to) : -1;
        if (after < 0) break;
        to = after + 1;
      }
    }
    if (view.words.smallHeadNouns && hasSmallHead(view, from, to)) {
      // "в Белогорске | Амурской области"
      if (isBehindAnother(view, from, to)) {
        runs.push({ from, to: to - 1 });
        from = to - 1;
      }
      to += 1;
    } else if (view.words.smallHeadNouns && hasDescribedHead(view, to)) to += 2;
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}
