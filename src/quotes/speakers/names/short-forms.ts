import { isRole } from '../../words/lexicon';
import type { NameRun } from './name-runs';
import { foldedAt } from '../../words/tokens';

/** True for letters that stand in words in the same order, from the first letter of one on: "SBY", "Menhub". */
export function isShortFor(alias: string, words: readonly string[]): boolean {
  const start = words.findIndex((word) => word.startsWith(alias.charAt(0)));
  const letters = words.slice(Math.max(0, start)).join('');
  let at = 0;
  for (const letter of letters) if (letter === alias.charAt(at)) at += 1;
  return start >= 0 && at === alias.length && letters.length > alias.length;
}

const SHORTEST_ALIAS = 2;
/** Words of an office before its short form in brackets. */
const LONGEST_OFFICE = 8;

interface ShortForm {
  /** Folded. */
  readonly word: string;
  readonly spelt: boolean;
  /** How many words of the run, from its end, it is short for. */
  readonly words: number;
}

/** The word in brackets behind a name, or between an office and the name that its letters are of. */
export function shortFormOf({ items, lexicon, from, to, words }: NameRun): ShortForm | null {
  const inBrackets = (open: number): string | null => {
    // "Sorahul Haq (*Cak* Sora)"
    const titled = lexicon.sets.courtesy.has(foldedAt(items, open + 1)) && open >= to;
    const at = titled && items[open + 2]?.word === true ? open + 2 : open + 1;
    const alias = items[at];
    const closed = items[open]?.folded === '(' && items[at + 1]?.folded === ')';
    const named = closed && alias?.capital === true && alias.folded.length >= SHORTEST_ALIAS;
    return named ? alias.folded : null;
  };
  const behind = inBrackets(to);
  if (behind !== null) {
    // "Bupati Kapela *Yosua Manek Tefa* (Yomat)"
    const fits = [2, 3, 4, words.length].find((count) => isShortFor(behind, words.slice(-count)));
    return {
      word: behind,
      spelt: fits !== undefined,
      words: Math.min(fits ?? words.length, words.length),
    };
  }
  const before = inBrackets(from - 3);
  if (before === null) return null;
  const office = items.slice(Math.max(0, from - 3 - LONGEST_OFFICE), from - 3);
  const head = office.findLastIndex(({ folded }) => isRole(folded, lexicon));
  const named = office.slice(Math.max(0, head)).map(({ folded }) => folded);
  return head >= 0 && isShortFor(before, named)
    ? { word: before, spelt: true, words: to - from }
    : null;
}
