import type { Frame } from '../frames';
import { mayName } from '../reporting/earlier-topics';
import { readMarked } from '../reporting/marked-subjects';
import { readInitial } from '../reporting/subjects';
import { surnameAtHead } from './named-in-sentence';
import type { Person } from './person';
import type { PhrasePeople } from './phrase-people';
import type { Scene } from './scene';
import { cleanName, isNoName, textOf } from './shown-names';
import { cutPhrase } from './speaker-phrases';

/** Words of a name where nothing but its place tells it. */
const LONGEST_NAME = 3;

/** The subject of the sentence before a frame, in a script where no capital tells a name; null where it is nobody. */
export function subjectBefore(scene: Scene, people: PhrasePeople, frame: Frame): Person | null {
  const { frames, lexicon, index, cast, text } = scene;
  const before = frames[frames.indexOf(frame) - 1];
  if (before === undefined || lexicon.words.subject === 'around') return null;
  const { items } = before;
  const titled = surnameAtHead(items, lexicon);
  if (titled !== null) return people.of(titled, items, () => null);
  const subject =
    readMarked(items, items.length, 0, lexicon) ?? readInitial(items, 0, items.length, lexicon);
  if (subject?.kind !== 'phrase' || subject.led) return null;
  const range = [subject.from, subject.to] as const;
  // "*家*が残る。「Q」と明かす": a thing is nobody.
  if (lexicon.words.unspaced === true && !mayName(items, range, lexicon)) return null;
  const { name } = cutPhrase(items, ...range, index, lexicon);
  if (name === null || name[1] - name[0] > LONGEST_NAME) return null;
  const said = cleanName(textOf(text, items, name), lexicon);
  return isNoName(said, lexicon) ? null : cast.named(said, null);
}
