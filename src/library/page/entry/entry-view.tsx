import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Span } from '../../../reading/reading';
import { kindOfSpeech } from '../../../ui/words/kind-of-speech';
import { showAddress } from '../../../ui/words/show-address';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import { citationText, citeArticle } from '../../export/citation';
import { placeHighlight } from '../../highlight-place';
import type { EntryRecord, HighlightRecord, MarkRecord, VersionRecord } from '../../records';
import { getEntry, listVersions } from '../../store/entries';
import { addMark, listMarks } from '../../store/marks';
import { CopyButton } from '../copy-button';
import { EntryHead } from './entry-head';
import type { LibraryActions } from '../library-actions';
import { Notes } from './notes';
import { FactList, QuoteList, Timeline } from './reading-lists';
import { TakenOut } from './taken-out';
import { SavedBody } from './saved-body';
import { useLive } from '../use-live';
import { Versions } from './versions';

interface EntryViewProps {
  readonly db: LibraryDatabase;
  readonly id: string;
  /** The words that the reader came for. */
  readonly at: Span | null;
  /** Tags in use anywhere in the library. */
  readonly tags: readonly string[];
  readonly actions: LibraryActions;
}

/** One saved article with everything the library has of it. */
export function EntryView({ db, id, at, tags, actions }: EntryViewProps): VNode | null {
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
  return (
    <EntryArticle {...{ db, at, tags, actions, version, ...loaded.value }} onChoose={setChosen} />
  );
}

interface EntryArticleProps extends Omit<EntryViewProps, 'id'> {
  readonly entry: EntryRecord;
  readonly version: VersionRecord;
  readonly versions: readonly VersionRecord[];
  readonly marks: readonly MarkRecord[];
  readonly onChoose: (version: string) => void;
}

function EntryArticle(props: EntryArticleProps): VNode {
  const { db, at, tags, actions, entry, version, versions, marks, onChoose } = props;
  const { reading } = version;
  const [target, setTarget] = useState<Span | null>(at);
  useEffect(() => {
    if (at !== null) setTarget(at);
  }, [at]);
  const goTo = ({ start, end }: Span) => setTarget({ start, end });
  const goToHighlight = (mark: HighlightRecord) => {
    const span = placeHighlight(mark, version);
    // Words that this version has no more are shown in the one that they were marked in.
    if (span === null) onChoose(mark.version);
    setTarget(span ?? { start: mark.start, end: mark.end });
  };

  return (
    <article class="entry">
      <EntryHead {...{ db, tags, actions, entry, version, marks }} />
      <div class="columns">
        <div class="found">
          <FactList reading={reading} onGo={goTo} />
          <QuoteList reading={reading} onGo={goTo} actions={actions} />
          <Timeline reading={reading} onGo={goTo} />
          <Notes {...{ db, actions, entry, marks }} onGo={goToHighlight} />
          <Versions {...{ versions, version }} onChoose={onChoose} />
          <Citation {...{ entry, version, versions, marks, actions }} />
          <TakenOut reading={reading} />
        </div>
        <SavedArticle {...{ db, version, marks, target, actions }} />
      </div>
    </article>
  );
}

/** In an isolate that runs from left to right: no dates and addresses of Arabic articles fall to pieces. */
const isolate = (words: string): string => `\u2066${words}\u2069`;

/** The article as it is cited, to be copied. */
function Citation(
  props: Pick<EntryArticleProps, 'entry' | 'version' | 'versions' | 'marks' | 'actions'>,
): VNode {
  const { entry, version, versions, marks, actions } = props;
  const cited = citeArticle({ entry, reading: version.reading, versions, marks }, kindOfSpeech);
  const readOn = (day: string): string => t('library_read_on', day);
  return (
    <section>
      <h3>{t('library_citation')}</h3>
      <p class="citation" dir="auto">
        {citationText({ ...cited, URL: showAddress(cited.URL) }, readOn, isolate)}
      </p>
      <CopyButton
        label="library_copy"
        textOf={() => citationText(cited, readOn)}
        actions={actions}
      />
    </section>
  );
}

interface SavedArticleProps extends Pick<
  EntryArticleProps,
  'db' | 'version' | 'marks' | 'actions'
> {
  /** Where the reader wants to go; a new object each time. */
  readonly target: Span | null;
}

/** The text of a version with its highlights, to which more are added. */
function SavedArticle({ db, version, marks, target, actions }: SavedArticleProps): VNode {
  const highlights = useMemo(
    () =>
      marks
        .filter((mark) => mark.kind === 'highlight')
        .map((mark) => placeHighlight(mark, version))
        .filter((span) => span !== null),
    [marks, version],
  );
  const keep = (span: Span, text: string) =>
    actions.run(() =>
      addMark(db, {
        entry: version.entry,
        kind: 'highlight',
        version: version.id,
        text,
        ...span,
      }),
    );
  return (
    <section class="saved" aria-labelledby="saved-article">
      <h3 id="saved-article">{t('library_article')}</h3>
      <SavedBody
        key={version.id}
        reading={version.reading}
        {...{ highlights, target }}
        onHighlight={keep}
      />
    </section>
  );
}
