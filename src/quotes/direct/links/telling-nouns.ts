import type { Item } from '../../frames';
import { type Mention, nobodyAt, phraseAt } from '../../reporting/phrases/mentions';
import { readObject } from '../../reporting/subjects/subjects';
import { COLON, COMMA, DASH } from '../../words/signs';
import { isRole, type Lexicon } from '../../words/lexicon';
import { isGenitive } from '../../words/word-endings';
import { isDeclinedOffice, officeFirstForm } from '../../words/offices-in-case';
import { CASED } from '../../words/letters';
import { foldedAt } from '../../words/tokens';
import type { Stretch } from '../stretch/stretch';
import { behindLastQuote } from './link-before';
import type { Link } from './link';

/** Words between a quote and the noun that tells what it was: "“Q”, *ha sido la primera* respuesta de X". */
const MOST_BEFORE_NOUN = 4;

/** Items before the noun, of whose it is: "*Bürgermeisterin Anna Kesslers kurze* Antwort". */
const LONGEST_OWNER = 10;

/** Adjectives between whose the noun is and the noun: "Kessler's *short* answer". */
const MOST_ADJECTIVES = 2;

/** True for words that name somebody or tell an office, a body or a document; where every noun has a capital, none that is alone behind an article names somebody. */
function canOwn(items: readonly Item[], { from, to, kind }: Mention, lexicon: Lexicon): boolean {
  const { articles, writings, institutions, givenNames } = lexicon.sets;
  const common = lexicon.capitalNouns && articles.has(foldedAt(items, from - 1));
  // ko "시장*의*"
  const particle = lexicon.words.genitive ?? '';
  const alone = (folded: string): string =>
    folded.endsWith(particle) ? folded.slice(0, folded.length - particle.length) : folded;
  const tells = ({ folded }: Item): boolean =>
    isRole(alone(folded), lexicon) ||
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
function ownerBehind(
  items: readonly Item[],
  end: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  const linked = lexicon.sets.ownerLinks.has(foldedAt(items, end));
  // "Ответ *мэра*", "Jawaban *Wali Kota*": whose it is tells its case, or its place alone.
  const { caseAlone, headFirst } = lexicon.words;
  const bare = caseAlone === true || headFirst === true;
  if (!linked && (!bare || lexicon.sets.stops.has(foldedAt(items, end)))) return null;
  const owner = readObject(items, linked ? end + 1 : end, limit, lexicon);
  return owner !== null && canOwn(items, owner, lexicon) ? { ...owner, owning: true } : null;
}

/** True where the words up to `end` tell by their last one whose the next noun is: "Olsen*'s*", "Meier*s*", "王明*的*". */
function endsAsOwner(items: readonly Item[], end: number, lexicon: Lexicon): boolean {
  const last = items[end - 1];
  if (last?.word !== true) return false;
  const { ownerTail, genitive } = lexicon.words;
  if ([ownerTail, genitive].some((tail) => tail !== undefined && last.folded.endsWith(tail)))
    return true;
  if (lexicon.sets.ownerLinks.has(last.folded)) return true;
  const named = last.capital || isRole(last.folded, lexicon);
  return named && isGenitive(last.folded, lexicon.endings);
}

/** The same before the noun at `noun`, among the items from `from` on. */
function ownerBefore(
  items: readonly Item[],
  from: number,
  noun: number,
  lexicon: Lexicon,
): Mention | null {
  const { articles, ownerLinks } = lexicon.sets;
  for (let end = noun; end >= Math.max(from + 1, noun - MOST_ADJECTIVES); end -= 1) {
    if (endsAsOwner(items, end, lexicon)) {
      const begin = articles.has(foldedAt(items, from)) ? from + 1 : from;
      const to = ownerLinks.has(foldedAt(items, end - 1)) ? end - 1 : end;
      if (to <= begin) return null;
      const owner = { ...phraseAt(from, to), owning: true } as const;
      // Without capitals what tells whose it is tells enough: zh "*王明*的话".
      const caseless = !CASED.test(foldedAt(items, noun));
      return caseless || begin > from || canOwn(items, owner, lexicon) ? owner : null;
    }
    if (items[end - 1]?.capital !== false) return null;
  }
  return null;
}

/** The noun of telling behind the quote at `at` and its sign, where words lead to it that a noun of telling is subject of: "“Q”, *fue la* respuesta". */
function nounBehind(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
): { readonly begin: number; readonly noun: number; readonly length: number } | null {
  const { articles, auxiliaries, contentVerbs } = lexicon.sets;
  const isVerb = (at: number): boolean =>
    [auxiliaries, contentVerbs].some((set) => set.has(foldedAt(items, at)));
  const begin = isVerb(from) ? from + 1 : from;
  for (let noun = from; noun <= begin + MOST_BEFORE_NOUN; noun += 1) {
    if (items[noun]?.word !== true) return null;
    const length = lexicon.tellingNouns.match(items, noun)?.length;
    if (length === undefined) continue;
    // "«Q», *replica* il sindaco": what may be a verb as well is one before its subject.
    const linked = lexicon.sets.ownerLinks.has(foldedAt(items, noun + length));
    if (!linked && lexicon.cues.match(items, noun) !== null) return null;
    // "“Q” *en* respuesta de X": what leads to it is a verb, an article, or its own at its end.
    const before = items.slice(from, noun);
    const led =
      noun === begin ||
      before.some(({ folded }) => articles.has(folded)) ||
      lexicon.words.enclitics !== undefined;
    return led || begin > from ? { begin, noun, length } : null;
  }
  return null;
}

/** `«Q», il commento di S`; `“Q”, fue la respuesta de S`; `“Q” was S's answer`: behind the quote what it was, and whose. */
export function linkTellingNoun({ items, at, lexicon }: Stretch): Link | null {
  const sign = foldedAt(items, at + 1);
  const setOff = COMMA.has(sign) || COLON.has(sign) || DASH.has(sign);
  const found = nounBehind(items, setOff ? at + 2 : at + 1, lexicon);
  if (found === null) return null;
  const { begin, noun, length } = found;
  const owner =
    ownerBefore(items, begin, noun, lexicon) ??
    ownerBehind(items, noun + length, items.length, lexicon);
  return owner === null ? null : { cue: null, mention: owner, strong: setOff, told: true };
}

/** Where the noun of telling stands that the words from `from` on begin with, behind an article, adjectives and whose it is; null where they begin otherwise. */
function readNoun(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): { readonly noun: number; readonly behind: number } | null {
  for (let noun = from; noun < Math.min(end, from + LONGEST_OWNER); noun += 1) {
    if (items[noun]?.word !== true) return null;
    const length = lexicon.tellingNouns.match(items, noun)?.length;
    if (length !== undefined) return { noun, behind: noun + length };
  }
  return null;
}

/** "*Her* message to voters: Q": whoever the possessive before the noun of telling stands for; null where none is there. */
function possessed(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Mention | null {
  const possessive = foldedAt(items, from);
  if (!lexicon.sets.possessives.has(possessive)) return null;
  const agreement = lexicon.pronouns.get(possessive) ?? 'any';
  return { ...phraseAt(from, to), kind: 'self', agreement };
}

/**
 * The same link, with whose the noun of telling is that the words before the quote begin with: "*La replica di* S non si è fatta
 * attendere: «Q»", "S's *response*: “Q”"; nobody's where nothing tells whose it is.
 */
export function byOwner(items: readonly Item[], link: Link, at: number, lexicon: Lexicon): Link {
  const { mention, cue } = link;
  if (mention !== null && mention.kind !== 'phrase') return link;
  const from = mention?.from ?? behindLastQuote(items, at, lexicon);
  const end = mention === null ? at - 1 : mention.to + 1;
  const found = readNoun(items, from, end, lexicon);
  if (found === null) return link;
  const { noun, behind } = found;
  // Without a subject the noun itself leads to the colon: ja "市長の*コメント*：「Q」".
  const leads = COLON.has(foldedAt(items, at - 1)) && (cue === null || cue.from === noun);
  if (mention === null && !leads) return link;
  const owner =
    ownerBefore(items, from, noun, lexicon) ??
    ownerBehind(items, behind, at, lexicon) ??
    possessed(items, from, behind, lexicon);
  const head = lexicon.sets.articles.has(foldedAt(items, from)) ? from + 1 : from;
  // Without capitals a name is told by its words alone, and not each is known.
  const nobodys = noun === head && cue === null && CASED.test(foldedAt(items, noun));
  if (owner === null) return nobodys ? { ...link, mention: nobodyAt(noun, behind) } : link;
  const apposition = owner.apposition ?? mention?.apposition ?? null;
  return { ...link, mention: { ...owner, apposition } };
}
