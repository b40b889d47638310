import { useMemo, useState } from 'preact/hooks';
import type { Span } from '../../reading/reading';
import { t } from '../../ui/text';
import type { LibraryDatabase } from '../database';
import { citationText, citeArticle } from '../export/citation';
import type { EntryRecord, MarkRecord, VersionRecord } from '../records';
import { getEntry, listVersions, restoreEntries } from '../store/entries';
import { addMark, listMarks } from '../store/marks';
import { ExportControls } from './export-controls';
import { formatDay, formatInstant, languageName } from './format';
import type { LibraryActions } from './library-page';
import { Notes } from './notes';
import { FactList, QuoteList, Timeline } from './reading-lists';
import { routeLink } from './route';
import { SavedBody } from './saved-body';
import { TagList } from './tag-list';
import { useLive } from './use-live';
import { Versions } from './versions';

interface EntryViewProps {
  readonly db: LibraryDatabase;
  readonly id: string;
  readonly actions: LibraryActions;
}

/** One saved article with everything the library has of it. */
export function EntryView({ db, id, actions }: EntryViewProps) {
  const loaded = useLive(async () => {
    const entry = await getEntry(db, id);
    return entry && { entry, versions: await listVersions(db, id), marks: await listMarks(db, id) };
  }, [db, id]);
  const [chosen, setChosen] = useState<string | null>(null);

  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') return <p role="alert">{loaded.message}</p>;
  const version =
    loaded.value?.versions.find((one) => one.id === chosen) ??
    loaded.value?.versions.find((one) => one.id === loaded.value?.entry.version);
  if (loaded.value === undefined || version === undefined) {
    return <p class="empty">{t('library_gone')}</p>;
  }
  return <EntryArticle {...{ db, actions, version, ...loaded.value }} onChoose={setChosen} />;
}

interface EntryArticleProps {
  readonly db: LibraryDatabase;
  readonly actions: LibraryActions;
  readonly entry: EntryRecord;
  readonly version: VersionRecord;
  readonly versions: readonly VersionRecord[];
  readonly marks: readonly MarkRecord[];
  readonly onChoose: (version: string) => void;
}

function EntryArticle(props: EntryArticleProps) {
  const { db, actions, entry, version, versions, marks, onChoose } = props;
  const { reading } = version;
  const [target, setTarget] = useState<Span | null>(null);
  const citation = citationText(citeArticle({ entry, reading, versions, marks }));
  const goTo = ({ start, end }: Span) => setTarget({ start, end });
  const highlights = useMemo(
    () =>
      marks
        .filter((mark) => mark.kind === 'highlight')
        .filter((mark) => mark.version === version.id),
    [marks, version],
  );
  const copy = (text: string) => actions.run(() => navigator.clipboard.writeText(text));

  return (
    <article class="entry">
      <header>
        <h2 lang={reading.lang} dir={reading.dir}>
          {reading.title ?? reading.url}
        </h2>
        <p class="about">
          {[
            entry.outlet,
            reading.authors.join(', '),
            languageName(reading.lang),
            reading.published === null ? '' : formatDay(reading.published),
            t('library_saved_at', formatInstant(version.savedAt)),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <TagList {...{ db, actions, entry, marks }} />
        <div class="actions">
          {/^https?:/.test(reading.url) && (
            <a class="button" href={reading.url} target="_blank" rel="noreferrer noopener">
              {t('library_original')}
            </a>
          )}
          <ExportControls db={db} entries={[entry]} name={entry.title} actions={actions} />
          {entry.deletedAt === null ? (
            <button
              type="button"
              onClick={() => {
                actions.remove([entry.id]);
                location.hash = routeLink({ view: 'list' });
              }}
            >
              {t('library_delete')}
            </button>
          ) : (
            <button type="button" onClick={() => actions.run(() => restoreEntries(db, [entry.id]))}>
              {t('library_restore')}
            </button>
          )}
        </div>
      </header>
      <div class="columns">
        <div class="found">
          <FactList reading={reading} onGo={goTo} />
          <QuoteList reading={reading} citation={citation} onGo={goTo} onCopy={copy} />
          <Timeline reading={reading} onGo={goTo} />
          <Notes {...{ db, actions, entry, marks }} onGo={goTo} />
          <Versions {...{ versions, version }} onChoose={onChoose} />
          <section>
            <h3>{t('library_citation')}</h3>
            <p class="citation" dir="auto">
              {citation}
            </p>
            <button type="button" onClick={() => copy(citation)}>
              {t('library_copy')}
            </button>
          </section>
        </div>
        <section class="saved" aria-labelledby="saved-article">
          <h3 id="saved-article">{t('library_article')}</h3>
          <SavedBody
            key={version.id}
            reading={reading}
            highlights={highlights}
            target={target}
            onHighlight={(span, text) =>
              actions.run(() =>
                addMark(db, {
                  entry: entry.id,
                  kind: 'highlight',
                  version: version.id,
                  text,
                  ...span,
                }),
              )
            }
          />
        </section>
      </div>
    </article>
  );
}
