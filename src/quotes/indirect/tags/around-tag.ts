import type { Item, Passage, Range } from '../../passage';
import { type Cue, isParticiple } from '../../reporting/cues/cues';
import type { Mention } from '../../reporting/phrases/mentions';
import { type IndirectContent, contentOf, frameEnd } from '../../reporting/clauses/reported-clause';
import { isTag, trails } from '../../reporting/subjects/tag-subjects';
import { hasFinite } from '../../reporting/clauses/finite-verbs';
import { canBeSaid, isConnective, isDescribed, opensSource } from './clause-before-tag';
import { tagRange } from './clause-tags';
import { endsInTag } from './nearer-tags';
import { isAdverbial } from './complements';
import { isTagOfClause } from './tag-of-clause';
import { tellsOfTag } from './tag-tails';
import { COLON, COMMA, INSERTS, SENTENCE_END } from '../../words/signs';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** Index of the comma or dash that parts a tag at `start` from the clause before it; null without one. */
function commaBefore({ items, lexicon: { sets } }: Passage, start: number): number | null {
  let comma = start - 1;
  while (
    comma > 0 &&
    // "C, *и* она пишет": a clause beside another tells nothing of it.
    !sets.coordinators.has(foldedAt(items, comma)) &&
    (sets.asWords.has(foldedAt(items, comma)) || sets.between.has(foldedAt(items, comma)))
  )
    comma -= 1;
  return comma >= 1 && INSERTS.has(foldedAt(items, comma)) ? comma : null;
}

/**
 * Index of the comma, the end or (behind a word of `afterQuote`: "C, so X: D") the colon that closes a tag, of the last
 * item that is looked at where none does; null where something stands before it that no tag has.
 */
function signBehind(items: readonly Item[], from: number, limit: number, cue: Cue): number | null {
  let at = from;
  for (; at < Math.min(items.length, limit); at += 1) {
    const item = items[at];
    if (item === undefined || (item.quote !== null && !item.markedName)) return null;
    if (COMMA.has(item.folded) || SENTENCE_END.has(item.folded)) break;
    // What follows tells more of it.
    if (COLON.has(item.folded)) return cue.kind === 'after' ? at : null;
    if (!item.word && !item.markedName && item.folded !== '(' && item.folded !== ')') return null;
  }
  return at;
}

/**
 * What is said around a tag between two commas.
 *
 * @param commas indexes of the two
 * @param ends where the tag ends behind its small words, and before them
 */
function aroundInserted(
  passage: Passage,
  [comma, at]: Range,
  [close, end]: Range,
): IndirectContent | null {
  const { items, lexicon } = passage;
  const before = contentOf(passage, [0, comma]);
  const { sets } = lexicon;
  const { folded: next = '', quote = null } = items[at + 1] ?? {};
  // "C, said X (in an interview), *which* was given on Monday": what more is told of it.
  if (sets.relatives.has(next)) return before;
  // "C, said X, *without giving* details"
  if (lexicon.asides.match(items, at + 1) !== null) return before;
  // "C, сообщил X *со ссылкой на* врачей, знакомых с ходом дела"
  if (trails(passage, end)) return before;
  if (tellsOfTag(passage, at + 1)) return before;
  // "C, S said *on Thursday*, C", "C, S said *on Thursday*, matching …"
  if (at !== close && (!isAdverbial(passage, end) || isConnective(passage, comma))) return null;
  // el "C, τόνισε X, *μιλώντας* σε εκδήλωση": the writer goes on.
  if (sets.contrasts.has(next)) return before;
  const goesOn = quote === null && !isParticiple(next, lexicon) && !sets.asWords.has(next);
  if (at !== close && (!goesOn || sets.coordinators.has(next))) return before;
  // "*Namun*, lanjut Rini, kapal itu …"
  // ro "*Dar*, după cum a spus X, portul este închis"
  const joining = lexicon.indirect.has('tag') ? sets.stops : sets.coordinators;
  if (items.slice(0, comma).every(({ folded }) => joining.has(folded)))
    return contentOf(passage, [at + 1, frameEnd(items)]);
  // "C, sagte der Chef, Ole Brandt, *der Deutschen Presse-Agentur*": whom it was told, where no verb follows.
  // "C, meent Jan Smit, *strateeg uit Leiden*": who it is, in a language that tells clauses by the place of the verb.
  const apart = lexicon.capitalNouns
    ? sets.articles.has(next) || sets.addresseeArticles.has(next)
    : lexicon.words.verbSecond === true;
  const told = apart && !hasFinite({ items: items.slice(at + 1, frameEnd(items)), lexicon });
  return told ? before : contentOf(passage, [0, comma], [at + 1, frameEnd(items)]);
}

/** Items behind the verb and the subject of a tag at most. */
const TAG_REACH = 12;

/** `C, said S.` and `C, S said, C.` */
export function aroundTag(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  const [start, end] = tagRange(cue, mention);
  if (!isTagOfClause(passage, cue, mention)) return null;
  const comma = commaBefore(passage, start);
  if (comma === null) return null;
  if (opensSource(passage) || endsInTag(passage, comma)) return null;
  if (start === cue.from && isDescribed(passage, comma)) return null;
  // "As before, X said *that* no": what it reports stands behind it.
  // Where commas close clauses, one stands before it: "C, а X заявил*, что* D".
  const that =
    lexicon.words.closingComma === true && COMMA.has(foldedAt(items, end)) ? end + 1 : end;
  if (start < cue.from && lexicon.complementisers.match(items, that) !== null) return null;
  // "so X *weiter*, …"
  const close = behindSmallWords(passage, end, items.length);
  const at = signBehind(items, close, end + TAG_REACH, cue);
  if (at === null) return null;
  const stop = items[at];
  const leads = stop !== undefined && COLON.has(stop.folded);
  if (!leads && isTag(passage, at, items.length)) return contentOf(passage, [0, comma]);
  const ends = stop === undefined || (SENTENCE_END.has(stop.folded) && at >= items.length - 1);
  if (leads || ends)
    return canBeSaid(passage, comma, start === cue.from) ? contentOf(passage, [0, comma]) : null;
  if (!COMMA.has(stop.folded)) return null;
  return aroundInserted(passage, [comma, at], [close, end]);
}
