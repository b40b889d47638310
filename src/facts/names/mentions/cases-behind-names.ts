import { listEntries } from '../../../languages/notation';
import type { Language } from '../../../languages/language';

/** Endings of case by which a word behind a full name is no part of it; none but in a language of `NameCases.casesBehindNames`. */
export function casesBehindNames(language: Language | null): readonly string[] {
  return language?.names.casesBehindNames === true
    ? listEntries(language.quotation.obliqueEndings)
    : [];
}
