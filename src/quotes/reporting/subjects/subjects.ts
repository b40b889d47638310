import type { Item, Passage, Range } from '../../passage';
import { behindAddressee } from '../phrases/addressees';
import { clauseStart, insertionStart, subjectIn } from '../clauses/clauses';
import { isRole, type Lexicon } from '../../words/lexicon';
import { firstOfObject, isGivenName } from '../../../languages/names/first-forms';
import {
  canName,
  isMonthInName,
  isTime,
  type Mention,
  pronounAt,
  phraseAt,
} from '../phrases/mentions';
import { ageBefore } from '../phrases/ages';
import { appositionAt } from '../phrases/appositions';
import { listEnd, listStart } from '../phrases/name-lists';
import { doerBehind } from '../phrases/done-to';
import { nameBeforeOffice, nameBeforeOffices } from './names-before-offices';
import { isStop, opensOblique } from '../phrases/noun-phrases';
import { phraseEnd } from '../phrases/phrase-end';
import { nameBehindAddress } from '../phrases/residents';
import { withoutShared } from '../../speakers/names/syllable-names';
import { SHORTEST_STEM, hasEnding } from '../../words/word-endings';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';
import { DASH } from '../../words/signs';

/** Words of an office or occupation before the name in its insertion. */
const LONGEST_OFFICE = 3;

/** The noun phrase or pronoun that begins at or after `from`, adverbs skipped: "said today *the minister*". */
export function readRight(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  let at = from;
  const { between, times } = lexicon.sets;
  // el "σημείωσε *το πρωί* ο Λάππας": a time with its article.
  const timed = (place: number): boolean =>
    lexicon.sets.articles.has(foldedAt(items, place)) &&
    items[place + 1]?.capital === false &&
    times.has(foldedAt(items, place + 1));
  while (
    at < limit &&
    (between.has(foldedAt(items, at)) || times.has(foldedAt(items, at)) || timed(at))
  )
    at += 1;
  if (items.slice(from, at).some(({ folded }) => isPreposition(folded, lexicon))) return null;
  if (at > from && isLoosePreposition(passage, at)) return null;
  at = behindAddressee(passage, at);
  const first = items[at];
  if (first?.word !== true || at >= limit) return null;
  // "Afirmou *que* …": behind the verb it is no relative pronoun.
  const that = lexicon.complementisers.match(items, at) !== null;
  if (that && (lexicon.words.relativeThat === true || lexicon.sets.articles.has(first.folded)))
    return null;
  const pronoun = pronounAt(passage, at);
  if (pronoun !== null) return pronoun;
  if (opensOblique(passage, at)) return null;
  if (isDative(first, lexicon) && items[at + 1]?.capital !== true)
    return readRight(passage, at + 1, limit);
  const mention = readObject(passage, at, limit);
  if (mention === null || lacksMarker(passage, mention)) return null;
  if (isComplement(passage, mention.from)) return null;
  // "mondta *a lapnak* Kovács Anna": whom it is said to, or where.
  return isOblique(passage, mention.from, mention.to)
    ? readRight(passage, mention.to, limit)
    : mention;
}

/** "advierten *de un riesgo grave*": behind its verb a small word that only links, and an article, are what it is about. */
function isComplement({ items, lexicon: { words, sets } }: Passage, at: number): boolean {
  const link = items[at];
  if (words.subjectAfterOblique !== true || link?.capital !== false) return false;
  const links = sets.links.has(link.folded) && !sets.articles.has(link.folded);
  return links && sets.articles.has(foldedAt(items, at + 1));
}

/** A word that may stand between verb and subject ("в свою очередь"), and before a noun is its preposition: "сообщил *в* интервью". */
function isPreposition(folded: string, { words, sets }: Lexicon): boolean {
  return (
    (words.lateSubject === true || words.subjectAfterOblique === true) &&
    sets.links.has(folded) &&
    sets.stops.has(folded) &&
    !sets.coordinators.has(folded)
  );
}

/** ar "طالبت *من* دول العالم": behind its verb a word that opens "من جانبه" elsewhere, and is the preposition of a noun here. */
function isLoosePreposition({ items, lexicon: { words, sets } }: Passage, at: number): boolean {
  const last = foldedAt(items, at - 1);
  return words.verbFirst === true && sets.links.has(last) && sets.stops.has(last);
}

/** True for ru "сообщили *Котову* в министерстве": a surname in the case of whom it is told to, where case tells more than order. */
function isDative({ capital, folded }: Item, { words, endings }: Lexicon): boolean {
  return words.caseAlone === true && capital && hasEnding(folded, endings.addressee, SHORTEST_STEM);
}

/** True where the case of a noun, or of a name behind its article, tells that it is no subject: hu "a lap*nak*". */
function isOblique({ items, lexicon }: Passage, from: number, to: number): boolean {
  // "a lapnak *egy*, az ügyre rálátó forrás": an article at the end belongs to what follows.
  const closes = lexicon.sets.articles.has(foldedAt(items, to - 1));
  const last = items[closes ? to - 2 : to - 1];
  if (last?.word !== true || isRole(last.folded, lexicon)) return false;
  // "mondta *Kiss Annának* a polgármester"
  if (last.capital && firstOfObject(last.folded, lexicon.objectForms) !== null) return true;
  const article = lexicon.sets.articles.has(foldedAt(items, from));
  if (last.capital && !article) return false;
  // "komisario Matti Lind Turun *poliisista*": behind somebody's name it tells where they work.
  const named = items
    .slice(from, to - (closes ? 2 : 1))
    .some(({ capital, folded }, step) => isRole(folded, lexicon) || (capital && from + step > 0));
  if (named) return false;
  return hasEnding(last.folded, lexicon.endings.oblique, SHORTEST_STEM);
}

/** True where the particle that makes a subject should be written on a phrase's last word and is not: ko "혐의를". */
function lacksMarker({ items, lexicon }: Passage, { to }: Mention): boolean {
  const written = lexicon.sets.quoteParticles.size > 0 && lexicon.words.unspaced !== true;
  const last = foldedAt(items, to - 1);
  const marked = hasEnding(last, lexicon.markers);
  return written && !marked && withoutShared(last, lexicon) === null;
}

/** "kata penasihat itu, *Rini Kusuma*, kemarin": behind the word that makes a noun known stands who it is, closed by its own comma. */
function besideDefinite(passage: Passage, at: number, limit: number): Range | null {
  const { items, lexicon } = passage;
  const { words, sets } = lexicon;
  if (words.headFirst !== true || !sets.definite.has(foldedAt(items, at))) return null;
  const beside = appositionAt(passage, at + 1, limit);
  // "kata politisi itu, *Rabu*"
  if (beside === null || isTime(passage, beside[0])) return null;
  const behind = items[beside[1]]?.folded ?? '.';
  return /^[,.]$/u.test(behind) || sets.stops.has(behind) ? beside : null;
}

/** "starostka zvolená *za ABC Jana Nová*": where the name behind an office ends that a preposition and letters part from it; else `end`. */
function behindParty({ items, lexicon }: Passage, from: number, end: number): number {
  const { sets, words } = lexicon;
  const party = sets.stops.has(foldedAt(items, end)) && items[end + 1]?.acronym === true;
  if (words.caseAlone !== true || !party || !isRole(foldedAt(items, from), lexicon)) return end;
  const named = items.slice(from, end).some(({ capital }, step) => capital && step > 0);
  const given = isGivenName(foldedAt(items, end + 2), lexicon.genitives);
  return !named && given && items[end + 3]?.capital === true ? end + 4 : end;
}

/** "ifølge *de første* meldingene": "they" of a subject, which before a noun is its article. */
function isArticleBeforeNoun(
  { items, lexicon: { sets, words, capitalNouns } }: Passage,
  at: number,
): boolean {
  if (words.verbSecond !== true || capitalNouns) return false;
  return sets.articles.has(foldedAt(items, at)) && items[at + 1]?.word === true;
}

/** "dice *sorridendo* al questore": how somebody says it. */
function tellsHow({ items, lexicon }: Passage, at: number): boolean {
  const item = items[at];
  if (item === undefined || item.capital || isRole(item.folded, lexicon)) return false;
  return hasEnding(item.folded, lexicon.endings.manner, SHORTEST_STEM);
}

/** The noun phrase or pronoun that begins at `at`, whatever its case. */
export function readObject(passage: Passage, from: number, limit: number): Mention | null {
  const { items } = passage;
  const at = behindSmallWords(passage, from, limit);
  if (items[at]?.word !== true || at >= limit) return null;
  const pronoun = isArticleBeforeNoun(passage, at) ? null : pronounAt(passage, at);
  if (pronoun !== null) return pronoun;
  if (isStop(passage, at) || tellsHow(passage, at)) return null;
  const list = listEnd(passage, at, limit);
  if (list !== null) return { ...phraseAt(at, list), listed: true };
  const to = behindParty(passage, at, phraseEnd(passage, at, limit));
  const apposition =
    appositionAt(passage, to, limit) ??
    besideDefinite(passage, to, limit) ??
    nameBehindAddress(passage, [at, to], limit);
  // "kata peniaga, Lim Wei Han,": a noun that no list has, and the name beside it.
  const introduced =
    to - at <= LONGEST_OFFICE && apposition !== null && items[apposition[0]]?.capital === true;
  if (!introduced && !canName(passage, at, to)) return null;
  return phraseAt(at, to, { apposition });
}

/** "Kepala Dinas Sulawesi *Tengah* mengatakan": where no headline gives every word a capital, one makes a name of an adverb. */
function isEndOfName({ items, lexicon: { words } }: Passage, at: number, verb: number): boolean {
  const named = items[at]?.capital === true && items[at - 1]?.capital === true;
  return words.headFirst === true && named && items[verb]?.capital === false;
}

/** "the mayor *grudgingly* admitted": an adverb by its ending, behind a name or a noun; "the *assembly* said" is none. */
function isAdverbBehind({ items, lexicon }: Passage, at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (lexicon.words.verbSecond === true || item?.capital !== false) return false;
  if (!hasEnding(item.folded, lexicon.endings.adverb, SHORTEST_STEM)) return false;
  // "the *family* said", "the new *daily* said"
  if (isRole(item.folded, lexicon) || lexicon.sets.passingOn.has(item.folded)) return false;
  return before?.quote === null && !lexicon.sets.articles.has(before.folded);
}

/** Ends an insertion between a subject and its verb; a Chinese comma parts clauses. */
const CLOSES_INSERTION: ReadonlySet<string> = new Set([',', ')', ...DASH]);

/** The noun phrase or pronoun before the verb at `verb`, not before `limit`: "*X, role,* has said". */
export function readLeft(passage: Passage, verb: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  let end = verb;
  while (
    end > limit &&
    (lexicon.sets.between.has(foldedAt(items, end - 1)) || isAdverbBehind(passage, end - 1))
  ) {
    // "Theresa *May* said".
    if (isMonthInName(passage, end - 1) || isEndOfName(passage, end - 1, verb)) break;
    end -= 1;
  }
  let apposition: Range | null = null;
  const last = items[end - 1];
  if (end > limit && CLOSES_INSERTION.has(last?.folded ?? '')) {
    const open = insertionStart(items, end - 1, limit);
    // "Jane Doe, the mayor, *was hurt*, said …": a predicate is no insertion.
    if (open === null || lexicon.sets.auxiliaries.has(foldedAt(items, open + 1))) end -= 1;
    else {
      apposition = open + 1 < end - 1 ? [open + 1, end - 1] : null;
      // "Jane Doe, *52*, a teacher, said …"
      const age = ageBefore(passage, open);
      end = age > 0 ? open - age - 1 : open;
    }
  }
  if (end <= limit) return null;
  const list = apposition === null ? listStart(passage, end, limit) : null;
  if (list !== null) return { ...phraseAt(list, end), listed: true };
  const start = clauseStart(passage, end, limit);
  if (start >= end) return null;
  const range = subjectIn(passage, start, end);
  if (range === null) return null;
  const doer = doerBehind(passage, range[0], end);
  if (doer !== null) return doer < end ? phraseAt(doer, end) : null;
  const [from, to, led] = range;
  const pronoun = pronounAt(passage, from);
  if (pronoun !== null && to === from + 1) return pronoun;
  if (!canName(passage, from, to) || isOblique(passage, from, to)) return null;
  const bearer = nameBeforeOffices(passage, from, limit);
  if (bearer !== null) return phraseAt(...bearer, { apposition: [bearer[1] + 1, to] });
  const head = led || apposition !== null ? null : nameBeforeOffice(passage, [from, to], limit);
  if (head !== null) return phraseAt(head, from - 1, { apposition: [from, to], led });
  return phraseAt(from, to, { apposition, led });
}
