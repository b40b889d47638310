import type { Passage } from '../../passage';
import { CASELESS } from '../../words/letters';

/** In letters: pl "podinsp.", a rank. */
const LONGEST_ABBREVIATION = 7;

/** True for a period that belongs to the word before it: "Dr.", "H.", inside a frame. */
export function isAbbreviation({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const before = items[at - 1];
  const item = items[at];
  const after = items[at + 1];
  if (item?.folded === '.' && CASELESS.test(before?.folded ?? ''))
    // "สภ.บ้านดอน"
    return before?.end === item.start && after?.start === item.end && CASELESS.test(after.folded);
  return (
    item?.folded === '.' &&
    before?.word === true &&
    before.end === item.start &&
    before.end - before.start <= LONGEST_ABBREVIATION &&
    after?.word === true &&
    // "prof. Jan Bednarek": no sentence ends before this capital; "*mł*. asp. Anna Kot"
    (before.capital || after.capital || sets.courtesy.has(before.folded))
  );
}
