import { DOUBLE_LETTERS, SURNAME_BEGINNINGS } from '../../../languages/world/surnames';
import type { TokenView } from '../candidate';

/**
 * "Su-24MR", "PlayCity", "OPPOIndonesia", "NGOs": a figure, a capital inside, or several before small letters.
 * "McKay", "MacLeod" and "FitzRoy" have theirs behind a beginning of surnames, and "IJ" is one letter.
 */
const COINED = new RegExp(
  String.raw`\p{N}|^(?!(?:${SURNAME_BEGINNINGS.join('|')})\p{Lu}\p{Ll}*$).*\p{Ll}{3}\p{Lu}|^(?!${DOUBLE_LETTERS.join('|')})\p{Lu}{2,}\p{Ll}`,
  'u',
);

/** Whether one of the words is spelt as models, products and firms are, and as nobody is. */
export function isCoined({ tokens }: TokenView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (COINED.test(tokens[at]?.text ?? '')) return true;
  return false;
}
