import type { Name } from '../../../reading/reading';
import type { Passage } from '../../passage';
import { writesSyllables } from '../../reporting/phrases/appositions';
import { type Mention, spanOf } from '../../reporting/phrases/mentions';
import { isRole } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';
import { isBodyNoun } from '../offices/institutions';
import { nameRuns } from '../names/name-runs';
import { isPlaceIn, type NamedPhrase } from './named-phrase';
import { isOneOf } from '../people/owners';

/** Words of a name before an insertion. */
const NAME_REACH = 5;

/** True where a phrase names nobody, or the place of an office alone: "Imam Besar *Masjid Agung*". */
export function isUnnamed(
  { items, lexicon }: Passage,
  phrase: NamedPhrase,
  known: Name | null,
): boolean {
  if (phrase.name === null) return true;
  // "Văn phòng Bộ *LĐ-TB-XH*": letters behind an office are what it is of.
  const [start, end] = phrase.name;
  const letters = end - start === 1 && items[start]?.acronym === true && phrase.role !== null;
  // "источник в штабе на месте *ЧС*": so they are behind any noun, where no article tells it.
  if (letters && (writesSyllables(lexicon) || lexicon.words.noArticles === true)) return true;
  // ro "liderul *PNL*", it "il segretario *CGIL*": nor do they name whoever is no person of the list.
  const body = lexicon.words.subjectAfterOblique === true && known?.type !== 'person';
  if (letters && body) return true;
  // "Prezes *American Airlines*": so is a body of the list, where a case alone tells it.
  const { start: first, end: last } = spanOf(items, ...phrase.name);
  const office = phrase.role === null ? '' : foldedAt(items, phrase.role[0]);
  const employer = lexicon.words.caseAlone === true && isRole(office, lexicon);
  // "издание *Порт*": but not what a body is.
  if (employer && !isBodyNoun(office, lexicon) && known?.type === 'organisation')
    return known.mentions.some(([a, b]) => a <= first && b >= last);
  const held = lexicon.words.headFirst === true && phrase.certain === true;
  return !held && isPlaceIn(known, spanOf(items, ...phrase.name), phrase.uncased);
}

/** "*a* spokesman", "*다른* 관계자", "*salah satu* murid": another one is nobody who spoke before. */
export function isSomebodyNew(passage: Passage, mention: Mention): boolean {
  const { items, lexicon } = passage;
  if (lexicon.sets.indefinite.has(foldedAt(items, mention.from)))
    return !isBesideName(passage, mention.from);
  if (lexicon.words.headFirst === true) return isOneOf(passage, mention.from);
  return false;
}

/** "Jane Doe, *a lawyer* who says": an insertion tells more of the name before its comma. */
function isBesideName(passage: Passage, from: number): boolean {
  const { items } = passage;
  const comma = from - 1;
  if (items[comma]?.folded !== ',') return false;
  const start = Math.max(0, comma - NAME_REACH);
  const name = nameRuns(passage, start, comma).at(-1);
  return name !== undefined && name[1] === comma && name[1] - name[0] > 1;
}

/** "*Guru besar ilmu hukum* ini", "*Ketua Ikatan Nelayan Garis (ING)* itu": an office with what it is of, and a word behind it that makes it known. */
export function isKnownOffice({ items, lexicon }: Passage, { from, to }: Mention): boolean {
  const { sets, words } = lexicon;
  if (words.headFirst !== true || to - from < 2) return false;
  const bracket = items[to]?.folded === '(' && items[to + 2]?.folded === ')';
  const known = sets.definite.has(foldedAt(items, bracket ? to + 3 : to));
  const first = foldedAt(items, from);
  return known && isRole(first, lexicon) && !sets.institutions.has(first);
}

/** "a Kikötői Igazgatóság *szóvivője*": where offices stand behind names, an office in small letters behind a body is who speaks for it. */
export function isOfficeBehind({ items, lexicon }: Passage, { outer, name }: NamedPhrase): boolean {
  const { words } = lexicon;
  if (words.roleAfterName !== true || words.subject !== 'around' || name === null) return false;
  const last = items[outer[1] - 1];
  return outer[1] > name[1] && last?.capital === false && isRole(last.folded, lexicon);
}
