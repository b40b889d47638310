import { courtesyTitles } from '../../languages/courtesy-titles';
import type { Language } from '../../languages/language';
import type { QuotationWords } from '../../languages/sections/quotation';
import { listEntries } from '../../languages/notation';
import { fold } from './tokens';

/** Lists of the quotation section whose words are looked up one by one; what each means stands there. */
const LISTS = [
  'stops',
  'postpositives',
  'links',
  'between',
  'roles',
  'standIns',
  'describing',
  'continuing',
  'uncovered',
  'afterQuote',
  'shortOffices',
  'degrees',
  'times',
  'articles',
  'addresseeArticles',
  'addresseeLinks',
  'fieldOffices',
  'fieldLinks',
  'callingVerbs',
  'narrativeOpeners',
  'negations',
  'noOne',
  'openingNegations',
  'suppositions',
  'whether',
  'former',
  'latter',
  'asWords',
  'reportedForms',
  'definite',
  'indefinite',
  'quoteParticles',
  'accordingWeak',
  'auxiliaries',
  'clauseOpeners',
  'mainOpeners',
  'nominative',
  'purposes',
  'possessives',
  'reflexives',
  'passives',
  'passiveLeads',
  'participles',
  'passingOn',
  'plainVerbs',
  'unsaidVerbs',
  'asked',
  'requested',
  'tellingVerbs',
  'agencies',
  'citedPronouns',
  'tellingTails',
  'ownerLinks',
  'statementPointers',
  'passiveVerbs',
  'agents',
  'occasions',
  'relatives',
  'freeRelatives',
  'absolutes',
  'partitives',
  'coordinators',
  'clauseVerbs',
  'predicates',
  'contrasts',
  'contrastParticles',
  'vague',
  'signs',
  'writings',
  'givenOut',
  'hadBy',
  'personJoins',
  'groups',
  'contentVerbs',
  'standards',
  'infinitiveVerbs',
  'infinitiveOpeners',
  'perfectInfinitives',
  'nounLike',
  'setOffVerbs',
  'supposedForms',
  'documentPrepositions',
  'clauseMarkers',
  'sharedMarkers',
  'markersAfterClosed',
  'markersAfterOpen',
  'anonymousKinds',
  'speechParticles',
  'quoteNominals',
  'promptNouns',
  'objectVerbs',
  'fronters',
  'objectMarkers',
  'whenTails',
  'cleft',
  'cleftEnds',
  'toldVerbs',
  'givers',
  'addressees',
  'addressTails',
  'viewpoints',
  'panels',
  'firms',
  'bodies',
  'clubs',
  'bodyPointers',
  'servants',
  'deputies',
  'portfolios',
  'ages',
  'landforms',
  'dayTails',
  'groupMarks',
] as const satisfies readonly (keyof QuotationWords)[];

/** The plain word lists of a language, folded. */
export interface WordSets extends Readonly<Record<(typeof LISTS)[number], ReadonlySet<string>>> {
  /** Those of `times` that are months: some of them are names as well ("May"). */
  readonly months: ReadonlySet<string>;
  /** The complementisers of one word. */
  readonly thatWords: ReadonlySet<string>;
  /** Words that begin the name of an institution: "Police", "Ministry". */
  readonly institutions: ReadonlySet<string>;
  /** Words that the name of an institution ends with: tr "bakanlığı". */
  readonly institutionEnds: ReadonlySet<string>;
  /** Those of `institutions` that are a stem ("ministerst*"), less the sign for that. */
  readonly institutionStems: ReadonlySet<string>;
  /** Whole nouns of bodies: of firms, and what names of institutions end with, which may be the second half of a compound ("-amt"). */
  readonly bodyNouns: ReadonlySet<string>;
  /** Small words inside the names of people. */
  readonly linkers: ReadonlySet<string>;
  /** Nouns of kin: see the names section. */
  readonly kin: ReadonlySet<string>;
  /** Second halves of given names: see the names section. */
  readonly nameTails: ReadonlySet<string>;
  /** Courtesy titles, whoever they are given to. */
  readonly courtesy: ReadonlySet<string>;
  /** Words between two offices of one person: see the names section. */
  readonly officeJoins: ReadonlySet<string>;
  /** Surnames, for scripts without capitals. */
  readonly surnames: ReadonlySet<string>;
  /** Syllables that names behind a surname are made of, where a language tells names by them. */
  readonly givenSyllables: ReadonlySet<string>;
  /** Words that the name of a place begins with: id "kota". */
  readonly placeHeads: ReadonlySet<string>;
  /** Given names, one word each. */
  readonly givenNames: ReadonlySet<string>;
  /** Adjectives of countries, as they stand behind an office. */
  readonly demonyms: ReadonlySet<string>;
  /** Given names of the world and of the language, by which a person's name is told from the complement of an office. */
  readonly callNames: ReadonlySet<string>;
  /** Given names in Latin letters that only women have, and that only men have. */
  readonly womensNames: ReadonlySet<string>;
  readonly mensNames: ReadonlySet<string>;
  /** Words of an office behind its role, and affixes of such words ("ke…an"). */
  readonly officeWords: ReadonlySet<string>;
  /** What an office is of, and what tells more of it: "Buitenlandse Zaken", "foreign". */
  readonly officeFields: ReadonlySet<string>;
  /** Institutions by name, one word each. */
  readonly organisations: ReadonlySet<string>;
  /** Places, the words of each joined by a low line. */
  readonly places: ReadonlySet<string>;
  /** Single signs that end the names of places, for scripts without spaces: ja "県". */
  readonly placeSigns: ReadonlySet<string>;
  /** Single signs that end the names of places and institutions, for scripts without spaces: ja "県". */
  readonly headSigns: ReadonlySet<string>;
  /** Words of an office, where they stand behind the name. */
  readonly roleWords: ReadonlySet<string>;
}

/** The world's given names by the gender of who has them. */
function genderedNames(language: Language | null): Pick<WordSets, 'womensNames' | 'mensNames'> {
  if (language === null) return { womensNames: new Set(), mensNames: new Set() };
  const { givenNames, womensNames, eitherNames } = language.world;
  const womens = new Set(womensNames);
  const either = new Set(eitherNames);
  const mens = givenNames.filter((name) => !womens.has(name) && !either.has(name));
  return { womensNames: womens, mensNames: new Set(mens) };
}

/** Makes the word lists of a language ready for look-up. */
export function wordSetsOf(words: QuotationWords, language: Language | null): WordSets {
  const names = language?.names;
  const given = names?.romanisation?.by === 'syllables' ? names.romanisation.given : '';
  const listed = Object.fromEntries(LISTS.map((list) => [list, setOf(words[list])])) as Record<
    (typeof LISTS)[number],
    ReadonlySet<string>
  >;
  const signsOf = (list: string | undefined): ReadonlySet<string> =>
    new Set(words.unspaced === true ? [...wordsOf(list)].filter(isSign) : []);
  const placeSigns = signsOf(names?.placeEnd);
  const institutions = wordsOf(names?.organisationStart);
  const institutionEnds = wordsOf(names?.organisationEnd);
  return {
    ...listed,
    roles: withEndings(listed.roles, words),
    courtesy: new Set(courtesyTitles(words).map(fold)),
    months: monthsOf(language),
    thatWords: setOf(words.complementisers),
    institutions,
    institutionEnds,
    institutionStems: without(institutions, /\*$/u),
    bodyNouns: listed.firms.union(institutionEnds).union(without(institutionEnds, /^-/u)),
    linkers: wordsOf(names?.linkers),
    kin: wordsOf(names?.kin),
    nameTails: wordsOf(names?.nameTails),
    officeJoins: wordsOf(names?.officeJoins),
    surnames: wordsOf(names?.surnames),
    givenSyllables: new Set(given),
    placeHeads: wordsOf(names?.placeStart),
    ...genderedNames(language),
    callNames: new Set([
      ...(language?.world.givenNames ?? []).map(fold),
      ...wordsOf(names?.givenNames),
    ]),
    givenNames:
      words.headFirst === true ||
      (names?.script === 'spaced' &&
        (words.fullName !== undefined || names.definiteArticle !== undefined))
        ? wordsOf(names?.givenNames)
        : new Set(),
    officeWords: words.headFirst === true ? wordsOf(names?.roleWords) : new Set(),
    officeFields: wordsOf(names?.roleWords),
    organisations:
      words.headFirst === true || words.caseAlone === true || words.compoundRoles === true
        ? wordsOf(names?.organisations)
        : new Set(),
    demonyms: wordsOf(names?.demonyms),
    places: wordsOf(names?.places).union(placesOfIntl(language)),
    placeSigns,
    headSigns: placeSigns.union(signsOf(names?.organisationEnd)),
    roleWords: words.roleAfterName === true ? wordsOf(names?.roleWords) : new Set(),
  };
}

/**
 * Offices, and those of a man with the endings by which they differ from mention to mention: de "des Minister*s* X". Who holds
 * them is told by the woman's form beside it ("Minister*in*"); what "des Bericht*s*" is of is no name.
 */
function withEndings(
  roles: ReadonlySet<string>,
  { roleEndings, womensRoles }: QuotationWords,
): ReadonlySet<string> {
  const womens = listEntries(womensRoles);
  const mens = [...roles].filter((role) =>
    womens.some((ending) => roles.has(role + ending) || roles.has(softened(role) + ending)),
  );
  const endings = listEntries(roleEndings);
  return roles.union(new Set(mens.flatMap((role) => endings.map((ending) => role + ending))));
}

/** "Anwalt" as it is in "*Anwält*in". */
function softened(word: string): string {
  return word.replace(/[aou](?=[^aeiouäöü]*$)/u, (vowel) => `${vowel}\u0308`.normalize('NFC'));
}

/** The words of a list that have a sign, without it. */
function without(list: ReadonlySet<string>, sign: RegExp): ReadonlySet<string> {
  return new Set([...list].filter((word) => sign.test(word)).map((word) => word.replace(sign, '')));
}

function isSign(word: string): boolean {
  return word.length === 1;
}

function setOf(list: string | undefined): ReadonlySet<string> {
  return new Set(list === undefined ? [] : listEntries(fold(list)));
}

/** The words of a list of the names section. */
function wordsOf(list: string | undefined): ReadonlySet<string> {
  return new Set(
    fold(list ?? '')
      .split(' ')
      .filter((word) => word !== ''),
  );
}

/** Countries and their parts as Intl names them, the words of each joined as in the names section. */
function placesOfIntl(language: Language | null): ReadonlySet<string> {
  const places = language?.locale.places ?? [];
  return new Set(places.map((place) => fold(place).replaceAll(' ', '_')));
}

/** Names of the months as Intl writes them. */
function monthsOf(language: Language | null): ReadonlySet<string> {
  const months = language?.locale.months.gregory ?? [];
  return new Set(months.flatMap(({ long }) => long).map(fold));
}
