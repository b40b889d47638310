import { useEffect, useState } from 'preact/hooks';
import type { StoredItem } from '../settings/stored-item';

/** A stored choice, kept up to date with changes of any window; the fallback until it is read. */
export function useItem<T>(item: StoredItem<T>): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(item.fallback);
  useEffect(() => {
    void item.getValue().then(setValue);
    return item.watch(setValue);
  }, [item]);
  return [
    value,
    (next) => {
      setValue(next);
      void item.setValue(next);
    },
  ];
}
