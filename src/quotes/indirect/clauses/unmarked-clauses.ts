import type { Cue } from '../../reporting/cues/cues';
import type { Passage } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { contentOf, frameEnd, type IndirectContent } from '../../reporting/clauses/reported-clause';
import { COMMA } from '../../words/signs';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';
import { beforeSmallWords } from '../../words/small-words';
import { CASED, CASELESS } from '../../words/letters';

/** Words between a verb and its colon: "предупредил *наших читателей*: …". */
const COLON_REACH = 3;

/** `S said: c`, in small letters or in a script without capitals, and without marks. */
export function afterColon(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items } = passage;
  const from = mention !== null && mention.from >= cue.to ? mention.to : cue.to;
  for (let at = from; at <= from + COLON_REACH; at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) return null;
    if (item.folded === ':') {
      const next = items[at + 1];
      const small = CASED.test(next?.folded ?? '') || CASELESS.test(next?.folded ?? '');
      const clause = next?.word === true && !next.capital && small;
      // "признал: денег нет «ни копейки»": the marked words are a quote of their own.
      const marked = items.slice(at).some(({ quote }) => quote !== null);
      return clause && !marked ? contentOf(passage, [at + 1, frameEnd(items)]) : null;
    }
    if (!item.word) return null;
  }
  return null;
}

/** `S, C-dığını (Y’ye) söyledi`: the clause before its verb, behind the comma that parts it from the subject. */
export function beforeVerb(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  if (mention === null) return null;
  // "… açılacağını *bildiren* Bakan X": who says it stands behind, and this may be the subject of what is said.
  const verb = foldedAt(items, cue.to - 1);
  if (hasEnding(verb, lexicon.endings.relative) && mention.to <= cue.from) return null;
  const closes = (at: number): boolean => {
    const item = items[at];
    return item?.word === true && hasEnding(item.folded, lexicon.endings.nominal);
  };
  let end = beforeSmallWords(passage, 0, cue.from);
  // "gittiğini *polise* anlattı", "gittiğini *de sözlerine* ekledi": whom it is said to, or what it is added to.
  if (!closes(end - 1) && items[end - 1]?.word === true)
    end = beforeSmallWords(passage, 0, end - 1);
  const comma = mention.apposition?.[1] ?? mention.to;
  if (!closes(end - 1) || comma >= end || !COMMA.has(foldedAt(items, comma))) return null;
  if (items.slice(comma, end).some(({ quote }) => quote !== null)) return null;
  return contentOf(passage, [behindAdverbial(passage, comma + 1, end), end]);
}

/** Words of a phrase between the subject and what it said. */
const LONGEST_ADVERBIAL = 4;

/** `S, yazılı açıklamasında, C-dığını söyledi`: where C begins behind the phrase that tells where or to whom it was said. */
function behindAdverbial(
  { items, lexicon: { endings } }: Passage,
  from: number,
  end: number,
): number {
  for (let at = from; at < Math.min(end, from + LONGEST_ADVERBIAL); at += 1) {
    const last = items[at];
    if (last?.word !== true) return from;
    if (!COMMA.has(foldedAt(items, at + 1))) continue;
    return hasEnding(last.folded, endings.adverbial) ? at + 2 : from;
  }
  return from;
}
