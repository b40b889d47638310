import type { Name } from '../../../reading/reading';
import type { Passage } from '../../passage';
import { holdsSpeaker } from '../../reporting/phrases/likely-speakers';
import { type Mention, spanOf, phraseAt } from '../../reporting/phrases/mentions';
import { isOfficeOrTitle, namesBeforeVerbs } from '../../words/lexicon';
import type { Person } from '../cast/person';
import type { Scene } from '../cast/scene';

/**
 * "*費志清*數度哽咽，但仍不改本色說": the first person of the list whom a sentence names before what stands before its verb,
 * which is nobody by its look. Null in languages whose names are told by capitals, where the phrase can be somebody, and
 * where nobody is named.
 */
export function personInsteadOf(scene: Scene, passage: Passage, mention: Mention): Person | null {
  const { items } = passage;
  const { lexicon, names } = scene;
  if (!namesBeforeVerbs(lexicon) || holdsSpeaker(passage, [mention.from, mention.to])) return null;
  const { start, end } = spanOf(items, mention.from, mention.to);
  const isListed = ({ mentions }: Name): boolean => mentions.some(([a, b]) => a < end && b > start);
  return names.some(isListed) ? null : firstPersonIn(scene, passage, start);
}

/** "*胡市長*訪問過程中": a surname and its title at the head of a sentence, as a mention; null in other languages too. */
export function surnameAtHead({ items, lexicon }: Passage): Mention | null {
  const [surname, title] = items;
  if (!namesBeforeVerbs(lexicon) || surname === undefined || title === undefined) return null;
  const one = lexicon.hanSurnames(surname.folded).includes(surname.folded.length);
  if (!one || !isOfficeOrTitle(title.folded, lexicon)) return null;
  return phraseAt(0, 2);
}

/** The first person of the list whom the items before an offset of the text name, behind no preposition; else null. */
function firstPersonIn(
  { cast, lexicon, names }: Scene,
  { items }: Passage,
  end: number,
): Person | null {
  const from = items[0]?.start ?? end;
  const { stops, links } = lexicon.sets;
  const found = names
    .filter(({ type }) => type === 'person')
    .flatMap((name) => name.mentions.map(([start, close]) => ({ name, start, close })))
    .filter(({ start, close }) => start >= from && close <= end)
    .toSorted((a, b) => a.start - b.start)
    .find(({ start }) => {
      const before = items.findLast((item) => item.end <= start)?.folded ?? '';
      return !stops.has(before) && !links.has(before);
    });
  return found === undefined ? null : cast.named(found.name.name, found.name);
}
