import { type Agreement, isRole, type Lexicon } from '../../words/lexicon';
import { fold } from '../../words/tokens';
import { genderOf } from './genders';
import { isParticle } from '../names/name-runs';
import type { Person } from '../cast/person';
import { roleHeads } from '../offices/roles';
import type { Scene } from '../cast/scene';

/** True for somebody whom the list of names has: one person is no "they". */
function isOne({ name }: Person, { names }: Scene): boolean {
  return names.some((one) => one.type === 'person' && one.name === name);
}

/** True where "he" and "she" are people's alone, and "it" is a word of its own. */
export function hasWordForThings({ words }: Lexicon): boolean {
  const { pronouns, impersonal } = words;
  const { he, she, any } = pronouns;
  // German "es" stands for nobody more often than for a thing: "heißt es".
  return he !== undefined && she !== undefined && any !== undefined && impersonal === undefined;
}

/** True for a place or an organisation of the list of names, which is no "he" and no "she". */
export function isListedThing({ name }: Person, { names }: Scene): boolean {
  const type = names.find((one) => one.name === name)?.type;
  return type === 'place' || type === 'organisation';
}

/** Not for "a clause of the contract": words without a capital and without an office are no "he". */
function canBeCalled({ name, words }: Person, { lexicon }: Scene): boolean {
  return !/^[\p{Ll}\P{L}]+$/u.test(name) || words.some((word) => isRole(word, lexicon));
}

/**
 * True for whom "he" and "she" can stand for: a person of the list of names, a name of capitals alone, or whoever is
 * called by an office. "*Ora's site*", "*a majority of Americans*" and, where every noun has a capital, one unknown
 * word ("*der Versuch*") are nobody.
 */
function isSomeone(person: Person, scene: Scene): boolean {
  const { lexicon } = scene;
  if (isOne(person, scene)) return true;
  const words = person.name.split(/\s+/u);
  const small = words.some((word) => SMALL.test(word) && !isParticle(fold(word), lexicon));
  const named = !small && (!lexicon.capitalNouns || words.length > 1);
  return named || roleHeads(person.words, lexicon).some((word) => isPersonsOffice(word, lexicon));
}

/** True for an office, and where a body is an "it" for none of those ("police"). */
function isPersonsOffice(word: string, lexicon: Lexicon): boolean {
  const { institutions, institutionEnds } = lexicon.sets;
  const body = institutions.has(word) || institutionEnds.has(word);
  return isRole(word, lexicon) && !(body && hasWordForThings(lexicon));
}

const SMALL = /^\p{Ll}/u;

const INITIALS = /^\p{L}(?:[.\s]+\p{L})*\.?$/u;

/** True for somebody whom a text gives by initials alone, a suspect or a victim: "K", "B. S.". */
function isByInitials({ name }: Pick<Person, 'name'>): boolean {
  return INITIALS.test(name);
}

/**
 * "Tersangka *K* mengaku diajak. “Q,” ujarnya.": where somebody with a name has spoken, who stands there by initials is
 * talked of, and does not say it, but for whose words stood in marks last (`quoted`); where the noun comes first.
 */
export function isOnlyByInitials(person: Person, quoted: Person | null, scene: Scene): boolean {
  if (scene.lexicon.words.headFirst !== true || !isByInitials(person)) return false;
  return person !== quoted && scene.cast.latest((one) => !isByInitials(one)) !== null;
}

/** Whether a pronoun of this agreement may mean somebody; null for a verb that leaves its subject out. */
export function canMean(agreement: Agreement | null, person: Person, scene: Scene): boolean {
  const { lexicon } = scene;
  if (agreement === null) return true;
  if (!canBeCalled(person, scene)) return false;
  const personal = agreement === 'he' || agreement === 'she';
  if (personal && hasWordForThings(lexicon) && isListedThing(person, scene)) return false;
  if (personal && !isSomeone(person, scene)) return false;
  const known = person.agreement ?? genderOf(person, lexicon);
  if (known === null && agreement === 'they' && isOne(person, scene)) return false;
  return agreement === 'any' || known === null || known === 'any' || known === agreement;
}
