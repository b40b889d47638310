import type { Frame, Item } from '../../passage';
import type { Lexicon } from '../../words/lexicon';

/** The last of the words with a capital from a place on, over the point of "Mrs."; null where none stands there. */
function surnameBehind(items: readonly Item[], from: number): string | null {
  let at = items[from]?.folded === '.' ? from + 1 : from;
  let surname: string | null = null;
  for (; items[at]?.capital === true; at += 1) surname = items[at]?.folded ?? null;
  return surname;
}

/** Whether "*Mrs* Lind" is a woman: surnames by the courtesy title before them; who stands there with both is left out. */
export function gendersByTitle(
  frames: readonly Frame[],
  { genders: { titles } }: Lexicon,
): ReadonlyMap<string, 'he' | 'she'> {
  const found = new Map<string, 'he' | 'she'>();
  if (titles.size === 0) return found;
  const both = new Set<string>();
  for (const { items } of frames) {
    for (const [at, { folded }] of items.entries()) {
      const gender = titles.get(folded);
      const surname = gender === undefined ? null : surnameBehind(items, at + 1);
      if (gender === undefined || surname === null) continue;
      if ((found.get(surname) ?? gender) !== gender) both.add(surname);
      found.set(surname, gender);
    }
  }
  for (const surname of both) found.delete(surname);
  return found;
}
