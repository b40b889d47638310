import type { Passage } from '../../passage';
import { nobodyAt } from '../../reporting/phrases/mentions';
import { COLON, COMMA, DASH } from '../../words/signs';
import { CASED } from '../../words/letters';
import { foldedAt } from '../../words/tokens';
import type { Stretch } from '../stretch/stretch';
import { behindLastQuote } from './link-before';
import type { Link } from './link';
import { ownerBefore, ownerBehind, possessed } from './noun-owners';

/** Words between a quote and the noun that tells what it was: "“Q”, *ha sido la primera* respuesta de X". */
const MOST_BEFORE_NOUN = 4;

/** Items before the noun, of whose it is: "*Bürgermeisterin Anna Kesslers kurze* Antwort". */
const LONGEST_OWNER = 10;

/** The noun of telling behind the quote at `at` and its sign, where words lead to it that a noun of telling is subject of: "“Q”, *fue la* respuesta". */
function nounBehind(
  { items, lexicon }: Passage,
  from: number,
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
export function linkTellingNoun(stretch: Stretch): Link | null {
  const { items, at } = stretch;
  const sign = foldedAt(items, at + 1);
  const setOff = COMMA.has(sign) || COLON.has(sign) || DASH.has(sign);
  const found = nounBehind(stretch, setOff ? at + 2 : at + 1);
  if (found === null) return null;
  const { begin, noun, length } = found;
  const owner =
    ownerBefore(stretch, begin, noun) ?? ownerBehind(stretch, noun + length, items.length);
  return owner === null ? null : { cue: null, mention: owner, strong: setOff, told: true };
}

/** Where the noun of telling stands that the words from `from` on begin with, behind an article, adjectives and whose it is; null where they begin otherwise. */
function readNoun(
  { items, lexicon }: Passage,
  from: number,
  end: number,
): { readonly noun: number; readonly behind: number } | null {
  for (let noun = from; noun < Math.min(end, from + LONGEST_OWNER); noun += 1) {
    if (items[noun]?.word !== true) return null;
    const length = lexicon.tellingNouns.match(items, noun)?.length;
    if (length !== undefined) return { noun, behind: noun + length };
  }
  return null;
}

/**
 * The same link, with whose the noun of telling is that the words before the quote begin with: "*La replica di* S non si è fatta
 * attendere: «Q»", "S's *response*: “Q”"; nobody's where nothing tells whose it is.
 */
export function byOwner(passage: Passage, link: Link, at: number): Link {
  const { items, lexicon } = passage;
  const { mention, cue } = link;
  if (mention !== null && mention.kind !== 'phrase') return link;
  const from = mention?.from ?? behindLastQuote(passage, at);
  const end = mention === null ? at - 1 : mention.to + 1;
  const found = readNoun(passage, from, end);
  if (found === null) return link;
  const { noun, behind } = found;
  // Without a subject the noun itself leads to the colon: ja "市長の*コメント*：「Q」".
  const leads = COLON.has(foldedAt(items, at - 1)) && (cue === null || cue.from === noun);
  if (mention === null && !leads) return link;
  const owner =
    ownerBefore(passage, from, noun) ??
    ownerBehind(passage, behind, at) ??
    possessed(passage, from, behind);
  const head = lexicon.sets.articles.has(foldedAt(items, from)) ? from + 1 : from;
  // Without capitals a name is told by its words alone, and not each is known.
  const nobodys = noun === head && cue === null && CASED.test(foldedAt(items, noun));
  if (owner === null) return nobodys ? { ...link, mention: nobodyAt(noun, behind) } : link;
  const apposition = owner.apposition ?? mention?.apposition ?? null;
  return { ...link, mention: { ...owner, apposition } };
}
