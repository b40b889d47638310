import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../ui/text';
import type { LibraryDatabase } from '../database';
import type { Speaker } from '../speakers';
import { joinSpeakers } from '../store/joins';
import type { LibraryActions } from './library-actions';
import { routeLink } from '../../ui/library-route';
import { VirtualList } from './virtual-list';

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
      <div class="search">
        <input
          type="search"
          aria-label={t('library_speakers_search')}
          placeholder={t('library_speakers_search')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <div class="selection">
        <p class="about">
          {chosen.length < 2 ? t('library_join_hint') : chosen.map(({ name }) => name).join(' = ')}
        </p>
        <button
          type="button"
          disabled={chosen.length < 2}
          onClick={() =>
            actions.run(async () => {
              const [first, ...rest] = chosen;
              for (const other of rest) {
                if (first !== undefined) await joinSpeakers(db, [first.name, other.name]);
              }
              setSelected(new Set());
            })
          }
        >
          {t('library_join')}
        </button>
      </div>
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
            <div class="row">
              <input
                type="checkbox"
                aria-label={t('library_select', speaker.name)}
                checked={selected.has(speaker.name)}
                onChange={() =>
                  setSelected((before) => {
                    const next = new Set(before);
                    if (!next.delete(speaker.name)) next.add(speaker.name);
                    return next;
                  })
                }
              />
              <div>
                <a class="title" href={routeLink({ view: 'speaker', name: speaker.name })}>
                  <bdi>{speaker.name}</bdi>
                </a>
                <p class="about">
                  {t('library_speaker_count', speaker.quotes, speaker.entries.length)}
                  {speaker.spellings.length > 1 && ` · ${speaker.spellings.slice(1).join(', ')}`}
                </p>
              </div>
            </div>
          );
        }}
      </VirtualList>
    </section>
  );
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
