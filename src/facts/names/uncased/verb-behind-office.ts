import { isAny, isGiven, type TokenView } from '../token-view';
import * as is from '../lexicon/lexicon';

const OF_OFFICE = is.TITLE | is.ROLE_WORD | is.DEMONYM;

/** Letters of the shortest verb with its beginning: يصل. */
const SHORTEST_VERB = 3;

/** Whether an office opens its sentence, or what stands behind a mark. */
function officeOpens(view: TokenView, title: number): boolean {
  const { tokens } = view;
  let at = title;
  while (tokens[at]?.gap === 'space' && isAny(view, at - 1, OF_OFFICE)) at -= 1;
  return tokens[at]?.opens === true || tokens[at]?.gap === 'break';
}

/** Where the words behind an office may name its holder: up to what that one does. */
export interface HolderPlace {
  /** Of the office's title. */
  readonly title: number;
  readonly from: number;
  readonly limit: number;
}

/**
 * "وزير الخارجية الأردني | *يزور* القاهرة": where behind an office that opens the sentence it says what its holder does, in a
 * language whose verbs in the present are told by how they begin; the limit where it says none. Before a further verb the
 * first word is the holder: "الرئيس يلتسين | *يزور*".
 */
export function endOfHolder(view: TokenView, { title, from, limit }: HolderPlace): number {
  const { tokens, words, gazetteer, stems } = view;
  const { presentVerbs } = words;
  if (presentVerbs === undefined || !officeOpens(view, title)) return limit;
  const { he, she, herOffice } = presentVerbs;
  const prefix = tokens[title]?.text.endsWith(herOffice) === true ? she : he;
  const isVerb = (at: number): boolean => {
    const { text = '', gap } = tokens[at] ?? {};
    const name = isGiven(view, at) || gazetteer.begins(stems[at] ?? '');
    return gap === 'space' && !name && text.length >= SHORTEST_VERB && text.startsWith(prefix);
  };
  const speaks = isAny(view, from + 1, is.SPEECH);
  let at = isVerb(from) && (speaks || isVerb(from + 1)) ? from + 1 : from;
  while (at < limit && !isVerb(at)) at += 1;
  return at;
}
