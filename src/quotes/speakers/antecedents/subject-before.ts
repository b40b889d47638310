import type { Frame } from '../../passage';
import { holdsSpeaker } from '../../reporting/phrases/likely-speakers';
import type { Mention } from '../../reporting/phrases/mentions';
import { readInitial } from '../../reporting/subjects/initial-subjects';
import { surnameAtHead } from './named-in-sentence';
import { hasSubjectBeside, namesBeforeVerbs } from '../../words/lexicon';
import type { Person } from '../cast/person';
import type { PhrasePeople } from '../cast/phrase-people';
import { cleanName, isNoName, textOf } from '../people/shown-names';
import { cutPhrase } from '../phrases/speaker-phrases';

/** Words of a name where nothing but its place tells it. */
const LONGEST_NAME = 3;

/** The subject of the sentence before a frame, in a script where no capital tells a name; null where it is nobody. */
export function subjectBefore(people: PhrasePeople, frame: Frame): Person | null {
  const { frames, lexicon, index, cast, text } = people.scene;
  const before = frames[frames.indexOf(frame) - 1];
  if (before === undefined || hasSubjectBeside(lexicon)) return null;
  const { items } = before;
  const titled = surnameAtHead(before);
  if (titled !== null) return people.of(titled, before);
  const subject = readInitial(before, 0, items.length);
  if (subject?.kind !== 'phrase' || subject.led) return null;
  const range = [subject.from, subject.to] as const;
  const { name } = cutPhrase(before, range, index);
  if (name === null || name[1] - name[0] > LONGEST_NAME) return null;
  const said = cleanName(textOf(text, items, name), lexicon);
  return isNoName(said, lexicon) ? null : cast.named(said, null);
}

/**
 * `*校长张明达*对来访很客气，他表示`: whom the sentence of a pronoun begins with, by an office or a name; null where that is nobody.
 * For a language that names a subject once and goes on with its pronoun in the same sentence.
 */
export function subjectAtHead(
  people: PhrasePeople,
  frame: Frame,
  { kind, from }: Mention,
): Person | null {
  const { lexicon, index } = people.scene;
  if (!namesBeforeVerbs(lexicon) || kind !== 'pronoun' || from === 0) return null;
  const head = readInitial(frame, 0, from);
  if (head?.kind !== 'phrase' || head.led || head.from > 0) return null;
  const { name } = cutPhrase(frame, [head.from, head.to], index);
  if (name === null || !holdsSpeaker(frame, [head.from, head.to])) return null;
  return people.of({ ...head, apposition: null }, frame);
}
