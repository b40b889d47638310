import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { directionOf } from '../article/blocks/directions';
import type { Reading, Span } from '../reading/reading';
import { type TimelineEntry, timelineOf } from '../reading/showing/timeline';
import { RemovalReason } from '../ui/reading/removal-reason';
import { t, tn } from '../ui/words/text';
import { TimelineWords } from '../ui/reading/timeline-words';
import { Entry } from './entry';

type Drawer = 'taken-out' | 'timeline';

interface SummaryFootProps {
  readonly reading: Reading;
  readonly goTo: (span: Span) => void;
}

/** The quieter lists, opened one at a time, and the way to the library. The count of what was taken out is always seen. */
export function SummaryFoot({ reading, goTo }: SummaryFootProps): VNode {
  const [open, setOpen] = useState<Drawer | null>(null);
  const timeline = timelineOf(reading);
  const tab = (drawer: Drawer, children: ComponentChildren): VNode => (
    <button
      type="button"
      class="drawer-tab"
      aria-expanded={open === drawer}
      aria-controls={drawer}
      onClick={() => setOpen(open === drawer ? null : drawer)}
    >
      {children}
    </button>
  );
  return (
    <>
      <section
        id="taken-out"
        class="drawer"
        aria-label={t('popup_taken_out')}
        hidden={open !== 'taken-out'}
      >
        {open === 'taken-out' && <TakenOut reading={reading} />}
      </section>
      <section
        id="timeline"
        class="drawer"
        aria-label={t('pane_timeline')}
        hidden={open !== 'timeline'}
      >
        {open === 'timeline' && <Timeline {...{ reading, timeline, goTo }} />}
      </section>
      <Foot>
        {tab(
          'taken-out',
          <>
            {t('popup_taken_out')} <b>{tn('popup_taken_out_count', reading.removed.length)}</b>
          </>,
        )}
        {timeline.length > 0 && tab('timeline', t('pane_timeline'))}
      </Foot>
    </>
  );
}

/** What was taken out of the article, with the reasons. */
function TakenOut({ reading }: Pick<SummaryFootProps, 'reading'>): VNode {
  const { removed, lang } = reading;
  return (
    <>
      <h2>{t('popup_taken_out')}</h2>
      {removed.length === 0 && <p class="none">{t('popup_nothing_taken_out')}</p>}
      <ul>
        {removed.map((removal, index) => (
          <li key={index} class="removal">
            <span class="words" lang={lang} dir={directionOf(removal.text)}>
              {removal.text}
            </span>
            <small>
              <RemovalReason removal={removal} />
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The article's dates in order of time, each a way to its sentence. */
function Timeline({
  reading,
  timeline,
  goTo,
}: SummaryFootProps & { readonly timeline: readonly TimelineEntry[] }): VNode {
  return (
    <>
      <h2>{t('pane_timeline')}</h2>
      <ol>
        {timeline.map((entry) => (
          <li key={entry.value}>
            <Entry dir={reading.dir} goTo={() => goTo(entry.date)}>
              <TimelineWords entry={entry} lang={reading.lang} />
            </Entry>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The foot of the popup in every state: the way to the other pages of the extension. */
export function Foot({ children }: { readonly children?: ComponentChildren }): VNode {
  return (
    <footer class="foot">
      {children}
      <nav aria-label={t('popup_elsewhere')}>
        <a href={browser.runtime.getURL('/library.html')} target="_blank">
          {t('popup_library')}
        </a>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('options_title')}
        </button>
      </nav>
    </footer>
  );
}
