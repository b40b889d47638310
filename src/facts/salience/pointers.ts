import type { Name } from '../../reading/reading';
import type { TextContext } from '../../reading/text-context';
import type { Described } from './features';
import { opens, wordsOf } from './lexicon';
import type { Slots } from './slots';

/** What a fact tells of, as indexes into the lists of findings. */
export type Pointers = Pick<Slots, 'who' | 'where' | 'when'>;

/** So many sentences back a pronoun's person, or the time and place of what goes on, is looked for. */
const REACH = 2;
const LONGEST_PRONOUN = 24;

/** What is known of an article's sentences; all lists but the names go with them. */
interface Known {
  readonly names: readonly Name[];
  /** What lies in the whole sentence, before anything was trimmed off. */
  readonly whole: readonly Slots[];
  /** Organisations named as a place, see `seatsOf`. */
  readonly seats: readonly (readonly number[])[];
  /** Who speaks, see `speakersOf`. */
  readonly speakers: readonly (readonly number[])[];
}

/**
 * Who, where and when of each sentence. Place and time are the whole sentence's, its dateline and source
 * included, and the organisations that it names as a place (`seats`); whoever speaks in it (`speakers`) is
 * told of by whatever words. A sentence that opens with a pronoun goes on about who was last named before
 * it, people first, and one without a time or place of its own goes on in those of its paragraph: never further back.
 */
export function pointersOf(
  context: TextContext,
  described: readonly Described[],
  { names, whole, seats, speakers }: Known,
): Pointers[] {
  const isPerson = (index: number) => names[index]?.type === 'person';
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
    const opening = context.text.slice(from, Math.min(end, from + LONGEST_PRONOUN));
    const people = before.map(({ who }) => who.filter(isPerson)).find(({ length }) => length > 0);
    const person = opens(opening, persons) > 0 ? (people ?? nearest('who', before) ?? []) : [];
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
