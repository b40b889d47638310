import type { Item, Passage } from '../../passage';
import { type Mention, spanOf } from '../../reporting/phrases/mentions';
import { isOfficeOrTitle, isRole } from '../../words/lexicon';
import { COLON } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import { namedAt, nameWords } from '../people/people';
import type { Person } from './person';
import type { Scene } from './scene';
import { isNobody } from '../people/shown-names';
import { bareSubject, hasSyllableNames, isCourteous, isFullName } from '../names/syllable-names';
import { SMALL_LETTER } from '../../words/letters';

/** Words before a colon in a language whose verbs nobody knows: more are a clause, "وزیر X Y نے کہا:". */
export const LONGEST_ALONE = 2;

/** True for a phrase with an office, or with a word of a full name of the text. */
export function holdsOfficeOrName(
  { index, lexicon }: Scene,
  { items }: Passage,
  { from, to }: Mention,
): boolean {
  return items
    .slice(from, to)
    .some(
      ({ folded, capital }) => isRole(folded, lexicon) || (capital && index.byWord.has(folded)),
    );
}

/** True for who can speak: somebody with an office, in the list of names, or with a name of two words. */
export function canSpeak(
  scene: Scene,
  { name, role }: Person,
  passage: Passage,
  { from, to }: Mention,
): boolean {
  const { items } = passage;
  const { names, index, lexicon } = scene;
  const caseless = !SMALL_LETTER.test(name);
  // "*lacht* Liat": what stands before a name is no office yet.
  const syllabic = caseless && hasSyllableNames(lexicon);
  // "전주지검장 *가서는* …": a word behind an office is nobody, where it has no shape of a name.
  if (syllabic && !hasNamedEnd(scene, passage, to)) return false;
  const office =
    role !== null && (caseless || nameWords(role).some((word) => isRole(word, lexicon)));
  if (office || items.slice(from, to).some(({ folded }) => isRole(folded, lexicon))) return true;
  if (syllabic || (caseless && isNobody(name))) return !isNobody(name);
  if (isLabel(items)) return true;
  // "李国强：…": who stands alone before a colon.
  const verbless = lexicon.words.verbs !== '' || to - from <= LONGEST_ALONE;
  if (caseless && from === 0 && COLON.has(foldedAt(items, to)) && verbless) return true;
  const { start, end } = spanOf(items, from, to);
  const known = namedAt(names, start, end);
  if (known?.type === 'person' || known?.type === 'organisation') return true;
  // "*Jegliche Schuld* weist sie von sich": at the head of its sentence a small word has a capital as well.
  const nouns = lexicon.capitalNouns;
  return index.runs.some((run) => run.text === name && !(nouns && run.from === 0));
}

/** Words of a name, and items of the bracket behind it, before the colon of a line. */
const LONGEST_LABEL = 3;
const LONGEST_BRACKET = 6;

/** True for a sentence that opens with `Bruni (Solenza):`: whoever speaks in a list of statements, and where they belong. */
function isLabel(items: readonly Item[]): boolean {
  const open = items.findIndex(({ capital, word }) => !(word && capital));
  if (open < 1 || open > LONGEST_LABEL || items[open]?.folded !== '(') return false;
  const close = items.findIndex(({ folded }, at) => at > open && folded === ')');
  const bracketed = close > open && close - open <= LONGEST_BRACKET;
  return bracketed && COLON.has(foldedAt(items, close + 1));
}

/** True for a phrase that ends with an office, a title, a full name or a name of the text's list. */
function hasNamedEnd({ names, lexicon }: Scene, { items }: Passage, to: number): boolean {
  const last = items[to - 1];
  if (last === undefined) return false;
  const word = bareSubject(last.folded, lexicon);
  const titled = isOfficeOrTitle(word, lexicon) || isCourteous(word, lexicon);
  if (titled || isFullName(word, lexicon)) return true;
  return namedAt(names, last.start, last.end) !== null;
}
