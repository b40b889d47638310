import type { VNode } from 'preact';
import { joinWords } from '../../../ui/words/comma';
import { tellSentence } from '../../../ui/words/tell-sentence';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import type { EntryRecord, MarkRecord, VersionRecord } from '../../records';
import { restoreEntries } from '../../store/entries';
import { AboutLine } from '../about-line';
import { ExportControls } from '../exporting/export-controls';
import { formatDay, formatInstant, languageName } from '../format';
import type { LibraryActions } from '../library-actions';
import { routeLink } from '../../../ui/library-route';
import { TagList } from './tag-list';

interface EntryHeadProps {
  readonly db: LibraryDatabase;
  readonly tags: readonly string[];
  readonly actions: LibraryActions;
  readonly entry: EntryRecord;
  readonly version: VersionRecord;
  readonly marks: readonly MarkRecord[];
}

/** What an article is, its tags, and what can be done with the whole of it. */
export function EntryHead({ db, tags, actions, entry, version, marks }: EntryHeadProps): VNode {
  const { reading } = version;
  return (
    <header>
      {/* Our own words in it stand on the article's side too, as in the list. */}
      <div dir={reading.dir}>
        <h2 class="headline" lang={reading.lang}>
          {reading.title ?? reading.url}
        </h2>
        <AboutLine
          parts={[
            entry.outlet,
            joinWords(reading.authors, reading.lang),
            languageName(reading.lang),
            reading.published === null ? '' : formatDay(reading.published),
            t('library_saved_at', formatInstant(version.savedAt)),
          ]}
        />
      </div>
      <div class="actions">
        <ExportControls db={db} entries={[entry]} name={entry.title} actions={actions} />
        {/^https?:/.test(reading.url) && (
          <a class="button" href={reading.url} target="_blank" rel="noreferrer noopener">
            {t('library_original')}
          </a>
        )}
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
      <TagList {...{ db, actions, entry, marks }} known={tags} />
      {reading.warnings.map((warning, index) => (
        <p key={index} class="warning">
          {tellSentence(warning)}
        </p>
      ))}
    </header>
  );
}
