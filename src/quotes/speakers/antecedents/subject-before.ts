import type { Frame } from '../../passage';
import { readInitial } from '../../reporting/subjects/initial-subjects';
import { surnameAtHead } from './named-in-sentence';
import { hasSubjectBeside } from '../../words/lexicon';
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
