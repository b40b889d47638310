import type { DateMention, Name } from '../../../reading/reading';
import type { TextContext } from '../../../reading/text-context';
import type { Described } from './features';
import { opens, wordsOf } from './lexicon';
import type { Slots } from './slots';

/** What a fact tells of, as indexes into the lists of findings. */
export type Pointers = Pick<Slots, 'who' | 'where' | 'when'>;

/** So many sentences back a pronoun's person is looked for. */
const REACH = 2;
const LONGEST_PRONOUN = 24;

/** What is known of an article's sentences; all lists but names and dates go with them. */
interface Known {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
  /** What lies in the whole sentence, before anything was trimmed off. */
  readonly whole: readonly Slots[];
  /** Organisations named as a place, see `seatsOf`. */
  readonly seats: readonly (readonly number[])[];
  /** Who speaks, see `speakersOf`. */
  readonly speakers: readonly (readonly number[])[];
}

/** What a story goes on from: a day or an hour. Of a year or a stretch of time only one sentence tells. */
const isMoment = ({ grain, duration }: DateMention) =>
  (grain === 'day' || grain === 'time') && duration !== true;

/**
 * Who, where and when of each sentence. Place and time are the whole sentence's, its dateline and source
 * included, and the organisations that it names as a place (`seats`); whoever speaks in it (`speakers`) is
 * told of by whatever words. A sentence that opens with a pronoun goes on about who was last named before
 * it, people first, and one without a time goes on at the moment that the sentence before it in its paragraph
 * names. A place is none but its own: of 44 items taken over on the corpus about 30 were wrong.
 */
export function pointersOf(
  context: TextContext,
  described: readonly Described[],
  { names, dates, whole, seats, speakers }: Known,
): Pointers[] {
  const isPerson = (index: number) => names[index]?.type === 'person';
  const pointers: Pointers[] = [];
  const { persons } = wordsOf(context.language);
  for (const [at, { slots, start: from, end }] of described.entries()) {
    const start = context.sentences[at]?.[0] ?? 0;
    const opensParagraph = start === 0 || context.text.charAt(start - 1) === '\n';
    const before = pointers.slice(Math.max(0, at - REACH), at).toReversed();
    const people = [
      ...before.map(({ who }) => who.filter(isPerson)),
      ...before.map(({ who }) => who),
    ].find(({ length }) => length > 0);
    const opening = context.text.slice(from, Math.min(end, from + LONGEST_PRONOUN));
    const person = opens(opening, persons) > 0 ? (people ?? []) : [];
    const own = whole[at] ?? slots;
    const moments = (whole[at - 1]?.when ?? []).filter((index) => {
      const date = dates[index];
      return !opensParagraph && date !== undefined && isMoment(date);
    });
    pointers.push({
      who: [...new Set([...person, ...slots.who, ...(speakers[at] ?? [])])],
      where: [...own.where, ...(seats[at] ?? [])],
      when: own.when.length > 0 ? own.when : moments,
    });
  }
  return pointers;
}
