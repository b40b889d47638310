import type { VNode } from 'preact';
import { eachSpeaker } from '../../../reading/each-speaker';
import { factsToRead } from '../../../reading/showing/facts-to-read';
import { quotesToRead } from '../../../reading/showing/quotes-to-read';
import type { Quote, Reading, Span } from '../../../reading/reading';
import { timelineOf } from '../../../reading/showing/timeline';
import { FactWords } from '../../../ui/reading/fact-words';
import { QuoteWords } from '../../../ui/reading/quote-words';
import { SourceLine } from '../../../ui/reading/source-line';
import { SpeakerLine } from '../../../ui/reading/speaker-line';
import { t } from '../../../ui/words/text';
import { TimelineWords } from '../../../ui/reading/timeline-words';
import { CopyQuote } from '../copy-quote';
import type { LibraryActions } from '../library-actions';
import { routeLink } from '../../../ui/library-route';

interface ListProps {
  readonly reading: Reading;
  /** Shows where in the article it stands. */
  readonly onGo: (span: Span) => void;
}

/** The key facts, each a way to its sentence. */
export function FactList({ reading, onGo }: ListProps): VNode | null {
  if (reading.facts.length === 0) return null;
  return (
    <section>
      <h3>{t('library_facts')}</h3>
      <ol class="facts" lang={reading.lang} dir={reading.dir}>
        {factsToRead(reading.facts).map((fact, index) => (
          <li key={index}>
            <button type="button" class="plain" onClick={() => onGo(fact)}>
              <FactWords fact={fact} reading={reading} />
            </button>
            <SourceLine fact={fact} reading={reading} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface QuoteListProps extends ListProps {
  readonly actions: LibraryActions;
}

/** The quotes with who said them; each can be copied with its citation. */
export function QuoteList({ reading, onGo, actions }: QuoteListProps): VNode | null {
  if (reading.quotes.length === 0) return null;
  return (
    <section>
      <h3>{t('library_quotes')}</h3>
      {quotesToRead(reading.quotes).map((quote, index) => (
        <figure key={index} dir={reading.dir}>
          <blockquote lang={reading.lang} dir={reading.dir}>
            <button type="button" class="plain" onClick={() => onGo(quote)}>
              <QuoteWords quote={quote} reading={reading} />
            </button>
          </blockquote>
          <figcaption>
            <SpeakerLine quote={quote} lang={reading.lang} />
            <span class="steps">
              <SpeakerLinks quote={quote} reading={reading} />
              <CopyQuote {...{ quote, reading, actions }} />
            </span>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

/** Links to all that who said it said; with the name where two did. */
function SpeakerLinks({
  quote: { speaker },
  reading,
}: {
  readonly quote: Quote;
  readonly reading: Reading;
}): VNode {
  const speakers = speaker === null ? [] : eachSpeaker(speaker, reading.names);
  return (
    <>
      {speakers.map((name) => (
        <a
          key={name}
          href={routeLink({ view: 'speaker', name })}
          aria-label={t('library_all_quotes', name)}
        >
          {speakers.length > 1 ? t('library_all_quotes', name) : t('library_quotes_more')}
        </a>
      ))}
    </>
  );
}

/** The dates that could be resolved, in time order, each with the article's own words and their sentence. */
export function Timeline({ reading, onGo }: ListProps): VNode | null {
  const entries = timelineOf(reading);
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>{t('library_timeline')}</h3>
      <ol class="timeline">
        {entries.map((entry) => (
          <li key={entry.value}>
            <button type="button" class="plain" onClick={() => onGo(entry.date)}>
              <TimelineWords entry={entry} lang={reading.lang} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
