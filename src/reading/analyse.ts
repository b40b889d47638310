import { detectLanguage } from '../languages/detection/detect';
import { languageOf } from '../languages/registry';
import { findAll, type TextInput } from './find-all';
import type { Analysis } from './reading';

/** A text to analyse whose language need not be known. */
export interface AnalyseInput extends Omit<TextInput, 'lang'> {
  /** BCP 47; decided from the text when missing. */
  readonly lang?: string | null;
}

/** The text half alone, with the words of every language at hand: for the terminal and for tests. */
export function analyse(input: AnalyseInput): Analysis {
  const lang = input.lang ?? detectLanguage(input.text);
  return findAll({ ...input, lang }, languageOf(lang));
}
