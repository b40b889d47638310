import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryDatabase } from '../database';
import { describeFailure } from '../failures';
import { type EntryRecord, isLive } from '../records';
import { listSpeakers, type Speaker } from '../speakers';
import { listAll, listNewest } from '../store/entries';
import { listJoins } from '../store/joins';
import { listTags } from '../store/marks';
import { laterSaved } from './list/filters';
import { useLive } from './use-live';

/** How many articles the first screen shows while the rest of the list is read. */
const FIRST_SCREEN = 30;

/** What the views show of the whole library. */
export interface LibraryContents {
  /** Newest first; only the newest until all are read; null until anything is. */
  readonly entries: readonly EntryRecord[] | null;
  /** All entries, deleted ones too, newest first; null until all are read. */
  readonly whole: readonly EntryRecord[] | null;
  readonly speakers: readonly Speaker[];
  /** The tags of each entry that has some. */
  readonly tagsOf: ReadonlyMap<string, readonly string[]>;
  /** Every tag in use, in order. */
  readonly tags: readonly string[];
  /** Why the library can't be read, or null. */
  readonly failure: string | null;
}

/** The library's contents, kept up to date with every window and the background. */
export function useLibrary(db: LibraryDatabase): LibraryContents {
  const [unopened, setUnopened] = useState<string | null>(null);
  useEffect(() => {
    // A live query never tells that the database could not be opened: it waits for it to be.
    db.open().catch((error: unknown) => setUnopened(describeFailure(error)));
  }, [db]);
  const newest = useLive(() => listNewest(db, FIRST_SCREEN), [db]);
  // The whole list is read once the first screen stands: together they take three times as long.
  const first = newest.kind !== 'loading';
  const all = useLive(async () => (first ? await listAll(db) : null), [db, first]);
  const joins = useLive(() => listJoins(db), [db]);
  const tagged = useLive(() => listTags(db), [db]);

  const whole = useMemo(
    () => (all.kind === 'ready' ? (all.value?.toSorted(laterSaved) ?? null) : null),
    [all],
  );
  const entries = whole ?? (newest.kind === 'ready' ? newest.value : null);
  const speakers = useMemo(
    () => listSpeakers((entries ?? []).filter(isLive), joins.kind === 'ready' ? joins.value : []),
    [entries, joins],
  );
  const { tagsOf, tags } = useMemo(() => {
    const pairs = tagged.kind === 'ready' ? tagged.value : [];
    const byEntry = Map.groupBy(pairs, ([entry]) => entry);
    return {
      tagsOf: new Map([...byEntry].map(([entry, of]) => [entry, of.map(([, tag]) => tag)])),
      tags: [...new Set(pairs.map(([, tag]) => tag))].sort((a, b) => a.localeCompare(b)),
    };
  }, [tagged]);
  const failure = unopened ?? (all.kind === 'failed' ? all.message : null);
  return { entries, whole, speakers, tagsOf, tags, failure };
}
