import type { Item, Passage } from '../../passage';
import { type Mention, spanOf } from '../../reporting/phrases/mentions';
import { isRole } from '../../words/lexicon';
import { fold, foldedAt } from '../../words/tokens';
import type { Person } from './person';
import type { Scene } from './scene';
import { textOf } from '../people/shown-names';

/**
 * "Dekan Fisip Unkap": whoever the list of names has with these very words as an office, where the noun comes first,
 * another capital tells of what it is, and nobody is named among them or beside them; else null.
 */
export function introducedAs(scene: Scene, passage: Passage, mention: Mention): Person | null {
  const { items } = passage;
  const { text, names, cast, lexicon } = scene;
  const { from, to, apposition } = mention;
  if (lexicon.words.headFirst !== true) return null;
  if (apposition !== null) return behindListOfMatters(scene, passage, mention);
  const words = items.slice(from + 1, to);
  const { givenNames } = lexicon.sets;
  if (!words.some(({ capital }) => capital)) return null;
  if (words.some(({ folded }) => givenNames.has(folded))) return null;
  const { start, end } = spanOf(items, from, to);
  const office = fold(text.slice(start, end));
  const holder = names.find(
    ({ type, role }) => type === 'person' && role !== null && fold(role) === office,
  );
  return holder === undefined ? null : cast.named(holder.name, holder);
}

/**
 * "Kepala Balai Peta, *Arsip dan Dokumen Kapela*, Dr. Rini Kusuma": behind an office a list of matters that looks like
 * an insertion, and behind that who holds it; else null.
 */
function behindListOfMatters(
  { text, index, cast, lexicon }: Scene,
  { items }: Passage,
  { from, apposition }: Mention,
): Person | null {
  const [open, close] = apposition ?? [0, 0];
  if (items[close]?.folded !== ',' || !isRole(foldedAt(items, from), lexicon)) return null;
  const { coordinators, givenNames, courtesy } = lexicon.sets;
  const matters = items.slice(open, close);
  if (!matters.some(({ folded }) => coordinators.has(folded))) return null;
  if (matters.some(({ folded }) => givenNames.has(folded) || courtesy.has(folded))) return null;
  const between = (to: number): readonly Item[] => items.slice(close + 1, to);
  const holder = index.runs.find(
    (run) =>
      run.items === items &&
      run.from > close &&
      between(run.from).every(({ folded }) => folded === '.' || courtesy.has(folded)),
  );
  if (holder === undefined) return null;
  const person = cast.named(holder.text, null);
  if (person.role === null) cast.giveRole(person, textOf(text, items, [from, close]));
  return person;
}
