import type { Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { FIGURE, type Mention } from '../phrases/mentions';
import { readInitial } from './initial-subjects';
import { FULL_STOP, INSERTS, PARTS_CLAUSES } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** Signs between the parts of a sentence. */
const PART: ReadonlySet<string> = new Set([...INSERTS, ...PARTS_CLAUSES, ...FULL_STOP]);

/** Parts of an address between a name and its verb. */
const LONGEST_CHAIN = 6;

/** The name before a chain of insertions: "*Budi (35)*, warga Desa A, Kecamatan B, Kabupaten C, mengaku". */
export function readChain(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (lexicon.words.headFirst !== true) return null;
  let office = -1;
  let end = verb - 1;
  for (let part = 0; part <= LONGEST_CHAIN; part += 1) {
    if (items[end]?.folded !== ',') return null;
    let start = end;
    while (start > lowest && !PART.has(foldedAt(items, start - 1))) start -= 1;
    const first = items[start];
    if (first?.capital !== true && !isRole(first?.folded ?? '', lexicon)) return null;
    if (office === end + 1) {
      const name = readInitial(passage, start, end);
      const whole = items
        .slice(start, end)
        .every(({ word, capital, folded }) => capital || !word || FIGURE.test(folded));
      if (name?.from === start && whole && !isRole(first?.folded ?? '', lexicon))
        return part > 1 ? { ...name, apposition: [office, verb - 1] } : null;
    }
    if (isRole(first?.folded ?? '', lexicon)) office = start;
    end = start - 1;
  }
  return null;
}
