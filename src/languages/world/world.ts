import { GIVEN_NAMES } from './given-names';
import { EITHER_NAMES, WOMENS_NAMES } from './name-genders';
import { WORLD_AGENCIES, WORLD_OUTLETS } from './media';
import { WORLD_ORGANISATIONS } from './organisations';
import { WORLD_PLACES } from './places';

/**
 * Names in Latin letters that the press of every country uses. Kept out of the content script: they
 * come to it with the words of the page's language.
 */
export interface WorldNames {
  /** In lower case. */
  readonly givenNames: readonly string[];
  /** Those of the given names that women have, and those that both have; all others are men's. */
  readonly womensNames: readonly string[];
  readonly eitherNames: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly agencies: readonly string[];
  readonly outlets: readonly string[];
}

/** The names that every language's file is completed by. */
export const WORLD: WorldNames = {
  givenNames: GIVEN_NAMES,
  womensNames: WOMENS_NAMES,
  eitherNames: EITHER_NAMES,
  places: WORLD_PLACES,
  organisations: WORLD_ORGANISATIONS,
  agencies: WORLD_AGENCIES,
  outlets: WORLD_OUTLETS,
};
