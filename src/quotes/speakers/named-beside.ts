import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import type { Mention } from '../reporting/mentions';
import type { SpeakerPhrase } from './name-and-role';
import { servesAnother } from './owners';

/**
 * True for "Ketua Pengarah Kesihatan, Dr X Y": after a phrase that begins with a role and ends with one
 * capitalised word or an institution, an insertion that is a name of two words, or one behind a title, and nothing else.
 */
export function isNameBeside(
  items: readonly Item[],
  { from, to, apposition }: Mention,
  { name, role }: SpeakerPhrase,
  lexicon: Lexicon,
): boolean {
  if (apposition === null || name === null || role !== null) return false;
  const [start, end] = apposition;
  const rest = [...items.slice(start, name[0]), ...items.slice(name[1], end)];
  const first = lexicon.sets.articles.has(items[from]?.folded ?? '') ? from + 1 : from;
  return (
    // "Minister of Transport, Jane Doe", "Utopian *Ambassador* to Norway, Jane Doe"
    (isRole(items[first]?.folded ?? '', lexicon) || isRole(items[to - 1]?.folded ?? '', lexicon)) &&
    (name[1] - name[0] > 1 || rest.some((item) => lexicon.sets.courtesy.has(item.folded))) &&
    rest.every((item) => !item.word || lexicon.sets.courtesy.has(item.folded))
  );
}

/** True for "Kapolsek Bandara Hasanuddin, *Iptu* X": behind an office of many words an insertion with a rank or title and a name. */
export function isRankBeside(
  items: readonly Item[],
  { from, apposition }: Mention,
  lexicon: Lexicon,
): boolean {
  const first = items[apposition?.[0] ?? 0]?.folded ?? '';
  const office = isRole(items[from]?.folded ?? '', lexicon);
  return apposition !== null && office && lexicon.sets.courtesy.has(first);
}

/**
 * True for "Direktur Kapal Nusantara, *Rini Kusuma*, mengatakan": behind an office and words none of which is a
 * known name an insertion of its own that is a name and nothing else.
 */
export function isHolderBeside(
  items: readonly Item[],
  { from, apposition }: Mention,
  phrase: SpeakerPhrase,
  beside: SpeakerPhrase,
  { lexicon, short }: { readonly lexicon: Lexicon; readonly short: ReadonlySet<string> },
): boolean {
  if (lexicon.words.headFirst !== true || apposition === null) return false;
  if (phrase.name === null || beside.name === null || beside.role !== null) return false;
  const [start, end] = apposition;
  // "Kepala Pasar Utara, *Sutarno*, mengatakan": one word that is no place and no day.
  const { places, times } = lexicon.sets;
  const alone = items[start]?.folded ?? '';
  const other = end - start === 1 && (places.has(alone) || times.has(alone));
  const whole = beside.name[0] === start && beside.name[1] === end && !other;
  // "Ketua Komite Parisada, *Rini Kusuma* dalam sidang"
  const behind = items[end]?.folded ?? '.';
  const closed =
    /^[,.]$/u.test(behind) ||
    (lexicon.sets.stops.has(behind) && !lexicon.sets.links.has(behind)) ||
    lexicon.cues.match(items, end) !== null;
  // "pengacara Rini Kusuma, *Bagus Wirawan*": whoever serves somebody known, or is kin, is another.
  const isKnown = ({ folded }: Item): boolean =>
    lexicon.sets.givenNames.has(folded) || short.has(folded);
  const serves = servesAnother(items, from, lexicon);
  return (
    whole &&
    closed &&
    isRole(items[from]?.folded ?? '', lexicon) &&
    (serves || !items.slice(...phrase.name).some(isKnown))
  );
}
