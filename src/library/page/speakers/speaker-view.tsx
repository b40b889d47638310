import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Quote } from '../../../reading/reading';
import { eachSpeaker } from '../../../reading/each-speaker';
import { quotesToRead } from '../../../reading/showing/quotes-to-read';
import { QuoteWords } from '../../../ui/reading/quote-words';
import { SpeakerLine } from '../../../ui/reading/speaker-line';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import type { VersionRecord } from '../../records';
import type { Speaker } from '../../speakers';
import { getLatest } from '../../store/entries';
import { separateSpeaker } from '../../store/joins';
import { AboutLine } from '../about-line';
import { CopyQuote } from '../copy-quote';
import { formatDay, languageName } from '../format';
import type { LibraryActions } from '../library-actions';
import { routeLink } from '../../../ui/library-route';
import { useLive } from '../use-live';

interface SpeakerViewProps {
  readonly db: LibraryDatabase;
  readonly name: string;
  readonly speakers: readonly Speaker[];
  readonly actions: LibraryActions;
}

/** Everything that one person said, in any paper and language, in time order. */
export function SpeakerView({ db, name, speakers, actions }: SpeakerViewProps): VNode {
  const speaker = speakers.find(({ spellings }) => spellings.includes(name));
  const entries = useMemo(
    () =>
      [...(speaker?.entries ?? [])].sort(
        (a, b) => Date.parse(a.published ?? a.savedAt) - Date.parse(b.published ?? b.savedAt),
      ),
    [speaker],
  );
  const versions = useLive(() => getLatest(db, entries), [db, entries]);
  if (speaker === undefined) return <p class="empty">{t('library_gone')}</p>;
  return (
    <article class="entry speaker">
      <header>
        <h2>
          <bdi>{speaker.name}</bdi>
        </h2>
        <p class="about">{t('library_speaker_count', speaker.quotes, speaker.entries.length)}</p>
        {speaker.spellings.length > 1 && (
          <p class="tags">
            {speaker.spellings.map((spelling) => (
              <span key={spelling} class="tag" dir="auto">
                {spelling}
                <button
                  type="button"
                  class="plain"
                  aria-label={t('library_separate', spelling)}
                  onClick={() => actions.run(() => separateSpeaker(db, spelling))}
                >
                  ×
                </button>
              </span>
            ))}
          </p>
        )}
      </header>
      {versions.kind === 'failed' && <p role="alert">{versions.message}</p>}
      {versions.kind === 'ready' &&
        versions.value.map((version) => (
          <Said key={version.id} {...{ version, speaker, actions }} />
        ))}
    </article>
  );
}

interface SaidProps {
  readonly version: VersionRecord;
  readonly speaker: Speaker;
  readonly actions: LibraryActions;
}

/** What the person said in one article; each quote leads to its place there. */
function Said({ version, speaker, actions }: SaidProps): VNode {
  const { entry, reading, savedAt } = version;
  const words = { lang: reading.lang, dir: reading.dir };
  const about = [
    formatDay(reading.published ?? savedAt),
    reading.siteName ?? '',
    languageName(reading.lang),
  ];
  const isSpeaker = (name: string): boolean => speaker.spellings.includes(name);
  const isSaid = (quote: Quote): boolean =>
    quote.speaker !== null && eachSpeaker(quote.speaker, reading.names).some(isSpeaker);
  return (
    <section>
      <h3 {...words}>
        <a class="quiet" href={routeLink({ view: 'entry', id: entry })}>
          {reading.title ?? reading.url}
        </a>
      </h3>
      <AboutLine parts={about} />
      {quotesToRead(reading.quotes)
        .filter(isSaid)
        .map((quote, index) => (
          <figure key={index} {...words}>
            <blockquote>
              <a
                class="quiet"
                href={routeLink({
                  view: 'entry',
                  id: entry,
                  at: { start: quote.start, end: quote.end },
                })}
              >
                <QuoteWords quote={quote} reading={reading} />
              </a>
            </blockquote>
            <figcaption>
              <SpeakerLine
                quote={quote}
                lang={reading.lang}
                {...(isSpeaker(quote.speaker ?? '') ? { nameless: true } : {})}
              />
              <span class="steps">
                <CopyQuote {...{ quote, reading, actions }} />
              </span>
            </figcaption>
          </figure>
        ))}
    </section>
  );
}
