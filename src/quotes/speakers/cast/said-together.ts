import type { Name } from '../../../reading/reading';
import type { Passage } from '../../passage';
import { type Mention, phraseAt, spanOf } from '../../reporting/phrases/mentions';
import { isRole } from '../../words/lexicon';
import { partList } from '../phrases/joined-people';
import { nameWords } from '../people/people';
import { textOf } from '../people/shown-names';
import type { PhrasePeople } from './phrase-people';
import type { Scene } from './scene';

/** The person of the list with whose name the words from one item to another end; null where nobody is named there. */
function personIn(
  { items }: Passage,
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
function isBareName({ items }: Passage, from: number, to: number, { lexicon }: Scene): boolean {
  const word = items[from];
  const one = to - from === 1 && !lexicon.capitalNouns && word?.capital === true;
  return one && !isRole(word.folded, lexicon);
}

/**
 * What those are called who are said to speak together: "*Anna Kessler and Tom Barlow*" for "Mayor Kessler and Tom Barlow", each
 * with their full name; null for one, and for all that are no people.
 */
export function calledTogether(
  people: PhrasePeople,
  passage: Passage,
  mention: Mention,
): string | null {
  const { items } = passage;
  const { scene } = people;
  const { kind, apposition } = mention;
  if (kind !== 'phrase' || apposition !== null) return null;
  const parts = partList(passage, mention);
  if (parts.length < 2) return null;
  const listed =
    mention.listed === true ||
    parts.every(([from, to]) => personIn(passage, from, to, scene) !== null);
  const bare = parts.every(([from, to]) => isBareName(passage, from, to, scene));
  if (!listed) return bare ? textOf(scene.text, items, [mention.from, mention.to]) : null;
  const names = parts.map(([from, to]) => people.of(phraseAt(from, to), passage)?.name ?? null);
  if (names.includes(null) || new Set(names).size < names.length) return null;
  return names
    .map((name, at) => {
      const next = parts[at + 1]?.[0];
      const between = scene.text.slice(
        items[(parts[at]?.[1] ?? 0) - 1]?.end,
        items[next ?? 0]?.start,
      );
      return `${name}${next === undefined ? '' : between}`;
    })
    .join('');
}
