import type { Lexicon } from '../words/lexicon';
import { fold } from '../words/tokens';

/** Words of a person's name. */
const MOST_OF_PERSON = 4;

/**
 * True for «رضا کریمی», "سرهنگ «کریمی»": in a script without capitals, words in marks that begin with a given name of the
 * list, or that stand behind a courtesy title, and are no clause. Papers set somebody's name in marks where nothing else
 * tells a name. `before`: the word before the marks, folded.
 */
export function isPersonInMarks(inner: string, before: string, lexicon: Lexicon): boolean {
  if (!CASELESS_WORDS.test(inner)) return false;
  const words = fold(inner).trim().split(' ');
  const { givenNames, stops, links, courtesy } = lexicon.sets;
  const given = words.length > 1 && givenNames.has(words[0] ?? '');
  if (words.length > MOST_OF_PERSON || !(given || courtesy.has(before))) return false;
  return !words.some((word) => stops.has(word) && !links.has(word));
}

/** Words of letters without capitals, and spaces between them. */
const CASELESS_WORDS = /^ ?(?:\p{Lo}|\p{M}|[\u200c ])+$/u;

/** Words of the name of a body behind its first one. */
const MOST_FURTHER = 7;

/** Words of a name in marks behind the noun that tells what it is. */
const MOST_BEHIND_HEAD = 5;

/**
 * True for "هيئة الكهرباء والمياه": in a script without capitals, words in marks that are the name of a body and no
 * clause. It begins with a head noun of institutions, and what follows are nouns with their article, of which one may
 * have none but for the last ("شركة *نفط* الشمال"): a clause ends with its verb or with what that governs.
 * `before`: the word before the marks, folded.
 */
export function isBodyName(inner: string, before: string, lexicon: Lexicon): boolean {
  if (lexicon.definitePrefixes.length === 0) return false;
  const [first = '', ...rest] = fold(inner).split(/\s+/u);
  if (rest.length > MOST_FURTHER || /[.!?؟:,،]/u.test(inner)) return false;
  const { institutions } = lexicon.sets;
  // "منظمة *«أطباء بلا قيود»*": behind its head noun the name may have any words.
  if (institutions.has(before)) return rest.length < MOST_BEHIND_HEAD;
  const starts =
    institutions.has(first) ||
    lexicon.definitePrefixes.some(
      (prefix) => first.startsWith(prefix) && institutions.has(first.slice(prefix.length)),
    );
  if (!starts) return false;
  const definite = rest.map((word) => isNounWithArticle(word, lexicon));
  return definite.at(-1) === true && definite.filter((one) => !one).length <= 1;
}

/** "الكهرباء", and with a word of one letter written on: "والمياه". */
function isNounWithArticle(word: string, { definitePrefixes, words }: Lexicon): boolean {
  const bare = words.proclitics?.includes(word[0] ?? ' ') === true ? word.slice(1) : word;
  return definitePrefixes.some((prefix) => word.startsWith(prefix) || bare.startsWith(prefix));
}
