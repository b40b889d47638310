import type { Passage, Range } from '../../passage';
import type { Cue } from '../cues/cues';
import { type Mention, phraseAt } from '../phrases/mentions';
import { phraseEnd } from '../phrases/phrase-end';
import { readObject } from '../subjects/subjects';
import { foldedAt } from '../../words/tokens';

/** How many words may stand between who passes something on and the phrase that leads to who said it: "сообщает ТАСС *в среду* со ссылкой на". */
const REACH = 3;
/** Words of such a phrase. */
const LONGEST_PHRASE = 4;

/** "сообщает ТАСС со ссылкой на *пресс-службу порта*": whom an outlet has it from, behind the verb and the outlet; else null. */
export function readReferred(
  passage: Passage,
  { kind, to }: Cue,
  outlet: Mention | null,
): Mention | null {
  const { items, lexicon } = passage;
  if (kind !== 'verb' || outlet?.kind !== 'phrase' || outlet.apposition !== null) return null;
  const end = Math.max(to, outlet.to) + REACH;
  for (let at = Math.max(to, outlet.from + 1); at <= end; at += 1) {
    const phrase = lexicon.referring.match(items, at);
    const name: Range = [outlet.from, Math.min(outlet.to, at)];
    if (phrase !== null)
      return isOutlet(passage, name) ? readSource(passage, at + phrase.length) : null;
    if (items[at]?.word !== true && items[at]?.markedName !== true) return null;
  }
  return null;
}

/** A noun of sources in the case that the phrase asks for, which is no role as it stands, or any other noun phrase. */
function readSource(passage: Passage, from: number): Mention | null {
  const { items, lexicon } = passage;
  const end = items.length;
  if (!lexicon.sourceForms.has(foldedAt(items, from))) return readObject(passage, from, end);
  return phraseAt(from, phraseEnd(passage, from, end));
}

/** One word, a name in marks, letters or a kind of paper: no person with an office. */
function isOutlet({ items, lexicon: { sets } }: Passage, [from, to]: Range): boolean {
  const first = items[from];
  const body = first?.acronym === true || sets.addressees.has(first?.folded ?? '');
  return body || items[to - 1]?.markedName === true || to - from === 1;
}

/** True where such a phrase ends before a mention, whose words stand in the case that it asks for. */
export function isReferred({ items, lexicon }: Passage, { from }: Mention): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_PHRASE); at -= 1)
    if (lexicon.referring.match(items, at)?.length === from - at) return true;
  return false;
}
