import { splitSentences } from '../../src/languages/sentences';
import { languageOf } from '../../src/languages/registry';
import type { TextContext } from '../../src/reading/text-context';

/** What a finder is given of a text alone, as the pipeline makes it; `change` says what else is known. */
export function contextOf(
  lang: string,
  text: string,
  change: Partial<TextContext> = {},
): TextContext {
  const language = languageOf(lang);
  return {
    text,
    lang,
    language,
    title: null,
    published: null,
    siteName: null,
    url: null,
    asides: [],
    sentences: splitSentences(text, lang, language),
    ...change,
  };
}
