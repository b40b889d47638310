import { wordsBetweenNames, wordsOnNames } from '../../labels/labels';
import { BARS } from '../bars';
import { DASHES } from '../../../languages/world/dashes';

/**
 * Parts one byline into names. A comma may also part a name from a role, so short tails are looked at. One
 * letter joins only as a small one: "Rosa y Ana", not "Ana Y. Lund".
 */
export function splitNames(byline: string): readonly string[] {
  const words = wordsBetweenNames();
  if (between?.words !== words) between = { words, pattern: patternBetween(words) };
  return byline.split(between.pattern).flatMap(splitAttached);
}

/**
 * Two full names between which the word is written on the second, as in Arabic: "رنا خليل وسامر حداد". Names that begin
 * with the same letter stay whole.
 */
function splitAttached(names: string): readonly string[] {
  const known = wordsOnNames();
  if (known.length === 0) return [names];
  const words = names.trim().split(/\s+/u);
  const on = (word: string): string | undefined =>
    known.includes(word)
      ? undefined
      : known.find((join) => word.startsWith(join) && word.length > join.length + 1);
  // A full name has two words on either side.
  const at = words.findIndex(
    (word, index) => index > 1 && index < words.length - 1 && on(word) !== undefined,
  );
  const second = words[at];
  const join = second === undefined ? undefined : on(second);
  if (second === undefined || join === undefined) return [names];
  const rest = [second.slice(join.length), ...words.slice(at + 1)].join(' ');
  return [words.slice(0, at).join(' '), ...splitAttached(rest)];
}

/** Put together once for a page's languages. */
let between: { readonly words: readonly string[]; readonly pattern: RegExp } | null = null;

function patternBetween(words: readonly string[]): RegExp {
  return new RegExp(
    String.raw`\s*(?:[;${BARS}/•·、，]|\s[${DASHES}&+]\s|\s(?:${words.flatMap(inBothCases).join('|')})\s)\s*`,
    'u',
  );
}

function inBothCases(word: string): readonly string[] {
  return word.length > 1 ? [word, word.toUpperCase()] : [word];
}
