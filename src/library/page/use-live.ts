import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { describeFailure } from '../failures';

/** What a query gives: nothing yet, its value, or why it failed. */
export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string };

/** A query's value, kept up to date with changes of any window and of the background. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ kind: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ kind: 'ready', value }),
      error: (error: unknown) => setLive({ kind: 'failed', message: describeFailure(error) }),
    });
    return () => subscription.unsubscribe();
    // The query is made anew at each rendering; its inputs say when it is another one.
  }, inputs);
  return live;
}
