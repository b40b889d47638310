import { BEFORE_LONE_APOSTROPHE } from '../../../languages/world/possessives';
import { NAME_PARTICLES } from '../../../languages/world/name-particles';
import { FULL_NAME } from '../../../languages/names/full-name';
import type { Item, Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { SHORTEST_STEM, hasEnding, isGenitive } from '../../words/word-endings';
import { namesAddressee } from './addressees';
import { skipParenthesis, writesSyllables } from './appositions';
import { FIGURE, isTime, JOINS_NAME, pronounAt } from './mentions';
import { isMarkedName, isNickname, isOfPlace, isStop } from './noun-phrases';
import { isAbbreviation } from './abbreviations';
import { isHalfCompound } from './half-compounds';
import { leadsToField } from './office-fields';
import { type OpenPhrase, linksOn } from './phrase-links';
import { foldedAt } from '../../words/tokens';

/** Words that a noun phrase may have before it is taken for something else. */
const LONGEST_PHRASE = 22;
/** The same in scripts without spaces, whose items may be single letters. */
const LONGEST_UNSPACED = 70;

/** End of the noun phrase that begins at `from`: the first item that can't belong to it. */
export function phraseEnd({ items, lexicon }: Passage, from: number, limit: number): number {
  const phrase: OpenPhrase = { items, from, limit, lexicon };
  const longest = lexicon.words.unspaced === true ? LONGEST_UNSPACED : LONGEST_PHRASE;
  const furthest = Math.min(limit, from + longest);
  let at = from;
  while (at < furthest) {
    const next = itemBehind(phrase, at);
    if (next === null) break;
    at = next;
  }
  return at;
}

/** Where the phrase goes on behind the item at `at`; null where that item is no part of it. */
function itemBehind(phrase: OpenPhrase, at: number): number | null {
  const { items, from } = phrase;
  const item = items[at];
  if (item === undefined) return null;
  if (item.quote === null && !item.word) return signEnd(phrase, at);
  const belongs =
    item.quote === null
      ? at === from || belongsBehind(phrase, item, at)
      : isNickname(items, at) || (at > from && isMarkedName(phrase, at));
  return belongs ? at + 1 : null;
}

/** End of a sign that a phrase may have in it, or null: a point of an abbreviation, "(SPD)", "(34)". */
function signEnd(phrase: OpenPhrase, at: number): number | null {
  const { items, from, limit } = phrase;
  const joins = JOINS_NAME.has(foldedAt(items, at));
  // "*Brann- og* redningsetaten": half a compound, whose other half is to come.
  if (isHalfCompound(phrase, at)) return at + 2;
  if (joins || isAbbreviation(phrase, at) || isApostrophe(phrase, at)) return at + 1;
  const after = skipParenthesis(items, at);
  return after !== null && at > from && after <= limit ? after : null;
}

/** True for the sign at the end of a title, "Dato*'* Hasan", and for the one that alone tells whose, behind an s: "Osterbys*’* Jane Doe". */
function isApostrophe({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const [before, sign, next] = [items[at - 1], items[at], items[at + 1]];
  if (before === undefined || before.end !== sign?.start || next?.word !== true) return false;
  if (!/^['’]$/u.test(sign.folded)) return false;
  return sets.courtesy.has(before.folded) || before.folded.endsWith(BEFORE_LONE_APOSTROPHE);
}

/** True for a word that goes on with the phrase before it. */
function belongsBehind(phrase: OpenPhrase, item: Item, at: number): boolean {
  const { items, lexicon } = phrase;
  if (isInName(phrase, item, at)) return true;
  if (lexicon.sets.links.has(item.folded)) return linksOn(phrase, item, at);
  if (leadsToField(phrase, at)) return true;
  // "Рыбаки *21 марта* заявили": a day.
  if (lexicon.words.caseAlone === true && FIGURE.test(item.folded) && isTime(phrase, at + 1))
    return false;
  return !(
    isAddressed(phrase, item, at) ||
    // "řekl Jan Novák *České* televizi"
    namesAddressee(phrase, at) ||
    isVerbBehindName(phrase, item, at) ||
    isVerbBehindOffice(phrase, item, at) ||
    isBehindHead(phrase, item, at) ||
    isStop(phrase, at) ||
    isBehindName(phrase, item, at) ||
    opensNext(phrase, item, at) ||
    // A capital makes a name of a pronoun's look-alike: Vietnamese "Trần Đức Anh".
    (!item.capital &&
      pronounAt(phrase, at) !== null &&
      // "người đàn *ông*": a man, behind another syllable of a noun.
      !(writesSyllables(lexicon) && isRole(foldedAt(items, at - 1), lexicon))) ||
    isReportingWord(phrase, item, at) ||
    // "Lindqvist *เคย*มา…": behind a name in other letters a small word opens the predicate.
    (lexicon.words.unspaced === true &&
      items[at - 1]?.capital === true &&
      lexicon.sets.between.has(item.folded))
  );
}

/** "Tumelo *wa* Mabaso", es "Faisal *Al* Thani": between two capitals a small word of names that is no word of the language, or has a capital itself. */
function isInName(
  { items, lexicon: { sets, capitalNouns } }: Passage,
  { folded, capital }: Item,
  at: number,
): boolean {
  if (!NAME_PARTICLES.has(folded)) return false;
  const { links, stops, between, articles } = sets;
  const own = [links, stops, between, articles].some((set) => set.has(folded));
  // de "die Stadt *Den* Haag": behind a noun a capital tells nothing.
  const written = capital ? !capitalNouns : !own;
  return written && items[at - 1]?.capital === true && items[at + 1]?.capital === true;
}

/** "sanoo Matti Lind *Ylelle*", "Matti Lind Norjan *yhtiölle*": behind a full name the case of whom it is said to. */
function isAddressed({ items, from, lexicon }: OpenPhrase, { folded }: Item, at: number): boolean {
  if (lexicon.words.subject !== 'around') return false;
  // "сказал Котов *газете* «Порт»": behind a name the noun alone tells it.
  const noun = lexicon.words.caseAlone === true && lexicon.sets.addressees.has(folded);
  if (noun && items[at - 1]?.capital === true && items[at + 1]?.markedName !== true) return true;
  const addressed = hasEnding(folded, lexicon.endings.addressee, SHORTEST_STEM);
  if (!addressed) return false;
  const names = items.slice(from, at).filter(({ capital, acronym }) => capital && !acronym);
  return names.length >= FULL_NAME;
}

/** "Laut Karla Voss *bleibt* der Hafen …": a small word behind a name and before an article is the verb. */
function isVerbBehindName(passage: Passage, item: Item, at: number): boolean {
  const { items, lexicon } = passage;
  const { articles } = lexicon.sets;
  const before = items[at - 1];
  const placed = lexicon.words.verbSecond === true || articles.has(foldedAt(items, at + 1));
  return (
    placed &&
    !item.capital &&
    before !== undefined &&
    // "Laut der „Hafenpost“ *bleibt* …"
    (before.capital || before.markedName || before.folded === ')') &&
    !articles.has(before.folded) &&
    !isRole(item.folded, lexicon) &&
    // nl "Voorzitter *dr.* Karin Smit"
    !lexicon.sets.courtesy.has(item.folded) &&
    // "le secrétaire d'État *chargé* du Littoral"
    !lexicon.sets.officeFields.has(item.folded) &&
    !isOfPlace(passage, at - 1) &&
    !isOwned(passage, at) &&
    !isNounBeforeVerb(passage, at) &&
    !isMeasured(items, at)
  );
}

/** sv "skrev Holms *specialassistent* Karin Berg": between whose it is and who holds it a noun stands, and no verb. */
function isOwned({ items, lexicon }: Passage, at: number): boolean {
  const owner = items[at - 1];
  if (lexicon.capitalNouns || owner?.capital !== true || items[at + 1]?.capital !== true)
    return false;
  // "enligt *Anders* åkte Karin"
  const given = lexicon.sets.callNames.has(owner.folded);
  return !given && isGenitive(owner.folded, lexicon.endings);
}

/**
 * True for da "Amerikanske *embedsmænd* siger": between what ends like an adjective at the head of a sentence and a verb of
 * saying. A sentence has one verb there.
 */
function isNounBeforeVerb({ items, lexicon }: Passage, at: number): boolean {
  const { auxiliaries, between } = lexicon.sets;
  const folded = foldedAt(items, at);
  if (at !== 1 || lexicon.capitalNouns || auxiliaries.has(folded) || between.has(folded))
    return false;
  const adjective = hasEnding(foldedAt(items, 0), lexicon.endings.describing, SHORTEST_STEM);
  return adjective && lexicon.cues.match(items, 2)?.value.kind === 'verb';
}

/** "La juge *hausse* le ton", "La présidente *pose* sa question": between an office with its article and the article of another noun. */
function isVerbBehindOffice(passage: Passage, item: Item, at: number): boolean {
  const { items, lexicon } = passage;
  const { articles, links, possessives, roles } = lexicon.sets;
  if (lexicon.words.subjectAfterOblique !== true || item.capital) return false;
  const next = foldedAt(items, at + 1);
  const object = (articles.has(next) && !links.has(next)) || possessives.has(next);
  if (!object || links.has(item.folded) || articles.has(item.folded)) return false;
  // "le procureur général *la semaine dernière*"
  if (isTime(passage, at + 2) || roles.has(item.folded)) return false;
  return isRole(foldedAt(items, at - 1), lexicon) && articles.has(foldedAt(items, at - 2));
}

/** "Volgens het ministerie *betaalt* een huishouden": behind its head noun nothing small belongs to a phrase of Dutch or Swedish. */
function isBehindHead(phrase: OpenPhrase, item: Item, at: number): boolean {
  const { items, from, lexicon } = phrase;
  const { words, sets } = lexicon;
  if (words.verbSecond !== true || lexicon.capitalNouns || item.capital) return false;
  // "het Deense *leger* enkel": so is the noun of such an adjective.
  const head = isRole(foldedAt(items, at - 1), lexicon) || isOfPlace(phrase, at - 2);
  return (
    at > from &&
    head &&
    !isRole(item.folded, lexicon) &&
    // nl "de voorzitter *dr.* Karin Smit"
    !sets.courtesy.has(item.folded) &&
    // Swedish "den misstänkte *mannens* advokat": whose office it is.
    !(isGenitive(item.folded, lexicon.endings) && isRole(foldedAt(items, at + 1), lexicon))
  );
}

/** True for "der 40 Jahre *alte* Fischer", "zwei Meter *hohe*": an adjective behind its measure, before its noun. */
function isMeasured(items: readonly Item[], at: number): boolean {
  const measure = FIGURE.test(foldedAt(items, at - 2));
  return measure && items[at + 1]?.capital === true;
}

/** Letters of a word that has a number behind it in an office: "RT 05". */
const LONGEST_NUMBERED = 3;

/** True for a small word behind a name that nothing else of the phrase may follow. */
function isBehindName({ items, from, lexicon }: OpenPhrase, item: Item, at: number): boolean {
  if (lexicon.words.headFirst !== true || item.capital) return false;
  // "Ketua RW *07* Rini Kusuma"
  const numbered = (items[at - 1]?.folded.length ?? 0) <= LONGEST_NUMBERED;
  if (FIGURE.test(item.folded) && numbered) return false;
  // A sentence begins with a capital: that alone makes no name.
  const first = items[from];
  const name = first?.capital === true && !isRole(first.folded, lexicon);
  return name && items[at - 1]?.capital === true && at - from > (from === 0 ? 1 : 0);
}

/** "esta querella *el acusado*": an article, no part of a genitive, behind a noun begins the next phrase. */
function opensNext({ items, lexicon: { sets, words } }: Passage, item: Item, at: number): boolean {
  // hu "Lind Anna *(KDNP) a* javaslat": so it does behind the bracket of a party, where offices follow names.
  const party = words.roleAfterName === true && items[at - 1]?.folded === ')' ? at - 4 : at - 1;
  const before = items[party];
  if (before?.word !== true || item.capital) return false;
  return (
    sets.articles.has(item.folded) &&
    // Norwegian "forsvareren *hans*, advokat Per Lie": at its end it opens nothing.
    items[at + 1]?.word === true &&
    !sets.links.has(before.folded) &&
    !sets.articles.has(before.folded)
  );
}

/** True for a reporting word, which is no part of who says it. */
function isReportingWord(passage: Passage, item: Item, at: number): boolean {
  const { items, lexicon } = passage;
  // "según el *escrito* de acusación": what has the form of a verb is a noun behind an article.
  const noun =
    lexicon.words.relativeThat === true && lexicon.sets.articles.has(foldedAt(items, at - 1));
  return (
    !noun &&
    !item.capital &&
    (!isRole(item.folded, lexicon) || opensVerb(passage, at)) &&
    lexicon.cues.match(items, at, lexicon.words.proclitics) !== null
  );
}

/** vi "Ông Phước *phủ nhận*": a verb of several syllables, the first of which is that of an office as well ("chính phủ"). */
function opensVerb({ items, lexicon }: Passage, at: number): boolean {
  if (!writesSyllables(lexicon) || isRole(foldedAt(items, at - 1), lexicon)) return false;
  return (lexicon.cues.match(items, at)?.length ?? 0) > 1;
}
