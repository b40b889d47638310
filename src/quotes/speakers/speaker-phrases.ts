import type { Item } from '../frames';
import { institutionEnd } from './institutions';
import { isRole, type Lexicon } from '../words/lexicon';
import { CASELESS } from '../reporting/mentions';
import { behindAcronyms, isParticle, nameRuns } from './name-runs';
import { nameInOffice } from './office-runs';
import type { NameIndex } from './people';
import type { SpeakerPhrase } from './name-and-role';
import { cutUncased } from './uncased-phrases';

/** True where the words are the end of somebody's longer name elsewhere ("Präsidentin *von der Leyen*"). */
function isFamilyName(items: readonly Item[], from: number, to: number, index: NameIndex): boolean {
  const words = items.slice(from, to).map((item) => item.folded);
  const runs = index.byWord.get(words.at(-1) ?? '') ?? [];
  return runs.some(
    (run) =>
      run.words.length > words.length && run.words.slice(-words.length).join() === words.join(),
  );
}

/** Where the name begins in what follows a role and "of": "minister of *Finance Jane Doe*"; `end`: nowhere. */
function nameAfterOffice(
  items: readonly Item[],
  head: number,
  [start, end]: readonly [number, number],
  index: NameIndex,
  lexicon: Lexicon,
): number {
  const { articles, links } = lexicon.sets;
  const before = items[start - 1]?.folded ?? '';
  const first = items[head];
  if (start <= head || first === undefined) return start;
  if (first.capital && !isRole(first.folded, lexicon)) return start;
  if (!links.has(before) && !(articles.has(before) && links.has(items[start - 2]?.folded ?? '')))
    return start;
  if (isFamilyName(items, start, end, index)) return start;
  // "ministère de la *Santé du Hamas*" is an office from end to end; a name is two capitals together.
  const name = items[end - 2]?.capital === true;
  return end - start > 2 && name ? end - 2 : end;
}

/** A name of at least two words ends before "in Berlin" and "vom Deutschen Wetterdienst": a link that is no part of names. */
function nameEnd(
  items: readonly Item[],
  [start, end]: readonly [number, number],
  office: boolean,
  lexicon: Lexicon,
): number {
  const { sets, words } = lexicon;
  for (let at = start + 2; at < end; at += 1) {
    const folded = items[at]?.folded ?? '';
    if (!sets.links.has(folded)) continue;
    if (isParticle(folded, lexicon)) {
      // "Karla Voss *vom* Deutschen Wetterdienst": behind it a family name has one word.
      const behind = items.slice(at + 1, end).filter(({ capital }) => capital).length;
      if (words.capitalNouns === true && behind > 1) return at;
      continue;
    }
    // "Deutscher Verein *für* Wasserbau" is one name; where it is nobody's office, only a place ends it.
    if (office || sets.documentPrepositions.has(folded)) return at;
  }
  return end;
}

/** A name of at least two words ends before a word whose ending tells where: "Ali Demir *Ankara'da*". */
function beforePlace(
  items: readonly Item[],
  [start, end]: readonly [number, number],
  { placeEndings, obliqueEndings }: Lexicon,
): number {
  const behind = items[end];
  // "Matti Lind *Turun poliisista*": a word behind the name, and the case of what it belongs to.
  const works =
    behind?.word === true &&
    !behind.capital &&
    obliqueEndings.some((ending) => behind.folded.endsWith(ending));
  if (works && end - start > 2) return start + 2;
  const last = items[end - 1]?.folded ?? '';
  const placed = placeEndings.some(
    (ending) => last.length > ending.length + 2 && last.endsWith(ending),
  );
  if (!placed || end - start <= 2) return end;
  // "Ali Demir *Anadolu Ajansı'na*": of a longer run the first two words are the name.
  return end - start > 3 ? start + 2 : end - 1;
}

/** "Befürworter *des umstrittenen* Vorhabens": behind an article of its own and an adjective stands no name. */
function isDescribedNoun(
  items: readonly Item[],
  from: number,
  noun: number,
  { sets, words }: Lexicon,
): boolean {
  const adjective = items[noun - 1];
  const article = items[noun - 2];
  if (words.capitalNouns !== true || adjective?.word !== true || adjective.capital) return false;
  const small = sets.links.has(adjective.folded) || sets.articles.has(adjective.folded);
  return !small && noun - 2 > from && sets.articles.has(article?.folded ?? '');
}

/** Cuts a noun phrase in a script with capitals: the last run of name words is the name. */
function cutCased(
  items: readonly Item[],
  from: number,
  to: number,
  index: NameIndex,
  lexicon: Lexicon,
): SpeakerPhrase {
  const institution = institutionEnd(items, from, to, lexicon);
  if (institution !== null) return { name: [from, institution], role: null, certain: true };
  const runs = nameRuns(items, from, to, lexicon);
  const last = runs.at(-1);
  if (last === undefined) return { name: null, role: [from, to] };
  const { short } = index;
  if (isDescribedNoun(items, from, last[0], lexicon)) return { name: null, role: [from, to] };
  // "the Reuters report", "Palestinian health authorities": a name before an office tells whose it is.
  const link = items.findIndex(
    ({ folded }, at) => at >= last[1] && at < to && lexicon.sets.links.has(folded),
  );
  // "Persvoorlichter Karin Vos *van het bedrijf*": what she works for is no office of hers.
  const behind = items.slice(last[1], link < 0 ? to : link);
  if (!lexicon.surnameFirst && behind.some((item) => !item.capital && isRole(item.folded, lexicon)))
    return { name: null, role: [from, to] };
  const article = lexicon.sets.articles.has(items[from]?.folded ?? '');
  let start = nameAfterOffice(items, article ? from + 1 : from, last, index, lexicon);
  const first = items[start]?.folded ?? '';
  if (start === last[1] || (start === 0 && last[1] === 1 && to > 1 && !short.has(first))) {
    // A sentence begins with a capital: that alone makes no name.
    return { name: null, role: [from, to] };
  }
  const office = isRole(items[article ? from + 1 : from]?.folded ?? '', lexicon);
  const close = beforePlace(items, [start, last[1]], lexicon);
  const end = nameEnd(items, [start, close], office, lexicon);
  // "Brigjen *TNI* X Y", "Brigjen X Y Z": behind a rank its bearer is named, and nothing else.
  const unnamed = start;
  if (office) start = behindAcronyms(items, [start, end], index.short);
  const headFirst = lexicon.words.headFirst === true;
  if (office && headFirst) {
    const linker = items.findIndex(
      ({ folded }, at) => at > start && at < end && lexicon.sets.linkers.has(folded),
    );
    // "Peguam X Y *a/l* Z"
    start = nameInOffice(items, [start, linker < 0 ? end : linker], short, lexicon);
    if (start === end) return { name: null, role: [from, to] };
  }
  const ranked = lexicon.sets.courtesy.has(items[unnamed - 1]?.folded ?? '');
  const headed =
    office &&
    !headFirst &&
    !ranked &&
    (items[from]?.capital === true || lexicon.words.capitalOffices === true);
  const whole = lexicon.words.fullName ?? 2;
  const capitals =
    lexicon.words.capitalOffices === true ||
    items.slice(from, start).every((item) => item.capital || !item.word);
  if (headed && capitals && end - start > whole) {
    // All in capitals ("Kepala Dinas Perhubungan Kota Kapela Rini Kusuma"): the name begins where
    // a word stands alone elsewhere in the text, else it is the last words.
    let begin = end - whole;
    for (let at = start; at < end; at += 1) {
      if (short.has(items[at]?.folded ?? '')) {
        begin = at;
        break;
      }
    }
    start = begin;
  }
  // "Juru bicara *Kementerian Luar Negeri* X Y": behind the institution of an office its holder, whom the text names alone elsewhere.
  let held = false;
  if (
    start - 1 > from &&
    isRole(items[start - 2]?.folded ?? '', lexicon) &&
    lexicon.sets.institutions.has(items[start - 1]?.folded ?? '')
  ) {
    const alone = items.findIndex(
      ({ folded }, at) => at > start && at < end - 1 && short.has(folded),
    );
    held = alone > start;
    if (held) start = alone;
  }
  const roleFrom = article ? from + 1 : from;
  let roleTo = start;
  // "Ketua Pengarah, *Dr* X": a courtesy title is no role.
  const { courtesy } = lexicon.sets;
  if (ranked) roleTo = unnamed;
  while (roleTo > roleFrom) {
    const { word, folded } = items[roleTo - 1] ?? { word: false, folded: '' };
    if (folded === ')' || (word && !courtesy.has(folded))) break;
    roleTo -= 1;
  }
  const { months } = lexicon.sets;
  // "Almanya Başbakanı Olaf Klein": the office before it ends where the name begins.
  const headedByOffice =
    lexicon.words.complementFirst === true &&
    start > from &&
    isRole(items[start - 1]?.folded ?? '', lexicon);
  const certain =
    close < last[1] ||
    (headFirst && office && (start > unnamed || ranked)) ||
    headedByOffice ||
    held ||
    items.slice(start, end).some(({ folded }) => months.has(folded));
  return {
    name: [start, end],
    role: roleFrom < roleTo ? [roleFrom, roleTo] : null,
    ...(certain ? { certain } : {}),
  };
}

/** Words of a party or a club in brackets. */
const LONGEST_AFFILIATION = 4;

/** Name and role of a noun phrase. `index`: everyone who is named in the text. */
export function cutPhrase(
  items: readonly Item[],
  from: number,
  end: number,
  index: NameIndex,
  lexicon: Lexicon,
): SpeakerPhrase {
  const bracket = items.slice(from, end).findIndex(({ folded }) => folded === '(');
  if (bracket < 1) return cutBare(items, from, end, index, lexicon);
  // "Karla Voss (SPD)", "Jane Doe (34)": what stands in brackets is no part of the name.
  const open = from + bracket;
  const phrase = cutBare(items, from, open, index, lexicon);
  const close = items.findIndex(({ folded }, at) => at > open && at < end && folded === ')');
  const inner = items.slice(open + 1, close);
  // "Kepala Badan Metereologi (BMKG) X Y": the short form of the office, and its holder.
  const office = isRole(items[from]?.folded ?? '', lexicon) && items[close + 1]?.capital === true;
  if (office && close > open && close + 1 < end) return cutBare(items, from, end, index, lexicon);
  const named = inner.every(({ capital, word }) => capital || !word);
  const fits = close > open + 1 && inner.length <= LONGEST_AFFILIATION && named;
  return phrase.name !== null && fits ? { ...phrase, affiliation: [open + 1, close] } : phrase;
}

/** Name and role of a noun phrase without brackets. */
function cutBare(
  items: readonly Item[],
  from: number,
  to: number,
  index: NameIndex,
  lexicon: Lexicon,
): SpeakerPhrase {
  const phrase = items.slice(from, to);
  // "ASP संजय वर्मा": an office in another script is no name before one.
  const caseless = phrase.some((item) => CASELESS.test(item.folded));
  const words = phrase.filter((item) => !caseless || !isRole(item.folded, lexicon));
  if (words.some((item) => item.capital)) return cutCased(items, from, to, index, lexicon);
  const cased = words.some((item) => /^\p{Ll}/u.test(item.folded));
  return cased ? { name: null, role: [from, to] } : cutUncased(items, from, to, lexicon);
}
