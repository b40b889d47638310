import type { Item, Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import type { Mention } from '../phrases/mentions';
import { readRight } from './subjects';
import { foldedAt } from '../../words/tokens';
import { SHORTEST_STEM, hasEnding } from '../../words/word-endings';

/** Words of a name that an office with its article follows. */
const LONGEST_HEAD = 4;

/** `*X Y*, a Közlekedési Minisztérium államtitkára kiemelte`: the name before an office that no comma closes, in a language whose offices stand behind names. */
function headOfApposition(
  { items, lexicon: { words, sets } }: Passage,
  office: Mention,
): Mention | null {
  const comma = office.from - 1;
  if (words.roleAfterName !== true || items[comma]?.folded !== ',') return null;
  if (!sets.articles.has(foldedAt(items, office.from)) || office.apposition !== null) return null;
  const name = items.slice(0, comma);
  const full = name.length > 1 && name.length <= LONGEST_HEAD;
  if (!full || !name.every(({ word, capital }) => word && capital)) return null;
  return { ...office, from: 0, to: comma, apposition: [office.from, office.to] };
}

/** Where the words with a capital end that a phrase begins with. */
function behindCapitals(items: readonly Item[], { from, to }: Mention): number {
  let at = from;
  while (at < to && items[at]?.capital === true) at += 1;
  return at;
}

/** `*X Y* kérdésekre válaszolva elmondta`: the full name before what was the occasion; null where none is ("Az MTI kérdésére válaszolva"). */
function headOfConverb({ items, lexicon: { sets } }: Passage, phrase: Mention): Mention | null {
  if (sets.articles.has(foldedAt(items, phrase.from))) return null;
  const to = behindCapitals(items, phrase);
  return to - phrase.from >= FULL_NAME ? { ...phrase, to, apposition: null } : null;
}

/** `A és B vitájáról azt mondta *C*, hogy …`: what stands before the verb in a case that no subject has gives way to a name right behind it. */
export function readPastOblique(
  passage: Passage,
  before: Mention | null,
  [behind, highest]: Range,
): Mention | null {
  const { items, lexicon } = passage;
  const head = before === null ? null : headOfApposition(passage, before);
  if (head !== null) return head;
  const last = items[(before?.to ?? 0) - 1];
  const endsIn = (endings: readonly string[]): boolean =>
    hasEnding(last?.folded ?? '', endings, SHORTEST_STEM);
  const left = before !== null && before.to < behind;
  if (left && endsIn(lexicon.endings.converb)) return headOfConverb(passage, before);
  if (!left || last?.capital !== false || items[behind]?.capital !== true) return before;
  return endsIn(lexicon.endings.oblique) ? (readRight(passage, behind, highest) ?? before) : before;
}

/** `*Demir* gazetecilerle görüşerek "Q" dedi`: the name at the head of a phrase that a verb form closes which tells how it was said. */
export function beforeConverb({ items, lexicon }: Passage, phrase: Mention | null): Mention | null {
  const last = items[(phrase?.to ?? 0) - 1]?.folded ?? '';
  if (phrase === null || !hasEnding(last, lexicon.endings.converb, SHORTEST_STEM)) return phrase;
  const to = behindCapitals(items, phrase);
  return to > phrase.from && to < phrase.to ? { ...phrase, to, apposition: null } : phrase;
}
