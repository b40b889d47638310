import type { Dexie, EntityTable } from 'dexie';
import type {
  EntryRecord,
  JoinRecord,
  MarkRecord,
  PlacementRecord,
  SegmentRecord,
  StateRecord,
  VersionRecord,
} from './records';

/** The tables; only `store/` and `search/` read and write them. */
export interface LibraryDatabase extends Dexie {
  readonly entries: EntityTable<EntryRecord, 'id'>;
  readonly versions: EntityTable<VersionRecord, 'id'>;
  readonly marks: EntityTable<MarkRecord, 'id'>;
  readonly joins: EntityTable<JoinRecord, 'id'>;
  readonly segments: EntityTable<SegmentRecord, 'id'>;
  readonly placements: EntityTable<PlacementRecord, 'entry'>;
  readonly state: EntityTable<StateRecord, 'key'>;
}
