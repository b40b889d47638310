import type { Passage } from '../../passage';
import type { Cue } from '../../reporting/cues/cues';
import type { Mention } from '../../reporting/phrases/mentions';
import {
  type IndirectContent,
  clauseEnd,
  contentOf,
  opensNoun,
} from '../../reporting/clauses/reported-clause';
import { COMMA, PARTS_CLAUSES } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** How many words may stand between a verb and the comma behind which it is told what was said. */
const COMMA_REACH = 14;

/** `S sagte am Abend, C`: a main clause, which begins with a noun phrase, behind the verb's comma. */
export function afterComma(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
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
      ? opensNoun(passage, at + 2)
      : first.capital || lexicon.pronouns.has(first.folded);
    return opens ? contentOf(passage, [at + 1, clauseEnd(passage, at + 1)]) : null;
  }
  return null;
}

/** `(S) elmondta, C`: where the subject may be left out, straight behind the verb's comma any clause that is no relative one. */
export function straightAfterComma(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  if (!cue.bare || !lexicon.indirect.has('zero')) return null;
  if (!COMMA.has(foldedAt(items, cue.to))) return null;
  if (mention === null ? cue.from > 0 : mention.to > cue.from) return null;
  return contentOf(passage, [cue.to + 1, clauseEnd(passage, cue.to + 1)]);
}
