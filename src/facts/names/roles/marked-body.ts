import { isAny, type TokenView } from '../token-view';
import * as is from '../lexicon/lexicon';

/** Words of a body's name in marks. */
const LONGEST_MARKED = 5;

const CLOSING = /^ ?[»“”"] $/u;
const OPENING = /[«„“”"]$/u;

/**
 * "тренер *«Прибоя»* Олег Котов": the token where a body in marks begins that stands between an office and the name of
 * who has it; null where none does. Only in languages whose case alone tells of what an office is: elsewhere marks
 * before a name are a nickname's.
 */
export function markedBody(view: TokenView, name: number): number | null {
  const { tokens, text, words } = view;
  if (words.complementEndings === undefined) return null;
  const before = tokens[name - 1];
  if (!before || !CLOSING.test(text.slice(before.end, tokens[name]?.start))) return null;
  for (let first = name - 1; first > Math.max(0, name - 1 - LONGEST_MARKED); first -= 1) {
    const [office, opener] = [tokens[first - 1], tokens[first]];
    if (!office || !opener) return null;
    if (OPENING.test(text.slice(office.end, opener.start))) {
      const held = isAny(view, first - 1, is.TITLE);
      return held && text.charAt(office.end) === ' ' ? first : null;
    }
    if (opener.gap === 'break') return null;
  }
  return null;
}
