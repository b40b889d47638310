import { foldLabel } from '../interruptions/fold-label';
import { wordsBeforeNames } from '../interruptions/labels';

/** Parts one byline into names. A comma may also part a name from a role, so short tails are looked at. */
const BETWEEN =
  /\s*(?:[;|/•·、，]|\s[-–—]\s|\s(?:and|und|et|y|e|dan|och|og|ja|και|и|та|i|ve|en|&|with|mit|avec|con|bersama)\s)\s*/iu;

const NOT_A_NAME =
  /https?:|www\.|@|\d|^(?:admin|editor|redaksi|redacci[oó]n|redaktion|redazione|redação|redakcja|staff|news ?desk|newsroom|team|tim|none|null|undefined|author|unknown|guest|webmaster|home|profile|user|-+)$/iu;

/**
 * Clean names of the authors.
 *
 * @param candidates lists of what sources say, most trusted first; the first with a name in it decides
 * @param house names by which the house is known: never an author
 */
export function chooseAuthors(
  candidates: Iterable<readonly string[]>,
  house: readonly string[],
): string[] {
  const ours = new Set(house.map((name) => foldLabel(name).replaceAll(' ', '')));
  let spare: string[] = [];
  for (const candidate of candidates) {
    const names = new Map<string, string>();
    const houses: string[] = [];
    for (const byline of candidate) {
      if (byline.length > 200) continue;
      for (const part of byline.split(BETWEEN)) {
        for (const piece of splitCommas(part)) {
          const name = cleanName(piece);
          if (name === null) continue;
          const key = foldLabel(name);
          if (ours.has(key.replaceAll(' ', ''))) houses.push(name);
          else if (!names.has(key)) names.set(key, name);
        }
      }
    }
    if (names.size > 0) return [...names.values()];
    if (spare.length === 0) spare = [...new Set(houses)];
  }
  return spare;
}

function splitCommas(part: string): string[] {
  const pieces = part.split(/\s*,\s*/u);
  if (pieces.length === 1) return pieces;
  // "Name, Role" keeps the name; "Name, Name" keeps both: names begin with capitals throughout.
  return pieces.filter(
    (piece, index) => index === 0 || /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){2,4}$/u.test(piece),
  );
}

/** One name without the words before it, brackets, roles and signs; null when no name is left. */
function cleanName(piece: string): string | null {
  let name = piece
    .replace(/[([（【].*$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s:：.,*•·|/-]+|[\s:：,*•·|/-]+$/gu, '');
  for (let tries = 0; tries < 3; tries++) {
    const match =
      /^([\p{L}\p{M}.]+(?:[ /&]\p{L}+)?)\s*[:：/]\s*(.+)$/u.exec(name) ??
      /^([\p{L}\p{M}.]+)\s+(.+)$/u.exec(name);
    const [, word, rest] = match ?? [];
    if (word === undefined || rest === undefined || !wordsBeforeNames().includes(foldLabel(word)))
      break;
    name = rest.replace(/^[:：\s]+/u, '');
  }
  name = name
    .replace(/\s*(?:기자|특파원|記者|记者)$/u, '')
    .replace(/^(?:記者|记者)/u, '')
    .trim();
  if (name.length < 2 || name.length > 60 || NOT_A_NAME.test(name)) return null;
  if (name.split(' ').length > 7 || !/\p{L}/u.test(name)) return null;
  return name;
}
