import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import type { Speaker } from '../../speakers';
import { joinSpeakers } from '../../store/joins';
import type { LibraryActions } from '../library-actions';
import { routeLink } from '../../../ui/library-route';
import { SearchField } from '../list/search-field';
import { VirtualList } from '../list/virtual-list';

interface SpeakersViewProps {
  readonly db: LibraryDatabase;
  readonly speakers: readonly Speaker[];
  readonly actions: LibraryActions;
}

/** Everyone who is quoted in the library; two spellings of one person can be joined. */
export function SpeakersView({ db, speakers, actions }: SpeakersViewProps): VNode {
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => {
    const wanted = foldName(typed.trim());
    return speakers.filter(({ spellings }) =>
      spellings.some((spelling) => foldName(spelling).includes(wanted)),
    );
  }, [speakers, typed]);
  const chosen = speakers.filter(({ name }) => selected.has(name));

  if (speakers.length === 0) return <p class="empty">{t('library_speakers_empty')}</p>;
  return (
    <section class="list-column speakers" aria-label={t('library_speakers')}>
      <SearchField label={t('library_speakers_search')} typed={typed} onType={setTyped} />
      <JoinBar
        chosen={chosen}
        onJoin={() =>
          actions.run(async () => {
            await joinAll(db, chosen);
            setSelected(new Set());
          })
        }
      />
      {shown.length === 0 && <p class="empty">{t('library_none_found')}</p>}
      <VirtualList
        label={t('library_speakers')}
        count={shown.length}
        keyOf={(index) => shown[index]?.name ?? String(index)}
      >
        {(index) => {
          const speaker = shown[index];
          if (speaker === undefined) return null;
          return (
            <SpeakerRow
              speaker={speaker}
              selected={selected.has(speaker.name)}
              onToggle={() =>
                setSelected((before) => before.symmetricDifference(new Set([speaker.name])))
              }
            />
          );
        }}
      </VirtualList>
    </section>
  );
}

interface JoinBarProps {
  readonly chosen: readonly Speaker[];
  readonly onJoin: () => void;
}

/** Says which speakers would be one person, and makes them so. */
function JoinBar({ chosen, onJoin }: JoinBarProps): VNode {
  return (
    <div class="selection">
      <p class="about">
        {chosen.length < 2 ? t('library_join_hint') : chosen.map(({ name }) => name).join(' = ')}
      </p>
      <button type="button" disabled={chosen.length < 2} onClick={onJoin}>
        {t('library_join')}
      </button>
    </div>
  );
}

async function joinAll(db: LibraryDatabase, chosen: readonly Speaker[]): Promise<void> {
  const [first, ...rest] = chosen;
  if (first === undefined) return;
  for (const other of rest) await joinSpeakers(db, [first.name, other.name]);
}

interface SpeakerRowProps {
  readonly speaker: Speaker;
  readonly selected: boolean;
  readonly onToggle: () => void;
}

function SpeakerRow({ speaker, selected, onToggle }: SpeakerRowProps): VNode {
  const { name, spellings, quotes, entries } = speaker;
  return (
    <div class="row">
      <input
        type="checkbox"
        aria-label={t('library_select', name)}
        checked={selected}
        onChange={onToggle}
      />
      <div>
        <a class="title" href={routeLink({ view: 'speaker', name })}>
          <bdi>{name}</bdi>
        </a>
        <p class="about">
          {t('library_speaker_count', quotes, entries.length)}
          {spellings.length > 1 && ` · ${spellings.slice(1).join(', ')}`}
        </p>
      </div>
    </div>
  );
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
