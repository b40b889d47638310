import type { TokenView } from '../token-view';
import { DOUBLE_LETTERS, SURNAME_BEGINNINGS } from '../../../languages/world/surnames';

/**
 * "Su-24MR", "eKapal", "PlayCity", "OPPOIndonesia", "NGOs": a figure, a capital inside, or several before small letters.
 * "McKay", "MacLeod" and "FitzRoy" have theirs behind a beginning of surnames, and "IJ" is one letter.
 */
const COINED = new RegExp(
  String.raw`\p{N}|^\p{Ll}\p{Lu}|^(?!(?:${SURNAME_BEGINNINGS.join('|')})\p{Lu}\p{Ll}*$).*\p{Ll}{3}\p{Lu}|^(?!${DOUBLE_LETTERS.join('|')})\p{Lu}{2,}\p{Ll}`,
  'u',
);

/** Whether one of the words is spelt as models, products and firms are, and as nobody is. */
export function isCoined({ tokens }: TokenView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (COINED.test(tokens[at]?.text ?? '')) return true;
  return false;
}

const SHORTEST_ACRONYM = 3;
/** Letters in capitals that are no surname either way: "LAVROV". */
const LONGEST_ACRONYM = 4;
const TWO_VOWELS = /[AEIOUY].*[AEIOUY]/u;

/** "RNLI", "BMKG": one word in capitals that is too short to be a surname in capitals, or can't be spoken as one. */
function isAcronym({ tokens }: TokenView, from: number, to: number): boolean {
  const { text = '', shape } = tokens[from] ?? {};
  if (to - from !== 1 || shape !== 'capitals' || text.length < SHORTEST_ACRONYM) return false;
  return text.length <= LONGEST_ACRONYM || !TWO_VOWELS.test(text);
}

/** Whether a name is written as bodies' are and hardly anybody's: what speaks under it is a body. */
export function isWrittenLikeBody(view: TokenView, from: number, to: number): boolean {
  return isCoined(view, from, to) || isAcronym(view, from, to);
}
