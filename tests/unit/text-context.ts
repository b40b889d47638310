import { languageOf } from '../../src/languages/registry';
import { contextOf as contextOfInput } from '../../src/reading/find-all';
import type { TextContext } from '../../src/reading/text-context';

/** What a finder is given of a text alone, as the pipeline makes it; `change` says what else is known. */
export function contextOf(
  lang: string,
  text: string,
  change: Partial<TextContext> = {},
): TextContext {
  return { ...contextOfInput({ text, lang }, languageOf(lang)), ...change };
}
