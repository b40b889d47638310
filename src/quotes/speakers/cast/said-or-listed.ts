import type { Passage, Range } from '../../passage';
import type { Name } from '../../../reading/reading';
import { spanOf } from '../../reporting/phrases/mentions';
import { isRole } from '../../words/lexicon';
import { isDefinite } from '../phrases/definite-words';
import { isParticle } from '../names/name-runs';
import type { NamedPhrase } from '../phrases/named-phrase';
import { nameWords } from '../people/people';
import type { Scene } from './scene';
import { textOf } from '../people/shown-names';
import { foldedAt } from '../../words/tokens';
import { CASELESS } from '../../words/letters';

/** Signs of most Chinese names. */
const HAN_NAME = 3;

/** True where the phrase's own words are better than the name that the list has for them. */
export function saysBetter(
  scene: Scene,
  known: Name,
  passage: Passage,
  phrase: NamedPhrase,
): boolean {
  const { items } = passage;
  const { index, lexicon } = scene;
  const name = spanOf(items, ...(phrase.name ?? phrase.outer));
  const { outer, role, uncased } = phrase;
  const { start, end } = spanOf(items, outer[0], outer[1]);
  // "وزير النقل كريم الحداد": a known name that begins within the role has too many words.
  const tooLong =
    (uncased ||
      lexicon.words.caseAlone === true ||
      lexicon.words.headFirst === true ||
      lexicon.endings.field.length > 0) &&
    phrase.name !== null &&
    role !== null &&
    known.mentions.some(([a, b]) => a < name.start && a > start && b === name.end);
  // "Brigjen *TNI* X Y": so has one that begins with what the phrase leaves out.
  const titled = items.slice(outer[0], phrase.name?.[0] ?? outer[0]);
  // Without capitals only where a particle closes the phrase: ar "مصدر أمني" (a source) begins with its noun.
  const office = !uncased || lexicon.words.subject === 'marked';
  const begins = titled.some(
    ({ start: at, folded, acronym }) =>
      (acronym || lexicon.sets.courtesy.has(folded) || (office && isRole(folded, lexicon))) &&
      known.mentions.some(([a, b]) => a === at && b === name.end),
  );
  // "林剣*副*報道局長", "Lind Anna *Kincstárat* vezető …": a known name that reaches into the office behind it.
  const held = uncased
    ? role !== null
    : lexicon.words.roleAfterName === true && phrase.name !== null;
  const reaches =
    held && known.mentions.some(([a, b]) => a <= name.start && b > name.end && b < end);
  // "Kuch" is Michal Kuch, whoever the list has as Kuchová.
  const said = foldedAt(items, phrase.name?.[0] ?? outer[0]);
  const alone = phrase.name !== null && phrase.name[1] - phrase.name[0] === 1;
  const other =
    lexicon.words.caseAlone === true &&
    alone &&
    index.byWord.has(said) &&
    said.length < (nameWords(known.name).at(-1) ?? '').length &&
    !nameWords(known.name).includes(said);
  return (
    tooLong ||
    other ||
    begins ||
    reaches ||
    partsWord(known, passage, phrase.name ?? outer) ||
    phrase.certain === true ||
    cutsShort(known, passage, phrase.name, scene)
  );
}

/** True where a mention of the list begins or ends within a word with an apostrophe: "N'*Golo* Diarra", "*Wanjiru Ng*'ang'a". */
function partsWord({ mentions }: Name, { items }: Passage, [from, to]: Range): boolean {
  return items.slice(from, to).some(({ folded, start, end }) => {
    const apostrophe = start + folded.indexOf("'");
    if (apostrophe < start) return false;
    const nasal = folded.slice(0, apostrophe - start).endsWith('ng');
    return mentions.some(
      ([first, last]) => first === apostrophe + 1 || (nasal && last >= apostrophe && last < end),
    );
  });
}

/** True where the list leaves out a small word of the name: "Trần Đức *Anh*", "*De* Wit". */
function cutsShort(
  known: Name,
  { items }: Passage,
  name: Range | null,
  { lexicon, text }: Scene,
): boolean {
  if (name === null) return false;
  const { start, end } = spanOf(items, name[0], name[1]);
  const { sets } = lexicon;
  // "कोच *रवि* शर्मा": a given name that is no word of the list, behind an office.
  const uncased = items.slice(...name).every(({ folded }) => CASELESS.test(folded));
  const given = uncased && lexicon.words.unspaced !== true && name[1] - name[0] === 2;
  // In a script without spaces what stands before a known name is no part of it: "老匠人*秦德福*".
  const ordered = lexicon.surnameFirst && lexicon.words.unspaced !== true;
  const first = given || ordered || sets.articles.has(foldedAt(items, name[0]));
  // "*Jan* de Boer": what stands before a small word of a name belongs to it.
  const particle = items
    .slice(name[0] + 1, name[1])
    .some(({ folded }) => isParticle(folded, lexicon));
  // "ليلى *المصري*": what looks like an adjective of a country is a family name behind a given one.
  const family = name[1] - name[0] === 2 && isDefinite(foldedAt(items, name[1] - 1), lexicon);
  // "周建*宏*則": a dictionary may cut a name in two.
  const said = textOf(text, items, name);
  const han = said.length === HAN_NAME && lexicon.hanSurnames(said).includes(1);
  return known.mentions.some(
    ([from, to]) =>
      (han && from === start && to < end) ||
      (family && from === start && to < end) ||
      (particle && to === end && from > start) ||
      (first && to === end && from > start),
  );
}
