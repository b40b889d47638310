import type { LibraryDatabase } from '../database';
import {
  loadIndex,
  makeQuery,
  rankIndex,
  scanIndex,
  type Index,
  type SearchHit,
} from './article-index';

/** Of more articles than these nobody reads on to where a finer order would tell. */
const RANKED = 500;

/** Holds the index in memory and keeps it as the disk has it. */
export interface Searcher {
  /** Loads what has changed on disk; `report` is told after each segment. */
  refresh(report?: (loaded: number, all: number) => void): Promise<void>;
  /** The articles with all the words typed, in no order; null when nothing to look for was typed. */
  search(typed: string): SearchHit[] | null;
}

/** A searcher over the index on disk. */
export function createSearcher(db: LibraryDatabase): Searcher {
  let loaded = new Map<string, { readonly changed: number; readonly index: Index }>();

  return {
    async refresh(report) {
      const onDisk = await db.segments.orderBy('[id+changed]').keys();
      const kept: typeof loaded = new Map();
      for (const key of onDisk) {
        if (!Array.isArray(key)) continue;
        const id = String(key[0]);
        const changed = Number(key[1]);
        const known = loaded.get(id);
        if (known?.changed === changed) kept.set(id, known);
        else {
          const segment = await db.segments.get(id);
          if (segment !== undefined) {
            kept.set(id, { changed: segment.changed, index: loadIndex(segment.index) });
          }
        }
        report?.(kept.size, onDisk.length);
      }
      loaded = kept;
    },

    search(typed) {
      const query = makeQuery(typed);
      if (query === null) return null;
      const indexes = [...loaded.values()].map(({ index }) => index);
      const hits = indexes.flatMap((index) => scanIndex(index, query));
      return hits.length > RANKED ? hits : indexes.flatMap((index) => rankIndex(index, query));
    },
  };
}
