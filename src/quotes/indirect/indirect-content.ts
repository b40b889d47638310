import type { Cue } from '../reporting/cues';
import { accordingTo } from './according-clauses';
import { aroundTag } from './around-tag';
import { atOnce, straightAfter } from './bare-clauses';
import { afterAsClause, afterTag } from './clause-tags';
import type { Frame, Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import type { Mention } from '../reporting/mentions';
import {
  type IndirectContent,
  clauseEnd,
  contentOf,
  frameEnd,
  opensNoun,
} from '../reporting/reported-clause';
import { behindAddressee } from './told-clauses';
import { byInfinitive, byMood } from './infinitives-and-moods';
import { dashOfZeroTag, readDashTag } from '../reporting/tag-subjects';
import { afterComplementiser } from './that-clauses';
import { afterColon, beforeVerb } from './unmarked-clauses';
import { COMMA, DASH, PARTS_CLAUSES } from '../words/signs';
import { foldedAt } from '../words/tokens';

/** How many words may stand between a verb and the comma behind which it is told what was said. */
const COMMA_REACH = 14;

/** `S sagte am Abend, C`: a main clause, which begins with a noun phrase, behind the verb's comma. */
function afterComma(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  if (!cue.bare || mention === null) return null;
  const { sets } = lexicon;
  const from = mention.from >= cue.to ? (mention.apposition?.[1] ?? mention.to) : cue.to;
  for (let at = from; at < Math.min(items.length, from + COMMA_REACH); at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null || PARTS_CLAUSES.has(item.folded)) return null;
    if (!COMMA.has(item.folded)) continue;
    const first = items[at + 1];
    if (first?.word !== true || sets.clauseOpeners.has(first.folded)) return null;
    // "X, die am Montag …" is a relative clause; "…, die neuen Regeln seien …" begins with a noun.
    const opens = sets.articles.has(first.folded)
      ? opensNoun(items, at + 2, lexicon)
      : first.capital || lexicon.pronouns.has(first.folded);
    return opens ? contentOf(items, at + 1, clauseEnd(items, at + 1, lexicon), lexicon) : null;
  }
  return null;
}

/** `(S) elmondta, C`: where the subject may be left out, straight behind the verb's comma any clause that is no relative one. */
function straightAfterComma(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  if (!cue.bare || !lexicon.indirect.has('zero')) return null;
  if (!COMMA.has(foldedAt(items, cue.to))) return null;
  if (mention === null ? cue.from > 0 : mention.to > cue.from) return null;
  const first = foldedAt(items, cue.to + 1);
  if (lexicon.sets.relatives.has(first) || lexicon.sets.asWords.has(first)) return null;
  return contentOf(items, cue.to + 1, clauseEnd(items, cue.to + 1, lexicon), lexicon);
}

/** True for "laut Definition", "según el plan": a thing by which something is right or due, or known, where nobody speaks. */
function isStandard(
  items: readonly Item[],
  { from, to, kind }: Mention,
  { sets, words }: Lexicon,
): boolean {
  const told = items
    .slice(from, to)
    .filter(({ folded, word }) => word && !sets.articles.has(folded));
  // "edinilen *bilgiye* göre": in these languages the noun comes last.
  const noun = told.at(words.complementFirst === true ? -1 : 0);
  return kind === 'phrase' && sets.standards.has(noun?.folded ?? '');
}

/** True for "told the court *that “Q”*": all that is said stands between marks. */
function leadsToQuote(items: readonly Item[], cue: Cue, lexicon: Lexicon): boolean {
  const last = frameEnd(items) - 1;
  const that = foldedAt(items, last - 1);
  return last > cue.to && items[last]?.quote !== null && lexicon.sets.thatWords.has(that);
}

/** `C – tette hozzá –, *hogy D*`: where what is said goes on behind a tag between two dashes, or null. */
function behindTag(
  items: readonly Item[],
  end: number,
  { complementisers }: Lexicon,
): readonly [number, number] | null {
  if (!DASH.has(foldedAt(items, end))) return null;
  const comma = COMMA.has(foldedAt(items, end + 1)) ? end + 2 : end + 1;
  const from = comma + (complementisers.match(items, comma)?.length ?? 0);
  return from < frameEnd(items) ? [from, frameEnd(items)] : null;
}

/** True for "werden *attackiert*, die Gewalt nehme zu": of a passive, and nobody named who does it. */
function isDoneTo(items: readonly Item[], { from }: Cue, { words, sets }: Lexicon): boolean {
  if (words.verbSecond !== true) return false;
  const start = items.findLastIndex(({ folded }, at) => at < from && COMMA.has(folded));
  const clause = items.slice(start + 1, from);
  return (
    clause.some(({ folded }) => sets.passives.has(folded)) &&
    !clause.some(({ folded }) => sets.agents.has(folded))
  );
}

function asBare(content: IndirectContent | null): IndirectContent | null {
  return content === null ? null : { ...content, bare: true };
}

/** "C, X decided" is no report of C: behind a clause only a verb of saying tells whose it is, where a language tells these apart. */
function saysSo(cue: Cue, { sets, indirect }: Lexicon): boolean {
  const told = sets.plainVerbs.size > 0 || indirect.has('comma');
  return cue.bare || !told;
}

/** What a reporting word of a frame reports in other words, by the kinds that the language shows; null for nothing. `mood`: see `FrameReading`. */
export function indirectContent(
  frame: Frame,
  cue: Cue,
  mention: Mention | null,
  mood: boolean,
  lexicon: Lexicon,
): IndirectContent | null {
  const { items } = frame;
  const { indirect } = lexicon;
  if (cue.kind === 'according' || cue.kind === 'accordingAfter' || cue.kind === 'accordingSelf') {
    if (!indirect.has('according') || mention === null) return null;
    if (isStandard(items, mention, lexicon)) return null;
    const apart = { ...mention, apposition: null };
    // "Theo ông X, Phó Chủ tịch huyện, “Q”": nothing but a quote stands behind the office.
    const quoted = items[(mention.apposition?.[1] ?? -2) + 1]?.quote != null;
    const whole = accordingTo(items, cue, mention, lexicon);
    return whole ?? (quoted ? null : accordingTo(items, cue, apart, lexicon));
  }
  // "*Hal itu disampaikan* X, ketika ditemui …": what was said stands before.
  const passive = lexicon.sets.passiveVerbs.has(foldedAt(items, cue.from));
  if (passive && lexicon.pointsBack.match(items, 0) !== null) return null;
  const told = !isDoneTo(items, cue, lexicon);
  // "Er steht auf der Liste": such a verb alone tells nothing.
  if (cue.impersonal && !cue.bare) return null;
  const dash = dashOfZeroTag(items, cue, lexicon);
  if (dash !== null) return contentOf(items, 0, dash, lexicon, behindTag(items, cue.to, lexicon));
  const tag = readDashTag(items, cue, lexicon);
  if (tag !== null) {
    const end = tag.subject.apposition?.[1] ?? tag.subject.to;
    return contentOf(items, 0, tag.dash, lexicon, behindTag(items, end, lexicon));
  }
  if (indirect.has('nominal')) return beforeVerb(items, cue, mention, lexicon);
  const led = indirect.has('tag') ? afterTag(items, cue, mention, lexicon) : null;
  if (led !== null) return led;
  if (cue.kind === 'after') {
    // "Jembatan Ditutup, *Imbau* Polisi": a heading.
    const tag = indirect.has('tag') && items[cue.from]?.capital === false;
    return (indirect.has('postposed') || tag) && mention !== null
      ? aroundTag(items, cue, mention, lexicon)
      : null;
  }
  return (
    (indirect.has('postposed') || indirect.has('according')
      ? afterAsClause(items, cue, mention, lexicon)
      : null) ??
    (indirect.has('bare')
      ? asBare(
          cue.addressing
            ? behindAddressee(items, cue, lexicon)
            : atOnce(items, cue, mention, lexicon),
        )
      : null) ??
    (indirect.has('that') ? afterComplementiser(items, cue, mention, lexicon) : null) ??
    (indirect.has('colon') ? afterColon(items, cue, mention, lexicon) : null) ??
    (indirect.has('comma') ? asBare(straightAfterComma(items, cue, mention, lexicon)) : null) ??
    (indirect.has('infinitive') ? byInfinitive(items, cue, mention, lexicon) : null) ??
    (indirect.has('mood') && told ? byMood(items, cue, lexicon) : null) ??
    // "Er habe nichts gewusst, beteuerte X": the clause itself tells that it is reported.
    (indirect.has('postposed') && mention !== null && (mood || saysSo(cue, lexicon))
      ? aroundTag(items, cue, mention, lexicon)
      : null) ??
    (indirect.has('comma') && told ? asBare(afterComma(items, cue, mention, lexicon)) : null) ??
    (indirect.has('bare') && !leadsToQuote(items, cue, lexicon)
      ? asBare(straightAfter(items, cue, mention, lexicon))
      : null)
  );
}
