import type { Passage } from '../../passage';
import type { Cue } from '../../reporting/cues/cues';
import type { Mention } from '../../reporting/phrases/mentions';
import {
  type IndirectContent,
  clauseEnd,
  contentOf,
  frameEnd,
} from '../../reporting/clauses/reported-clause';
import type { Lexicon } from '../../words/lexicon';
import { COMMA } from '../../words/signs';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** True for a comma with a verb of saying straight behind it. */
function opensVerb({ items, lexicon: { cues } }: Passage, at: number): boolean {
  return COMMA.has(foldedAt(items, at)) && cues.match(items, at + 1)?.value.kind === 'verb';
}

/** True for "zu", and for a verb that has it behind its prefix: "ab*zu*lehnen". */
function isInfinitive(folded: string, { words, infinitivePrefixes }: Lexicon): boolean {
  const { infinitive } = words;
  if (infinitive === undefined) return false;
  return (
    folded === infinitive ||
    infinitivePrefixes.some(
      (prefix) =>
        folded.startsWith(prefix + infinitive) && folded.length > (prefix + infinitive).length + 2,
    )
  );
}

/** True for "bestreitet das *und beteuert*, C": the clause behind the comma belongs to the later verb. */
function hasLaterVerb({ items, lexicon }: Passage, at: number): boolean {
  return (
    lexicon.sets.coordinators.has(foldedAt(items, at)) &&
    lexicon.cues.match(items, at + 1)?.value.kind === 'verb'
  );
}

/** `Er sagte, C` where C has a verb of reported speech. */
export function byMood(passage: Passage, cue: Cue): IndirectContent | null {
  const { items, lexicon } = passage;
  for (let at = cue.to; at < Math.min(items.length, cue.to + 24); at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null || hasLaterVerb(passage, at)) return null;
    if (!COMMA.has(item.folded) && item.folded !== ':') continue;
    // "wollte sich nicht äußern, *erklärte aber*, man prüfe": the later verb reports it.
    if (opensVerb(passage, at)) return null;
    const later = items.findIndex((_, place) => place > at && opensVerb(passage, place));
    const end = later < 0 ? frameEnd(items) : later;
    const purpose = lexicon.sets.purposes.has(foldedAt(items, at + 1));
    for (let place = at + 1; place < end; place += 1) {
      const { folded = '', capital = false } = items[place] ?? {};
      if (capital) continue;
      const infinitive =
        !cue.impersonal && !purpose && place >= end - 3 && isInfinitive(folded, lexicon);
      if (infinitive || lexicon.sets.reportedForms.has(folded))
        return contentOf(passage, [at + 1, end]);
    }
  }
  return null;
}

/** How many words may name whom a verb asks to do something. */
const ASKED_REACH = 8;

/** `S vowed to C`, `S urged Y to C`: what is promised, refused or asked for. */
export function byInfinitive(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  const { sets, words } = lexicon;
  // "the adviser, *who* asked not to be named"
  if (sets.relatives.has(foldedAt(items, mention?.from ?? -1))) return null;
  const verb = foldedAt(items, cue.to - 1);
  if (words.infinitive === undefined || !sets.infinitiveVerbs.has(verb)) return null;
  const from = behindSmallWords(passage, cue.to, items.length);
  for (let at = from; at < Math.min(items.length, from + ASKED_REACH); at += 1) {
    const item = items[at];
    if (item?.word !== true) return null;
    if (item.folded !== words.infinitive) continue;
    const next = items[at + 1];
    if (next?.word !== true || next.capital || sets.articles.has(next.folded)) return null;
    // "declined *to comment* but said C": one word behind "to" is enough.
    return contentOf(passage, [from, clauseEnd(passage, at - 1)]);
  }
  return null;
}
