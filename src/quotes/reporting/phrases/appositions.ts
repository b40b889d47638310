import type { Item, Passage, Range } from '../../passage';
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

/** True for words one of which is in small letters and ends like a verb. */
export function hasVerb({ items: words, lexicon }: Passage, endings: readonly string[]): boolean {
  return words.some(({ folded, capital }) => !capital && endsLikeVerb(folded, endings, lexicon));
}

/** True at "saat" of "Kompol Rini Kusuma *saat* ditemui": a small word behind nothing but a name and its titles. */
function endsNames({ items, lexicon }: Passage, from: number, at: number): boolean {
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
  { items, lexicon: { sets, words } }: Passage,
  from: number,
  at: number,
): boolean {
  return (
    words.headFirst === true && items.slice(from, at).some(({ folded }) => sets.stops.has(folded))
  );
}

/** "kata X, *pedagang hanya berjualan pagi hari*.": words that go on to a predicate are what is said, not who says it. */
function isMainClause({ items, lexicon }: Passage, [from, to]: Range): boolean {
  const { sets, words } = lexicon;
  // "kata X, *Dewan punya waktu tiga hari*.": so are they behind a name that is no office.
  const office = items[from]?.capital === true && isRole(items[from].folded, lexicon);
  if (words.headFirst !== true || office) return false;
  const relative = items.findIndex(({ folded }, at) => at >= from && sets.relatives.has(folded));
  const end = relative < 0 ? to : Math.min(to, relative);
  return items.slice(from + 1, end).some(({ folded }) => sets.predicates.has(folded));
}

/** "On the other hand, says X, *the port has never made money*.": words that no comma closes, with an auxiliary among them. */
function goesOn({ items, lexicon: { sets, words } }: Passage, [from, to]: Range): boolean {
  if (words.verbSecond === true || COMMA.has(foldedAt(items, to))) return false;
  const relative = items.findIndex(({ folded }, at) => at >= from && sets.relatives.has(folded));
  const end = relative < 0 ? to : Math.min(to, relative);
  return items.slice(from + 1, end).some(({ folded }) => sets.auxiliaries.has(folded));
}

/**
 * "عباسعلی رستمی *–* مدیرکل فرهنگ – افزود", "Ông Lê Văn Tám *-* Bí thư xã - cho biết": Persian and Vietnamese papers set
 * the office off by dashes, or by one before the verb.
 */
function isDashBeforeOffice({ items, lexicon }: Passage, at: number): boolean {
  if (!DASH.has(foldedAt(items, at)) || items[at - 1]?.word !== true) return false;
  const first = foldedAt(items, at + 1);
  return (CASELESS.test(first) || writesSyllables(lexicon)) && isRole(first, lexicon);
}

/** True where what stands behind the comma begins no apposition: a count, a small word, a pronoun, a clause, a place. */
function beginsOther({ items, lexicon }: Passage, from: number): boolean {
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
function endsApposition(passage: Passage, from: number, at: number): boolean {
  const { items, lexicon } = passage;
  const item = items[at];
  if (item === undefined || item.quote !== null) return true;
  // A hyphen by itself is a dash.
  const closes = CLOSES.has(item.folded) || item.folded === '-';
  if (!item.word && closes && !isAbbreviation(passage, at)) return true;
  const cue = at > from && lexicon.cues.match(items, at, lexicon.words.proclitics) !== null;
  if (cue && !isRole(item.folded, lexicon)) return true;
  // "X، عضو شورا *این احتمال* را …": a determiner opens the next phrase.
  if (at > from && lexicon.sets.articles.has(item.folded) && CASELESS.test(item.folded))
    return true;
  return endsNames(passage, from, at);
}

/** Where the apposition ends that begins at `from`, and whether an office of its own is in it. */
function readApposition(
  passage: Passage,
  from: number,
  limit: number,
): { readonly to: number; readonly role: boolean } {
  const { items, lexicon } = passage;
  let role = false;
  let to = from;
  for (; to < limit && to - from < LONGEST_APPOSITION; to += 1) {
    // "Jane Doe, head of the Directorate *(DPB)*, …"
    const behind = to > from && items[to]?.quote === null ? skipParenthesis(items, to) : null;
    if (behind !== null && items[behind]?.folded === ',') return { to: behind, role };
    if (endsApposition(passage, from, to)) break;
    if (isRole(foldedAt(items, to), lexicon)) role ||= !isOfComplement(passage, from, to);
  }
  return { to, role };
}

/** Apposition that opens with a comma at `at`, up to its own comma, as positions without the commas. */
export function appositionAt(passage: Passage, at: number, limit: number): Range | null {
  const { items, lexicon } = passage;
  if (items[at]?.folded !== ',' && !isDashBeforeOffice(passage, at)) return null;
  // "Jane Doe, *45,* a teacher"
  const age = ageAt(passage, at + 1);
  const from = at + (age > 0 ? age + 2 : 1);
  const first = items[from];
  if (first?.word !== true || beginsOther(passage, from)) return null;
  const { to, role } = readApposition(passage, from, limit);
  if (to === from) return null;
  if (isMainClause(passage, [from, to]) || goesOn(passage, [from, to])) return null;
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
  return caseless && isRoleBefore(passage, at) ? [from, to] : null;
}

/** Words of a name in a script without capitals. */
const LONGEST_CASELESS = 4;

/** How many words before a comma an office may stand that a name behind it belongs to. */
const ROLE_REACH = 5;

function isRoleBefore({ items, lexicon }: Passage, at: number): boolean {
  for (
    let place = at - 1;
    place >= 0 && items[place]?.word === true && place >= at - ROLE_REACH;
    place -= 1
  )
    if (isRole(foldedAt(items, place), lexicon)) return true;
  return false;
}
