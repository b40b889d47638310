import type { VNode } from 'preact';
import type { Reading, Span } from '../reading/reading';
import { QuoteWords } from '../ui/quote-words';
import { SpeakerLine } from '../ui/speaker-line';
import { t } from '../ui/text';

export interface RailProps {
  readonly reading: Reading;
  /** The span that the text was last taken to. */
  readonly current: Span | null;
  readonly onGoTo: (span: Span) => void;
  readonly onLight: (span: Span | null) => void;
}

/** What stands beside the text: facts and quotes, each leading to its sentence. */
export function Rail({ reading, current, onGoTo, onLight }: RailProps): VNode {
  const entry = (span: Span, content: VNode): VNode => (
    <button
      type="button"
      class="entry"
      aria-current={current !== null && current.start === span.start && current.end === span.end}
      onClick={() => onGoTo(span)}
      onMouseEnter={() => onLight(span)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(span)}
      onBlur={() => onLight(null)}
    >
      {content}
    </button>
  );
  return (
    <>
      {reading.facts.length > 0 && (
        <section aria-labelledby="rail-facts">
          <h2 id="rail-facts">{t('popup_facts')}</h2>
          <ol>
            {reading.facts.map((fact) => (
              <li key={fact.start}>
                {entry(
                  fact,
                  <span lang={reading.lang} dir="auto">
                    {fact.text}
                  </span>,
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {reading.quotes.length > 0 && (
        <section aria-labelledby="rail-quotes">
          <h2 id="rail-quotes">{t('popup_quotes')}</h2>
          <ul>
            {reading.quotes.map((quote) => (
              <li key={quote.start}>
                {entry(
                  quote,
                  <>
                    <QuoteWords quote={quote} lang={reading.lang} />
                    <SpeakerLine quote={quote} />
                  </>,
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
