import { entriesOf } from '../../languages/names/class-table';
import type { NameWords } from '../../languages/sections/names';
import type { QuotationWords } from '../../languages/sections/quotation';
import { listEntries } from '../../languages/notation';
import { fold } from './tokens';

/**
 * The endings of a language's words by what they tell; each as the field of its name says, of `QuotationWords` or, where
 * names and speakers are told by the same, of `NameWords`.
 */
export interface WordEndings {
  readonly active: readonly string[];
  readonly addressee: readonly string[];
  readonly addresseeAdjective: readonly string[];
  readonly told: readonly string[];
  readonly adjectiveTails: readonly string[];
  /** In letters, as `clause`. */
  readonly adnominal: readonly string[];
  readonly adverb: readonly string[];
  readonly obliqueAdjective: readonly string[];
  readonly adverbial: readonly string[];
  /** In letters: a Korean syllable is written apart. */
  readonly clause: readonly string[];
  readonly complement: readonly string[];
  readonly converb: readonly string[];
  readonly day: readonly string[];
  readonly describing: readonly string[];
  readonly field: readonly string[];
  /** Of names in their first form that end like the genitive. */
  readonly firstForm: readonly string[];
  readonly genitive: readonly string[];
  readonly gerund: readonly string[];
  readonly infinitive: readonly string[];
  readonly manner: readonly string[];
  readonly institution: readonly string[];
  readonly institutionCases: readonly string[];
  readonly name: readonly string[];
  readonly nisba: readonly string[];
  readonly nominal: readonly string[];
  readonly object: readonly string[];
  readonly oblique: readonly string[];
  readonly ofPlace: readonly string[];
  readonly owned: readonly string[];
  readonly accusative: readonly string[];
  readonly obliqueTopic: readonly string[];
  readonly participle: readonly string[];
  readonly person: readonly string[];
  readonly place: readonly string[];
  readonly prompt: readonly string[];
  /** See `softCases`: each ending with what stands in the first form. */
  readonly softCases: readonly (readonly [string, string])[];
  /** See `ownedNouns`: each ending with what stands in the noun alone. */
  readonly ownedNouns: readonly (readonly [string, string])[];
  /** Of a verb by whom it agrees with: `verbEndings`. */
  readonly verb: Readonly<Record<'he' | 'she' | 'they', readonly string[]>>;
  /** Of a verb that one person is the subject of: `verbEndings.he` and `she`. */
  readonly singularVerb: readonly string[];
  /** In letters, as `clause`. */
  readonly relative: readonly string[];
  readonly role: readonly string[];
}

/** "ending>first form" */
function pairOf(entry: string): readonly [string, string] {
  const [ending = '', first = ''] = entry.split('>');
  return [ending, first];
}

/** Makes the endings of a language's file ready for look-up. */
export function wordEndingsOf(words: QuotationWords, names: NameWords | null): WordEndings {
  const inLetters = (list: string | undefined): string[] =>
    listEntries(list).map((one) => fold(one).normalize('NFD'));
  const { he, she, they } = words.verbEndings ?? {};
  const verb = { he: listEntries(he), she: listEntries(she), they: listEntries(they) };
  return {
    active: listEntries(words.activeEndings),
    addressee: listEntries(words.addresseeEndings),
    addresseeAdjective: listEntries(words.addresseeAdjectives),
    told: listEntries(words.toldEndings),
    adjectiveTails: listEntries(words.adjectiveTails),
    adnominal: inLetters(words.adnominalEndings),
    adverb: listEntries(words.adverbEndings),
    obliqueAdjective: listEntries(words.obliqueAdjectives),
    adverbial: listEntries(words.adverbialEndings),
    clause: inLetters(words.clauseEndings),
    complement: entriesOf(names?.complementEndings),
    converb: listEntries(words.converbEndings),
    day: listEntries(words.dayEndings),
    describing: listEntries(words.describingEndings),
    owned: listEntries(words.ownedEndings).map(fold),
    accusative: listEntries(words.accusativeEndings).map(fold),
    field: entriesOf(names?.fieldEndings),
    firstForm: entriesOf(names?.firstFormEndings),
    genitive: entriesOf(names?.genitiveEndings),
    gerund: listEntries(words.gerundEndings),
    infinitive: listEntries(words.infinitiveEndings),
    manner: listEntries(words.mannerEndings),
    institution: listEntries(words.institutionEndings),
    institutionCases: listEntries(words.institutionCases),
    name: listEntries(words.nameEndings),
    nisba: entriesOf(names?.nisbaEndings).map(fold),
    nominal: listEntries(words.nominalEndings),
    object: listEntries(words.objectEndings),
    oblique: listEntries(words.obliqueEndings),
    ofPlace: listEntries(words.ofPlaceEndings),
    obliqueTopic: listEntries(words.obliqueTopics),
    participle: listEntries(words.participleEndings),
    person: listEntries(words.personEndings),
    place: listEntries(words.placeEndings),
    prompt: listEntries(words.promptEndings),
    softCases: listEntries(words.softCases).map(pairOf),
    ownedNouns: listEntries(words.ownedNouns).map(pairOf),
    verb,
    singularVerb: [...verb.he, ...verb.she],
    relative: inLetters(words.relativeEndings),
    role: listEntries(words.roleEndings),
  };
}

/** In letters: what most endings of case are written on at the least; a shorter word only happens to end so. */
export const SHORTEST_STEM = 3;

/** True where one of the endings closes the word, behind `stem` letters or more. A loop: it is asked of every word of a text. */
export function hasEnding(word: string, endings: Iterable<string>, stem = 0): boolean {
  for (const ending of endings)
    if (word.length >= ending.length + stem && word.endsWith(ending)) return true;
  return false;
}

/** True for a word in the genitive, in a language that has an ending for it. */
export function isGenitive(folded: string, { genitive, firstForm }: WordEndings): boolean {
  return hasEnding(folded, genitive, 1) && !hasEnding(folded, firstForm, 1);
}
