import type { Item, Passage } from '../../passage';
import { type Mention, phraseAt } from '../../reporting/phrases/mentions';
import { readObject } from '../../reporting/subjects/subjects';
import { isRole } from '../../words/lexicon';
import { isGenitive } from '../../words/word-endings';
import { isDeclinedOffice, officeFirstForm } from '../../words/offices-in-case';
import { CASED } from '../../words/letters';
import { foldedAt } from '../../words/tokens';

/** Adjectives between whose the noun is and the noun: "Kessler's *short* answer". */
const MOST_ADJECTIVES = 2;

/** True for words that name somebody or tell an office, a body or a document; where every noun has a capital, none that is alone behind an article names somebody. */
function canOwn({ items, lexicon }: Passage, { from, to, kind }: Mention): boolean {
  const { articles, writings, institutions, givenNames } = lexicon.sets;
  const common = lexicon.capitalNouns && articles.has(foldedAt(items, from - 1));
  const tells = ({ folded }: Item): boolean =>
    isRole(folded, lexicon) ||
    isDeclinedOffice(folded, lexicon) ||
    officeFirstForm(folded, lexicon) !== null ||
    [writings, institutions, givenNames].some((set) => set.has(folded));
  const names = ({ capital }: Item, at: number): boolean =>
    capital && (!common || (at > from && items[at - 1]?.capital === true));
  return (
    kind === 'phrase' &&
    items.slice(from, to).some((item, step) => tells(item) || names(item, from + step))
  );
}

/** Whose the noun of telling is that ends at `end`, behind it: "la replica *di X*", "Ответ *мэра X*"; null where it is nobody's. */
export function ownerBehind(passage: Passage, end: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const linked = lexicon.sets.ownerLinks.has(foldedAt(items, end));
  // "Ответ *мэра*", "Jawaban *Wali Kota*": whose it is tells its case, or its place alone.
  const { caseAlone, headFirst } = lexicon.words;
  const bare = caseAlone === true || headFirst === true;
  if (!linked && (!bare || lexicon.sets.stops.has(foldedAt(items, end)))) return null;
  const owner = readObject(passage, linked ? end + 1 : end, limit);
  return owner !== null && canOwn(passage, owner) ? { ...owner, owning: true } : null;
}

/** True where the words up to `end` tell by their last one whose the next noun is: "Olsen*'s*", "Meier*s*", "王明*的*". */
function endsAsOwner({ items, lexicon }: Passage, end: number): boolean {
  const last = items[end - 1];
  if (last?.word !== true) return false;
  const { ownerTail, genitive } = lexicon.words;
  if ([ownerTail, genitive].some((tail) => tail !== undefined && last.folded.endsWith(tail)))
    return true;
  if (lexicon.sets.ownerLinks.has(last.folded)) return true;
  const named = last.capital || isRole(last.folded, lexicon);
  return named && isGenitive(last.folded, lexicon.endings);
}

/** Whose the noun of telling at `noun` is, before it, among the items from `from` on: "*Olsen's* answer", "王明*的*话"; null where it is nobody's. */
export function ownerBefore(passage: Passage, from: number, noun: number): Mention | null {
  const { items, lexicon } = passage;
  const { articles, ownerLinks } = lexicon.sets;
  for (let end = noun; end >= Math.max(from + 1, noun - MOST_ADJECTIVES); end -= 1) {
    if (endsAsOwner(passage, end)) {
      const begin = articles.has(foldedAt(items, from)) ? from + 1 : from;
      const to = ownerLinks.has(foldedAt(items, end - 1)) ? end - 1 : end;
      if (to <= begin) return null;
      const owner = { ...phraseAt(from, to), owning: true } as const;
      // Without capitals what tells whose it is tells enough: zh "*王明*的话".
      const caseless = !CASED.test(foldedAt(items, noun));
      return caseless || begin > from || canOwn(passage, owner) ? owner : null;
    }
    if (items[end - 1]?.capital !== false) return null;
  }
  return null;
}

/** "*Her* message to voters: Q": whoever the possessive before the noun of telling stands for; null where none is there. */
export function possessed({ items, lexicon }: Passage, from: number, to: number): Mention | null {
  const possessive = foldedAt(items, from);
  if (!lexicon.sets.possessives.has(possessive)) return null;
  const agreement = lexicon.pronouns.get(possessive) ?? 'any';
  return { ...phraseAt(from, to), kind: 'self', agreement };
}
