import { firstOfObject } from '../../../languages/names/first-forms';
import type { Name } from '../../../reading/reading';
import type { Frame } from '../../passage';
import type { Person } from '../cast/person';
import type { Scene } from '../cast/scene';

/**
 * The person who was named last before a frame: one of the list, else a name of the text that is no body and no place. Not
 * whom somebody did something to, as the ending of the name tells.
 *
 * @param entry where the entry of a live blog begins that the frame is in, in UTF-16 units
 */
export function namedLast(scene: Scene, { start: end }: Frame, entry: number): Person | null {
  const { text, names, index, cast, lexicon } = scene;
  const { objectForms, sets } = lexicon;
  const isObject = (name: string): boolean => firstOfObject(name, objectForms) !== null;
  let nearest: { readonly name: Name; readonly at: number } | null = null;
  for (const name of names) {
    const [at, close] = name.mentions.findLast(([start]) => start < end) ?? [-1, -1];
    if (at < entry || at <= (nearest?.at ?? -1) || name.type !== 'person') continue;
    if (!isObject(text.slice(at, close))) nearest = { name, at };
  }
  if (nearest !== null) return cast.named(nearest.name.name, nearest.name);
  const run = index.runs.findLast(({ start, words, items, from }) => {
    const [first = ''] = words;
    // "*Kabupaten Kapela*", "*PTPN XII*"
    const body =
      sets.placeHeads.has(first) || sets.institutions.has(first) || items[from]?.acronym === true;
    const before = start < end && start >= entry;
    return before && !body && !isObject(words.at(-1) ?? '') && !sets.places.has(words.join('_'));
  });
  return run === undefined ? null : cast.named(run.text, null);
}
