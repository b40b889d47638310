import type { Item, Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { canName, FIGURE, type Mention, phraseAt } from '../phrases/mentions';
import { insertionStart } from './clauses';
import { opensNoun } from './reported-clause';
import { foldedAt } from '../../words/tokens';

/** Words of a noun phrase from its article to the comma of its relative clause. */
const LONGEST_HEAD = 6;

/**
 * The noun phrase before the comma of a relative clause whose pronoun, at `pronoun`, looks like an article:
 * "Dort erschien *ein Kommentar*, der den Plan als … bezeichnet"; null where no article begins it.
 */
export function readBeforeRelative(
  { items, lexicon: { sets, words } }: Passage,
  pronoun: number,
): Mention | null {
  const comma = pronoun - 1;
  const articled = words.verbSecond === true && sets.articles.has(foldedAt(items, pronoun));
  if (!articled || items[comma - 1]?.capital !== true) return null;
  for (let at = comma - 2; at >= Math.max(0, comma - LONGEST_HEAD); at -= 1) {
    const item = items[at];
    if (item?.word !== true || item.quote !== null) return null;
    const opens = [sets.articles, sets.addresseeArticles, sets.possessives].some((set) =>
      set.has(item.folded),
    );
    if (opens) return phraseAt(at, comma);
  }
  return null;
}

/** Whom a relative clause is about: "ein Bericht, *der* den Plan als … bezeichnet"; none where its pronoun is an article. */
export function readRelative(passage: Passage, start: number, verb: number): Mention | null {
  const { items, lexicon } = passage;
  const { articles, nominative } = lexicon.sets;
  const word = foldedAt(items, start);
  if (items[start - 1]?.folded !== ',' || !articles.has(word)) return null;
  if (opensNoun(passage, start + 1) || start + 1 === verb) return null;
  // "der" is a subject, "die" may be one; what follows it as a subject would stand before the verb.
  const subject =
    nominative.has(word) ||
    !items
      .slice(start + 1, verb)
      .some(({ capital, folded }) => capital || lexicon.pronouns.has(folded));
  return subject
    ? {
        from: start,
        to: start + 1,
        kind: 'pronoun',
        agreement: 'any',
        apposition: null,
        led: false,
      }
    : null;
}

/** Words of a name, with its office, before a relative pronoun. */
const LONGEST_NAMED = 8;

/**
 * "Hal itu sesuai dengan *Peraturan Nomor 7 (Perda)* yang menyebut bahwa …": where the noun comes first, the capitals
 * straight before a relative pronoun and its verb, past brackets; null where the word before it has none.
 */
export function readHeadNoun(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const { relatives, between } = lexicon.sets;
  let pronoun = verb - 1;
  while (pronoun > lowest && between.has(foldedAt(items, pronoun))) pronoun -= 1;
  if (lexicon.words.headFirst !== true || !relatives.has(foldedAt(items, pronoun))) return null;
  let to = items[pronoun - 1]?.folded === ',' ? pronoun - 1 : pronoun;
  if (items[to - 1]?.folded === ')') to = insertionStart(items, to - 1, lowest) ?? to;
  let from = to;
  while (from > lowest && to - from < LONGEST_NAMED && isNameOrFigure(items[from - 1])) from -= 1;
  // "*Sebelumnya* Rini": what opens the sentence has a capital.
  if (from === 0 && between.has(foldedAt(items, 0))) from = 1;
  if (from >= to || items[from]?.capital !== true || !canName(passage, from, to)) return null;
  return phraseAt(from, to);
}

/** True for a word with a capital, and for a figure. */
function isNameOrFigure(item: Item | undefined): boolean {
  return item?.word === true && (item.capital || FIGURE.test(item.folded));
}

/**
 * "… risponde alla *consigliera Russo* che chiede Q", "… ainsi qu’un *délégué du port* qui détaille : Q": an office, or a
 * name of two words, straight before a relative pronoun and its verb. Null for what only belongs to another noun, "la
 * lettre *du maire* qui dit".
 */
export function readAntecedent(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const { relatives, between, articles } = lexicon.sets;
  if (lexicon.words.headFirst === true) return null;
  const isRelative = (at: number): boolean => relatives.has(foldedAt(items, at));
  let to = verb - 1;
  while (to > lowest && !isRelative(to) && between.has(foldedAt(items, to))) to -= 1;
  if (!isRelative(to)) return null;
  for (let at = to - 1; at > Math.max(lowest, to - LONGEST_NAMED); at -= 1) {
    const item = items[at];
    if (item?.word !== true || lexicon.cues.match(items, at)?.value.kind === 'verb') return null;
    const office = !item.capital && isRole(item.folded, lexicon);
    const name = item.capital && items[at - 1]?.capital === false && at + 1 < to;
    if ((office || name) && opensPerson(passage, at)) {
      if (name && !items.slice(at, to).every(isNameOrFigure)) return null;
      const from = articles.has(foldedAt(items, at - 1)) ? at - 1 : at;
      return phraseAt(from, to);
    }
  }
  return null;
}

/** True behind an article or what leads to somebody, but not behind "of". */
function opensPerson({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const before = foldedAt(items, at - 1);
  if (sets.addresseeLinks.has(before)) return true;
  if (sets.links.has(before)) return false;
  return sets.articles.has(before) || sets.stops.has(before);
}
