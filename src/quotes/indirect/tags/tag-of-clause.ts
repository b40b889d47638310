import type { Cue } from '../../reporting/cues/cues';
import type { Passage } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { isWhen } from './clause-before-tag';
import { tagRange } from './clause-tags';
import { hasBareObject, saysMore } from './complements';
import { COMMA, SENTENCE_END } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** True where nothing but small words and the mention's insertion stands between it and its verb. */
function isBeside({ items, lexicon }: Passage, mention: Mention, cue: Cue): boolean {
  const from = mention.apposition?.[1] ?? mention.to;
  return items
    .slice(from, cue.from)
    .every(
      ({ folded, word }, step) =>
        lexicon.sets.between.has(folded) ||
        (!word && (mention.apposition !== null ? step === 0 : !COMMA.has(folded))),
    );
}

/** True for "wie *die Zeitung* am Freitag unter Berufung auf X *meldete*": nothing but words up to a verb that stands last. */
function isAsClause({ items, lexicon }: Passage, mention: Mention, cue: Cue): boolean {
  const opens = lexicon.sets.asWords.has(foldedAt(items, mention.from - 1));
  const next = items[cue.to];
  const closes = next === undefined || COMMA.has(next.folded) || SENTENCE_END.has(next.folded);
  const from = mention.apposition?.[1] ?? mention.to;
  return (
    lexicon.words.verbSecond === true &&
    opens &&
    closes &&
    items.slice(from, cue.from).every(({ word, markedName }) => word || markedName)
  );
}

/** True where a verb and its subject, which stand behind a clause, tell who says it. */
export function isTagOfClause(passage: Passage, cue: Cue, mention: Mention | null): boolean {
  const { items, lexicon } = passage;
  const [start, end] = tagRange(cue, mention);
  const { asWords, relatives } = lexicon.sets;
  // "Návrh je hotový, *který* reaguje na …": a relative clause tells of a noun.
  if (mention?.kind === 'pronoun' && relatives.has(foldedAt(items, mention.from))) return false;
  if (isWhen(passage, start)) return false;
  // "*Об этом*, как пишет газета, сообщил X": what was said stands before.
  const back = lexicon.pointsBack.match(items, 0);
  if (back !== null && COMMA.has(foldedAt(items, back.length))) return false;
  const apart =
    mention !== null &&
    mention.to <= cue.from &&
    !isBeside(passage, mention, cue) &&
    !isAsClause(passage, mention, cue);
  if (apart) return false;
  if (start >= cue.from) return true;
  // "Sull'ipotesi di X, l'esperta si dice *possibilista*": what somebody says of themselves is no sentence's tag.
  if (!cue.bare && saysMore(passage, end)) return false;
  if (hasBareObject(passage, end)) return false;
  return lexicon.words.verbSecond !== true || asWords.has(foldedAt(items, start - 1));
}
