import type { Passage, Range } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import { isLetters } from './office-complements';
import { fold, foldedAt } from '../../words/tokens';
import { hasEnding } from '../../words/word-endings';
import type { SpeakerPhrase } from './name-and-role';

/** A word of a name without the ending of its case: "Bakanlığı'nın", "Bakanlığının" as "Bakanlığı". */
export function withoutCase(word: string, { words, sets, endings }: Lexicon): string {
  if (words.apostropheEndings === true) {
    const apostrophe = word.search(/['’]\p{Ll}+$/u);
    if (apostrophe > 0) return word.slice(0, apostrophe);
  }
  for (const [soft, first] of endings.softCases)
    if (word.length > soft.length + 2 && word.endsWith(soft))
      return word.slice(0, -soft.length) + first;
  const ending = endings.institutionCases.find(
    (one) => word.endsWith(one) && sets.institutionEnds.has(fold(word.slice(0, -one.length))),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Letters of the longest ending of case on a noun of bodies, and of one on its first form. */
const LONGEST_CASE = 3;
const FIRST_FORM = 1;

/** True for a noun that names of bodies begin with, written whole or as a stem, in a case that adds no more letters than `longest`. */
function beginsBody(word: string, longest: number, sets: Lexicon['sets']): boolean {
  const { institutions, institutionStems } = sets;
  if (institutions.has(word)) return true;
  if (institutionStems.size === 0) return false;
  for (let cut = 0; cut <= longest; cut += 1)
    if (institutionStems.has(word.slice(0, word.length - cut))) return true;
  return false;
}

function isBody(word: string, sets: Lexicon['sets']): boolean {
  return sets.bodyNouns.has(word) || beginsBody(word, FIRST_FORM, sets);
}

/** True for a noun that names of bodies begin or end with, or by which a firm is called, in its first form. */
export function isBodyNoun(word: string, { sets, definitePrefixes }: Lexicon): boolean {
  if (isBody(word, sets)) return true;
  const article = definitePrefixes[0];
  return (
    article !== undefined && word.startsWith(article) && isBody(word.slice(article.length), sets)
  );
}

/** True for a noun that names of bodies begin with, in whatever case: pl "Ministerstwa". */
export function beginsBodyInCase(word: string, { sets }: Lexicon): boolean {
  return beginsBody(word, LONGEST_CASE, sets);
}

/** Letters of the shortest name of a body. */
const SHORTEST_LETTERS = 2;

/**
 * True for an office with one word behind it that is no name of its holder: "rzecznik *PK*", "голова українського *Мінпорту*" with the
 * adjective of its case, id "Kepala *Polres*".
 */
export function endsInBody({ items, lexicon }: Passage, [from, to]: Range): boolean {
  const name = to - 1;
  const { words, sets, endings } = lexicon;
  const body = items[name];
  if (body === undefined || !isRole(foldedAt(items, from), lexicon)) return false;
  if (words.headFirst === true) return name - from === 1 && sets.institutions.has(body.folded);
  if (words.caseAlone !== true) return false;
  if (body.folded.length === SHORTEST_LETTERS && isLetters(body)) return true;
  const adjective = items[name - 1];
  const describes = name - 1 > from && adjective?.capital === false;
  return (
    describes &&
    !isRole(adjective.folded, lexicon) &&
    endings.complement.some((end) => end.length > 1 && adjective.folded.endsWith(end))
  );
}

/** "Rzeczniczka *Straży Portowej*": whether what stands behind somebody's office is the body that it is of, where case alone tells whose. */
export function isBodyOfOffice(
  { items, lexicon }: Passage,
  { name, role }: SpeakerPhrase,
): boolean {
  const { words, sets } = lexicon;
  if (name === null || role?.[1] !== name[0]) return false;
  if (name[1] - name[0] === 1 && endsInBody({ items, lexicon }, [role[0], name[1]])) return true;
  if (words.caseAlone !== true) return false;
  const office = items.slice(...role).find(({ word }) => word)?.folded ?? '';
  return (
    !beginsBody(office, FIRST_FORM, sets) && beginsBodyInCase(foldedAt(items, name[0]), lexicon)
  );
}

/** "*Приморский суд* Взморья": whether the words before a name of one word in another case are a body's, where case alone tells of where. */
export function isBodyOfPlace({ items, lexicon }: Passage, { name, role }: SpeakerPhrase): boolean {
  const { words, sets, endings } = lexicon;
  if (words.caseAlone !== true || name === null || role?.[1] !== name[0]) return false;
  const noun = items[role[1] - 1];
  const [place] = name;
  const describing = items.slice(role[0], role[1] - 1);
  return (
    name[1] - place === 1 &&
    hasEnding(foldedAt(items, place), endings.name) &&
    noun?.capital === false &&
    beginsBody(noun.folded, FIRST_FORM, sets) &&
    describing.every(({ word, folded }) => word && !isRole(folded, lexicon))
  );
}

/**
 * Where the institution ends that a phrase begins with and that no office or name follows: "*Milli
 * Savunma Bakanlığı*nın hesabından yapılan açıklamada"; null where there is none.
 */
export function institutionEnd(
  { items, lexicon }: Passage,
  from: number,
  to: number,
): number | null {
  if (lexicon.endings.institutionCases.length === 0) return null;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.word !== true) return null;
    if (!item.capital) {
      if (at > from && lexicon.sets.links.has(item.folded)) continue;
      return null;
    }
    const next = items[at + 1];
    const goesOn = at + 1 < to && (next?.capital === true || isRole(next?.folded ?? '', lexicon));
    const addressed = hasEnding(item.folded, lexicon.endings.addressee);
    if (
      !goesOn &&
      !addressed &&
      lexicon.sets.institutionEnds.has(withoutCase(item.folded, lexicon))
    )
      return at + 1;
  }
  return null;
}
