import { loadLanguage } from '../languages/load-language';
import { prepareSentences } from '../languages/sentences/split-sentences';
import { analyseArticle } from '../reading/analyse-article';
import type { TextInput } from '../reading/find-all';
import { beginningOf } from '../reading/long-text';
import type { Analysis } from '../reading/reading';
import { askOnce } from '../messages/ask-once';
import { loadWords } from './language-files';
import { textInput } from '../shapes/requests';

/** Languages that were asked for since the background started, with what the engines worked out of their words. */
const languageOf = askOnce((tag: string) => loadLanguage(tag, loadWords));

/** The tags of those whose first text has come, or is made up for them. */
const begun = new Set<string>();

/**
 * Analyses the text of a page's article. The background does it: it gets ready while the page looks for
 * its article, and knows a language from one page to the next.
 */
export async function analyseSent(sent: TextInput): Promise<Analysis> {
  const input = textInput(sent, 'article');
  begun.add(input.lang);
  return analyseArticle({ ...input, text: beginningOf(input.text) }, await languageOf(input.lang));
}

/** Quotes, names, numbers and dates in any language: enough for every engine to work out its words and patterns. */
const FIRST_TEXT = '“Abc def ghi jkl,” Abc Def 12 1,5 % 2020.\nAbc: “Def.” 12.30 1/2/2020.';

/** Gets ready for a text in that language: half of what a first one costs is over before it comes. */
export async function expectText(tag: string | undefined): Promise<void> {
  if (tag === undefined || begun.has(tag)) return;
  begun.add(tag);
  prepareSentences(tag);
  // Why its words don't come is told to whoever sends the text.
  const language = await languageOf(tag).catch(() => null);
  if (language !== null) analyseArticle({ text: FIRST_TEXT, lang: tag }, language);
}
