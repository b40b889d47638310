import type { QuotationWords } from '../../languages/sections/quotation';
import { listEntries } from '../../languages/notation';

/** A word of another script in a text without spaces: a name, a code. */
const LATIN_RUN = "[A-Za-z0-9À-ɏ]+(?:[-.’'&][A-Za-z0-9À-ɏ]+)*";

/**
 * What a text of a language without spaces is cut by: the words of its file and the countries of the world, the longest
 * first, runs of Latin letters, and else single signs. Null where spaces part words.
 *
 * @param countries as Intl names them: "以色列" begins with a word of the file, "土耳其" ends with one
 */
export function vocabularyOf(
  words: QuotationWords,
  countries: readonly string[] = [],
): RegExp | null {
  if (words.unspaced !== true) return null;
  const lists = [
    words.verbs,
    words.otherVerbs,
    words.afterQuote,
    words.addressing,
    words.according,
    words.accordingAfter,
    words.accordingSelf,
    words.impersonal,
    words.complementisers,
    words.asWords,
    words.turns,
    words.whenWords,
    words.stops,
    words.links,
    words.between,
    words.objectVerbs,
    words.roles,
    words.standIns,
    words.courtesy,
    words.mensTitles,
    words.womensTitles,
    words.times,
    words.articles,
    words.naming,
    words.namingAfter,
    words.negations,
    words.suppositions,
    words.shields,
    words.subjectMarkers,
    words.cleft,
    words.cleftEnds,
    words.givers,
    words.pointsBack,
    words.speechParticles,
    words.quoteParticles,
    words.addressTails,
    words.tellingNouns,
    ...Object.values(words.pronouns),
  ];
  const entries = lists.flatMap(listEntries).flatMap((entry) => entry.split('~'));
  const known = new Set([...entries, ...countries.filter((name) => name.length > 1)]);
  const longestFirst = [...known]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word));
  // "*นาย*ก่อกิจ" does not begin with "นายก", nor "ศาลางาม" with "ศาล": no word ends before the sign or the vowel of
  // its last letter.
  return new RegExp(
    `(?:${longestFirst.join('|')})(?![\\p{M}${words.dependentVowels ?? ''}])|${LATIN_RUN}|[^\\s]\\p{M}*`,
    'uy',
  );
}
