import type { Item, Passage } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { isRole, type Lexicon } from '../../words/lexicon';
import { bareSubject } from '../names/syllable-names';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** How many words may tell more of a noun before the one that makes it known. */
const LONGEST_DESCRIPTION = 14;

/**
 * True for "pria itu", "perempuan berusia 34 tahun itu", "ibu yang berjualan di pasar itu": a noun that
 * stands for somebody, what tells more of it, and the word that makes it known.
 */
function isDescription(
  { items, lexicon }: Passage,
  { from, to }: Pick<Mention, 'from' | 'to'>,
): boolean {
  const { standIns, describing, definite, relatives, continuing } = lexicon.sets;
  const [noun, next] = [items[from], items[to > from + 1 ? from + 1 : to]];
  // "*polisi* berpangkat kapten itu": with a description an office stands for one person.
  const described = describing.has(next?.folded ?? '') && isRole(noun?.folded ?? '', lexicon);
  if (!standIns.has(noun?.folded ?? '') && !described) return false;
  // "lelaki *yang kini* berdagang": it goes on about who is known, with no word that says so at its end.
  const relative = relatives.has(next?.folded ?? '');
  if (relative && continuing.has(foldedAt(items, from + 2))) return true;
  let verbs = 0;
  for (let at = from + 1; at < from + LONGEST_DESCRIPTION; at += 1) {
    const item = items[at];
    // "Mantan pengurus Ikatan Nelayan (*IN*) itu"
    const bracket = items[at]?.folded === '(' && items[at + 2]?.folded === ')';
    if (bracket) at += 2;
    if (bracket) continue;
    if (item === undefined || (!item.word && item.folded !== '-')) return false;
    if (definite.has(item.folded)) return true;
    // "pemain yang *membela* Persela sejak 1962 ini": a relative clause has a verb of its own.
    if (lexicon.cues.match(items, at)?.value.kind !== 'verb') continue;
    if (!relative || verbs > 0) return false;
    verbs += 1;
  }
  return false;
}

/** True for "the politician", "the former senator" and "politisi itu": a noun that stands for somebody, and its article. */
export function isStandIn(passage: Passage, { from, to }: Mention): boolean {
  const { items, lexicon } = passage;
  const { articles, definite, indefinite } = lexicon.sets;
  if (lexicon.words.headFirst === true) return isDescription(passage, { from, to });
  // "a politician" is somebody new.
  if (indefinite.has(foldedAt(items, from))) return false;
  const known = [from, to].some((at) => definite.has(foldedAt(items, at)));
  if (definite.size > 0 && !known) return false;
  const words = items.slice(from, to).filter((item) => !articles.has(item.folded));
  const noun = words.at(-1);
  // "the 24-year-old *Canadian*"
  const aged = words.length > 1 && AGE.test(words.at(-2)?.folded ?? '');
  const native = noun?.capital === true && lexicon.sets.demonyms.has(noun.folded);
  return (
    noun !== undefined &&
    (standsForSomebody(noun, lexicon) || (aged && native)) &&
    words.slice(0, -1).every((word) => isDescribing(word, lexicon))
  );
}

/** "the *24-year-old* Canadian", "der *36-jährige* Politiker" */
const AGE = /^\d+-\p{L}/u;

/** Letters of a noun that stands for somebody at the end of another one. */
const SHORTEST_END = 6;

/** "politician", "SPD-*Politiker*", "Verteidigungs*politikerin*": where nouns are written as one the last one tells who it is. */
function standsForSomebody({ folded }: Item, lexicon: Lexicon): boolean {
  const { standIns } = lexicon.sets;
  const noun = bareSubject(folded, lexicon);
  if (standIns.has(noun) || standIns.has(noun.slice(noun.lastIndexOf('-') + 1))) return true;
  if (!lexicon.capitalNouns) return false;
  for (let at = 1; at <= noun.length - SHORTEST_END; at += 1)
    if (standIns.has(noun.slice(at))) return true;
  return false;
}

/** "der *ehemalige* Abgeordnete", "der *Berliner* Regierungschef", "the *24-year-old* nurse": what tells more of such a noun. */
function isDescribing({ capital, folded, word }: Item, { endings }: Lexicon): boolean {
  if (AGE.test(folded)) return true;
  const own = capital ? endings.ofPlace : endings.describing;
  return word && hasEnding(folded, own);
}
