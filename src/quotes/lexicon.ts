import type { IndirectKind, QuotationWords } from '../languages/sections/quotation';
import type { Language } from '../languages/language';
import { listEntries, PhraseBook } from './phrases';
import { fold, tokenise, type TokenRules } from './tokens';

/** What a reporting word does; see the fields of `QuotationWords`. */
export interface CueValue {
  readonly kind: 'verb' | 'after' | 'self' | 'according' | 'accordingAfter' | 'accordingSelf';
  readonly addressing: boolean;
  readonly bare: boolean;
  readonly citing: boolean;
  readonly impersonal: boolean;
}

export type Agreement = 'he' | 'she' | 'they' | 'any' | 'i';

/** A language's quotation words made ready for look-up. Built once a language. */
export interface Lexicon {
  readonly words: QuotationWords;
  readonly rules: TokenRules;
  readonly cues: PhraseBook<CueValue>;
  readonly complementisers: PhraseBook<true>;
  readonly naming: PhraseBook<true>;
  readonly pointsBack: PhraseBook<true>;
  readonly namingAfter: PhraseBook<true>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  readonly indirect: ReadonlySet<IndirectKind>;
  readonly sets: WordSets;
  /** Role nouns long enough to be found at the end of a compound ("Außenminister"). */
  readonly longRoles: readonly string[];
  readonly accordingNouns: readonly string[];
  readonly nameEndings: readonly string[];
  readonly roleEndings: readonly string[];
  readonly placeEndings: readonly string[];
  readonly relativeEndings: readonly string[];
  readonly clauseEndings: readonly string[];
  readonly institutionEndings: readonly string[];
  readonly institutionCases: readonly string[];
  readonly addresseeEndings: readonly string[];
  readonly activeEndings: readonly string[];
  readonly surnameFirst: boolean;
  readonly markers: readonly string[];
  readonly adverbEndings: readonly string[];
  /** The complementisers, where they are written together with the verb. */
  readonly openers: readonly string[];
  readonly definitePrefixes: readonly string[];
}

/** The plain word lists of a language, folded. */
export interface WordSets {
  readonly stops: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly standIns: ReadonlySet<string>;
  readonly courtesy: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** Those of `times` that are months: some of them are names as well ("May"). */
  readonly months: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly addresseeArticles: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly suppositions: ReadonlySet<string>;
  readonly asWords: ReadonlySet<string>;
  readonly reportedForms: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly quoteParticles: ReadonlySet<string>;
  readonly accordingWeak: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly nominative: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly passives: ReadonlySet<string>;
  readonly plainVerbs: ReadonlySet<string>;
  readonly passiveVerbs: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly occasions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly openingNegations: ReadonlySet<string>;
  readonly infinitiveVerbs: ReadonlySet<string>;
  readonly nounLike: ReadonlySet<string>;
  readonly supposedForms: ReadonlySet<string>;
  readonly documentPrepositions: ReadonlySet<string>;
  /** Words that begin the name of an institution: "Police", "Ministry". */
  readonly institutions: ReadonlySet<string>;
  /** Words that the name of an institution ends with: tr "bakanlığı". */
  readonly institutionEnds: ReadonlySet<string>;
  /** Small words inside the names of people. */
  readonly linkers: ReadonlySet<string>;
  /** Surnames and words of an office, for scripts without capitals. */
  readonly surnames: ReadonlySet<string>;
  /** Syllables that names behind a surname are made of, where a language tells names by them. */
  readonly givenSyllables: ReadonlySet<string>;
  /** Places, one word each. */
  readonly places: ReadonlySet<string>;
  /** Those of `subjectMarkers` that the subject of a clause within the sentence has too. */
  readonly clauseMarkers: ReadonlySet<string>;
  readonly speechParticles: ReadonlySet<string>;
  readonly roleWords: ReadonlySet<string>;
  readonly cleft: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  readonly viewpoints: ReadonlySet<string>;
  /** The complementisers of one word. */
  readonly thatWords: ReadonlySet<string>;
}

function setOf(list: string | undefined): ReadonlySet<string> {
  return new Set(list === undefined ? [] : listEntries(fold(list)));
}

/** Endings in letters: a Korean syllable is written apart. */
function endingsOf(list: string | undefined): string[] {
  return listEntries(list).map((one) => fold(one).normalize('NFD'));
}

/** The words of a list of the names section. */
function wordsOf(list: string | undefined): ReadonlySet<string> {
  return new Set(
    fold(list ?? '')
      .split(' ')
      .filter((word) => word !== ''),
  );
}

/** Names of the months as Intl writes them. */
function monthsOf(language: Language | null): ReadonlySet<string> {
  const months = language?.locale.months.gregory ?? [];
  return new Set(months.flatMap(({ long }) => long).map(fold));
}

/** What is known of a language that no file describes: every usual mark, and no words. */
const NEUTRAL: QuotationWords = {
  // Urdu sets ”…“ from right to left, Bengali ‘…’.
  marks: '“” „“ „” «» »« "" 「」 『』 ”” ”“ ‘’',
  subject: 'around',
  verbs: '',
  pronouns: {},
  stops: '',
  roles: '',
};

const LATIN_RUN = "[A-Za-z0-9À-ɏ]+(?:[-.’'&][A-Za-z0-9À-ɏ]+)*";

function vocabularyOf(words: QuotationWords): RegExp | null {
  if (words.unspaced !== true) return null;
  const lists = [
    words.verbs,
    words.afterQuote,
    words.addressing,
    words.according,
    words.accordingAfter,
    words.accordingSelf,
    words.impersonal,
    words.complementisers,
    words.asWords,
    words.stops,
    words.links,
    words.between,
    words.roles,
    words.standIns,
    words.courtesy,
    words.times,
    words.articles,
    words.naming,
    words.namingAfter,
    words.negations,
    words.suppositions,
    words.shields,
    words.subjectMarkers,
    words.cleft,
    ...Object.values(words.pronouns),
  ];
  const known = new Set(lists.flatMap(listEntries).flatMap((entry) => entry.split('~')));
  const longestFirst = [...known]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`${longestFirst.join('|')}|${LATIN_RUN}|[^\\s]\\p{M}*`, 'gu');
}

/** Most entries: nothing in them is cut, and a few thousand of them are read before the first quote. */
const ONE_WORD = /^(?:\p{L}|\p{M})+$/u;

function build(words: QuotationWords, language: Language | null): Lexicon {
  const names = language?.names ?? null;
  const rules: TokenRules = {
    vocabulary: vocabularyOf(words),
    elides: words.elides === true,
    enclitics: new Set(listEntries(words.enclitics)),
  };
  const split = (phrase: string): string[] => {
    if (words.unspaced === true || ONE_WORD.test(phrase)) return [fold(phrase)];
    // "qu'" is one token in a text, where a word follows it.
    const folded = fold(phrase);
    const elided = rules.elides && folded.endsWith("'");
    const tokens = tokenise(elided ? `${folded}x` : folded, rules).map((token) => token.folded);
    return elided ? tokens.slice(0, -1) : tokens;
  };
  const bare = new Set(listEntries(words.bareVerbs));
  const addressing = new Set(listEntries(words.addressing));
  const cues = new PhraseBook<CueValue>(split);
  const citing = new Set(listEntries(words.citing));
  const impersonal = new Set(listEntries(words.impersonal));
  const plain = { addressing: false, bare: false, citing: false, impersonal: false };
  cues.add(words.accordingSelf, { kind: 'accordingSelf', ...plain });
  cues.add(words.according, { kind: 'according', ...plain });
  cues.add(words.accordingAfter, { kind: 'accordingAfter', ...plain });
  for (const verb of new Set([
    ...listEntries(words.verbs),
    ...addressing,
    ...bare,
    ...citing,
    ...impersonal,
  ])) {
    cues.add(verb, {
      kind: 'verb',
      addressing: addressing.has(verb),
      bare: bare.has(verb),
      citing: citing.has(verb),
      impersonal: impersonal.has(verb),
    });
  }
  for (const root of listEntries(words.afterQuote)) {
    cues.add(root, { kind: 'after', ...plain });
    for (const suffix of listEntries(words.speakerSuffix)) {
      cues.add(root + suffix, { kind: 'self', ...plain });
    }
  }
  const pronouns = new Map<string, Agreement>();
  for (const agreement of ['he', 'she', 'they', 'any', 'i'] as const) {
    for (const word of listEntries(words.pronouns[agreement])) pronouns.set(fold(word), agreement);
  }
  const sets: WordSets = {
    stops: setOf(words.stops),
    links: setOf(words.links),
    between: setOf(words.between),
    roles: setOf(words.roles),
    standIns: setOf(words.standIns),
    courtesy: setOf(words.courtesy),
    times: setOf(words.times),
    months: monthsOf(language),
    articles: setOf(words.articles),
    addresseeArticles: setOf(words.addresseeArticles),
    negations: setOf(words.negations),
    openingNegations: setOf(words.openingNegations),
    suppositions: setOf(words.suppositions),
    asWords: setOf(words.asWords),
    reportedForms: setOf(words.reportedForms),
    definite: setOf(words.definite),
    quoteParticles: setOf(words.quoteParticles),
    accordingWeak: setOf(words.accordingWeak),
    auxiliaries: setOf(words.auxiliaries),
    clauseOpeners: setOf(words.clauseOpeners),
    nominative: setOf(words.nominative),
    possessives: setOf(words.possessives),
    passives: setOf(words.passives),
    plainVerbs: setOf(words.plainVerbs),
    passiveVerbs: setOf(words.passiveVerbs),
    agents: setOf(words.agents),
    occasions: setOf(words.occasions),
    coordinators: setOf(words.coordinators),
    contrasts: setOf(words.contrasts),
    infinitiveVerbs: setOf(words.infinitiveVerbs),
    nounLike: setOf(words.nounLike),
    supposedForms: setOf(words.supposedForms),
    documentPrepositions: setOf(words.documentPrepositions),
    institutions: wordsOf(names?.organisationStart),
    institutionEnds: wordsOf(names?.organisationEnd),
    surnames: wordsOf(names?.surnames),
    givenSyllables: new Set(
      names?.romanisation?.by === 'syllables' ? names.romanisation.given : '',
    ),
    places: wordsOf(names?.places),
    clauseMarkers: setOf(words.clauseMarkers),
    speechParticles: setOf(words.speechParticles),
    linkers: wordsOf(names?.linkers),
    roleWords: words.roleAfterName === true ? wordsOf(names?.roleWords) : new Set(),
    cleft: setOf(words.cleft),
    addressees: setOf(words.addressees),
    viewpoints: setOf(words.viewpoints),
    thatWords: setOf(words.complementisers),
  };
  return {
    words,
    rules,
    cues,
    complementisers: new PhraseBook<true>(split).add(words.complementisers, true),
    naming: new PhraseBook<true>(split).add(words.naming, true),
    pointsBack: new PhraseBook<true>(split).add(words.pointsBack, true),
    namingAfter: new PhraseBook<true>(split).add(words.namingAfter, true),
    pronouns,
    indirect: new Set(words.indirect),
    sets,
    longRoles: [...sets.roles].filter(
      (role) => role.length >= (words.compoundRoles === true ? SHORTEST_TITLE : SHORTEST_LONG_ROLE),
    ),
    accordingNouns: listEntries(words.accordingNouns),
    nameEndings: listEntries(words.nameEndings),
    roleEndings: listEntries(words.roleEndings),
    placeEndings: listEntries(words.placeEndings),
    relativeEndings: endingsOf(words.relativeEndings),
    clauseEndings: endingsOf(words.clauseEndings),
    institutionEndings: listEntries(words.institutionEndings),
    institutionCases: listEntries(words.institutionCases),
    addresseeEndings: listEntries(words.addresseeEndings),
    activeEndings: listEntries(words.activeEndings),
    surnameFirst: names?.surnameFirst === true,
    markers: listEntries(words.subjectMarkers),
    adverbEndings: listEntries(words.adverbEndings),
    openers: words.unspaced === true ? listEntries(words.complementisers) : [],
    definitePrefixes: listEntries(words.definitePrefixes),
  };
}

const lexicons = new WeakMap<QuotationWords, Lexicon>();

/** The quotation words of a language, ready for look-up; the neutral rules where there is no language. */
export function lexiconOf(language: Language | null): Lexicon {
  const words = language === null ? NEUTRAL : language.quotation;
  const known = lexicons.get(words);
  if (known !== undefined) return known;
  const lexicon = build(words, language);
  lexicons.set(words, lexicon);
  return lexicon;
}

/** In letters: a shorter role is the end of too many other words, a shorter word no compound. */
const SHORTEST_LONG_ROLE = 5;
const SHORTEST_COMPOUND = 7;
/** In syllables, where a language's file says that any role ends compounds. */
const SHORTEST_TITLE = 2;

/** True for "president", and for a compound that ends with it ("Bundespräsident"). */
export function isRole(folded: string, lexicon: Lexicon): boolean {
  return (
    lexicon.sets.roles.has(folded) ||
    lexicon.sets.standIns.has(folded) ||
    ((folded.length > SHORTEST_COMPOUND || lexicon.words.compoundRoles === true) &&
      lexicon.longRoles.some((role) => folded.endsWith(role)))
  );
}
