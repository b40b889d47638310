import type { Language } from '../../languages/language';

/** Endings of case by which a word behind a full name is no part of it; none but in a language of `NameCases.casesBehindNames`. */
export function casesBehindNames(language: Language | null): readonly string[] {
  if (language?.names.casesBehindNames !== true) return [];
  return language.quotation.obliqueEndings?.split('|') ?? [];
}
