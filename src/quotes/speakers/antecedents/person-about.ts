import type { Frame, Passage, Range } from '../../passage';
import { type Mention, spanOf } from '../../reporting/phrases/mentions';
import { readTopic } from '../../reporting/subjects/topics';
import { isRole } from '../../words/lexicon';
import type { Person } from '../cast/person';
import { readNamedPhrase } from '../phrases/named-phrase';
import { firstNamed, namedAt } from '../people/people';
import type { PhrasePeople } from '../cast/phrase-people';
import type { Scene } from '../cast/scene';
import { fold, foldedAt } from '../../words/tokens';

/** The person whom a sentence is about up to `end`: its phrase, or the insertion beside it, names them. `mention`: the words for who spoke. */
export function personAbout(
  people: PhrasePeople,
  passage: Passage,
  end: number,
  mention: Mention | null,
): Person | null {
  const { items } = passage;
  const { cast, lexicon, names } = people.scene;
  const topic = readTopic(passage, end);
  if (topic?.kind !== 'phrase' || topic.led) return null;
  // "Kuasa hukum korban, *Rini Kusuma*, menolak. “Q,” kata dia.": who is introduced there.
  const headFirst = lexicon.words.headFirst === true;
  const head = headFirst ? behindArticles(passage, topic) : topic.from;
  const office = items
    .slice(head, headFirst ? head + 1 : topic.to)
    .some(({ folded }) => isRole(folded, lexicon));
  // "Rybacy zabrali *mu* sieci, Zawada się śmiał": what has such a word in it is a clause and no office.
  const clause = items
    .slice(topic.from, topic.to)
    .some(({ folded }) => lexicon.pronouns.has(folded) || lexicon.sets.between.has(folded));
  // "Salah satu pedagang dari Desa Karang, *Kapela*, Rini Kusuma": a name behind another insertion is whose place that is.
  const after = topic.apposition?.[1] ?? topic.to;
  const place = headFirst && items[after]?.folded === ',' && items[after + 1]?.capital === true;
  const introduced = topic.apposition !== null && office && !clause && !place;
  const holder = introduced ? people.of(topic, passage) : null;
  if (holder !== null && holder.role !== null) return holder;
  // "*Suami* Rini Kusuma *itu* menolak": whose name it is, is not who it is.
  const { definite } = lexicon.sets;
  if (definite.has(foldedAt(items, topic.to))) return null;
  const officeHolder = holderNamed(people, passage, topic);
  if (officeHolder !== null) return officeHolder;
  const last = topic.apposition?.[1] ?? topic.to;
  const { start, end: close } = spanOf(items, topic.from, last);
  const first = firstNamed(names, start, close);
  // "*Brandenburgs* Ministerin Karla Voss": whose minister she is, is not who she is.
  const known = first?.type === 'place' ? namedAt(names, start, close) : first;
  if (known?.type !== 'person') return null;
  // A suffix as "-nya" agrees with anybody: "*Rombongan* Yusuf Hamdani tiba. “Q,” ujarnya."
  const nameStart = known.mentions.find(([from]) => from >= start)?.[0] ?? close;
  if (mention?.kind === 'self' && !onlyOffices(passage, topic.from, nameStart)) return null;
  return cast.named(known.name, known);
}

/** Where the noun of a phrase stands behind its articles: "*Salah satu* pedagang, Rini Kusuma, …". */
function behindArticles({ items, lexicon: { sets } }: Passage, { from, to }: Mention): number {
  let at = from;
  const small = (word: string): boolean => sets.articles.has(word) || sets.partitives.has(word);
  while (at < to - 1 && small(foldedAt(items, at))) at += 1;
  return at;
}

/** Words of a topic in which an office tells who somebody is. */
const LONGEST_OFFICE = 4;

/**
 * True where nouns come first, for a sentence that goes on from the one before by a word and its comma, and is about
 * somebody who was named already and has no office in it: in "X menilai C. *Sebab, Budi menjadi calon wali kota.* Q, kata
 * dia" it tells what X thinks of him.
 */
export function isOnlyTalkedOf({ lexicon, names }: Scene, frame: Frame): boolean {
  const { items, start } = frame;
  const goesOn = items[1]?.folded === ',' && !isRole(foldedAt(items, 0), lexicon);
  if (lexicon.words.headFirst !== true || !goesOn) return false;
  const topic = readTopic(frame, items.length - 1);
  if (topic === null) return false;
  const end = topic.apposition?.[1] ?? topic.to;
  // "calon *gubernur*": in small letters it may be what somebody becomes.
  const offices = items
    .slice(topic.from, end)
    .some(({ folded }, at) => at < LONGEST_OFFICE && isRole(folded, lexicon));
  const span = spanOf(items, topic.from, end);
  const known = namedAt(names, span.start, span.end);
  if (offices || known?.type !== 'person' || (known.mentions[0]?.[0] ?? start) >= start)
    return false;
  return known.mentions.every(([at]) => at !== start);
}

/** "*Wali Kota Kapela Rini Kusuma* meninjau lokasi": where the office comes first, its holder, if the phrase names one; kin of somebody hold none. */
function holderNamed(people: PhrasePeople, passage: Passage, topic: Mention): Person | null {
  const { items } = passage;
  const { cast, index, lexicon, names } = people.scene;
  const office = isRole(foldedAt(items, topic.from), lexicon);
  if (lexicon.words.headFirst !== true || !office) return null;
  const { name, role } = readNamedPhrase(passage, topic, index);
  if (name === null || role === null) return null;
  // "*pemerintah* memberi potongan untuk sambungan 900 VA": small words tell that a clause stands there.
  const { start, end } = spanOf(items, topic.from, topic.to);
  const within = ([from, to]: Range): boolean => from >= start && to <= end;
  const listed = names.find(
    ({ type, name: called, mentions }) =>
      type === 'person' && !isRole(fold(called), lexicon) && mentions.some(within),
  );
  const cut = items[name[0]]?.start ?? 0;
  const nameStart = listed?.mentions.find(within)?.[0] ?? cut;
  if (!onlyOffices(passage, topic.from, nameStart)) return null;
  return listed === undefined || nameStart === cut
    ? people.of(topic, passage)
    : cast.named(listed.name, listed);
}

/**
 * True where nothing stands from an item to a place in the text but offices, and capitals behind the first that tell
 * what it is of: "*Bupati* Yusuf Hamdani", "*Wali Kota Kapela* Yusuf Hamdani".
 */
function onlyOffices({ items, lexicon }: Passage, from: number, nameStart: number): boolean {
  const { kin, courtesy } = lexicon.sets;
  const before = items.slice(from).filter(({ start }) => start < nameStart);
  return (
    (before.length === 0 || isRole(foldedAt(before, 0), lexicon)) &&
    before.every(
      ({ folded, capital, word }, at) =>
        (capital || !word || isRole(folded, lexicon)) &&
        // "Menteri *Datuk* Rahim": behind an office a title, else a grandfather.
        (!kin.has(folded) || (at > 0 && courtesy.has(folded))),
    )
  );
}

/**
 * The one person whom the words up to `end` name, with these words, where no preposition stands before them:
 * "Jegliche Schuld weist *Hartung* von sich: “Q”"; null where there is none, or more than one.
 */
export function onlyPersonIn(
  { cast, lexicon, names, text }: Scene,
  { items }: Passage,
  end: number,
): { readonly person: Person; readonly words: string } | null {
  const [from, to] = [items[0]?.start ?? 0, items[end]?.start ?? 0];
  const found = names.flatMap((name) => {
    const mention = name.mentions.find(([start, close]) => start >= from && close <= to);
    return name.type === 'person' && mention !== undefined ? [{ name, mention }] : [];
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const [start, close] = only.mention;
  const before = items[items.findIndex((item) => item.start === start) - 1];
  const { stops, links, articles, addresseeArticles } = lexicon.sets;
  const led = [stops, links, articles, addresseeArticles].some((set) =>
    set.has(before?.folded ?? ''),
  );
  if (before === undefined || !before.word || led) return null;
  return { person: cast.named(only.name.name, only.name), words: text.slice(start, close) };
}
