import { browser } from 'wxt/browser';

/** A choice that the browser keeps: on disk (`local`), or until it is closed (`session`). */
export interface StoredItem<T> {
  /** What holds until something else was kept. */
  readonly fallback: T;
  readonly getValue: () => Promise<T>;
  readonly setValue: (value: T) => Promise<void>;
  /** Tells every change, of any window; gives what ends it. */
  readonly watch: (changed: (value: T) => void) => () => void;
}

/**
 * One value of the browser's storage. WXT's own items can do more (versions, migrations) and weigh
 * 3 kB packed in the content script, which has none to spare.
 */
export function storedItem<T>(area: 'local' | 'session', key: string, fallback: T): StoredItem<T> {
  const read = (stored: unknown): T => (stored === undefined ? fallback : (stored as T));
  return {
    fallback,
    getValue: async () => read((await browser.storage[area].get(key))[key]),
    setValue: async (value) => await browser.storage[area].set({ [key]: value }),
    watch(changed) {
      const tell = (changes: Record<string, { newValue?: unknown }>, where: string): void => {
        if (where === area && key in changes) changed(read(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(tell);
      return () => browser.storage.onChanged.removeListener(tell);
    },
  };
}
