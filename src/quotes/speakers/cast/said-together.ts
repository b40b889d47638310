import type { Name } from '../../../reading/reading';
import type { Item } from '../../frames';
import { type Mention, spanOf } from '../../reporting/phrases/mentions';
import { isRole } from '../../words/lexicon';
import { nameWords } from '../people/people';
import { textOf } from '../people/shown-names';
import type { PhrasePeople } from './phrase-people';
import type { Scene } from './scene';

/** The person of the list with whose name the words from one item to another end; null where nobody is named there. */
function personIn(
  items: readonly Item[],
  from: number,
  to: number,
  { text, names, lexicon }: Scene,
): Name | null {
  const { start, end } = spanOf(items, from, to);
  const person = names.find(
    ({ type, mentions }) =>
      type === 'person' && mentions.some(([open, close]) => close === end && open >= start),
  );
  if (person === undefined || lexicon.words.headFirst !== true) return person ?? null;
  // id "Direktur *Umum* dan Kepegawaian X": where offices stand before names, a given name tells that one ends there.
  const words = nameWords(text.slice(start, end));
  return words.some((word) => lexicon.sets.givenNames.has(word)) ? person : null;
}

/** True for a word with a capital by itself, which is no office: a name that the list need not have. */
function isBareName(items: readonly Item[], from: number, to: number, { lexicon }: Scene): boolean {
  const word = items[from];
  const one = to - from === 1 && !lexicon.capitalNouns && word?.capital === true;
  return one && !isRole(word.folded, lexicon);
}

/**
 * What the two are called who are said to speak together: "*Anna Kessler and Tom Barlow*" for "Mayor Kessler and Tom Barlow", each
 * with their full name; null for one, and for all that are no two people.
 */
export function calledTogether(
  people: PhrasePeople,
  items: readonly Item[],
  mention: Mention,
): string | null {
  const { scene } = people;
  const { from, to, kind, apposition } = mention;
  if (kind !== 'phrase' || apposition !== null) return null;
  const { personJoins } = scene.lexicon.sets;
  const and = items.findIndex(
    ({ capital, folded }, at) => at > from && at < to - 1 && !capital && personJoins.has(folded),
  );
  if (and < 0) return null;
  const listed = [personIn(items, from, and, scene), personIn(items, and + 1, to, scene)].every(
    (person) => person !== null,
  );
  const bare = isBareName(items, from, and, scene) && isBareName(items, and + 1, to, scene);
  if (!listed && !bare) return null;
  if (!listed) return textOf(scene.text, items, [from, to]);
  const first = people.of({ ...mention, to: and }, items);
  const second = people.of({ ...mention, from: and + 1 }, items);
  if (first === null || second === null || first === second) return null;
  return first.name + scene.text.slice(items[and - 1]?.end, items[and + 1]?.start) + second.name;
}
