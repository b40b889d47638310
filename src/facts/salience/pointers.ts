import type { TextContext } from '../../reading/text-context';
import type { Described } from './features';
import { opens, wordsOf } from './lexicon';
import type { Slots } from './slots';

/** What a fact tells of, as indexes into the lists of findings. */
export type Pointers = Pick<Slots, 'who' | 'where' | 'when'>;

/** So many sentences back a pronoun's person, or the time and place of what goes on, is looked for. */
const REACH = 2;
const LONGEST_PRONOUN = 24;

/**
 * Who, where and when of each sentence. Place and time are the whole sentence's, its dateline and source
 * included, and the organisations that it names as a place (`seats`); whoever speaks in it (`speakers`) is
 * told of by whatever words. A sentence that opens with a pronoun goes on about who was last named before
 * it, and one without a time or place of its own goes on in those of its paragraph: never further back.
 */
export function pointersOf(
  context: TextContext,
  described: readonly Described[],
  whole: readonly Slots[],
  seats: readonly (readonly number[])[],
  speakers: readonly (readonly number[])[],
): Pointers[] {
  const pointers: Pointers[] = [];
  let paragraph = 0;
  const { persons } = wordsOf(context.language);
  for (const [at, { slots, start: from, end }] of described.entries()) {
    const start = context.sentences[at]?.[0] ?? 0;
    if (start === 0 || context.text.charAt(start - 1) === '\n') paragraph = at;
    const before = pointers.slice(Math.max(0, at - REACH), at).toReversed();
    const inParagraph = before.slice(0, at - paragraph);
    const nearest = (kind: keyof Pointers, from: readonly Pointers[]) =>
      from.find((one) => one[kind].length > 0)?.[kind];
    const person =
      opens(context.text.slice(from, Math.min(end, from + LONGEST_PRONOUN)), persons) > 0
        ? (nearest('who', before) ?? [])
        : [];
    const own = whole[at] ?? slots;
    const places = [...own.where, ...(seats[at] ?? [])];
    pointers.push({
      who: [...new Set([...person, ...slots.who, ...(speakers[at] ?? [])])],
      where: places.length > 0 ? places : (nearest('where', inParagraph) ?? []),
      when: own.when.length > 0 ? own.when : (nearest('when', inParagraph) ?? []),
    });
  }
  return pointers;
}
