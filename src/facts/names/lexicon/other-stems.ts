import { entriesOf } from '../../../languages/names/class-table';
import type { NameWords } from '../../../languages/sections/names';
import type { NameType } from '../../../reading/reading';

/**
 * Gives the other stems that cases of a known name in small letters are made of: the softened one of a place (pl
 * "Polska", "polsc|e"), and what `placeStems` tells, by the endings of places ("Kraków", "krakow|a") or name by name
 * ("Niemcy", "niemiec").
 */
export function otherStemsOf({
  softened,
  placeStems,
}: NameWords): (name: string, type: NameType) => readonly string[] {
  const pairs = entriesOf(softened).map((pair) => pair.split('='));
  const byName = new Map<string, string[]>();
  const byEnding: (readonly [ending: string, stem: string])[] = [];
  for (const rule of entriesOf(placeStems)) {
    const [first = '', stem = ''] = rule.split('>');
    if (first.startsWith('-')) byEnding.push([first.slice(1), stem.slice(1)]);
    else byName.set(first, [...(byName.get(first) ?? []), stem]);
  }
  return (name, type) => {
    const stems = byName.get(name) ?? [];
    if (type !== 'place') return stems;
    const vowel = name.slice(-1);
    const soft = pairs.find(([hard = '']) => name.endsWith(hard + vowel));
    return [
      ...stems,
      ...(soft === undefined
        ? []
        : [name.slice(0, -1 - (soft[0] ?? '').length) + (soft[1] ?? '') + vowel]),
      ...byEnding
        .filter(([ending]) => name.endsWith(ending))
        .map(([ending, stem]) => name.slice(0, name.length - ending.length) + stem),
    ];
  };
}
