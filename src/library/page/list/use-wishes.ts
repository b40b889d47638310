import { useState } from 'preact/hooks';
import { NO_FILTERS, type Filters } from './filters';

/** What the reader asks of the list of articles; it outlives the list, which other views take the place of. */
export interface Wishes {
  /** What is looked for, as it was typed. */
  readonly typed: string;
  readonly filters: Filters;
  /** Ids of the selected articles, of those too that are not shown now. */
  readonly selected: ReadonlySet<string>;
  readonly type: (typed: string) => void;
  readonly filter: (filters: Filters) => void;
  readonly select: (ids: ReadonlySet<string>) => void;
}

/** A list of which nothing is asked yet. */
export function useWishes(): Wishes {
  const [typed, type] = useState('');
  const [filters, filter] = useState<Filters>(NO_FILTERS);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  return { typed, filters, selected, type, filter, select };
}
