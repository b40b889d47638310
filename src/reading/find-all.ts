import { chooseFacts, FACTS_WORDS } from '../facts/choose-facts';
import type { Findings } from '../facts/findings';
import { outsideNames } from '../facts/dates/outside-names';
import { findAmounts } from '../facts/find-amounts';
import { findDates } from '../facts/find-dates';
import { findNames } from '../facts/find-names';
import { outsideDates, outsideMoney } from '../facts/names/outside-spans';
import { findSources } from '../facts/find-sources';
import type { Language } from '../languages/language';
import { splitSentences } from '../languages/sentences/split-sentences';
import { findQuotes } from '../quotes/find-quotes';
import { withOffices } from './names-with-offices';
import type { Analysis, Span } from './reading';
import type { TextContext } from './text-context';

/** A text to analyse; a newline is a block boundary. */
export interface TextInput {
  readonly text: string;
  /** BCP 47, decided from the text. */
  readonly lang: string;
  readonly title?: string | null;
  /** ISO 8601. Relative dates stay unresolved without it. */
  readonly published?: string | null;
  readonly siteName?: string | null;
  readonly url?: string | null;
  /** Blocks that are no prose: captions, headings, tables. */
  readonly asides?: readonly Span[];
  /** Words that the list of facts may have. */
  readonly factsWords?: number;
}

/**
 * The text half of the product: from an article's text to what it says and who said it. Without a
 * `language` (no file describes it) the language-neutral rules remain.
 */
export function findAll(input: TextInput, language: Language | null): Analysis {
  const context = contextOf(input, language);
  const findings = findingsOf(context);
  const facts = chooseFacts(context, findings, input.factsWords ?? FACTS_WORDS);
  return { lang: input.lang, ...findings, facts, sentences: context.sentences };
}

/** What is known of a text before reading: its sentences, and what its page says of it. */
export function contextOf(input: TextInput, language: Language | null): TextContext {
  const { text, lang } = input;
  return {
    text,
    lang,
    language,
    title: input.title ?? null,
    published: input.published ?? null,
    siteName: input.siteName ?? null,
    url: input.url ?? null,
    asides: input.asides ?? [],
    sentences: splitSentences(text, lang, language),
  };
}

/** All that is found in a text before facts are chosen from it. */
export function findingsOf(context: TextContext): Findings {
  const found = findNames(context);
  const dates = outsideNames(findDates(context), found);
  const amounts = findAmounts(context, dates);
  const names = outsideMoney(outsideDates(found, dates), amounts);
  const quotes = findQuotes(context, names);
  const sources = findSources(context, names);
  return { names: withOffices(names, quotes), dates, amounts, sources, quotes };
}
