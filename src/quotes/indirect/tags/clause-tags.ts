import type { Passage, Range } from '../../passage';
import type { Cue } from '../../reporting/cues/cues';
import type { Mention } from '../../reporting/phrases/mentions';
import { type IndirectContent, contentOf, frameEnd } from '../../reporting/clauses/reported-clause';
import { opensAsClause } from '../../reporting/clauses/openings';
import { COMMA } from '../../words/signs';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** First and last position of the group of verb, subject and what hangs on it. */
export function tagRange(cue: Cue, mention: Mention | null): Range {
  if (mention === null) return [cue.from, cue.to];
  return [
    Math.min(cue.from, mention.from),
    Math.max(cue.to, mention.apposition?.[1] ?? mention.to, mention.to),
  ];
}

/** `Lanjut S, C`, `Katanya, C` and `Dikatakan (S), C`: a tag that opens its sentence, and what it reports behind the comma. */
export function afterTag(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const passive = cue.kind === 'verb' && sets.passiveVerbs.has(foldedAt(items, cue.from));
  const tag = cue.kind === 'self' || (cue.kind === 'after' && mention !== null);
  if ((!passive && !tag) || lexicon.pointsBack.match(items, 0) !== null) return null;
  // A line without its stop is a heading.
  if (frameEnd(items) === items.length) return null;
  const opens = items
    .slice(0, cue.from)
    .every(({ folded, word }) => word && (sets.between.has(folded) || sets.stops.has(folded)));
  if (!opens || (mention !== null && mention.from < cue.from)) return null;
  const [, tagEnd] = tagRange(cue, mention === null ? null : { ...mention, apposition: null });
  const end = behindSmallWords(passage, tagEnd, items.length);
  if (!COMMA.has(foldedAt(items, end))) return null;
  return contentOf(passage, [end + 1, frameEnd(items)]);
}

/** `As S said, C`. */
export function afterAsClause(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  if (cue.kind !== 'verb' || cue.from > 14) return null;
  if (!opensAsClause(passage)) return null;
  // "*So* beschreibt X den Tag, an dem …": a main clause about what was said before it.
  // "*Así lo* afirmó X, durante una visita": the same in Spanish, whose "así" is an as-word too.
  if (lexicon.pointsBack.match(items, 0) !== null) return null;
  for (let at = 1; at < cue.from; at += 1) if (COMMA.has(foldedAt(items, at))) return null;
  // "Och tio av dem anser *att* C, …": the verb has its own "that".
  if (lexicon.complementisers.match(items, cue.to) !== null) return null;
  // "Según confirmó X, *gerente del puerto*, no quedan plazas"
  const from = Math.max(cue.to, mention?.apposition?.[1] ?? cue.to);
  for (let at = from; at < Math.min(items.length, from + 14); at += 1) {
    if (items[at]?.quote !== null && items[at]?.markedName !== true) return null;
    if (COMMA.has(foldedAt(items, at))) return contentOf(passage, [at + 1, frameEnd(items)]);
  }
  return null;
}
