import { useRef } from 'preact/hooks';
import type { EntryRecord } from '../../records';
import type { Wishes } from './use-wishes';

/** Which rows a click is for: its own, or all from the one clicked before to it (the shift key). */
export type Reach = 'one' | 'range';

/** Selects rows, or takes them out, by the index of the one that was clicked. */
export function useToggle(
  shown: readonly EntryRecord[],
  { selected, select }: Pick<Wishes, 'selected' | 'select'>,
): (index: number, reach: Reach) => void {
  const last = useRef(0);
  return (index, reach) => {
    const wanted = !selected.has(shown[index]?.id ?? '');
    const [from, to] =
      reach === 'range'
        ? [Math.min(last.current, index), Math.max(last.current, index)]
        : [index, index];
    const next = new Set(selected);
    for (const { id } of shown.slice(from, to + 1)) {
      if (wanted) next.add(id);
      else next.delete(id);
    }
    last.current = index;
    select(next);
  };
}
