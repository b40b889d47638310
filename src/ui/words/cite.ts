import { articleAddress } from '../../reading/showing/article-address';
import { officeOf } from '../../reading/showing/office-of';
import { markedWords } from '../../reading/showing/quoted-words';
import type { Fact, Quote, Reading, TextSpan } from '../../reading/reading';
import { sourceOfFact } from '../../reading/showing/source-of-fact';
import { joinWords } from './comma';
import { showDay } from './show-date';
import { kindOfSpeech } from './kind-of-speech';
import { uiLanguage } from './text';

/** How a copied quote or fact is written. */
export type CitationStyle = 'plain' | 'markdown';

/**
 * A quote or a fact with its citation: words, speaker and role (of a fact: whom the article has it
 * from), title, outlet, the day it was published, address. The words are the article's; in marks stand
 * those that were said so, and those of the article itself (a fact), but no reported speech: after its
 * speaker stands what it is.
 */
export function cite(
  item: TextSpan | Fact | Quote,
  reading: Reading,
  style: CitationStyle,
): string {
  const address = articleAddress(reading);
  const date = reading.published === null ? null : showDay(reading.published, uiLanguage(), 'long');
  const where = [reading.siteName, date].filter((part) => part !== null).join(', ');
  const isQuote = 'speaker' in item;
  const speaker = isQuote ? speakerOf(item, reading.lang) : factSourceOf(item, reading);
  const words = isQuote ? markedWords(item, reading) : `“${item.text}”`;
  if (style === 'plain') {
    const title = reading.title === null ? '' : `“${reading.title}”, `;
    const source = `${speaker === null ? '' : `${speaker}. `}${title}${where === '' ? '' : `${where}. `}${address}`;
    return `${words}\n— ${source}`;
  }
  const lines = (isQuote ? words : item.text)
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`);
  const by = speaker === null ? '' : `${escapeMarkdown(speaker)}. `;
  const link = `[${escapeMarkdown(reading.title ?? address)}](<${address}>)`;
  const at = where === '' ? '' : `, ${escapeMarkdown(where)}`;
  return [...lines, '>', `> — ${by}${link}${at}`].join('\n');
}

function speakerOf(quote: Quote, lang: string): string | null {
  const name = quote.speaker ?? quote.speakerMention;
  const known = joinWords([...(name === null ? [] : [name]), ...officeOf(quote)], lang);
  const kinds = kindOfSpeech(quote);
  const kind = kinds.length === 0 ? '' : `(${kinds.join('; ')})`;
  return [known, kind].filter((part) => part !== '').join(' ') || null;
}

function factSourceOf(item: TextSpan | Fact, { sources }: Reading): string | null {
  return 'source' in item ? (sourceOfFact(item, sources)?.name ?? null) : null;
}

/** Words of one line as CommonMark shows them: nothing in them is markup, raw HTML or the sign of a list. */
function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<&]/gu, '\\$&')
    .replace(/^(\s*)([#+=>~-])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}
