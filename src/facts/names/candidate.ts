import type { NameType } from '../../reading/reading';

/** How much speaks for each type of name; the highest wins over all mentions of one name. */
export interface Votes {
  person: number;
  organisation: number;
  place: number;
}

/** A stretch of the text that may be a name. Offsets are UTF-16, half-open. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The words without case endings: equal for all forms of one name. */
  readonly key: readonly string[];
  readonly votes: Votes;
  /** How much of the votes for a place only the gazetteer gives: a surname may be a city's name. */
  readonly listed: number;
  /** Only a name if another mention, or a cue, says so: a capital that any word would have there. */
  readonly weak: boolean;
  /** The name in its first form, where the text has it in another case and that can be told (see first-form.ts). */
  readonly firstForm?: string;
  /** A surname or a given name by itself that is known to stand for the longer name of the same key. */
  readonly standsForWhole?: true;
}

/** A name's place among the tokens of its text: token indexes, half-open. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** No evidence yet. */
export function noVotes(): Votes {
  return { person: 0, organisation: 0, place: 0 };
}

/** The type that most evidence is for; `other` without any. */
export function typeOf(votes: Votes): NameType {
  const { person, organisation, place } = votes;
  if (person <= 0 && organisation <= 0 && place <= 0) return 'other';
  if (organisation >= person && organisation >= place) return 'organisation';
  return place >= person ? 'place' : 'person';
}
