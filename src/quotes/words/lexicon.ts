import type { QuotationWords } from '../../languages/sections/quotation';
import type { IndirectKind } from '../../languages/sections/quotation/indirect-speech';
import { entriesOf } from '../../languages/names/class-table';
import { hanSurnames } from '../../languages/names/han-surnames';
import type { Language } from '../../languages/language';
import { type CueValue, cuesOf, frontedVerbs } from './cue-book';
import { type NounForms, nounFormsOf } from './noun-forms';
import {
  type Genitives,
  genitivesOf,
  type SurnameForms,
  surnameFormsOf,
  type ObjectForms,
  objectFormsOf,
} from '../../languages/names/first-forms';
import { PhraseBook } from './phrases';
import { listEntries } from '../../languages/notation';
import { fold, tokenise, type TokenRules } from './tokens';
import { withUnmarked } from './unmarked';
import { vocabularyOf } from './vocabulary';
import { type WordEndings, wordEndingsOf } from './word-endings';
import { type WordSets, wordSetsOf } from './word-sets';
import { oncePer } from '../../languages/once-per';
import {
  type LongRoles,
  longRolesOf,
  officeNamesOf,
  type OtherName,
  type TitleTests,
  titleTests,
} from './office-words';

const AGREEMENTS = ['he', 'she', 'they', 'any', 'nobody', 'i'] as const;

/** Whom a pronoun or an ending of a verb agrees with; see `SpeakerWords.pronouns`. */
export type Agreement = (typeof AGREEMENTS)[number];

/** A language's quotation words made ready for look-up. Built once a language. */
export interface Lexicon extends TitleTests, LongRoles {
  readonly words: QuotationWords;
  readonly rules: TokenRules;
  readonly cues: PhraseBook<CueValue>;
  /** Verbs that report only behind a quote that this preposition leads to. */
  readonly fronted: ReadonlyMap<string, string>;
  readonly complementisers: PhraseBook<true>;
  readonly addedThat: PhraseBook<true>;
  readonly subordinators: PhraseBook<true>;
  readonly asides: PhraseBook<true>;
  readonly turns: PhraseBook<true>;
  readonly whenWords: PhraseBook<true>;
  readonly stopNouns: PhraseBook<true>;
  readonly naming: PhraseBook<true>;
  readonly pointsBack: PhraseBook<true>;
  readonly namingAfter: PhraseBook<true>;
  readonly nicknameLeads: PhraseBook<true>;
  readonly referring: PhraseBook<true>;
  readonly tellingNouns: PhraseBook<true>;
  readonly ranks: PhraseBook<true>;
  readonly nicknameTails: PhraseBook<true>;
  /** Offices by what else they are called: the words of each office that may be meant. */
  readonly officeNames: PhraseBook<readonly OtherName[]>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** The pronoun for "she" is the one for "they", too: de "sie", nl "zij". */
  readonly sheIsTheyToo: boolean;
  readonly indirect: ReadonlySet<IndirectKind>;
  readonly sets: WordSets;
  readonly endings: WordEndings;
  readonly accordingNouns: readonly string[];
  /** Beginnings of verbs, where the noun comes first: id "*men*yinggung". */
  readonly verbPrefixes: readonly string[];
  readonly infinitivePrefixes: readonly string[];
  readonly genitives: Genitives | null;
  readonly documentForms: NounForms;
  readonly sourceForms: NounForms;
  readonly objectForms: ObjectForms;
  /** How names come from the case before a postposition to their first form. */
  readonly surnames: SurnameForms;
  /** By what somebody's office or surname tells whether it is a woman or a man. */
  readonly genders: {
    readonly womensRoles: readonly string[];
    readonly feminine: readonly string[];
    readonly women: readonly string[];
    readonly men: readonly string[];
    /** Courtesy titles by whom they are given to. */
    readonly titles: ReadonlyMap<string, 'he' | 'she'>;
  };
  readonly surnameFirst: boolean;
  /** A word may have several syllables, parted by spaces: see the names section. */
  readonly syllables: boolean;
  /** A given name and a family name are set apart, and no other words are: see the names section. */
  readonly nameHasOneSpace: boolean;
  /** Every noun has a capital, so that none tells a name or a title. */
  readonly capitalNouns: boolean;
  /** Lengths of the surnames that a word without spaces can begin with: see `hanSurnames`. */
  readonly hanSurnames: (word: string) => readonly number[];
  /** Signs by whose sound foreign names are spelt: zh 史, 密, 斯. */
  readonly speltSigns: ReadonlySet<string>;
  readonly markers: readonly string[];
  /** The complementisers, where they are written together with the verb. */
  readonly openers: readonly string[];
  /** The article that is written on its noun, first by itself and then with a preposition before it: ar "ال", "لل". */
  readonly definitePrefixes: readonly string[];
  readonly kinTitles: readonly string[];
}

/** What is known of a language that no file describes: every usual mark, and no words. */
const NEUTRAL: QuotationWords = {
  // Urdu sets ”…“ and ’…‘ from right to left, Bengali ‘…’.
  marks: '“” „“ „” «» »« "" 「」 『』 ”” ”“ ‘’ ’‘',
  subject: 'around',
  verbs: '',
  pronouns: {},
  stops: '',
  roles: '',
};

/** Most entries: nothing in them is cut, and a few thousand of them are read before the first quote. */
const ONE_WORD = /^(?:\p{L}|\p{M})+$/u;

/** How the texts of a language are cut into words. */
function rulesOf(words: QuotationWords, sets: WordSets, language: Language | null): TokenRules {
  const names = language?.names;
  return {
    vocabulary: vocabularyOf(words, language?.locale.places),
    elides: words.elides === true,
    unpaired:
      words.headFirst === true
        ? new Set([sets.roles, sets.institutions, sets.placeHeads].flatMap((set) => [...set]))
        : null,
    listsByDot: words.unspaced !== true && names?.romanisation?.by === 'syllables',
    enclitics: new Set(listEntries(words.enclitics)),
    letters: new Set(
      [words.stops, words.links, words.between, words.articles, ...Object.values(words.pronouns)]
        .flatMap(listEntries)
        .filter((word) => word.length === 1),
    ),
  };
}

/** The folded words that a text has for a phrase of a language's file. */
function splitPhrase(phrase: string, words: QuotationWords, rules: TokenRules): string[] {
  if (words.unspaced === true || ONE_WORD.test(phrase)) return [fold(phrase)];
  // "qu'" is one token in a text, where a word follows it.
  const folded = fold(phrase);
  const elided = rules.elides && folded.endsWith("'");
  const tokens = tokenise(elided ? `${folded}x` : folded, rules).map((token) => token.folded);
  return elided ? tokens.slice(0, -1) : tokens;
}

/** A pronoun of several lists agrees with the first of them: de "sie", which is "they" as well. */
function pronounsOf(words: QuotationWords): ReadonlyMap<string, Agreement> {
  const pronouns = new Map<string, Agreement>();
  for (const agreement of AGREEMENTS) {
    for (const word of listEntries(words.pronouns[agreement]).map(fold))
      if (!pronouns.has(word)) pronouns.set(word, agreement);
  }
  return pronouns;
}

function isSheTheyToo({ pronouns }: QuotationWords): boolean {
  const several = new Set(listEntries(pronouns.they));
  return listEntries(pronouns.she).some((word) => several.has(word));
}

function gendersOf(words: QuotationWords): Lexicon['genders'] {
  return {
    womensRoles: listEntries(words.womensRoles),
    feminine: listEntries(words.feminineNames),
    women: listEntries(words.womensSurnames),
    men: listEntries(words.mensSurnames),
    titles: new Map([
      ...listEntries(words.mensTitles).map((title) => [fold(title), 'he'] as const),
      ...listEntries(words.womensTitles).map((title) => [fold(title), 'she'] as const),
    ]),
  };
}

function build(words: QuotationWords, language: Language | null): Lexicon {
  const names = language?.names ?? null;
  const sets = wordSetsOf(words, language);
  const rules = rulesOf(words, sets, language);
  const split = (phrase: string): string[] => splitPhrase(phrase, words, rules);
  const endings = wordEndingsOf(words, names);
  const phrases = (list: string | undefined): PhraseBook<true> =>
    new PhraseBook<true>(split).add(list, true);
  return {
    words,
    rules,
    cues: cuesOf(words, split),
    fronted: frontedVerbs(words),
    complementisers: phrases(words.complementisers),
    addedThat: phrases(words.addedThat),
    subordinators: phrases(words.subordinators).add(words.clauseOpeners, true),
    asides: phrases(words.asides),
    turns: phrases(words.turns),
    whenWords: phrases(words.whenWords),
    stopNouns: phrases(words.stopNouns),
    naming: phrases(words.naming),
    pointsBack: phrases(words.pointsBack),
    namingAfter: phrases(words.namingAfter),
    nicknameLeads: phrases(words.nicknameLeads),
    referring: phrases(words.referring),
    tellingNouns: phrases(words.tellingNouns),
    ranks: phrases(words.ranks),
    nicknameTails: phrases(words.nicknameTails),
    officeNames: officeNamesOf(words, split),
    pronouns: pronounsOf(words),
    sheIsTheyToo: isSheTheyToo(words),
    indirect: new Set(words.indirect),
    sets,
    endings,
    ...longRolesOf(words, sets.roles),
    ...titleTests(names, sets.courtesy, endings.role),
    accordingNouns: listEntries(words.accordingNouns),
    verbPrefixes: words.headFirst === true ? entriesOf(names?.verbPrefixes) : [],
    infinitivePrefixes: listEntries(words.infinitivePrefixes),
    genitives: genitivesOf(words, names?.givenNames),
    documentForms: nounFormsOf(words.documentForms),
    sourceForms: nounFormsOf(words.sourceForms),
    objectForms: objectFormsOf(words, sets.callNames),
    surnames: surnameFormsOf(words),
    genders: gendersOf(words),
    surnameFirst: names?.surnameFirst === true,
    syllables: names?.wordsOfSyllables === true,
    nameHasOneSpace: names?.nameHasOneSpace === true,
    capitalNouns: names?.capitalNouns === true,
    hanSurnames: hanSurnames(names ?? {}),
    speltSigns: new Set((names?.foreignSounds ?? '') + (names?.foreignSoundsDotted ?? '')),
    markers: listEntries(words.subjectMarkers),
    openers: words.unspaced === true ? listEntries(words.complementisers) : [],
    definitePrefixes: [...entriesOf(names?.definiteArticle), ...entriesOf(names?.ledArticles)],
    kinTitles: listEntries(words.kinTitles),
  };
}

/** True for a language without spaces whose subject stands before its verb, and whose offices may stand behind names (zh). */
export function namesBeforeVerbs({ words }: Lexicon): boolean {
  return words.unspaced === true && words.subject === 'before' && words.roleAfterName === true;
}

/** True for a language with spaces whose subject stands beside its verb: before it, or on either side. */
export function hasSubjectBeside({ words }: Lexicon): boolean {
  return words.subject === 'around' || (words.subject === 'before' && words.unspaced !== true);
}

/** The quotation words of a language, ready for look-up; the neutral rules where there is no language. */
export const lexiconOf: (language: Language | null) => Lexicon = oncePer((language) =>
  build(withUnmarked(language?.quotation ?? NEUTRAL), language),
);

/** In letters: no word of so many or fewer is taken for a compound. */
const LONGEST_SIMPLE = 7;

/** True for "pelatihnya": a role with the suffix that tells whose. */
function isOfSomebody(folded: string, { sets, words: { speakerSuffix } }: Lexicon): boolean {
  return (
    speakerSuffix !== undefined &&
    folded.endsWith(speakerSuffix) &&
    sets.roles.has(folded.slice(0, -speakerSuffix.length))
  );
}

/** True for ro "economistul-șef", fr "directeur-adjoint": two offices that a hyphen makes one of. */
function isDouble(folded: string, { sets }: Lexicon): boolean {
  const hyphen = folded.indexOf('-');
  if (hyphen <= 0) return false;
  const [first, second] = [folded.slice(0, hyphen), folded.slice(hyphen + 1)];
  // id "anak-anak": a plural.
  return first !== second && sets.roles.has(first) && sets.roles.has(second);
}

/** One look-up, however many roles there are: hardly a word ends like one. */
function endsWithRole(folded: string, { longRoles, lettersOfEnd }: Lexicon): boolean {
  const alike = longRoles.get(folded.slice(-lettersOfEnd));
  return alike?.some((role) => folded.endsWith(role)) === true;
}

/** True for "president", and for a compound that ends with it ("Bundespräsident"). */
export function isRole(folded: string, lexicon: Lexicon): boolean {
  return (
    lexicon.sets.roles.has(folded) ||
    lexicon.sets.standIns.has(folded) ||
    isOfSomebody(folded, lexicon) ||
    isDouble(folded, lexicon) ||
    ((folded.length > LONGEST_SIMPLE || lexicon.words.compoundRoles === true) &&
      endsWithRole(folded, lexicon))
  );
}

/** True for an office, and for a courtesy title ("Frau", "さん"): either stands beside a name, and tells that it is somebody's. */
export function isOfficeOrTitle(folded: string, lexicon: Lexicon): boolean {
  return lexicon.sets.courtesy.has(folded) || isRole(folded, lexicon);
}
