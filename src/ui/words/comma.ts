import { scriptOf } from '../../settings/look';

/** By ISO 15924 code: what stands between listed things where it is not Latin's comma. */
const COMMAS: Readonly<Record<string, string>> = {
  Arab: '، ',
  Aran: '، ',
  Hans: '，',
  Hant: '，',
  Jpan: '、',
};

/** Words of an article one after the other, with the comma of its script. `lang` is BCP 47. */
export function joinWords(words: readonly string[], lang: string): string {
  return words.join(COMMAS[scriptOf(lang)] ?? ', ');
}
