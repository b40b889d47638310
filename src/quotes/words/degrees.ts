import type { Passage } from '../passage';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** Where the degree ends that begins at `at`, with its stop and what is in brackets behind it ("SpP(K)"); `at` where none does. */
function degreeEnd({ items: tokens, lexicon: { sets } }: Passage<Token>, at: number): number {
  const token = tokens[at];
  if (token?.capital !== true) return at;
  const known =
    sets.degrees.has(token.folded) || sets.degrees.has(token.folded.replaceAll('.', ''));
  if (!known) return at;
  let end = at + 1;
  const joined = (place: number): boolean => tokens[place]?.start === tokens[place - 1]?.end;
  if (tokens[end]?.folded === '.' && joined(end)) end += 1;
  // "SpOG(K)": a consultant.
  if (tokens[end]?.folded === '(' && joined(end) && tokens[end + 2]?.folded === ')') end += 3;
  return end;
}

const SEVERAL_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/**
 * True for "Rini Kusuma *SH* *MHum*": a degree straight behind a name or another degree, with no comma and no stop. What
 * stands behind an office or a body ("Menkes *SE*") is none.
 */
function isBare(
  { items: tokens, lexicon: { sets } }: Passage<Token>,
  at: number,
  text: string,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  // "Bruno Mars" is no master of hospital administration ("MARS").
  if (!SEVERAL_CAPITALS.test(text.slice(token.start, token.end))) return false;
  const degree = sets.degrees.has(before.folded);
  const named = before.capital && before.word && !before.acronym;
  const office = [sets.roles, sets.institutions, sets.placeHeads, sets.officeWords].some((set) =>
    set.has(before.folded),
  );
  return degree || (named && !office);
}

/**
 * The tokens of a text without the academic degrees behind names: "Rini Kusuma*, S.H., M.Si.*, mengatakan". Each of
 * their commas would part who speaks from the verb.
 */
export function withoutDegrees<T extends Token>(tokens: T[], text: string, lexicon: Lexicon): T[] {
  if (lexicon.sets.degrees.size === 0) return tokens;
  const kept: T[] = [];
  let comma: T | null = null;
  let at = 0;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    // "Rini Kusuma *S.Kom., M.M.* Kepala Sekolah": the first needs no comma where stops tell it.
    const parted = token.folded === ',';
    const end =
      kept.at(-1)?.capital === true &&
      (parted || token.folded.includes('.') || isBare({ items: tokens, lexicon }, at, text))
        ? degreeEnd({ items: tokens, lexicon }, parted ? at + 1 : at)
        : at;
    if (end > at + 1 || (end > at && !parted)) {
      if (parted && comma === null) comma = token;
      at = end;
      continue;
    }
    // "Rini Kusuma, S.Kom., M.M. *Kepala Sekolah*": one of their commas parts her from her office.
    if (comma !== null && token.capital) kept.push(comma);
    comma = null;
    kept.push(token);
    at += 1;
  }
  return kept;
}
