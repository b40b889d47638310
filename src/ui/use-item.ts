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
      // What can't be kept does not hold: the control goes back to what does.
      item.setValue(next).catch(async () => setValue(await item.getValue()));
    },
  ];
}
