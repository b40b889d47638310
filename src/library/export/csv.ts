import { factsToRead } from '../../reading/showing/facts-to-read';
import { quotedWords } from '../../reading/showing/quoted-words';
import type { SavedArticle } from './saved-article';

/** Columns that say which article a row is from. */
const ARTICLE = ['title', 'outlet', 'lang', 'published', 'saved', 'url'] as const;

const QUOTE = [
  'quote',
  'speaker',
  'mention',
  'role',
  'affiliation',
  'type',
  'denied',
  'confidence',
];

const FACT = ['fact', 'kind', 'who', 'where', 'when', 'amounts', 'source'];

/** First row of the file of quotes. The mark before it tells Excel that the file is UTF-8. */
export const QUOTES_HEAD = `\ufeff${csvRow([...QUOTE, ...ARTICLE])}`;

/** First row of the file of facts. */
export const FACTS_HEAD = `\ufeff${csvRow([...FACT, ...ARTICLE])}`;

/** A row for each quote of an article. */
export function quoteRows(article: SavedArticle): string {
  const about = aboutArticle(article);
  return article.reading.quotes
    .map((quote) =>
      csvRow([
        quotedWords(quote),
        quote.speaker,
        quote.speakerMention,
        quote.role,
        quote.affiliation,
        quote.type,
        quote.negated === true ? 'yes' : '',
        String(quote.confidence),
        ...about,
      ]),
    )
    .join('');
}

/** A row for each fact of an article, as the popup has them; several names, dates or amounts are parted by semicolons. */
export function factRows(article: SavedArticle): string {
  const about = aboutArticle(article);
  const { facts, names, dates, amounts, sources } = article.reading;
  const namesOf = (indexes: readonly number[]) => inOneCell(indexes.map((at) => names[at]?.name));
  return factsToRead(facts)
    .map((fact) =>
      csvRow([
        fact.text,
        fact.kind,
        namesOf(fact.who),
        namesOf(fact.where),
        inOneCell(fact.when.map((at) => dates[at]?.value ?? dates[at]?.text)),
        inOneCell(
          fact.amounts.map((at) => `${amounts[at]?.value ?? ''} ${amounts[at]?.unit ?? ''}`.trim()),
        ),
        fact.source === null ? '' : (sources[fact.source]?.name ?? ''),
        ...about,
      ]),
    )
    .join('');
}

/** Each once: two dates of a sentence can be the same day ("on the 14th … that day"). */
const inOneCell = (items: readonly (string | undefined)[]): string =>
  [...new Set(items)].join('; ');

function aboutArticle({ entry }: SavedArticle): (string | null)[] {
  return [entry.title, entry.outlet, entry.lang, entry.published, entry.savedAt, entry.address];
}

function csvRow(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`;
}

/**
 * One cell by RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front, which spreadsheets show as text (OWASP, "CSV injection": = + - @, tab and return).
 */
function csvCell(text: string): string {
  const plain = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
