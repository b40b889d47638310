import type { Frame } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import type { Agreement } from '../../words/lexicon';
import { genderOf } from './genders';
import type { Person } from '../cast/person';
import type { Scene } from '../cast/scene';

/** Whom a pronoun or a verb may mean. */
interface Meant {
  readonly frame: Frame;
  readonly mention: Mention | null;
  readonly agreement: Agreement | null;
  readonly fits: (person: Person) => boolean;
  /** Where the entry of a live blog begins, in UTF-16 units: nobody named before it is meant. */
  readonly entry: number;
}

/** Who was named just before or spoke earlier, where whoever spoke last cannot be meant: those first whose gender is known. */
export function namedEarlier(scene: Scene, meant: Meant): Person | null {
  const { cast, lexicon } = scene;
  const { agreement, fits } = meant;
  const sure = (one: Person): boolean =>
    fits(one) && (one.agreement ?? genderOf(one, lexicon)) === agreement;
  const several = agreement === 'she' && lexicon.sheIsTheyToo;
  return (
    namedBefore(scene, { ...meant, fits: sure }) ??
    cast.latest(sure) ??
    (several ? null : namedBefore(scene, meant)) ??
    cast.latest(fits) ??
    (several ? null : lastNamed(scene, meant, sure))
  );
}

/** "Mr Hollis met Ms Mercer. “Q,” he said. “Q,” *she* said.": who of the list was named last before a sentence, where a courtesy title tells that it fits; not past anybody who may be meant as well. */
function lastNamed(
  { names, cast }: Scene,
  { frame, agreement, entry, fits }: Meant,
  sure: (person: Person) => boolean,
): Person | null {
  if (agreement !== 'he' && agreement !== 'she') return null;
  const placed = names.flatMap((name) => {
    const at = name.mentions.findLast(([start]) => start < frame.start)?.[0];
    return name.type === 'person' && at !== undefined && at >= entry ? [{ name, at }] : [];
  });
  for (const { name } of placed.toSorted((a, b) => b.at - a.at)) {
    const person = cast.named(name.name, name);
    if (!fits(person)) continue;
    return person.titled !== null && sure(person) ? person : null;
  }
  return null;
}

/**
 * "Soudkyně *Anna Nová* přišla pozdě. Uvedla, že …": the only one named before a pronoun in its sentence, else in the
 * sentence before, whom it fits, for where it does not fit whoever spoke last; null where that is nobody, or several.
 */
function namedBefore(scene: Scene, { frame, mention, agreement, fits }: Meant): Person | null {
  if (agreement !== 'he' && agreement !== 'she') return null;
  const { frames } = scene;
  const pronoun = frame.items[mention?.from ?? 0]?.start ?? frame.start;
  const before = frames[frames.indexOf(frame) - 1];
  return (
    onlyNamed(scene, frame, pronoun, fits) ??
    (before === undefined ? null : onlyNamed(scene, before, before.end, fits))
  );
}

/** The only one whom the words of a frame up to `end` name, besides those in marks: nobody names himself there. */
function onlyNamed(
  { names, cast }: Scene,
  { items, start }: Frame,
  end: number,
  fits: (person: Person) => boolean,
): Person | null {
  const isNamedAt = (at: number): boolean =>
    at >= start &&
    at < end &&
    !items.some(({ quote }) => quote !== null && at >= quote.from && at < quote.to);
  const named = names
    .filter(({ type, mentions }) => type === 'person' && mentions.some(([from]) => isNamedAt(from)))
    .map((name) => cast.named(name.name, name))
    .filter((one) => fits(one));
  return named.length === 1 ? (named[0] ?? null) : null;
}
