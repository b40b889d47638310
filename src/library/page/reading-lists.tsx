import type { Quote, Reading, Span } from '../../reading/reading';
import { t } from '../../ui/text';

interface ListProps {
  readonly reading: Reading;
  /** Shows where in the article it stands. */
  readonly onGo: (span: Span) => void;
}

/** The key facts, each a way to its sentence. */
export function FactList({ reading, onGo }: ListProps) {
  if (reading.facts.length === 0) return null;
  return (
    <section>
      <h3>{t('library_facts')}</h3>
      <ul lang={reading.lang} dir={reading.dir}>
        {reading.facts.map((fact) => (
          <li key={fact.start}>
            <button type="button" class="plain" onClick={() => onGo(fact)}>
              {fact.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuoteListProps extends ListProps {
  readonly citation: string;
  readonly onCopy: (text: string) => void;
}

/** The quotes with who said them; each can be copied with its citation. */
export function QuoteList({ reading, citation, onGo, onCopy }: QuoteListProps) {
  if (reading.quotes.length === 0) return null;
  return (
    <section>
      <h3>{t('library_quotes')}</h3>
      {reading.quotes.map((quote) => (
        <figure key={quote.start}>
          <blockquote lang={reading.lang} dir={reading.dir}>
            <button type="button" class="plain" onClick={() => onGo(quote)}>
              {quote.text}
            </button>
          </blockquote>
          <figcaption>
            <span lang={reading.lang} dir="auto">
              {quoteBy(quote)}
            </span>
            <button
              type="button"
              class="plain"
              onClick={() => onCopy(`“${quote.text}” — ${quoteBy(quote)}\n${citation}`)}
            >
              {t('library_copy_quote')}
            </button>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

/** Who said a quote: name (or the words used for them), role, house. */
export function quoteBy(quote: Quote): string {
  const by = [quote.speaker ?? quote.speakerMention, quote.role, quote.affiliation];
  const known = by.filter((part) => part !== null).join(', ');
  return known === '' ? t('library_speaker_unknown') : known;
}

/** The dates that could be resolved, in time order, each with its sentence's own words. */
export function Timeline({ reading, onGo }: ListProps) {
  const dates = reading.dates
    .flatMap((date) => (date.value === null ? [] : [{ ...date, value: date.value }]))
    .sort((a, b) => a.value.localeCompare(b.value));
  if (dates.length === 0) return null;
  return (
    <section>
      <h3>{t('library_timeline')}</h3>
      <ol class="timeline">
        {dates.map((date) => (
          <li key={date.start}>
            <time>{date.value}</time>
            <button
              type="button"
              class="plain"
              lang={reading.lang}
              dir={reading.dir}
              onClick={() => onGo(date)}
            >
              {sentenceOf(reading, date)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function sentenceOf(reading: Reading, span: Span): string {
  const sentence = reading.sentences.find(
    ([start, end]) => start <= span.start && span.start < end,
  );
  return reading.text.slice(sentence?.[0] ?? span.start, sentence?.[1] ?? span.end);
}
