import { FULL_NAME } from '../../../languages/names/full-name';
import type { Passage } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import type { Cue } from '../cues/cues';
import { isDefinite } from '../../speakers/phrases/definite-words';
import type { Mention } from '../phrases/mentions';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** Letters before the pronoun that is written on a noun. */
const SHORTEST_OWNED = 3;

/** Whether a verb that comes first has an object behind its subject: ar "وصف X *القرار* بأنه", "أبلغ X *الصحفيين* أن". */
export function takesObject({ items, lexicon }: Passage, cue: Cue): boolean {
  if (lexicon.words.verbFirst !== true) return false;
  const verb = foldedAt(items, cue.from);
  const { objectVerbs } = lexicon.sets;
  const bare = lexicon.words.proclitics?.includes(verb[0] ?? ' ') === true ? verb.slice(1) : verb;
  return cue.addressing || objectVerbs.has(verb) || objectVerbs.has(bare);
}

/** Where the object begins that a phrase behind such a verb ends with; null where no word of it is one. */
function objectOf({ items, lexicon }: Passage, { from, to }: Mention): number | null {
  const { institutions, givenNames, officeFields, demonyms } = lexicon.sets;
  // "كريم منصور *وكالة الأنباء*", "المذيع *الوزير*"
  for (let at = to - 1; at > from; at -= 1) {
    const folded = foldedAt(items, at);
    if (!isRole(folded, lexicon) && !institutions.has(folded)) continue;
    // "محمد *السيد*"
    return at === from + 1 && givenNames.has(foldedAt(items, from)) ? null : at;
  }
  const last = foldedAt(items, to - 1);
  if (hasEnding(last, lexicon.endings.owned, SHORTEST_OWNED)) return to - 1;
  // "الرئيس *الأمريكي*", "الرئيس *السيسي*": an adjective or a family name.
  const grade = officeFields.has(last) || demonyms.has(last);
  // "الوزير *الصحفيين*": but not where its case tells that it is the object.
  const { nisba, accusative } = lexicon.endings;
  const adjective = hasEnding(last, nisba) && !hasEnding(last, accusative);
  if (!isDefinite(last, lexicon) || grade || adjective) return null;
  // "هدى *النجار*"
  const name = to - 1 - from === 1 && !isRole(foldedAt(items, from), lexicon);
  return name ? null : to - 1;
}

/**
 * The subject alone of what stands behind a verb with an object. Null where all of it may be the object: "وصف *القرار* بأنه"
 * is said by whoever spoke before. A question's "asked" may have none: "سأل *المذيع*: Q".
 */
export function withoutObject(passage: Passage, subject: Mention): Mention | null {
  const { items, lexicon } = passage;
  const object = objectOf(passage, subject);
  if (object !== null && object > subject.from) return { ...subject, to: object, apposition: null };
  const clause = lexicon.complementisers.match(items, subject.to) !== null;
  return clause && subject.apposition === null ? null : subject;
}

/** True for a word that an office, or what one is of, is told by. */
function isOfOffice(folded: string, lexicon: Lexicon): boolean {
  const { institutions, officeFields, portfolios } = lexicon.sets;
  const listed = [institutions, officeFields, portfolios].some((set) => set.has(folded));
  return listed || isRole(folded, lexicon);
}

/**
 * fa "X *طرح دولت* را «Q» خواند": the subject alone of what stands before the particle of an object, by a given name, or by
 * the words of an office in it; null where all of it may be the object.
 */
export function beforeMarkedObject(
  { items, lexicon }: Passage,
  subject: Mention | null,
): Mention | null {
  const { objectMarkers, givenNames } = lexicon.sets;
  const { fullName = FULL_NAME } = lexicon.words;
  if (subject === null || !objectMarkers.has(foldedAt(items, subject.to))) return subject;
  const { from, to } = subject;
  for (let at = from; at + fullName < to; at += 1)
    if (givenNames.has(foldedAt(items, at))) return { ...subject, to: at + fullName };
  if (!isRole(foldedAt(items, from), lexicon)) return null;
  let end = from + 1;
  while (end < to - 1 && isOfOffice(foldedAt(items, end), lexicon)) end += 1;
  return end < to ? { ...subject, to: end } : null;
}
