import type { QuotationWords } from '../../languages/sections/quotation';
import { ClassTable } from '../../languages/names/class-table';
import type { NameWords } from '../../languages/sections/names';
import { PhraseBook } from './phrases';
import { listEntries } from '../../languages/notation';
import { fold } from './tokens';

/** The words of an office that has another name: "…" stands for any words, "мин…" for a word that begins so, "…minister" for one that ends so. */
export type OtherName = readonly string[];

/** Tests for the words of a title before a name: see the names section. */
export interface TitleTests {
  /** True for a role noun or a courtesy that stands before a person's name. */
  readonly isTitle: (folded: string) => boolean;
  /** True for a further word of such a title: "*Prime* Minister". */
  readonly isTitleWord: (folded: string) => boolean;
}

/** Makes the tests of a language; without a names section only courtesies are titles. */
export function titleTests(
  names: NameWords | null,
  courtesy: ReadonlySet<string>,
  roleEndings: readonly string[],
): TitleTests {
  const titles = new ClassTable();
  const further = new ClassTable();
  for (const field of [names?.titles, names?.roleWords]) further.addField(field, 1);
  titles.addField(names?.titles, 1);
  const holds = (table: ClassTable, folded: string): boolean =>
    courtesy.has(folded) || table.byForm(folded, table.byWord(folded)) !== 0;
  // de "der Sprecher des *Ministers* X"
  const ends = (folded: string): boolean =>
    roleEndings.some(
      (ending) => folded.endsWith(ending) && holds(titles, folded.slice(0, -ending.length)),
    );
  return {
    isTitle: (folded) => holds(titles, folded) || ends(folded),
    isTitleWord: (folded) => holds(further, folded),
  };
}

/** Offices by what else they are called, from `officeNames` of a language file. */
export function officeNamesOf(
  { officeNames }: QuotationWords,
  split: (phrase: string) => string[],
): PhraseBook<readonly OtherName[]> {
  const book = new PhraseBook<readonly OtherName[]>(split);
  const named = Map.groupBy(
    listEntries(officeNames).map((entry) => entry.split('=')),
    ([name = '']) => name,
  );
  for (const [name, entries] of named)
    book.add(
      name,
      entries.map(([, office = '']) => fold(office).split(' ')),
    );
  return book;
}

/** Role nouns long enough to be found at the end of a compound ("Außenminister"). */
export interface LongRoles {
  /** By their last `lettersOfEnd` letters. */
  readonly longRoles: ReadonlyMap<string, readonly string[]>;
  /** How many letters the shortest of them has. */
  readonly lettersOfEnd: number;
}

/** In letters: a shorter role is the end of too many other words. */
const SHORTEST_LONG_ROLE = 5;
/** In syllables, where a language's file says that any role ends compounds. */
const SHORTEST_TITLE = 2;

/** The long ones among a language's roles, and the titles that stand in compounds alone. */
export function longRolesOf(words: QuotationWords, roles: ReadonlySet<string>): LongRoles {
  const least = words.compoundRoles === true ? SHORTEST_TITLE : SHORTEST_LONG_ROLE;
  const long = [...roles].filter(({ length }) => length >= least);
  const all = [...long, ...listEntries(words.compoundTitles)];
  const lettersOfEnd = all.reduce((shortest, { length }) => Math.min(shortest, length), Infinity);
  return { longRoles: Map.groupBy(all, (role) => role.slice(-lettersOfEnd)), lettersOfEnd };
}
