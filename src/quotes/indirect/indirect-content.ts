import type { Passage, Range } from '../passage';
import type { Cue } from '../reporting/cues/cues';
import { accordingTo } from './tags/according-clauses';
import { aroundTag } from './tags/around-tag';
import { atOnce, straightAfter } from './clauses/bare-clauses';
import { afterAsClause, afterTag } from './tags/clause-tags';
import { afterComma, straightAfterComma } from './clauses/comma-clauses';
import type { FrameReading } from '../attribution';
import type { Lexicon } from '../words/lexicon';
import type { Mention } from '../reporting/phrases/mentions';
import { type IndirectContent, contentOf, frameEnd } from '../reporting/clauses/reported-clause';
import { byInfinitive, byMood } from './clauses/infinitives-and-moods';
import { dashOfZeroTag, readDashTag } from '../reporting/subjects/tag-subjects';
import { afterComplementiser } from './clauses/that-clauses';
import { afterAddressee } from './clauses/told-clauses';
import { afterColon, beforeVerb } from './clauses/unmarked-clauses';
import { COMMA, DASH } from '../words/signs';
import { foldedAt } from '../words/tokens';

/** True for "laut Definition", "según el plan": a thing by which something is right or due, or known, where nobody speaks. */
function isStandard(
  { items, lexicon: { sets, words } }: Passage,
  { from, to, kind }: Mention,
): boolean {
  const told = items
    .slice(from, to)
    .filter(({ folded, word }) => word && !sets.articles.has(folded));
  // "edinilen *bilgiye* göre": in these languages the noun comes last.
  const noun = told.at(words.complementFirst === true ? -1 : 0);
  return kind === 'phrase' && sets.standards.has(noun?.folded ?? '');
}

/** True for "told the court *that “Q”*": all that is said stands between marks. */
function leadsToQuote({ items, lexicon }: Passage, cue: Cue): boolean {
  const last = frameEnd(items) - 1;
  const that = foldedAt(items, last - 1);
  return last > cue.to && items[last]?.quote !== null && lexicon.sets.thatWords.has(that);
}

/** `C – tette hozzá –, *hogy D*`: where what is said goes on behind a tag between two dashes, or null. */
function behindTag({ items, lexicon: { complementisers } }: Passage, end: number): Range | null {
  if (!DASH.has(foldedAt(items, end))) return null;
  const comma = COMMA.has(foldedAt(items, end + 1)) ? end + 2 : end + 1;
  const from = comma + (complementisers.match(items, comma)?.length ?? 0);
  return from < frameEnd(items) ? [from, frameEnd(items)] : null;
}

/** True for "werden *attackiert*, die Gewalt nehme zu": of a passive, and nobody named who does it. */
function isDoneTo({ items, lexicon: { words, sets } }: Passage, { from }: Cue): boolean {
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

/** What a source tells, unless it is nothing that speaks. */
function bySource(passage: Passage, cue: Cue, mention: Mention | null): IndirectContent | null {
  const { items, lexicon } = passage;
  if (!lexicon.indirect.has('according') || mention === null) return null;
  if (isStandard(passage, mention)) return null;
  const whole = accordingTo(passage, cue, mention);
  // "Theo ông X, Phó Chủ tịch huyện, “Q”": nothing but a quote stands behind the office.
  const quoted = items[(mention.apposition?.[1] ?? -2) + 1]?.quote != null;
  return whole ?? (quoted ? null : accordingTo(passage, cue, { ...mention, apposition: null }));
}

/** Where the dash stands that leads to a tag, and where the tag ends; null where the word is in no such tag. */
function dashTagOf(
  passage: Passage,
  cue: Cue,
): { readonly dash: number; readonly end: number } | null {
  const alone = dashOfZeroTag(passage, cue);
  if (alone !== null) return { dash: alone, end: cue.to };
  const tag = readDashTag(passage, cue);
  return tag && { dash: tag.dash, end: tag.subject.apposition?.[1] ?? tag.subject.to };
}

/** What a verb of saying reports behind it, around it or before it: the first kind that fits, the surest one first. */
function byVerb(
  { frame, mood }: FrameReading,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { indirect } = frame.lexicon;
  const told = !isDoneTo(frame, cue);
  return (
    (indirect.has('postposed') || indirect.has('according')
      ? afterAsClause(frame, cue, mention)
      : null) ??
    (indirect.has('bare')
      ? asBare(cue.addressing ? afterAddressee(frame, cue) : atOnce(frame, cue, mention))
      : null) ??
    (indirect.has('that') ? afterComplementiser(frame, cue, mention) : null) ??
    (indirect.has('colon') ? afterColon(frame, cue, mention) : null) ??
    (indirect.has('comma') ? asBare(straightAfterComma(frame, cue, mention)) : null) ??
    (indirect.has('infinitive') ? byInfinitive(frame, cue, mention) : null) ??
    (indirect.has('mood') && told ? byMood(frame, cue) : null) ??
    // "Er habe nichts gewusst, beteuerte X": the clause itself tells that it is reported.
    (indirect.has('postposed') && mention !== null && (mood || saysSo(cue, frame.lexicon))
      ? aroundTag(frame, cue, mention)
      : null) ??
    (indirect.has('comma') && told ? asBare(afterComma(frame, cue, mention)) : null) ??
    (indirect.has('bare') && !leadsToQuote(frame, cue)
      ? asBare(straightAfter(frame, cue, mention))
      : null)
  );
}

/** What a reporting word of a frame reports in other words, by the kinds that the language shows; null for nothing. */
export function indirectContent(
  reading: FrameReading,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { frame } = reading;
  const { items, lexicon } = frame;
  const { indirect } = lexicon;
  if (cue.kind === 'according' || cue.kind === 'accordingAfter' || cue.kind === 'accordingSelf')
    return bySource(frame, cue, mention);
  // "*Hal itu disampaikan* X, ketika ditemui …": what was said stands before.
  const passive = lexicon.sets.passiveVerbs.has(foldedAt(items, cue.from));
  if (passive && lexicon.pointsBack.match(items, 0) !== null) return null;
  // "Er steht auf der Liste": such a verb alone tells nothing.
  if (cue.impersonal && !cue.bare) return null;
  const dashed = dashTagOf(frame, cue);
  if (dashed !== null) return contentOf(frame, [0, dashed.dash], behindTag(frame, dashed.end));
  if (indirect.has('nominal')) return beforeVerb(frame, cue, mention);
  const led = indirect.has('tag') ? afterTag(frame, cue, mention) : null;
  if (led !== null || cue.kind !== 'after') return led ?? byVerb(reading, cue, mention);
  // "Jembatan Ditutup, *Imbau* Polisi": a heading.
  const tag = indirect.has('tag') && items[cue.from]?.capital === false;
  return (indirect.has('postposed') || tag) && mention !== null
    ? aroundTag(frame, cue, mention)
    : null;
}
