import type { NameType } from '../../reading/reading';
import { type Candidate, noVotes, typeOf, type Votes } from './candidate';

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

/**
 * The longer names by the two words that they begin or end with ("Ki Joon" of "Uhm Ki Joon"); null where
 * several have the same two.
 */
function byTwoWords(longer: readonly Group[]): ReadonlyMap<string, Group | null> {
  const owners = new Map<string, Group | null>();
  for (const group of longer) {
    const { key } = group;
    for (const pair of new Set([key.slice(0, 2).join(' '), key.slice(-2).join(' ')]))
      owners.set(pair, owners.has(pair) ? null : group);
  }
  return owners;
}

/** The first letters of a name's words: what an acronym of it would be. */
function initialsOf(key: readonly string[]): string {
  return key.map((word) => word.charAt(0)).join('');
}

/**
 * Joins the mentions of each name: the same words, a surname or given name alone after the full
 * name, an acronym after what it stands for. A weak mention that nothing else supports is dropped.
 */
export function joinMentions(
  candidates: readonly Candidate[],
  surnameFirst: boolean,
  /** What acronyms stand for, by the keys of both (see acronyms.ts). */
  acronyms: ReadonlyMap<string, string>,
): NameCluster[] {
  const groups = groupByWords(candidates);
  const byKey = new Map(groups.map((group) => [group.key.join(' '), group]));
  const full = groups.filter((group) => group.key.length > 1);
  const byWord = new Map<string, Group>();
  const byInitials = new Map<string, Group>();
  for (const group of full) {
    const type = typeOf(group.votes);
    if (type === 'person') {
      const { key } = group;
      const last = (surnameFirst ? key[0] : key.at(-1)) ?? '';
      const other = (surnameFirst ? key.at(-1) : key[0]) ?? '';
      if (!byWord.has(last)) byWord.set(last, group);
      if (!byWord.has(other)) byWord.set(other, group);
    } else if (type === 'other' && group.key.length > 2 && !byWord.has(group.key[0] ?? '')) {
      // "Luana Yasmin Gonçalves da Silva", later "Luana".
      byWord.set(group.key[0] ?? '', group);
      byInitials.set(initialsOf(group.key), group);
    } else if (group.key.length > 1) byInitials.set(initialsOf(group.key), group);
  }
  const owners = new Map<Group, Group>();
  const longer = byTwoWords(full.filter((group) => group.key.length > 2 && mayBePerson(group)));
  for (const group of groups) {
    const [word] = group.key;
    if (group.key.length === 2 && mayBePerson(group)) {
      const owner = longer.get(group.key.join(' '));
      if (owner) owners.set(group, owner);
    }
    if (group.key.length !== 1 || word === undefined) continue;
    const meant = byKey.get(acronyms.get(word) ?? '');
    if (meant) {
      owners.set(group, meant);
      continue;
    }
    if (isPlace(group)) continue;
    const whole = byWord.get(word);
    // "Renault Anna Lund" is a firm and a driver, and no longer name of Renault.
    const fits = whole && (typeOf(whole.votes) !== 'other' || mayBePerson(group));
    const owner = fits ? whole : word.length > 1 ? byInitials.get(word) : undefined;
    if (owner) owners.set(group, owner);
  }
  const members = new Map<Group, Group[]>();
  for (const group of groups) {
    const owner = owners.get(group) ?? group;
    const list = members.get(owner) ?? [];
    list.push(group);
    members.set(owner, list);
  }
  const clusters: NameCluster[] = [];
  for (const [owner, list] of members) {
    const mentions = list.flatMap((group) => group.mentions);
    if (mentions.every((mention) => mention.weak)) continue;
    mentions.sort((a, b) => a.start - b.start);
    const votes = noVotes();
    // What its parts say of an untyped full name counts where they say that it is somebody.
    const untyped = typeOf(owner.votes) === 'other';
    for (const group of list)
      if (
        group === owner ||
        owner.key.length === 1 ||
        (untyped && typeOf(group.votes) === 'person')
      )
        addVotes(votes, group.votes);
    clusters.push({ type: typeOf(votes), mentions });
  }
  return clusters.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
