import { LEGAL_FORMS } from '../../../languages/world/legal-forms';
import { initialsOf } from './acronyms';
import { isBlend } from '../../../languages/names/blended-names';
import type { NameWords } from '../../../languages/sections/names';
import type { NameType } from '../../../reading/reading';
import { type Candidate, noVotes, typeOf, type Votes } from '../candidate';

/** All mentions of one person, organisation or place. */
export interface NameCluster {
  readonly type: NameType;
  /** In the text's order; the first is where the article introduces the name. */
  readonly mentions: readonly Candidate[];
}

interface Group {
  readonly key: readonly string[];
  readonly mentions: Candidate[];
  readonly votes: Votes;
}

function addVotes(to: Votes, from: Votes): void {
  to.person += from.person;
  to.organisation += from.organisation;
  to.place += from.place;
}

/** Mentions with the same words in any case, strong ones first deciding which weak ones count. */
function groupByWords(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const key = candidate.key.join(' ');
    let group = groups.get(key);
    if (!group) {
      group = { key: candidate.key, mentions: [], votes: noVotes() };
      groups.set(key, group);
    }
    group.mentions.push(candidate);
    addVotes(group.votes, candidate.votes);
  }
  return [...groups.values()];
}

/** Whether something in the text, not the gazetteer alone, says that a name is a place's. */
function isPlace({ mentions, votes }: Group): boolean {
  const listed = mentions.reduce((sum, mention) => sum + mention.listed, 0);
  return typeOf(votes) === 'place' && (listed === 0 || votes.place > listed);
}

function mayBePerson({ votes }: Group): boolean {
  const type = typeOf(votes);
  return type === 'person' || type === 'other';
}

/** Words of a person's name: a longer run of capitals is something else. */
const MOST_WORDS = 6;

/**
 * What a name of three words and more is shortened to, if to two words at least: its beginning or its end ("Ki Joon" of "Uhm
 * Ki Joon", "von der Leyen"), or its first word with a later one ("Ana Ferrer" of "Ana Paola Ferrer Mesa").
 */
function* shorterForms(key: readonly string[]): Generator<string> {
  if (key.length > MOST_WORDS) return;
  for (let length = 2; length < key.length; length += 1) {
    yield key.slice(0, length).join(' ');
    yield key.slice(-length).join(' ');
    yield `${key[0] ?? ''} ${key[length] ?? ''}`;
  }
}

/** The longer names by their shorter forms; null where several have the same one. */
function byShorterForm(longer: readonly Group[]): ReadonlyMap<string, Group | null> {
  const owners = new Map<string, Group | null>();
  // The longest first, so that "Ana Paola Ferrer" and what is shorter still are led to one name.
  for (const group of longer.toSorted((one, other) => other.key.length - one.key.length)) {
    const owner = owners.get(group.key.join(' ')) ?? group;
    for (const form of new Set(shorterForms(group.key)))
      owners.set(form, !owners.has(form) || owners.get(form) === owner ? owner : null);
  }
  return owners;
}

/** "j hale": the initial of a given name and the surname; null where the name has no such two. */
function initialAndSurname(key: readonly string[], { surnameFirst }: NameWords): string | null {
  if (key.length < 2) return null;
  const [surname = '', given = ''] = surnameFirst ? [key[0], key[1]] : [key.at(-1), key[0]];
  return surname.length > 1 ? `${given.charAt(0)} ${surname}` : null;
}

/** "J. Hale", "J. R. Hale": nothing but initials beside the surname. */
function isInitialled(key: readonly string[], { surnameFirst }: NameWords): boolean {
  const given = surnameFirst ? key.slice(1) : key.slice(0, -1);
  return given.length > 0 && given.every((word) => word.length === 1);
}

/** People's full names by initial and surname; null where several have the same. */
function byInitialAndSurname(
  full: readonly Group[],
  words: NameWords,
): ReadonlyMap<string, Group | null> {
  const owners = new Map<string, Group | null>();
  for (const group of full) {
    const short = initialAndSurname(group.key, words);
    if (short === null || isInitialled(group.key, words) || !mayBePerson(group)) continue;
    owners.set(short, owners.has(short) ? null : group);
  }
  return owners;
}

/** Names of firms by what is left of them without their legal form: "PT *Salma Lestari*", "*Acme* Inc". */
function byBareName(several: readonly Group[]): ReadonlyMap<string, Group> {
  const bare = new Map<string, Group>();
  for (const group of several) {
    const { key, votes } = group;
    if (typeOf(votes) !== 'organisation') continue;
    const own = key.filter((word) => !LEGAL_FORMS.has(word));
    if (own.length > 0 && own.length < key.length) bare.set(own.join(' '), group);
  }
  return bare;
}

/** Letters of a name that is made of the beginnings of two words. */
const SHORTEST_BLEND = 5;

/** Letters by which the words of names are looked up. */
const LOOKED_UP = 2;

/** People's full names by the first letters of each of their words. */
function byBeginnings(full: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of full) {
    if (typeOf(group.votes) !== 'person') continue;
    for (const beginning of new Set(group.key.map((word) => word.slice(0, LOOKED_UP)))) {
      const known = found.get(beginning);
      if (known === undefined) found.set(beginning, [group]);
      else known.push(group);
    }
  }
  return found;
}

/** Whom a name means that is made of the beginnings of a full name's words, "Satwi" of "Sarno Tri Widarto"; null where it is nobody's or several people's. */
function blendOf(word: string, full: ReadonlyMap<string, readonly Group[]>): Group | null {
  if (word.length < SHORTEST_BLEND) return null;
  const bearers = (full.get(word.slice(0, LOOKED_UP)) ?? []).filter(({ key }) =>
    isBlend(word, key),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** Full names by what may stand for them later. */
interface FullNames {
  /** By their surname, given name or first word. */
  readonly byWord: ReadonlyMap<string, Group>;
  readonly byInitials: ReadonlyMap<string, Group>;
  /** People's by a word inside them, null where several have it: "Seno" of "Bram Seno Lubis". */
  readonly byInner: ReadonlyMap<string, Group | null>;
}

/** Words of a name that its bearer may go by any of. */
const LONGEST_NAME = 4;

function indexFullNames(
  full: readonly Group[],
  { surnameFirst }: NameWords,
  isGiven: (word: string) => boolean,
): FullNames {
  const byWord = new Map<string, Group>();
  const byInitials = new Map<string, Group>();
  const byInner = new Map<string, Group | null>();
  const addWord = (word: string | undefined, group: Group): void => {
    if (!byWord.has(word ?? '')) byWord.set(word ?? '', group);
  };
  for (const group of full) {
    const { key } = group;
    const type = typeOf(group.votes);
    if (type === 'person') {
      const [surname, given] = surnameFirst ? [key[0], key.at(-1)] : [key.at(-1), key[0]];
      addWord(surname, group);
      addWord(given, group);
      // "Ekonomi Kreatif Rini Kusuma": what a longer run of capitals has inside it may begin the name.
      const whole = key.length <= LONGEST_NAME && isGiven(key[0] ?? '');
      for (const word of whole ? key.slice(1, -1) : [])
        byInner.set(word, byInner.has(word) ? null : group);
      continue;
    }
    // "Luana Yasmin Gonçalves da Silva", later "Luana".
    if (type === 'other' && key.length > 2) addWord(key[0], group);
    byInitials.set(initialsOf(key), group);
  }
  return { byWord, byInitials, byInner };
}

/**
 * The full name that each shorter one stands for, where one does.
 */
function ownersOf(
  groups: readonly Group[],
  { words, acronyms, isGiven }: Joining,
): ReadonlyMap<Group, Group> {
  const byKey = new Map(groups.map((group) => [group.key.join(' '), group]));
  const several = groups.filter((group) => group.key.length > 1);
  const { byWord, byInitials, byInner } = indexFullNames(several, words, isGiven);
  const longer = byShorterForm(
    several.filter((group) => group.key.length > 2 && mayBePerson(group)),
  );
  const spelt = byInitialAndSurname(several, words);
  const beginnings = byBeginnings(several);
  const firms = byBareName(several);
  const ownerOf = (group: Group): Group | null | undefined => {
    const [word = ''] = group.key;
    const firm = firms.get(group.key.join(' '));
    if (firm !== undefined) return firm;
    // "O'Neill" has one letter before its surname too.
    const whole = isInitialled(group.key, words)
      ? spelt.get(initialAndSurname(group.key, words) ?? '')
      : null;
    if (whole) return whole;
    if (group.key.length > 1) {
      const owner = mayBePerson(group) ? longer.get(group.key.join(' ')) : null;
      // "Kebudayaan Rini Kusuma": what begins with a given name is whole, and the longer run has somebody's office.
      return isGiven(word) && !isGiven(owner?.key[0] ?? '') ? null : owner;
    }
    const meant = byKey.get(acronyms.get(word) ?? '');
    if (meant || isPlace(group)) return meant;
    const full = byWord.get(word);
    // "Renault Anna Lund" is a firm and a driver, and no longer name of Renault.
    if (full && (typeOf(full.votes) !== 'other' || mayBePerson(group))) return full;
    const initials = word.length > 1 ? byInitials.get(word) : null;
    if (initials || !mayBePerson(group)) return initials;
    return (word.length > 1 ? byInner.get(word) : null) ?? blendOf(word, beginnings);
  };
  const owners = new Map<Group, Group>();
  for (const group of groups) {
    const owner = ownerOf(group);
    if (owner) owners.set(group, owner);
  }
  for (const [group, owner] of owners) owners.set(group, owners.get(owner) ?? owner);
  return owners;
}

/** What the text says of a name: its own votes, and of the shorter forms those that tell of the whole. */
function votesOf(owner: Group, members: readonly Group[]): Votes {
  const votes = noVotes();
  // What its parts say of an untyped full name counts where they say that it is somebody.
  const untyped = typeOf(owner.votes) === 'other';
  for (const member of members) {
    const isSomebody = untyped && typeOf(member.votes) === 'person';
    if (member === owner || owner.key.length === 1 || isSomebody) addVotes(votes, member.votes);
  }
  return votes;
}

/** What a language and a text tell of names, by which their mentions are joined. */
export interface Joining {
  readonly words: NameWords;
  /** What acronyms stand for, by the keys of both (see acronyms.ts). */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Whether a word of a key is a given name. */
  readonly isGiven: (word: string) => boolean;
}

/**
 * Joins the mentions of each name: the same words, a surname or given name alone after the full
 * name, an acronym after what it stands for. A weak mention that nothing else supports is dropped.
 */
export function joinMentions(candidates: readonly Candidate[], joining: Joining): NameCluster[] {
  const groups = groupByWords(candidates);
  const owners = ownersOf(groups, joining);
  const members = Map.groupBy(groups, (group) => owners.get(group) ?? group);
  const clusters = [...members].flatMap(([owner, own]) => {
    const mentions = own.flatMap((group) => group.mentions).sort((a, b) => a.start - b.start);
    if (mentions.every((mention) => mention.weak)) return [];
    return [{ type: typeOf(votesOf(owner, own)), mentions }];
  });
  return clusters.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
