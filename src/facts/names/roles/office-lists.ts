import { isAny, hasCapital, type TokenView } from '../token-view';
import * as is from '../lexicon/lexicon';
import type { Token } from '../tokens/tokens';

/** The fields of an office at most: "Data, Informasi, dan Komunikasi". */
const MOST_FIELDS = 6;
const MOST_WORDS = 3;

/**
 * The words with the commas of an office's fields taken for spaces: "Kepala Pusat Data, Informasi, dan Komunikasi X"
 * is one office, while its commas would make three names of it. Asked behind a title and the head noun of a body alone:
 * a list of people or of parties looks the same.
 */
export function withJoinedOffices(view: TokenView): readonly Token[] {
  const { tokens } = view;
  const joined = new Set<number>();
  for (let at = 1; at < tokens.length; at += 1) {
    const headed = isAny(view, at, is.ORGANISATION_START) && hasCapital(view, at);
    if (!headed || tokens[at]?.gap !== 'space' || !isAny(view, at - 1, is.TITLE)) continue;
    for (const comma of commasOf(view, at)) joined.add(comma);
  }
  if (joined.size === 0) return tokens;
  return tokens.map((token, at) => (joined.has(at) ? { ...token, gap: 'space' } : token));
}

/** Indexes of the words behind the commas of a list of fields that begins at `head`; none where no "and" closes it. */
function commasOf(view: TokenView, head: number): number[] {
  const { tokens, and } = view;
  const commas: number[] = [];
  let at = head;
  for (let field = 0; field < MOST_FIELDS; field += 1) {
    const first = at;
    while (at - first < MOST_WORDS && mayBeField(view, at) && (at === first || isSpaced(view, at)))
      at += 1;
    if (at === first || (field === 0 && at - first < 2)) return [];
    const isComma = isCommaBefore(view, at);
    if (and.has(tokens[at]?.lower ?? '')) {
      const last = tokens[at + 1]?.shape === 'capitals' || mayBeField(view, at + 1);
      const closes = last && isSpaced(view, at + 1) && commas.length > 0;
      if (isComma) commas.push(at);
      return closes ? commas : [];
    }
    if (!isComma) return [];
    commas.push(at);
  }
  return [];
}

const isSpaced = ({ tokens }: TokenView, at: number): boolean => tokens[at]?.gap === 'space';

/** A word that may name a field: with a capital, and known as nobody's name, nor as another's office. */
function mayBeField(view: TokenView, at: number): boolean {
  return hasCapital(view, at) && !isAny(view, at, is.GIVEN | is.TITLE | is.CALENDAR);
}

function isCommaBefore({ tokens, text }: TokenView, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined && token !== undefined && text.slice(before.end, token.start) === ', '
  );
}
