import { findNames } from '../../../../src/facts/find-names';
import type { Name } from '../../../../src/reading/reading';
import { contextOf } from '../../text-context';

/** The names of a text. */
export function namesOf(lang: string, text: string): Name[] {
  return findNames(contextOf(lang, text));
}

const short = { person: 'PER', organisation: 'ORG', place: 'LOC', other: 'OTH' };

/** The same as kind and name: "PER Ada Lind". */
export function listed(lang: string, text: string): string[] {
  return namesOf(lang, text).map(({ name, type }) => `${short[type]} ${name}`);
}
