import type { Item } from '../../frames';
import { isRole, type Lexicon } from '../../words/lexicon';
import { FIGURE } from './mentions';
import { isAbbreviation } from './abbreviations';
import { ageAt } from './ages';
import { CLOSES, COMMA, DASH } from '../../words/signs';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';
import { endsLikeVerb } from '../../words/verb-forms';
import { CASELESS } from '../../words/letters';

const LONGEST_APPOSITION = 22;

/** Syllables of a full name in a language that writes each syllable as a word (vi). */
const SYLLABIC_NAME = 3;

/** True for a language whose offices are lists of syllables, since each is written as a word (vi). */
export function writesSyllables({ words }: Lexicon): boolean {
  return (words.fullName ?? 0) >= SYLLABIC_NAME;
}

/** End of the parenthesis that opens at `at`, or null. */
export function skipParenthesis(items: readonly Item[], at: number): number | null {
  if (items[at]?.folded !== '(') return null;
  for (let place = at + 1; place < Math.min(items.length, at + 8); place += 1) {
    if (items[place]?.folded === ')') return place + 1;
  }
  return null;
}

/** "По данным агентства, *следователи изучили* записи, …": a plural verb, which tells of no one person. */
function hasPlural(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const { they } = lexicon.endings.verb;
  return lexicon.words.noArticles === true && hasVerb(items.slice(from, to), they, lexicon);
}

/** True for words one of which is in small letters and ends like a verb. */
export function hasVerb(
  words: readonly Item[],
  endings: readonly string[],
  lexicon: Lexicon,
): boolean {
  return words.some(({ folded, capital }) => !capital && endsLikeVerb(folded, endings, lexicon));
}

/** True at "saat" of "Kompol Rini Kusuma *saat* ditemui": a small word behind nothing but a name and its titles. */
function endsNames(items: readonly Item[], from: number, at: number, lexicon: Lexicon): boolean {
  const { stops, links } = lexicon.sets;
  const folded = foldedAt(items, at);
  if (lexicon.words.headFirst !== true || at === from || links.has(folded)) return false;
  const first = foldedAt(items, from);
  if (!stops.has(folded) || (isRole(first, lexicon) && !lexicon.sets.courtesy.has(first)))
    return false;
  return items.slice(from, at).every(({ capital, word }) => capital || !word);
}

/** "kata X, *bantuan untuk warga* …": where nouns come first, an office behind a small word is not what the phrase is about. */
function isOfComplement(
  items: readonly Item[],
  from: number,
  at: number,
  { sets, words }: Lexicon,
): boolean {
  return (
    words.headFirst === true && items.slice(from, at).some(({ folded }) => sets.stops.has(folded))
  );
}

/** "kata X, *pedagang hanya berjualan pagi hari*.": words that go on to a predicate are what is said, not who says it. */
function isMainClause(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const { sets, words } = lexicon;
  // "kata X, *Dewan punya waktu tiga hari*.": so are they behind a name that is no office.
  const office = items[from]?.capital === true && isRole(items[from].folded, lexicon);
  if (words.headFirst !== true || office) return false;
  const relative = items.findIndex(({ folded }, at) => at >= from && sets.relatives.has(folded));
  const end = relative < 0 ? to : Math.min(to, relative);
  return items.slice(from + 1, end).some(({ folded }) => sets.predicates.has(folded));
}

/** "On the other hand, says X, *the port has never made money*.": words that no comma closes, with an auxiliary among them. */
function goesOn(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  { sets, words }: Lexicon,
): boolean {
  if (words.verbSecond === true || COMMA.has(foldedAt(items, to))) return false;
  const relative = items.findIndex(({ folded }, at) => at >= from && sets.relatives.has(folded));
  const end = relative < 0 ? to : Math.min(to, relative);
  return items.slice(from + 1, end).some(({ folded }) => sets.auxiliaries.has(folded));
}

/**
 * "عباسعلی رستمی *–* مدیرکل فرهنگ – افزود", "Ông Lê Văn Tám *-* Bí thư xã - cho biết": Persian and Vietnamese papers set
 * the office off by dashes, or by one before the verb.
 */
function isDashBeforeOffice(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if (!DASH.has(foldedAt(items, at)) || items[at - 1]?.word !== true) return false;
  const first = foldedAt(items, at + 1);
  return (CASELESS.test(first) || writesSyllables(lexicon)) && isRole(first, lexicon);
}

/** True where what stands behind the comma begins no apposition: a count, a small word, a pronoun, a clause, a place. */
function beginsOther(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  const { sets, words, endings } = lexicon;
  const folded = foldedAt(items, from);
  // "kata X, *84 persen orang* …", but "kata X, *34 tahun*, …"
  const counted = FIGURE.test(folded) && !sets.times.has(foldedAt(items, from + 1));
  if (words.headFirst === true && counted) return true;
  if (sets.stops.has(folded) || lexicon.complementisers.match(items, from) !== null) return true;
  if (lexicon.pronouns.has(folded)) return true;
  // "přiznala Jana Nová, *kterou* doprovodil přítel": a clause that tells of her.
  if (words.caseAlone === true && sets.relatives.has(folded)) return true;
  // "NORD Genel Sekreteri, *Brüksel'de* düzenlenen toplantıda, “Q”": where it is said.
  return endings.place.some((ending) => ending.startsWith("'") && folded.endsWith(ending));
}

/** True for the word or sign at `at` that ends the apposition which begins at `from`. */
function endsApposition(
  items: readonly Item[],
  from: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  const item = items[at];
  if (item === undefined || item.quote !== null) return true;
  // A hyphen by itself is a dash.
  const closes = CLOSES.has(item.folded) || item.folded === '-';
  if (!item.word && closes && !isAbbreviation(items, at, lexicon)) return true;
  const cue = at > from && lexicon.cues.match(items, at, lexicon.words.proclitics) !== null;
  if (cue && !isRole(item.folded, lexicon)) return true;
  // "X، عضو شورا *این احتمال* را …": a determiner opens the next phrase.
  if (at > from && lexicon.sets.articles.has(item.folded) && CASELESS.test(item.folded))
    return true;
  return endsNames(items, from, at, lexicon);
}

/** Where the apposition ends that begins at `from`, and whether an office of its own is in it. */
function readApposition(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): { readonly to: number; readonly role: boolean } {
  let role = false;
  let to = from;
  for (; to < limit && to - from < LONGEST_APPOSITION; to += 1) {
    // "Jane Doe, head of the Directorate *(DPB)*, …"
    const behind = to > from && items[to]?.quote === null ? skipParenthesis(items, to) : null;
    if (behind !== null && items[behind]?.folded === ',') return { to: behind, role };
    if (endsApposition(items, from, to, lexicon)) break;
    if (isRole(foldedAt(items, to), lexicon)) role ||= !isOfComplement(items, from, to, lexicon);
  }
  return { to, role };
}

/** Apposition that opens with a comma at `at`, up to its own comma, as positions without the commas. */
export function appositionAt(
  items: readonly Item[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): readonly [number, number] | null {
  if (items[at]?.folded !== ',' && !isDashBeforeOffice(items, at, lexicon)) return null;
  // "Jane Doe, *45,* a teacher"
  const age = ageAt(items, at + 1, lexicon);
  const from = at + (age > 0 ? age + 2 : 1);
  const first = items[from];
  if (first?.word !== true || beginsOther(items, from, lexicon)) return null;
  const { to, role } = readApposition(items, from, limit, lexicon);
  if (to === from || hasPlural(items, [from, to], lexicon)) return null;
  if (isMainClause(items, [from, to], lexicon) || goesOn(items, [from, to], lexicon)) return null;
  // "Ali Demir, *Başkan Ayşe Kaya'nın* “Q” sözlerine tepki gösterdi": whose it is, where that stands before its noun.
  const last = foldedAt(items, to - 1);
  if (lexicon.words.complementFirst === true && hasEnding(last, lexicon.endings.name)) return null;
  // "Theo bác sĩ Mai, *u* đường ruột là …": among syllables only the first two tell an office, "*học sinh* lớp 5".
  const office = items.slice(from, from + 2).some(({ folded }) => isRole(folded, lexicon));
  if (writesSyllables(lexicon) && !first.capital && !office) return null;
  // "dokter Rumah Sakit Bina, *dr. Hendra*, …"
  const titled = lexicon.sets.courtesy.has(first.folded) && items[from + 1] !== undefined;
  const opens = lexicon.sets.articles.has(first.folded) || first.capital;
  if (role || opens || (titled && lexicon.words.headFirst === true)) return [from, to];
  // In a script without capitals a short insertion after a role is the name: "المتحدث، رامي سعد، …".
  const closed = items[to]?.folded === ',' || lexicon.cues.match(items, to)?.value.kind === 'verb';
  const caseless = CASELESS.test(first.folded) && closed && to - from <= LONGEST_CASELESS;
  return caseless && isRoleBefore(items, at, lexicon) ? [from, to] : null;
}

/** Words of a name in a script without capitals. */
const LONGEST_CASELESS = 4;

/** How many words before a comma an office may stand that a name behind it belongs to. */
const ROLE_REACH = 5;

function isRoleBefore(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  for (
    let place = at - 1;
    place >= 0 && items[place]?.word === true && place >= at - ROLE_REACH;
    place -= 1
  )
    if (isRole(foldedAt(items, place), lexicon)) return true;
  return false;
}
