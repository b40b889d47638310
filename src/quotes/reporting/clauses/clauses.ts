import type { Item, Passage, Range } from '../../passage';
import {
  hasSubjectBeside,
  isOfficeOrTitle,
  type Lexicon,
  namesBeforeVerbs,
} from '../../words/lexicon';
import { FIGURE, isMonthInName, isTime, pronounAt } from '../phrases/mentions';
import { isArticle, isMarkedName, isNickname, opensStopNoun } from '../phrases/noun-phrases';
import { headOfClause, holdsSpeaker } from '../phrases/likely-speakers';
import { isPlaceAndName, subjectBehind } from '../phrases/led-subjects';
import { adverbAtHead } from './openings';
import { namesAddressee } from '../phrases/addressees';
import { phraseEnd } from '../phrases/phrase-end';
import { isAbbreviation } from '../phrases/abbreviations';
import { CLOSES } from '../../words/signs';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** How far back from its verb a subject is looked for. */
export const LONGEST_CLAUSE = 60;

/** What each closing bracket opens with. */
const OPENS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['）', '（'],
]);

/** Position of the comma (or bracket) that opens the insertion closed at `at`, or null. */
export function insertionStart(items: readonly Item[], at: number, limit: number): number | null {
  const close = items[at]?.folded ?? '';
  const open = OPENS.get(close) ?? close;
  for (let place = at - 1; place >= Math.max(limit, at - 32); place -= 1) {
    const item = items[place];
    if (item === undefined || item.quote !== null) return null;
    if (item.folded === open) return place;
  }
  return null;
}

/** First item of the clause that ends before `end`. */
export function clauseStart(passage: Passage, end: number, limit: number): number {
  const { items } = passage;
  let at = end;
  const furthest = Math.max(limit, end - LONGEST_CLAUSE);
  while (at > furthest) {
    const item = items[at - 1];
    if (item === undefined) break;
    if (item.quote !== null && !isNickname(items, at - 1) && !isMarkedName(passage, at - 1)) break;
    const open = OPENS.has(item.folded) ? insertionStart(items, at - 1, limit) : null;
    if (open !== null) {
      at = open;
      continue;
    }
    const closes = item.quote === null && !item.word && CLOSES.has(item.folded);
    if (closes && !isAbbreviation(passage, at - 1)) break;
    at -= 1;
  }
  return at;
}

/** "وكانت" as "كانت": a small word without the conjunction that is written on it. */
function withoutProclitic(folded: string, { sets, words }: Lexicon): string {
  if (words.proclitics?.includes(folded[0] ?? ' ') !== true) return folded;
  const bare = folded.slice(1);
  return sets.stops.has(bare) || sets.between.has(bare) ? bare : folded;
}

/** True for what is left of "14:*20* The fire service said": a figure before an article. */
function isClock({ items, lexicon }: Passage, at: number): boolean {
  return FIGURE.test(foldedAt(items, at)) && lexicon.sets.articles.has(foldedAt(items, at + 1));
}

/** True for a pronoun of any gender before an article, a title or an office. */
function isLooseRelative({ items, lexicon }: Passage, at: number): boolean {
  const next = foldedAt(items, at + 1);
  return (
    lexicon.pronouns.get(foldedAt(items, at)) === 'any' &&
    (lexicon.sets.articles.has(next) || isOfficeOrTitle(next, lexicon))
  );
}

/** Behind what leads to the subject of a clause; `led`: that was a preposition or a conjunction. */
interface Lead {
  readonly from: number;
  readonly led: boolean;
}

/**
 * Items of the conjunction that opens a sentence straight before a subject and its verb, which stands at `end`: farther
 * off it opens another clause ("While X paid nothing ― as was known ― *Y said*").
 */
function openerOf(passage: Passage, end: number): number {
  const { items, lexicon } = passage;
  if (lexicon.words.verbSecond === true) return 0;
  const length = lexicon.subordinators.match(items, 0)?.length ?? 0;
  if (length === 0 || length >= end) return 0;
  const subjectEnd = phraseEnd(passage, length, end);
  return behindSmallWords(passage, subjectEnd, end) === end ? length : 0;
}

/** Passes over adverbs, times, earlier verbs and small words at the head of a clause. */
function passLead(passage: Passage, start: number, end: number): Lead {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  let from = start;
  let led = false;
  while (from < end) {
    const folded = withoutProclitic(foldedAt(items, from), lexicon);
    // French "le" stands between subject and verb, or is the article that opens the subject.
    const article = sets.articles.has(folded) && from + 1 < end;
    const small =
      (sets.between.has(folded) && !article && !isMonthInName(passage, from)) ||
      isTime(passage, from) ||
      isClock(passage, from);
    // vi "*Báo cáo* điều tra chỉ ra": what is a noun as well is one at the head of its sentence.
    const noun = from === 0 && sets.nounLike.has(folded);
    const cue = noun ? null : lexicon.cues.match(items, from, lexicon.words.proclitics);
    // "*ซึ่ง*ทางด้านของ X กล่าวว่า": a relative pronoun that somebody's name or office follows.
    if (lexicon.words.unspaced === true && from + 1 < end && isLooseRelative(passage, from)) {
      from += 1;
      continue;
    }
    // cs "*České televizi* Jan Novák řekl": whom it was said to.
    if (lexicon.words.caseAlone === true && namesAddressee(passage, from)) {
      from += 2;
      continue;
    }
    const adverb = from === 0 ? adverbAtHead(passage) : 0;
    if (adverb > 0) {
      from += adverb;
      continue;
    }
    // "*Sementara* Bupati X saat ditemui mengatakan", "*Embora* o ministro tenha dito": the subject comes next.
    const main = from === 0 && sets.mainOpeners.has(folded);
    const opener = from === 0 ? openerOf(passage, end) : 0;
    if (opener > 0) from += opener;
    else if (!(items[from]?.word ?? false) || small || main) from += 1;
    else if (cue?.value.kind === 'verb' && from + cue.length < end) {
      // "وصرح X قائلا": an earlier verb of the same speaker.
      from += cue.length;
    } else if (
      ((sets.stops.has(folded) && !isArticle(passage, from)) ||
        lexicon.complementisers.match(items, from) !== null) &&
      !lexicon.pronouns.has(folded) &&
      !opensStopNoun(passage, from)
    ) {
      // "мост закрыт, *а* Антон Котов заявил": where case tells more than order, what joins clauses makes no subject less sure.
      led ||= lexicon.words.caseAlone !== true || !sets.coordinators.has(folded);
      from += 1;
    } else break;
  }
  return { from, led };
}

/** "Asked about the price *she* said": true for a pronoun straight before the verb, whatever opens the clause. */
function closesWithPronoun(passage: Passage, end: number): boolean {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const last = items[end - 1];
  return (
    hasSubjectBeside(lexicon) &&
    last?.capital === false &&
    !sets.stops.has(last.folded) &&
    !sets.articles.has(last.folded) &&
    pronounAt(passage, end - 1) !== null
  );
}

/** "…เข้าป่า และเมื่อปล่อยผู้ต้องหา *พลเอก*X นายกรัฐมนตรี": a title behind a space and another clause opens the subject there. */
function titledBehind({ items, lexicon }: Passage, from: number, end: number): number | null {
  if (!lexicon.nameHasOneSpace) return null;
  const { courtesy, stops } = lexicon.sets;
  for (let at = end - 1; at > from; at -= 1) {
    const item = items[at];
    const apart = (item?.start ?? 0) > (items[at - 1]?.end ?? 0);
    if (!apart || !courtesy.has(item?.folded ?? '')) continue;
    return items.slice(from, at).some(({ folded }) => stops.has(folded)) ? at : null;
  }
  return null;
}

/**
 * es "una decisión que *Ana Gil* considera", fr "une décision qu’*Anne Petit* juge": whoever stands between a "that" and the verb is
 * its subject, in a language whose "that" is a relative pronoun too; null where nobody does.
 */
function subjectBehindThat(passage: Passage, from: number, end: number): Range | null {
  const { items, lexicon } = passage;
  const { infinitiveOpeners } = lexicon.sets;
  if (lexicon.words.relativeThat !== true) return null;
  for (let at = end - 2; at > from; at -= 1) {
    const length = lexicon.complementisers.match(items, at)?.length ?? 0;
    const that = foldedAt(items, at);
    // it "governo *di* Hong Kong"
    if (length === 0 || infinitiveOpeners.has(that)) continue;
    const begin = at + length;
    const whole = begin < end && phraseEnd(passage, begin, end) === end;
    return whole && items[end - 1]?.capital === true ? [begin, end] : null;
  }
  return null;
}

/**
 * Where the noun begins that closes a clause at `end`, behind the genitive of what tells more of it: a verb of saying, "一位不愿*透露*姓名的
 * 官员表示", or what it does not do, "*不*愿具名的官员表示". Null where nothing of the kind stands there.
 */
function behindDescription(passage: Passage, [from, to]: Range, end: number): number | null {
  const { items, lexicon } = passage;
  if (!namesBeforeVerbs(lexicon)) return null;
  const told = to < end && lexicon.cues.match(items, to) !== null;
  const negated = lexicon.sets.negations.has(foldedAt(items, from - 1));
  if (!told && !negated) return null;
  const genitive = items.findLastIndex(
    ({ folded }, at) => at > from && at < end - 1 && folded === lexicon.words.genitive,
  );
  const noun = genitive + 1;
  return noun > 0 && phraseEnd(passage, noun, end) === end ? noun : null;
}

/**
 * The noun phrase of a clause that is the subject of a verb at the clause's end, half-open, and whether it stands
 * behind a preposition or a conjunction, which makes it less sure; null where the clause has none.
 */
export function subjectIn(
  passage: Passage,
  start: number,
  end: number,
): readonly [number, number, boolean] | null {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const { from: opening, led } = passLead(passage, start, end);
  if (opening >= end) return null;
  const own = subjectBehindThat(passage, opening, end);
  if (own !== null) return [...own, false];
  const first = titledBehind(passage, opening, end) ?? opening;
  const lead = foldedAt(items, first - 1);
  const placed = first > start && sets.links.has(lead) && sets.stops.has(lead);
  // A preposition that may also stand between subject and verb: cs "*V* pořadu Vlna řekl".
  if (led || (placed && lexicon.words.lateSubject === true))
    return subjectBehind(passage, first, end);
  const from = placed && isPlaceAndName(items, first, end) ? first + 1 : first;
  // Swedish "de" is "they" alone, and "the" before a noun; zh "他*的*父亲" is his father.
  const owner = namesBeforeVerbs(lexicon) && foldedAt(items, from + 1) === lexicon.words.genitive;
  const alone = from + 1 >= end || !(owner || sets.articles.has(foldedAt(items, from)));
  if (alone && pronounAt(passage, from) !== null) return [from, from + 1, false];
  if (closesWithPronoun(passage, end)) return [end - 1, end, false];
  const to = Math.max(from + 1, phraseEnd(passage, from, end));
  // hu "A hosszú ülés *után* a polgármester …": what a postposition closes is no subject.
  const behind = lexicon.words.roleAfterName === true && sets.stops.has(foldedAt(items, to));
  if (behind && to + 1 < end && sets.articles.has(foldedAt(items, to + 1)))
    return subjectIn(passage, to + 1, end);
  const described = behindDescription(passage, [from, to], end);
  if (described !== null) return [described, end, false];
  const nobody = to < end && !holdsSpeaker(passage, [from, to]);
  // "名为“海风”*的*网友说": behind a name in marks what links it to who is called so.
  const linked = items[from]?.folded === lexicon.words.genitive && to - from > 1;
  if (linked && namesBeforeVerbs(lexicon)) return [from + 1, to, false];
  return (nobody ? headOfClause(passage, from, end) : null) ?? [from, to, false];
}
