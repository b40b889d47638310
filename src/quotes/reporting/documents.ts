import { clauseStart } from './clauses';
import type { Cue } from './cues';
import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import type { Mention } from './mentions';
import { readObject } from './subjects';

/** How far behind "heißt es" the document may be named. */
const DOCUMENT_REACH = 3;

/** "heißt es in dem Schreiben", "In dem Schreiben heißt es": the document behind its preposition. */
export function readDocument(
  items: readonly Item[],
  cue: Cue,
  lowest: number,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  const leads = (at: number): boolean =>
    lexicon.sets.documentPrepositions.has(items[at]?.folded ?? '');
  for (let at = cue.to; at < Math.min(highest, cue.to + DOCUMENT_REACH); at += 1) {
    if (items[at]?.word !== true) break;
    // "war von „Q“ die Rede": what is spoken of is no document.
    const told = items.slice(at + 1, at + 3).some(({ quote }) => quote !== null);
    if (leads(at) && !told) return readDescribed(items, at + 1, highest, lexicon);
  }
  const start = clauseStart(items, cue.from, lowest, lexicon);
  if (leads(start)) return readDescribed(items, start + 1, cue.from, lexicon);
  // "In dem Brief, den sie gestern bekam, heißt es": a clause stands between the two.
  const parted = items[cue.from - 1]?.folded === ',' && leads(lowest);
  return parted ? readDescribed(items, lowest + 1, cue.from, lexicon) : null;
}

/** Words that may stand between an article and its noun: "einer am Montag in Bonn verbreiteten *Erklärung*". */
const LONGEST_DESCRIPTION = 8;

/** A noun phrase whose article and noun a day or a place may part. */
function readDescribed(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  const plain = readObject(items, from, limit, lexicon);
  if (plain !== null || lexicon.words.capitalNouns !== true) return plain;
  if (!lexicon.sets.articles.has(items[from]?.folded ?? '')) return null;
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_DESCRIPTION); at += 1) {
    const before = items[at - 1];
    if (items[at]?.word !== true) return null;
    const described = before?.capital === false && DECLINED.test(before.folded);
    if (items[at]?.capital === true && described && !isStopWord(before, lexicon))
      return readObject(items, at, limit, lexicon);
  }
  return null;
}

/** The ending of a participle or an adjective before its noun. */
const DECLINED = /\p{L}{3}(?:e|en|em|er|es)$/u;

function isStopWord({ folded }: Item, { sets }: Lexicon): boolean {
  return sets.stops.has(folded) || sets.articles.has(folded) || sets.times.has(folded);
}
