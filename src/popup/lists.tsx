import type { VNode } from 'preact';
import { directionOf } from '../article/blocks/directions';
import { factsToRead } from '../reading/showing/facts-to-read';
import { quotesToRead } from '../reading/showing/quotes-to-read';
import type { Quote, Reading, Span } from '../reading/reading';
import { cite } from '../ui/words/cite';
import { FactWords } from '../ui/reading/fact-words';
import { IndirectNote } from '../ui/reading/indirect-note';
import { QuoteWords } from '../ui/reading/quote-words';
import { SourceLine } from '../ui/reading/source-line';
import { SpeakerLine } from '../ui/reading/speaker-line';
import { t } from '../ui/words/text';
import { Entry } from './entry';

interface ListProps {
  readonly reading: Reading;
  readonly goTo: (span: Span) => void;
}

/** What the article says happened, in its order. */
export function KeyFacts({ reading, goTo }: ListProps): VNode {
  const { facts, lang } = reading;
  return (
    <section class="list" aria-labelledby="facts">
      <h2 id="facts">{t('popup_facts')}</h2>
      {facts.length === 0 && <p class="none">{t('popup_no_facts')}</p>}
      <ol>
        {factsToRead(facts).map((fact, index) => (
          <li key={index}>
            <Entry dir={reading.dir} goTo={() => goTo(fact)}>
              <span class="words" lang={lang} dir={directionOf(fact.text)}>
                <FactWords fact={fact} reading={reading} />
              </span>
              <SourceLine fact={fact} reading={reading} />
            </Entry>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface QuotesProps extends ListProps {
  readonly copy: (text: string) => void;
}

/** Who said what, in the article's order. */
export function Quotes({ reading, goTo, copy }: QuotesProps): VNode {
  const { quotes, lang } = reading;
  return (
    <section class="list" aria-labelledby="quotes">
      <h2 id="quotes">{t('popup_quotes')}</h2>
      {quotes.length === 0 && <p class="none">{t('popup_no_quotes')}</p>}
      <ul dir={reading.dir}>
        {quotesToRead(quotes).map((quote: Quote, index) => (
          <li key={index}>
            <Entry dir={reading.dir} goTo={() => goTo(quote)}>
              <span class="words">
                <QuoteWords quote={quote} reading={reading} />
              </span>
              <SpeakerLine quote={quote} lang={lang} />
            </Entry>
            <span class="copies">
              <button
                type="button"
                aria-label={t('pane_copy_citation')}
                title={t('pane_copy_citation')}
                onClick={() => copy(cite(quote, reading, 'plain'))}
              >
                {t('pane_copy')}
              </button>
              <button
                type="button"
                aria-label={t('pane_copy_markdown')}
                title={t('pane_copy_markdown')}
                onClick={() => copy(cite(quote, reading, 'markdown'))}
              >
                Markdown
              </button>
            </span>
          </li>
        ))}
      </ul>
      <IndirectNote lang={lang} />
    </section>
  );
}
