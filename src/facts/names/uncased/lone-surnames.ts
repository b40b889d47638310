import { isAny, type TokenView } from '../token-view';
import { type Candidate, noVotes, typeOf } from '../candidate';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';

/** As sure as a name beside a title (see find-uncased.ts). */
const COURTEOUS = 5;

/**
 * People who are called by their surname alone, where a name is one word: "윤씨", "김 의원". They are whoever had
 * that surname last before; without one the surname is an entry of its own. None where the language has no
 * courtesy that is written on a surname.
 */
export function loneSurnames(view: TokenView, candidates: readonly Candidate[]): Candidate[] {
  const { text, tokens, words } = view;
  const { courtesyAfterSurname: courtesy } = words;
  if (courtesy === undefined) return [];
  const surnames = new Set(entriesOf(words.surnames));
  const taken = new Set(candidates.map(({ start }) => start));
  const people = candidates.filter(({ votes }) => typeOf(votes) === 'person');
  return tokens.flatMap((token, at) => {
    if (taken.has(token.start)) return [];
    const next = tokens[at + 1];
    const polite = token.text.endsWith(courtesy) ? token.text.slice(0, -courtesy.length) : null;
    const titled = next?.gap === 'space' && isAny(view, at + 1, is.TITLE_AFTER);
    // "이 의원", "전 대표": "this" and "former" are surnames too.
    const plain = isAny(view, at, is.PLAIN) && next?.text !== courtesy;
    const surname = polite ?? (titled && !plain ? token.text : null);
    if (surname === null || !surnames.has(surname)) return [];
    const owner = people.findLast(({ start, end }) => start < token.start && end - start > surname.length && text.startsWith(surname, start)); // oxfmt-ignore
    return [
      {
        start: token.start,
        end: token.start + surname.length,
        key: owner?.key ?? [surname],
        votes: { ...noVotes(), person: COURTEOUS },
        listed: 0,
        weak: false,
        ...(owner === undefined ? {} : { standsForWhole: true as const }),
      },
    ];
  });
}
