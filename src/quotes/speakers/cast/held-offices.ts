import type { Passage, Range } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { isRole, type Lexicon } from '../../words/lexicon';
import type { OtherName } from '../../words/office-words';
import { foldedAt } from '../../words/tokens';
import { isOfAnotherMatter, mattersOf } from '../offices/office-matters';
import { isOtherOffice } from '../offices/other-offices';
import { officeHeads, type ToldOffice } from './told-office';
import { sameRoleWord } from '../people/people';
import { isShortFor } from '../names/short-forms';

/** Letters of an office's short form: "Menlu". */
const SHORTEST_SHORT = 5;

/** An office that a phrase without a name asks for: "the minister". */
export interface AskedOffice {
  /** Whether it is the office that the text tells of somebody. */
  isNamedBy(told: ToldOffice): boolean;
  /** Whether it is one of the same name that somebody else has. */
  isAnothers(told: ToldOffice): boolean;
  isHeldBy(person: { readonly name: string; readonly office: ToldOffice | null }): boolean;
}

/** True where what a noun is of stands before it, with no space: ja "工場の*住民*". */
function isChained({ words }: Lexicon): boolean {
  return words.unspaced === true && words.roleAfterName === true;
}

/** Where the last noun of a chain begins, which is who is meant: ja "工場の正門近くの*住民*". */
function headOfChain({ items, lexicon }: Passage, [from, to]: Range): number {
  if (!isChained(lexicon)) return from;
  for (let at = to - 2; at > from; at -= 1)
    if (lexicon.sets.links.has(foldedAt(items, at))) return at + 1;
  return from;
}

/** The words of an office that say what it is: "министр" is who heads a ministry, and any minister. */
function headsIn(said: readonly string[], lexicon: Lexicon): readonly string[] {
  const { courtesy, anonymousKinds } = lexicon.sets;
  // "người đàn *ông*": a courtesy title is nobody's office.
  return officeHeads(said, lexicon).filter(
    (word) => isRole(word, lexicon) && !courtesy.has(word) && !anonymousKinds.has(word),
  );
}

/** The words of the office in a phrase; null where it has none. */
export function askOffice(passage: Passage, { from, to }: Mention): AskedOffice | null {
  const { items, lexicon } = passage;
  const { sets, words: rules, officeNames } = lexicon;
  const article = sets.articles.has(foldedAt(items, from));
  const start = from + (article ? 1 : 0);
  // "Kepala Negara" is whoever is the "Presiden".
  const other = officeNames.match(items, start);
  const called = other !== null && start + other.length === to ? other.value : [];
  const chained = isChained(lexicon);
  const said = items.slice(headOfChain(passage, [from, to]), to).map(({ folded }) => folded);
  // "глава государства" is no head of something else, and "the *Republican* National Committee" no Republican.
  const all = called.length > 0 && to - start > 1 ? [] : headsIn(said, lexicon);
  const isBody = sets.institutions.has(all.at(-1) ?? '');
  const heads = isBody ? all.filter((word) => !sets.demonyms.has(word)) : all;
  const [head = ''] = heads;
  if (heads.length === 0 && called.length === 0) return null;
  const isCalled = (told: ToldOffice): boolean =>
    told.heads.some((word) => heads.some((one) => sameRoleWord(word, one, lexicon)));
  // "*Rektor*" is not the "*Wakil* Rektor", "le *ministre*" not the "*Premier* ministre"; "*ketua partai* itu" may be the
  // deputy of another body.
  const known = sets.definite.has(foldedAt(items, to));
  const isDeputy = ({ words: [first = '', office = ''] }: ToldOffice): boolean =>
    !known && office !== '' && isOtherOffice(first, office, lexicon) && !said.includes(first);
  // What begins a sentence has a capital as any word there has.
  const office = items
    .slice(start, to)
    .map((item, at) =>
      start + at === 0 && !lexicon.capitalNouns ? { ...item, capital: false } : item,
    );
  const matters = mattersOf(office, lexicon);
  const isAnothers = (told: ToldOffice): boolean =>
    !known && called.length === 0 && isOfAnotherMatter(matters, told.matters, lexicon);
  const isNamedBy = (told: ToldOffice): boolean => {
    if (called.some((name) => isOtherName(name, told.words, lexicon))) return true;
    // "رئيس الحكومة" is who the text calls so, by whatever name the office goes besides.
    if (called.length > 0 && told.words.join(' ') === said.join(' ')) return true;
    // First what nearly all offices of a text fail: they have another name.
    const ends = chained && heads.length === 1 && endsInOffice(told, head, lexicon);
    if (!ends && !isCalled(told)) return false;
    return !isDeputy(told) && !isAnothers(told);
  };
  // "*Menlu*" of the "Menteri Luar Negeri".
  const short =
    rules.headFirst === true &&
    to - from === 1 &&
    items[from]?.capital === true &&
    head.length >= SHORTEST_SHORT;
  return {
    isNamedBy,
    isAnothers,
    isHeldBy: ({ office }) =>
      (office !== null && isNamedBy(office)) ||
      (short && office !== null && !isDeputy(office) && isShortFor(head, office.words)),
  };
}

/** True where an office begins with the words that it has by another name. */
function isOtherName(name: OtherName, words: readonly string[], lexicon: Lexicon): boolean {
  let at = 0;
  let gap = false;
  for (const one of name) {
    if (one === ANY) {
      gap = true;
      continue;
    }
    const found = words.findIndex(
      (word, place) => place >= at && (gap || place === at) && isWordOf(one, word, lexicon),
    );
    if (found < 0) return false;
    at = found + 1;
    gap = false;
  }
  return true;
}

const ANY = '…';

function isWordOf(one: string, word: string, lexicon: Lexicon): boolean {
  if (one.endsWith(ANY)) return word.startsWith(one.slice(0, -1));
  if (one.startsWith(ANY)) return word.endsWith(one.slice(1));
  return sameRoleWord(word, one, lexicon);
}

/** "陸軍*報道官*": an office behind what it is of, written as one; "*副*市長" is not the "市長". */
function endsInOffice({ folded }: ToldOffice, head: string, { sets }: Lexicon): boolean {
  const before = folded.slice(0, -head.length);
  return before !== '' && folded.endsWith(head) && !sets.deputies.has(before.slice(-1));
}
