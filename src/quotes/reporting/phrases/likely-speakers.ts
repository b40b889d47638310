import type { Item, Passage, Range } from '../../passage';
import { isOfficeOrTitle, isRole, type Lexicon, namesBeforeVerbs } from '../../words/lexicon';
import { phraseEnd } from './phrase-end';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** Signs of a name that no office stands beside. */
const LONGEST_NAME = 4;
const DOTTED = /[·・]/u;

/** Signs of a foreign name that no dot parts. */
const SHORTEST_SPELT = 2;

/** True for signs that begin with a surname, or with as many as a foreign name has at least that names are spelt with. */
export function opensLikeName(text: string, lexicon: Lexicon): boolean {
  const spelt = Array.from(text).slice(0, SHORTEST_SPELT);
  return (
    lexicon.hanSurnames(text).length > 0 ||
    (spelt.length === SHORTEST_SPELT && spelt.every((sign) => lexicon.speltSigns.has(sign)))
  );
}

/**
 * True for what can speak in a script without spaces and capitals, by its look: an office or a title at either end, a
 * determiner before it, an institution's ending, letters of another script, a name with a dot or with a surname.
 */
export function looksLikeSpeaker({ items, lexicon }: Passage, [from, to]: Range): boolean {
  const words = items.slice(from, to);
  const { articles, institutionEnds } = lexicon.sets;
  // "引发*民众*不满": an office inside of a phrase is not who it is about.
  const isTitle = (word: Item | undefined): boolean => isOfficeOrTitle(word?.folded ?? '', lexicon);
  const text = words.map(({ folded }) => folded).join('');
  // "*市民*滿意度上升": what is behind an office must be able to be a name.
  const rest = text.slice(words[0]?.folded.length ?? 0);
  const leads = isTitle(words[0]) && opensLikeName(rest, lexicon);
  const titled = isTitle(words.at(-1)) || leads;
  const named = text.length > 1 && text.length <= LONGEST_NAME && opensLikeName(text, lexicon);
  // "*有*點緊張": a sign by itself may be any word.
  const article = foldedAt(words, 0);
  const determined = words.length > 1 && articles.has(article) && article.length > 1;
  const foreign = words.some(({ capital }) => capital);
  if (titled || named || determined || foreign || DOTTED.test(text)) return true;
  return text.length > 2 && hasEnding(text, institutionEnds);
}

/** True for what looks like a speaker, or has an office anywhere in it: "联合国秘书长*发言人*哈克". */
export function holdsSpeaker(passage: Passage, range: Range): boolean {
  const { items, lexicon } = passage;
  const office = items.slice(...range).some(({ folded }) => isRole(folded, lexicon));
  return office || looksLikeSpeaker(passage, range);
}

/**
 * The subject of a clause that opens with what tells more of it, half-open: "住在十九层的*男业主*表示", "見義勇為*民眾*說".
 * False behind it: no preposition leads to it (see `subjectIn`). Null where no word of that kind closes the clause, and in
 * languages whose nouns do not stand behind all that describes them.
 */
export function headOfClause(
  passage: Passage,
  from: number,
  end: number,
): readonly [number, number, false] | null {
  const { items, lexicon } = passage;
  const { genitive } = lexicon.words;
  if (!namesBeforeVerbs(lexicon)) return null;
  const { stops, times } = lexicon.sets;
  const isTitle = (at: number): boolean => isOfficeOrTitle(foldedAt(items, at), lexicon);
  for (let at = from; at < end; at += 1) {
    if (items[at]?.folded !== genitive) continue;
    const to = phraseEnd(passage, at + 1, end);
    if (to > at + 1 && (isTitle(to - 1) || isTitle(at + 1))) return [at + 1, to, false];
    // "家在河边的*港村村民王芳*说": an office inside of what closes the clause.
    if (to === end && holdsSpeaker(passage, [at + 1, to])) return [at + 1, to, false];
  }
  if (!isTitle(end - 1)) return null;
  let start = end - 1;
  const parts = (at: number): boolean =>
    items[at]?.word !== true || stops.has(foldedAt(items, at)) || times.has(foldedAt(items, at));
  while (start > from && !parts(start - 1)) start -= 1;
  // "某券商*向*记者表示": whom it is said to.
  return lexicon.sets.addresseeLinks.has(foldedAt(items, start - 1)) ? null : [start, end, false];
}
