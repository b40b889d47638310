import type { Item, Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { beginsBodyInCase } from '../offices/institutions';
import { isRole } from '../../words/lexicon';
import type { Mention } from '../../reporting/phrases/mentions';
import type { SpeakerPhrase } from '../offices/name-and-role';
import { servesAnother } from '../people/owners';
import type { NameIndex } from '../people/people';
import { foldedAt } from '../../words/tokens';

/** A phrase with an insertion beside it, and what either names: "Direktur Kapal Nusantara, *Rini Kusuma*,". */
interface Apposed {
  readonly mention: Mention;
  readonly phrase: SpeakerPhrase;
  readonly beside: SpeakerPhrase;
}

/**
 * True for "Ketua Pengarah Kesihatan, Dr X Y": after a phrase that begins with a role and ends with one
 * capitalised word or an institution, an insertion that is a name of two words, or one behind a title, and nothing else.
 */
export function isNameBeside(
  { items, lexicon }: Passage,
  { from, to, apposition }: Mention,
  { name, role }: SpeakerPhrase,
): boolean {
  if (apposition === null || name === null || role !== null) return false;
  const [start, end] = apposition;
  const rest = [...items.slice(start, name[0]), ...items.slice(name[1], end)];
  const first = lexicon.sets.articles.has(foldedAt(items, from)) ? from + 1 : from;
  return (
    // "Minister of Transport, Jane Doe", "Utopian *Ambassador* to Norway, Jane Doe"
    (isRole(foldedAt(items, first), lexicon) || isRole(foldedAt(items, to - 1), lexicon)) &&
    (name[1] - name[0] > 1 || rest.some((item) => lexicon.sets.courtesy.has(item.folded))) &&
    rest.every((item) => !item.word || lexicon.sets.courtesy.has(item.folded))
  );
}

/** True for "Kapolsek Bandara Hasanuddin, *Iptu* X": behind an office of many words an insertion with a rank or title and a name. */
export function isRankBeside({ items, lexicon }: Passage, { from, apposition }: Mention): boolean {
  const first = foldedAt(items, apposition?.[0] ?? 0);
  // "*penjelasan* Menteri Pasar, Datuk Razif Hamdan": a noun of saying may stand before the office.
  const noun = items[from]?.capital === false && lexicon.words.headFirst === true;
  const office = [from, noun ? from + 1 : from].some((place) =>
    isRole(foldedAt(items, place), lexicon),
  );
  const at = apposition?.[0] ?? 0;
  const ranked = lexicon.sets.courtesy.has(first) || lexicon.ranks.match(items, at) !== null;
  return apposition !== null && office && ranked;
}

/**
 * True for "Direktur Kapal Nusantara, *Rini Kusuma*, mengatakan", "Șeful Serviciului Rutier, *Ion Pop*, spune": behind an
 * office and words none of which is a known name an insertion of its own that is a name and nothing else.
 */
export function isHolderBeside(
  passage: Passage,
  { mention, phrase, beside }: Apposed,
  { short }: NameIndex,
): boolean {
  const { items, lexicon } = passage;
  const { from, apposition } = mention;
  if (apposition === null || phrase.name === null) return false;
  if (!isNameAlone(passage, apposition, beside)) return false;
  const words = items.slice(...phrase.name);
  if (lexicon.words.headFirst !== true)
    return (
      isComplement(passage, mention, words) &&
      (isCalled(passage, beside) || isRestOfBody(passage, phrase.name, beside))
    );
  // "pengacara Rini Kusuma, *Bagus Wirawan*": whoever serves somebody known, or is kin, is another.
  const isKnown = ({ folded }: Item): boolean =>
    lexicon.sets.givenNames.has(folded) || short.has(folded);
  return (
    isRole(foldedAt(items, from), lexicon) && (servesAnother(passage, from) || !words.some(isKnown))
  );
}

/** True where an insertion is a name and nothing else, and closed by what follows. */
function isNameAlone(
  { items, lexicon }: Passage,
  [start, end]: Range,
  { name, role }: SpeakerPhrase,
): boolean {
  if (name === null || role !== null) return false;
  // "Kepala Pasar Utara, *Sutarno*, mengatakan": one word that is no place and no day.
  const { places, times } = lexicon.sets;
  const alone = foldedAt(items, start);
  const other = end - start === 1 && (places.has(alone) || times.has(alone));
  // "O presidente da Câmara, *Fernando Teles (PX)*, garantiu"
  const to = items[name[1]]?.folded === '(' ? end : name[1];
  const whole = name[0] === start && to === end && !other;
  // "Ketua Komite Parisada, *Rini Kusuma* dalam sidang"
  const behind = items[end]?.folded ?? '.';
  const closed =
    /^[,.(]$/u.test(behind) ||
    (lexicon.sets.stops.has(behind) && !lexicon.sets.links.has(behind)) ||
    lexicon.cues.match(items, end) !== null;
  return whole && closed;
}

/** True where the words behind an office that opens a phrase are what it is of: none of them is anybody's given name. */
function isComplement(
  { items, lexicon }: Passage,
  { from }: Mention,
  words: readonly Item[],
): boolean {
  const { articles, callNames } = lexicon.sets;
  const head = articles.has(foldedAt(items, from)) ? from + 1 : from;
  return (
    isRole(foldedAt(items, head), lexicon) && !words.some(({ folded }) => callNames.has(folded))
  );
}

/** "o presidente da Câmara *Municipal da Ribeira*, Keolu Kahale": behind the noun of a body with a capital the rest of what it is called, and a full name beside it. */
function isRestOfBody(
  { items, lexicon }: Passage,
  [start]: Range,
  { name }: SpeakerPhrase,
): boolean {
  const noun = items[start - 1];
  const full = name !== null && name[1] - name[0] >= FULL_NAME;
  return full && noun?.capital === true && beginsBodyInCase(noun.folded, lexicon);
}

/** True for a name of two words or more that begins with a given name. */
export function isCalled({ items, lexicon: { sets } }: Passage, { name }: SpeakerPhrase): boolean {
  return name !== null && name[1] - name[0] > 1 && sets.callNames.has(foldedAt(items, name[0]));
}
